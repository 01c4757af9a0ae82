import { blockOf, lineBetween } from "../../dataset/block.ts";
import type { TrendView } from "../../views/trend.ts";
import type { DotPoint } from "../marks/dot.ts";
import { lineThrough, type Stroke } from "../marks/line.ts";
import { midYear } from "../yearAxis.ts";
import { yearsShown, type TrendLayout } from "./layout.ts";

/** The values of a country in years in a row, NaN where missing: as many as stand between two changes of method. */
interface Stretch {
  /** The year of the first value. */
  readonly first: number;
  readonly values: Float64Array;
}

/** The rest of the group behind the chosen countries: its lines, and dots for years without a neighbour. */
export interface Context {
  readonly strokes: readonly Stroke[];
  readonly dots: readonly DotPoint[];
}

/** Radius of the dot of a year without a neighbour, px. */
export const loneRadius = 1.8;

/** What of the group is drawn in grey, read from the index itself: there may be thousands of values. */
export function contextOf(view: TrendView, { x, y }: TrendLayout): Context {
  const stretches = stretchesOf(view);
  const [first, last] = yearsShown(view);
  const places = Float64Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    x(midYear(first + i)),
  );
  return {
    strokes: stretches.map(({ first: from, values }) =>
      lineThrough(places.subarray(from - first), scaled(values, y)),
    ),
    dots: stretches.flatMap(({ first: from, values }) =>
      loneIn(values).map((i) => ({ x: places[from - first + i]!, y: y(values[i]!) })),
    ),
  };
}

/** A loop of its own: a map over typed arrays calls the scale from outside, which takes ten times as long. */
function scaled(values: Float64Array, scale: (value: number) => number): Float64Array {
  const places = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) places[i] = scale(values[i]!);
  return places;
}

function stretchesOf(view: TrendView): readonly Stretch[] {
  const block = blockOf(view.index);
  const [from, to] = yearsShown(view);
  const cuts = view.index.methodBreaks
    .map(({ year }) => year)
    .filter((year) => year > from && year <= to)
    .toSorted((a, b) => a - b);
  const edges = [from, ...cuts, to + 1];
  const parts = edges.slice(1).map((end, i) => [edges[i]!, end - 1] as const);
  return view.series
    .filter(({ role }) => role === "context")
    .flatMap(({ country }) =>
      parts.map((years) => ({
        first: Math.max(years[0], block.first),
        values: lineBetween(block, country, years),
      })),
    );
}

/** The places of values between two gaps. */
function loneIn(values: Float64Array): readonly number[] {
  const lone: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    if (Number.isNaN(values[i - 1] ?? NaN) && Number.isNaN(values[i + 1] ?? NaN)) lone.push(i);
  }
  return lone;
}
