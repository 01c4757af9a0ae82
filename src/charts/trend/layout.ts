import { ticks } from "d3";
import type { TrendView } from "../../views/trend.ts";
import { sideMargins, type Frame } from "../frame.ts";

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
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** The year and the value at a place: Plot positions by value what is laid out in px. */
  readonly yearAt: (px: number) => number;
  readonly valueAt: (px: number) => number;
}

/** The layout of the trend: the years in view across, values from the scale's lowest to just above the highest shown. */
export function trendLayout(view: TrendView, frame: Frame): TrendLayout {
  const { left, right } = sideMargins(frame.width);
  const height = frame.plotHeight ?? Math.round(Math.max(300, Math.min(400, frame.width * 0.5)));
  const plotWidth = frame.width - left - right;
  const [top, bottom] = [30, height - 28];
  const [low, high] = valueDomain(view);
  const [first, end] = [view.years[0], view.years[1] + 1];
  return {
    height,
    left,
    right,
    top,
    bottom,
    plotWidth,
    domain: [low, high],
    yTicks: hasValues(view) ? ticks(low, high, 5) : [], // no values, no axis made up for them
    x: (year) => left + ((year - first) / (end - first)) * plotWidth,
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    yearAt: (px) => first + ((px - left) / plotWidth) * (end - first),
    valueAt: (px) => low + ((bottom - px) / (bottom - top)) * (high - low),
  };
}

function hasValues(view: TrendView): boolean {
  return view.aggregates.length > 0 || view.series.some((s) => s.points.some((p) => p.score !== null));
}

/** From the scale's lowest value, where it is known, to just above the highest value in view. */
function valueDomain(view: TrendView): [number, number] {
  const values = view.series.flatMap((s) =>
    s.points.flatMap((p) =>
      p.score ? [p.score.value, p.score.low ?? p.score.value, p.score.high ?? p.score.value] : [],
    ),
  );
  const all = [...values, ...view.aggregates.map((a) => a.value)];
  if (all.length === 0) return [view.index.scale[0] ?? 0, view.index.scale[1] ?? 1];
  const low = view.index.scale[0] ?? Math.min(...all);
  const high = Math.max(...all);
  const steps = ticks(low, high, 5);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0) || 1;
  const top = Math.ceil(high / step) * step;
  const bottom = view.index.scale[0] ?? Math.floor(low / step) * step;
  return [bottom, Math.min(top === bottom ? bottom + 1 : top, view.index.scale[1] ?? Infinity)];
}
