import type { CaseStep } from "../../dataset/dataset.ts";
import type { CasesView } from "../../views/cases.ts";
import type { Dispute } from "../../views/cases/disputes.ts";
import type { Frame } from "../frame.ts";

/** "psychiatric detention" */
export function stepName({ step }: CaseStep): string {
  return step.replaceAll("_", " ");
}

export function dateText({ date }: CaseStep, frame: Frame): string {
  return frame.text.date(date);
}

/** Who tells it: the publisher, or the title where nobody is named. */
export function sourceName(id: string, { sources }: CasesView): string {
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) return id;
  const { publisher, title } = source;
  return publisher === "" || publisher === "not named" ? title.replace(/ \(.*\)$/, "") : publisher;
}

/** The dates of a disputed step, each with who gives it. */
export function disputeText({ step, versions }: Dispute, view: CasesView, frame: Frame): string {
  const words = frame.text.cases;
  return words.dispute(
    step.replaceAll("_", " "),
    versions.map((version) => words.version(dateText(version, frame), sourceName(version.sourceId, view))),
  );
}
