import { ticks } from "d3";
import type { AgainstView } from "../../views/against.ts";
import type { Counted } from "../../views/penalties/counted.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import { wrapped } from "../textWidth.ts";
import { midYear } from "../yearAxis.ts";

/** A panel of the two: its ends in px, its scale. */
export interface AgainstPanel {
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
}

/** Over the upper panel, between the two, and under the lower one, px: their names in one line, the event, the years. */
const [overScores, overCounts, foot] = [46, 62, 26];
/** A further line of the name of a panel. */
const nameLine = 15;
/** Least height of both panels together at which they still tell a rise from a fall, px. */
const leastPlots = 160;

export interface AgainstLayout {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly left: number;
  readonly right: number;
  readonly years: readonly [number, number];
  /** Px a year. */
  readonly slot: number;
  readonly x: (year: number) => number;
  /** The names of the panels, a line of words each, with the height that it stands on. */
  readonly names: Readonly<Record<"scores" | "counts", readonly NameLine[]>>;
  readonly scores: AgainstPanel;
  readonly counts: AgainstPanel;
  readonly bars: readonly AgainstBar[];
}

export interface NameLine {
  readonly words: string;
  readonly y: number;
}

export interface AgainstBar {
  readonly counted: Counted;
  readonly x: number;
  readonly width: number;
}

/** Places both panels and every bar. */
export function againstLayout(
  view: AgainstView,
  years: readonly [number, number],
  frame: Frame,
): AgainstLayout {
  const { width } = frame;
  const margins = sideMargins(width);
  const { left } = margins;
  const right = width < 480 ? 24 : 34;
  const plotWidth = width - left - right;
  const slot = plotWidth / (years[1] + 1 - years[0]);
  const x = (year: number) => left + (year - years[0]) * slot;
  const usual = width < 480 ? ([140, 120] as const) : ([170, 140] as const);
  const names = {
    scores: wrapped(view.index.short, width - 4, 12, 600),
    counts: wrapped(countsName(view, frame), width - 4, 12, 600),
  };
  const head = overScores + (names.scores.length - 1) * nameLine;
  const between = overCounts + (names.counts.length - 1) * nameLine;
  const besides = head + between + foot;
  const both = frame.plotHeight === undefined ? usual[0] + usual[1] : frame.plotHeight - besides;
  const above = Math.round((both * usual[0]) / (usual[0] + usual[1]));
  const below = both - above;
  const scoresBottom = head + above;
  const countsTop = scoresBottom + between;
  const countsBottom = countsTop + below;
  const values = view.points.flatMap(({ score }) =>
    score === null ? [] : [score.value, score.low ?? score.value, score.high ?? score.value],
  );
  const [scaleLow, scaleHigh] = view.index.scale;
  const low = scaleLow ?? Math.min(...values, 0);
  const high = Math.max(...values, low === 0 ? 1e-9 : low + 1e-9);
  const scoreTicks = ticks(low, high, 4);
  const step = (scoreTicks[1] ?? 1) - (scoreTicks[0] ?? 0) || 1;
  const topValue = Math.min(Math.ceil(high / step) * step, scaleHigh ?? Infinity);
  const bottomValue = scaleLow ?? Math.floor(low / step) * step;
  const most = Math.max(
    1,
    ...view.counts.map(({ first, latest }) => Math.max(latest.value, first?.value ?? 0)),
  );
  const panel = (top: number, bottom: number, from: number, to: number, marks: readonly number[]) => ({
    top,
    bottom,
    ticks: marks,
    y: (value: number) => bottom - ((value - from) / (to - from || 1)) * (bottom - top),
  });
  return {
    width,
    height: countsBottom + foot,
    least: besides + leastPlots,
    names: {
      scores: lined(names.scores, head - 12),
      counts: lined(names.counts, countsTop - 8),
    },
    left,
    right,
    years,
    slot,
    x,
    scores: panel(
      head,
      scoresBottom,
      bottomValue,
      topValue,
      values.length === 0 ? [] : ticks(bottomValue, topValue, 4),
    ),
    counts: panel(
      countsTop + 16,
      countsBottom,
      0,
      most,
      view.counts.length === 0 ? [] : ticks(0, most, 3).filter((tick) => Number.isInteger(tick) || most <= 1),
    ),
    bars: barsOf(view, x, slot),
  };
}

function countsName(view: AgainstView, { text }: Frame): string {
  const category = view.category === "all" ? null : named(text.penalties.categories, view.category);
  return text.against.countsPanel(named(text.penalties.measures, view.measure), category);
}

/** The lines of a name, the last on `bottom`. */
function lined(lines: readonly string[], bottom: number): readonly NameLine[] {
  return lines.map((words, i) => ({ words, y: bottom - (lines.length - 1 - i) * nameLine }));
}

/** A year's bars stand side by side around its middle. */
function barsOf(view: AgainstView, x: (year: number) => number, slot: number): AgainstBar[] {
  return view.counts.map((counted) => {
    const own = view.counts.filter((other) => other.year === counted.year);
    const width = Math.min(40, slot * 0.72) / own.length;
    const start = x(midYear(counted.year)) - (width * own.length) / 2;
    return {
      counted,
      x: start + own.indexOf(counted) * width,
      width: Math.max(1.5, width - (own.length > 1 ? 1 : 0)),
    };
  });
}
