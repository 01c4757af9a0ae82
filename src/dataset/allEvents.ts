import type { LegalEvent } from "./dataset.ts";
import type { Library } from "./library.ts";

/** Everything dated that a timeline can show and a rule can mark: legal events, and the steps of cases. */
export function allEvents(library: Library): readonly LegalEvent[] {
  return [...library.events, ...caseEvents(library)];
}

/** Steps of cases as events: the person and the step are the title, the words of the source the detail. */
function caseEvents(library: Library): readonly LegalEvent[] {
  return library.cases.map((step, i) => ({
    id: `${step.caseId}-${i + 1}`,
    date: step.date,
    country: step.country,
    kind: "case",
    title: `${step.person}: ${step.step.replaceAll("_", " ")}`,
    detail: step.detail,
    sourceId: step.sourceId,
    disputed: /conflict|gives \d/i.test(step.detail),
  }));
}
