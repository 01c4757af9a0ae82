import { ticks } from "d3-array";
import type { TrendView } from "../../views/trend.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { linear } from "../marks/linear.ts";
import { extentOf } from "./extent.ts";
import { yearDomain } from "../yearAxis.ts";

/** Where everything of the plot stands, px of the body. */
export interface TrendLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly plotWidth: number;
  readonly domain: readonly [number, number];
  readonly yTicks: readonly number[];
  /** Whether any country has a value in view. */
  readonly hasScores: boolean;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** The layout of the trend: the years in view across, values from the scale's lowest to just above the highest shown. */
export function trendLayout(view: TrendView, frame: Frame): TrendLayout {
  const { left, right } = sideMargins(frame.width);
  const height = frame.plotHeight ?? Math.round(Math.max(300, Math.min(400, frame.width * 0.5)));
  const plotWidth = frame.width - left - right;
  const [top, bottom] = [30, height - 28];
  const countries = view.series.map(({ country }) => country);
  const scores = extentOf(view.index, countries, yearsShown(view));
  const extent = withPublished(scores, view);
  const [low, high] = valueDomain(view, extent);
  return {
    height,
    left,
    right,
    top,
    bottom,
    plotWidth,
    domain: [low, high],
    hasScores: scores !== null,
    yTicks: extent === null ? [] : ticks(low, high, 5), // no values, no axis made up for them
    x: linear(yearDomain(view.years), [left, frame.width - right]),
    y: linear([low, high], [bottom, top]),
  };
}

/** From the scale's lowest value, where it is known, to just above the highest value in view. */
function valueDomain(view: TrendView, extent: readonly [number, number] | null): readonly [number, number] {
  const { scale } = view.index;
  if (extent === null) return [scale[0] ?? 0, scale[1] ?? 1];
  const low = scale[0] ?? extent[0];
  const high = extent[1];
  const steps = ticks(low, high, 5);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0) || 1;
  const top = Math.ceil(high / step) * step;
  const bottom = scale[0] ?? Math.floor(low / step) * step;
  return [bottom, Math.min(top === bottom ? bottom + 1 : top, scale[1] ?? Infinity)];
}

/** The lowest and highest of all that is drawn; null where nothing is. */
function withPublished(
  scores: readonly [number, number] | null,
  { aggregates }: TrendView,
): readonly [number, number] | null {
  const published = aggregates.map(({ value }) => value);
  if (scores === null && published.length === 0) return null;
  return [Math.min(...published, ...(scores ?? [])), Math.max(...published, ...(scores ?? []))];
}

/** The years in view between the first and the last that the index covers. */
export function yearsShown({ index, years }: TrendView): readonly [number, number] {
  return [
    Math.max(years[0], index.years[0] ?? Infinity),
    Math.min(years[1], index.years.at(-1) ?? -Infinity),
  ];
}
