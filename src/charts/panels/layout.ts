import { ticks } from "d3";
import type { Panel, PanelsView } from "../../views/panels.ts";
import type { Frame } from "../frame.ts";
import { textWidth } from "../textWidth.ts";
import { midYear } from "../yearAxis.ts";

/** Where one panel stands, px of the body. */
export interface PlacedPanel {
  readonly panel: Panel;
  readonly left: number;
  readonly top: number;
  /** Top and bottom of its plot. */
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly domain: readonly [number, number];
  readonly y: (value: number) => number;
  readonly x: (year: number) => number;
  /** Whether the years stand under it, and the ends of the shared scale beside it. */
  readonly yearsBelow: boolean;
  readonly scaleBeside: boolean;
}

export interface PanelsLayout {
  readonly height: number;
  readonly least: number;
  readonly panelWidth: number;
  readonly headHeight: number;
  /** Left of the first column, where the shared scale stands. */
  readonly margin: number;
  /** The ends of the shared scale; null where each panel has its own. */
  readonly shared: readonly [number, number] | null;
  readonly decimals: number;
  readonly placed: readonly PlacedPanel[];
}

const gap = 18;
const line = 14;
/** From so many panels on they are smaller. */
const many = 60;
/** Under every row, so that years fit in and the rows stay evenly apart. */
const rowGap = 24;
/** The years stand under the last panel of a column and under every so many rows. */
const yearsEvery = 4;

/** A panel is never higher than so many times its width, and its line has at least so many px. */
const [tallest, leastPlot] = [0.75, 28];

export const scaleSize = 10.5;

/** A grid of panels as wide as fits; a panel is never narrower than its words need. */
export function panelsLayout(view: PanelsView, frame: Frame): PanelsLayout {
  const { drawn, years } = view;
  const small = drawn.length > many;
  const shared = view.free ? null : sharedDomain(view);
  const decimals = shared === null ? view.index.decimals : decimalsFor(shared);
  const margin =
    shared === null
      ? 0
      : Math.ceil(Math.max(...shared.map((end) => textWidth(frame.text.number(end, decimals), scaleSize)))) +
        6;
  const narrowest = small ? 116 : 132;
  const columns = Math.max(
    1,
    Math.min(drawn.length, Math.floor((frame.width - margin + gap) / (narrowest + gap))),
  );
  const panelWidth = Math.min(230, (frame.width - margin - (columns - 1) * gap) / columns);
  const badge = view.sort === "change" || view.sort === "jump";
  const lines = 1 + (hasSecondLine(view) ? 1 : 0) + (badge ? 1 : 0) + (view.free ? 1 : 0);
  const headHeight = lines * line + 2;
  const rows = Math.ceil(drawn.length / columns);
  const heightOf = (plot: number) => 6 + rows * (headHeight + 4 + plot + rowGap);
  const asked =
    frame.plotHeight === undefined ? (small ? 34 : 46) : (frame.plotHeight - heightOf(0)) / Math.max(1, rows);
  const plotHeight = Math.min(panelWidth * tallest, asked);
  const below = (row: number) => row === rows - 1 || (row + 1) % yearsEvery === 0;
  const tops: number[] = [];
  let y = 6;
  for (let row = 0; row < rows; row++) {
    tops.push(y);
    y += headHeight + 4 + plotHeight + rowGap;
  }
  const placed = drawn.map((panel, i): PlacedPanel => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const left = margin + column * (panelWidth + gap);
    const top = tops[row] ?? 0;
    const plotTop = top + headHeight + 4;
    const plotBottom = plotTop + plotHeight;
    const domain = shared ?? ownDomain(panel);
    const [first, last] = years ?? [0, 0];
    return {
      panel,
      left,
      top,
      plotTop,
      plotBottom,
      domain,
      y: (value) => plotBottom - ((value - domain[0]) / (domain[1] - domain[0])) * plotHeight,
      x: (year) => left + ((midYear(year) - first) / (last + 1 - first)) * panelWidth,
      yearsBelow: below(row) || i + columns >= drawn.length,
      scaleBeside: column === 0,
    };
  });
  const height = Math.max(8, Math.ceil(y - 1e-6));
  const least = Math.ceil(heightOf(leastPlot));
  return { height, least, panelWidth, headHeight, margin, shared, decimals, placed };
}

/** Sorted by last value or name, the second line holds its year, where not every panel's is the last of the axis. */
export function hasSecondLine({ sort, drawn, years }: PanelsView): boolean {
  return (sort !== "last" && sort !== "name") || drawn.some(({ last }) => last.year !== years?.[1]);
}

/** The lowest and the highest value of one panel; around a single one, a step of the index each way. */
export function ownDomain(panel: Panel): readonly [number, number] {
  const values = panel.points.flatMap(({ score }) => score?.value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** From the scale's lowest value, where it is known, to a round number above the highest shown. */
function sharedDomain({ drawn, index, medians }: PanelsView): readonly [number, number] {
  let [lowest, high] = [Infinity, -Infinity];
  const reach = (value: number) => ([lowest, high] = [Math.min(lowest, value), Math.max(high, value)]);
  for (const { points } of drawn) for (const { score } of points) if (score !== null) reach(score.value);
  for (const { value } of medians) reach(value);
  if (lowest === Infinity) return [index.scale[0] ?? 0, index.scale[1] ?? 1];
  const low = index.scale[0] ?? lowest;
  const steps = ticks(low, high, 4);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0) || 1;
  const bottom = index.scale[0] ?? Math.floor(low / step) * step;
  const top = Math.min(Math.ceil(high / step - 1e-9) * step, index.scale[1] ?? Infinity);
  return [bottom, top <= bottom ? bottom + 1 : top];
}

function decimalsFor(ends: readonly number[]): number {
  for (let decimals = 0; decimals < 4; decimals++)
    if (ends.every((end) => Math.abs(end - Number(end.toFixed(decimals))) < 1e-9)) return decimals;
  return 4;
}
