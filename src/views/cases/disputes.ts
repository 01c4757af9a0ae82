import type { CaseStep } from "../../dataset/dataset.ts";
import { longMonths } from "../../text/enFormat.ts";

/** One step of a case for which sources give different dates. */
export interface Dispute {
  readonly step: string;
  /** By date; at least two. */
  readonly versions: readonly CaseStep[];
}

/** Whether the words of a step say that sources are at odds. */
export function statesConflict({ detail }: CaseStep): boolean {
  return /conflict|disput|disagree|\bgives \d/i.test(detail);
}

/**
 * Steps of one case that stand twice with different dates: the same step by different sources, and the words of one say that
 * the other has the other date. The words are asked for because a second arrest, told by a second source, is no dispute.
 */
export function disputesOf(steps: readonly CaseStep[]): readonly Dispute[] {
  const left = [...steps];
  const found: Dispute[] = [];
  for (const step of steps) {
    if (!left.includes(step)) continue;
    const others = left.filter((other) => isOtherVersion(step, other));
    if (others.length === 0) continue;
    const versions = [step, ...others].toSorted((a, b) => (a.date.iso ?? "").localeCompare(b.date.iso ?? ""));
    found.push({ step: step.step, versions });
    for (const version of versions) left.splice(left.indexOf(version), 1);
  }
  return found;
}

function isOtherVersion(a: CaseStep, b: CaseStep): boolean {
  return (
    a !== b &&
    a.step === b.step &&
    a.sourceId !== b.sourceId &&
    a.date.iso !== null &&
    b.date.iso !== null &&
    a.date.iso !== b.date.iso &&
    ((statesConflict(a) && names(a, b)) || (statesConflict(b) && names(b, a)))
  );
}

/** Whether the words of one step hold the date of the other: "5 September" or "2012-09-05". */
function names({ detail }: CaseStep, { date }: CaseStep): boolean {
  const [, month = "", day = ""] = date.iso?.split("-") ?? [];
  const spelled = `${Number(day)} ${longMonths[Number(month) - 1] ?? ""}`;
  return new RegExp(`(^|\\D)${spelled}\\b`, "i").test(detail) || detail.includes(date.iso ?? "?");
}
