import type { CountryCode } from "../../country/country.ts";
import { blockOf } from "../../dataset/block.ts";
import type { TrendView } from "../../views/trend.ts";
import type { DotPoint } from "../marks/dot.ts";
import type { Run } from "../marks/line.ts";
import { midYear } from "../yearAxis.ts";
import { yearsShown, type TrendLayout } from "./layout.ts";

/**
 * The values of these countries in the years in view, a run for each stretch between two changes of method: parts of the index's
 * block, since there may be thousands.
 */
export function runsOf(
  view: TrendView,
  countries: readonly CountryCode[],
  { x }: Pick<TrendLayout, "x">,
): readonly Run[] {
  const { placeOf, first, span, values } = blockOf(view.index);
  const [from, to] = yearsShown(view);
  const xs = new Float64Array(Math.max(0, to - from + 1));
  for (let i = 0; i < xs.length; i++) xs[i] = x(midYear(from + i));
  const cuts = view.index.methodBreaks
    .map(({ year }) => year)
    .filter((year) => year > from && year <= to)
    .toSorted((a, b) => a - b);
  const edges = [from, ...cuts, to + 1];
  const parts = edges.slice(1).map((end, i) => {
    const start = Math.max(edges[i]!, first);
    return { start, length: Math.max(0, Math.min(end, first + span) - start) };
  });
  const runs: Run[] = [];
  for (const country of countries) {
    const place = placeOf.get(country);
    if (place === undefined) continue;
    for (const { start, length } of parts) {
      const cell = place * span + start - first;
      runs.push({ xs, first: start - from, values, start: cell, end: cell + length });
    }
  }
  return runs;
}

/** A dot for each value between two gaps: without it nothing would be seen of a year that has no neighbour. */
export function loneDots(runs: readonly Run[], { y }: Pick<TrendLayout, "y">): readonly DotPoint[] {
  return runs.flatMap((run) =>
    loneIn(run).map((cell) => ({ x: run.xs[run.first + cell - run.start]!, y: y(run.values[cell]!) })),
  );
}

function loneIn({ values, start, end }: Run): readonly number[] {
  const lone: number[] = [];
  let length = 0;
  for (let cell = start; cell < end; cell++) {
    const isThere = !Number.isNaN(values[cell]!);
    if (!isThere && length === 1) lone.push(cell - 1);
    length = isThere ? length + 1 : 0;
  }
  if (length === 1) lone.push(end - 1);
  return lone;
}
