import type { TrendSeries, TrendView } from "../../views/trend.ts";
import { midYear } from "../yearAxis.ts";

/** One value of one drawn line. Missing years are kept with a null, so that the line breaks there. */
export interface Spot {
  readonly x: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The line it belongs to: a new one after each method break. */
  readonly run: string;
}

export function spotsOf(series: TrendSeries, view: TrendView): Spot[] {
  return seamed(
    series.points.map(({ year, score }) => ({
      year,
      value: score?.value ?? null,
      low: score?.low ?? null,
      high: score?.high ?? null,
    })),
    view,
    series.country,
  );
}

/** The group's statistic by year, with the years that have none: no line bridges them either. */
export function summarySpots(view: TrendView, key: "median" | "mean"): Spot[] {
  const [first, last] = [view.summaries[0], view.summaries.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byYear = new Map(view.summaries.map((summary) => [summary.year, summary[key]]));
  return seamed(
    Array.from({ length: last.year - first.year + 1 }, (_, i) => {
      const year = first.year + i;
      return { year, value: byYear.get(year) ?? null, low: null, high: null };
    }),
    view,
  );
}

/** Values with no neighbour in the same run: without a dot they would be invisible. */
export function lone(spots: readonly Spot[]): Spot[] {
  const joined = (a: Spot | undefined, b: Spot) =>
    a !== undefined && a.value !== null && a.run === b.run && Math.abs(a.x - b.x) === 1;
  return spots.filter((s, i) => s.value !== null && !joined(spots[i - 1], s) && !joined(spots[i + 1], s));
}

/** Gives each stretch between method breaks a name of its own, so that no line crosses a break. */
function seamed(
  points: readonly { year: number; value: number | null; low: number | null; high: number | null }[],
  view: TrendView,
  name = "",
): Spot[] {
  return points.map(({ year, value, low, high }) => ({
    x: midYear(year),
    value,
    low: low ?? NaN,
    high: high ?? NaN,
    run: `${name} ${view.index.methodBreaks.filter((seam) => seam.year <= year).length}`,
  }));
}
