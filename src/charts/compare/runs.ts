import type { Score } from "../../dataset/dataset.ts";
import type { ComparePoint, CompareSeries } from "../../views/compare.ts";
import type { Scaled } from "../../views/scaled.ts";
import { keptWith } from "../kept.ts";

/** A point that can be drawn. */
export type DrawnPoint = ComparePoint & { readonly score: Score; readonly scaled: Scaled };

/** The stretches of a series that may be joined: years in a row, none across a break of method. */
export const runsOf = keptWith(({ index, points }: CompareSeries): readonly (readonly DrawnPoint[])[] => {
  const breaks = new Set(index.methodBreaks.map(({ year }) => year));
  const runs: DrawnPoint[][] = [];
  for (const point of points) {
    if (!isDrawn(point)) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.year === point.year - 1 && !breaks.has(point.year)) last.push(point);
    else runs.push([point]);
  }
  return runs;
});

export function isDrawn(point: ComparePoint): point is DrawnPoint {
  return point.score !== null && point.scaled !== null;
}
