import type { LegalEvent, MethodBreak, ScoreIndex } from "../../dataset/dataset.ts";
import { yearOf } from "../../time/partialDate.ts";

interface YearsInView {
  readonly index: ScoreIndex;
  readonly years: readonly [number, number] | null;
  readonly event: LegalEvent | null;
}

/** The changes of method that a line in view could cross. */
export function seamYears({ index, years }: YearsInView): readonly MethodBreak[] {
  return years === null ? [] : index.methodBreaks.filter(({ year }) => year > years[0] && year <= years[1]);
}

/** The year that contains the chosen event, where it is in view. */
export function eventYear({ event, years }: YearsInView): number | null {
  const year = event === null ? null : yearOf(event.date);
  return year !== null && years !== null && year >= years[0] && year <= years[1] ? year : null;
}
