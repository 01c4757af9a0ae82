import type { TrendPoint, TrendView } from "../../views/trend.ts";
import type { Run } from "../marks/line.ts";
import { midYear } from "../yearAxis.ts";
import type { TrendLayout } from "./layout.ts";

/** Something of a year. */
interface Yearly {
  readonly year: number;
}

/** A value by year, null where it is missing. */
interface YearValue extends Yearly {
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

/** Values of years in a row, a run for each stretch between two changes of method. */
export function runsThrough(
  values: readonly YearValue[],
  view: TrendView,
  { x }: Pick<TrendLayout, "x">,
): readonly Run[] {
  return betweenBreaks(values, view).map((run) => ({
    xs: new Float64Array(run.map(({ year }) => x(midYear(year)))),
    first: 0,
    values: new Float64Array(run.map(({ value }) => value ?? NaN)),
    start: 0,
    end: run.length,
  }));
}

/** The points that have no neighbour in the same stretch: without a mark of their own they would be invisible. */
export function lone(points: readonly TrendPoint[], view: TrendView): readonly TrendPoint[] {
  const isThere = (point: TrendPoint | undefined) => point !== undefined && point.score !== null;
  return betweenBreaks(points, view).flatMap((run) =>
    run.filter((point, i) => isThere(point) && !isThere(run[i - 1]) && !isThere(run[i + 1])),
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
