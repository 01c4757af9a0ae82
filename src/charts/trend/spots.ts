import type { TrendPoint, TrendView } from "../../views/trend.ts";
import { brokenLine, type Stroke } from "../marks/line.ts";
import { midYear } from "../yearAxis.ts";

/** Where years and values stand, px. */
export interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Something of a year. */
interface Yearly {
  readonly year: number;
}

/** A value of a line by year, null where it is missing. */
export interface YearValue extends Yearly {
  readonly value: number | null;
}

/** The group's statistic by year, with the years that have none: no line bridges them either. */
export function summaryValues(view: TrendView, key: "median" | "mean"): readonly YearValue[] {
  const [first, last] = [view.summaries[0], view.summaries.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byYear = new Map(view.summaries.map((summary) => [summary.year, summary[key]]));
  return Array.from({ length: last.year - first.year + 1 }, (_, i) => {
    const year = first.year + i;
    return { year, value: byYear.get(year) ?? null };
  });
}

/** Values of years in a row as lines: a missing year breaks a line, and none crosses a change of method. */
export function strokesOf<T extends Yearly>(
  values: readonly T[],
  valueOf: (value: T) => number | null,
  view: TrendView,
  { x, y }: Scales,
): readonly Stroke[] {
  return betweenBreaks(values, view).map((run) =>
    brokenLine(
      run.length,
      (i) => x(midYear(run[i]!.year)),
      (i) => y(valueOf(run[i]!) ?? NaN),
    ),
  );
}

/** Of values of years in a row, those with no neighbour in the same stretch: without a dot they would be invisible. */
export function lone<T extends Yearly>(
  values: readonly T[],
  valueOf: (value: T) => number | null,
  view: TrendView,
): readonly T[] {
  const isThere = (value: T | undefined) => value !== undefined && valueOf(value) !== null;
  return betweenBreaks(values, view).flatMap((run) =>
    run.filter((value, i) => isThere(value) && !isThere(run[i - 1]) && !isThere(run[i + 1])),
  );
}

/** Values of years in a row, cut where the method changed. */
export function betweenBreaks<T extends Yearly>(
  values: readonly T[],
  { index }: Pick<TrendView, "index">,
): readonly (readonly T[])[] {
  const [first, last] = [values[0]?.year ?? 0, values.at(-1)?.year ?? 0];
  const cuts = index.methodBreaks.map(({ year }) => year).filter((year) => year > first && year <= last);
  if (cuts.length === 0) return [values];
  const edges = [first, ...cuts.toSorted((a, b) => a - b), last + 1];
  return edges
    .slice(1)
    .map((end, i) => values.filter(({ year }) => year >= (edges[i] ?? first) && year < end));
}

/** The value of a year, null where it is missing. */
export function valueOf({ score }: TrendPoint): number | null {
  return score === null ? null : score.value;
}
