import type { CaseStep } from "../../dataset/dataset.ts";
import type { CaseLane, CasesView } from "../../views/cases.ts";
import type { Dispute } from "../../views/cases/disputes.ts";
import type { Frame } from "../frame.ts";
import { isGrey } from "../theme.ts";

/** "psychiatric detention" */
export function stepName({ step }: CaseStep): string {
  return step.replaceAll("_", " ");
}

/** In grey the code of the country behind a step of a case that several countries have part in. */
export function withCountry(words: string, { country }: CaseStep, lane: CaseLane, frame: Frame): string {
  return hasCodes(lane, frame) ? frame.text.cases.withCountry(words, country) : words;
}

export function hasCodes({ countries }: CaseLane, frame: Frame): boolean {
  return isGrey(frame.theme) && countries.length > 1;
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
