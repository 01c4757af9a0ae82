import { ticks } from "d3";
import type { Summary } from "../../views/statistics.ts";
import type { Region, RegionsView } from "../../views/regions.ts";
import type { RegionYear } from "../../views/regions/summary.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { midYear } from "../yearAxis.ts";

/** Where the plot of one group stands, px of the body. */
export interface PlacedRegion {
  readonly region: Region;
  /** Left and right end, top and bottom of the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The words above the plot begin here; a figure of one group has none. */
  readonly head: number | null;
  readonly stripTop: number;
  readonly stripBottom: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

export interface RegionsLayout {
  readonly height: number;
  readonly least: number;
  readonly perYear: number;
  readonly yTicks: readonly number[];
  readonly placed: readonly PlacedRegion[];
}

const gap = 26;
const leastWidth = 270;
/** Least height of the plot of a figure with one group, and of several, px. */
const [leastOne, leastMany] = [130, 84];
const rowGap = 18;
const stripHeight = 18;
const axisHeight = 20;

/** One plot over the whole width, or a grid of plots, a group each, on one scale. */
export function regionsLayout(view: RegionsView, frame: Frame): RegionsLayout {
  const { regions, years } = view;
  const one = regions.length === 1;
  const { left: margin, right: labels } = sideMargins(frame.width);
  const columns = one
    ? 1
    : Math.max(1, Math.min(regions.length, Math.floor((frame.width + gap) / (leastWidth + gap))));
  const width = (frame.width - (columns - 1) * gap) / columns;
  const usual = one ? Math.round(Math.max(230, Math.min(320, frame.width * 0.4))) : 150;
  const headHeight = one ? 24 : 44;
  const rows = Math.ceil(regions.length / columns);
  const besides = headHeight + 8 + stripHeight + axisHeight + 4;
  const heightOf = (plot: number) => rows * (besides + plot) + (rows - 1) * rowGap;
  const plotHeight =
    frame.plotHeight === undefined ? usual : (frame.plotHeight - heightOf(0)) / Math.max(1, rows);
  const rowHeight = besides + plotHeight;
  const [low, high] = domainOf(view);
  const [first, end] = [years[0], years[1] + 1];
  const placed = regions.map((region, i): PlacedRegion => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const left = column * (width + gap) + margin;
    const right = column * (width + gap) + width - (one ? labels : 6);
    const top = row * (rowHeight + rowGap) + headHeight;
    const bottom = top + plotHeight;
    return {
      region,
      left,
      right,
      top,
      bottom,
      head: one ? null : top - headHeight,
      stripTop: bottom + 8,
      stripBottom: bottom + 8 + stripHeight,
      x: (year) => left + ((midYear(year) - first) / (end - first)) * (right - left),
      y: (value) => bottom - ((value - low) / (high - low)) * plotHeight,
    };
  });
  const [place] = placed;
  return {
    height: rows === 0 ? 8 : Math.round(heightOf(plotHeight)),
    least: rows === 0 ? 8 : heightOf(one ? leastOne : leastMany),
    perYear: place === undefined ? 0 : (place.right - place.left) / (end - first),
    yTicks: summariesOf(view).length === 0 ? [] : ticks(low, high, one ? 5 : 3),
    placed,
  };
}

/** The sample that the median, the quartiles and the range are of. */
export function mainSummary(year: RegionYear, { sample }: RegionsView): Summary | null {
  return sample === "fixed" ? year.fixed : year.changing;
}

function summariesOf(view: RegionsView): readonly Summary[] {
  return view.regions.flatMap(({ years }) => years.flatMap((year) => mainSummary(year, view) ?? []));
}

function domainOf(view: RegionsView): readonly [number, number] {
  const summaries = summariesOf(view);
  const [least, most] = view.index.scale;
  if (summaries.length === 0) return [least ?? 0, most ?? 1];
  const low = least ?? Math.min(...summaries.map(({ min }) => min));
  const high = Math.max(...summaries.map(({ max }) => max));
  const steps = ticks(low, high, 5);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0) || 1;
  const bottom = least ?? Math.floor(low / step) * step;
  const top = Math.min(Math.ceil(high / step - 1e-9) * step, most ?? Infinity);
  return [bottom, top <= bottom ? bottom + 1 : top];
}
