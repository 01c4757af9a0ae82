import type { CaseStep } from "../src/dataset/dataset.ts";
import type { Precision } from "../src/time/partialDate.ts";

/** A step of a case of one person in Kazakhstan; without a date it is undated. */
export function stepOf(
  caseId: string,
  iso: string | null,
  step: string,
  detail = "",
  sourceId = "s1",
  precision: Precision = "day",
): CaseStep {
  return {
    caseId,
    person: `Person ${caseId}`,
    country: "KAZ",
    date: { iso, precision: iso === null ? "unknown" : precision },
    step,
    detail,
    sourceId,
  };
}
