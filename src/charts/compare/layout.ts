import { scaleLinear } from "d3";
import { countryByCode, type CountryCode } from "../../country/country.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import { isTurned } from "../../views/scaled.ts";
import type { CompareSeries, CompareView } from "../../views/compare.ts";
import { isDrawn } from "./runs.ts";
import type { Frame } from "../frame.ts";
import { rowHeightIn, type Heights } from "../stretch.ts";
import { textWidth } from "../textWidth.ts";
import { midYear } from "../yearAxis.ts";

/** One small plot: a country with a line an index, or an index with a line a country. Px in the body. */
export interface ComparePanel {
  readonly key: string;
  readonly title: string;
  readonly country: CountryCode | null;
  readonly index: ScoreIndex | null;
  readonly series: readonly CompareSeries[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly first: boolean;
  /** Beside the ends of the lines, px. */
  readonly endRoom: number;
  /** The middle of a year. */
  readonly x: (year: number) => number;
}

export interface CompareLayout {
  readonly height: number;
  readonly least: number;
  readonly panels: readonly ComparePanel[];
  /** Panels that there is no room for. */
  readonly more: number;
  readonly years: readonly [number, number];
  readonly ticks: readonly number[];
  /** From a scaled value to px below the top of a panel's plot. */
  readonly down: (value: number) => number;
}

/** Where no country is chosen, so many panels are drawn; the rest is counted. */
const mostPanels = 12;
const mostChosen = 30;

export function compareLayout(view: CompareView, frame: Frame): CompareLayout | null {
  const all = panelsOf(view, frame);
  const years = drawnYears(view);
  if (all.length === 0 || years === null) return null;
  const chosen = view.series.some(({ role }) => role !== "context");
  const most = view.form === "panels" ? all.length : chosen ? mostChosen : mostPanels;
  const panels = all.slice(0, most);
  const { width } = frame;
  const narrow = width < 480;
  const endRoom = view.form === "lines" ? 18 : nameRoom(view, narrow);
  const heights = plotHeights(view, narrow);
  const { columns, least } = gridOf(panels.length, heights, view, endRoom, frame);
  const rows = Math.ceil(panels.length / columns);
  const across = acrossOf(columns, width);
  const plotHeight = rowHeightIn(frame, rows * besidePlot - lastGap, rows, heights);
  const rowHeight = besidePlot + plotHeight;
  const { ticks, domain } = scaleOf(view);
  const down = scaleLinear([...domain], [plotHeight, 0]);
  return {
    height: Math.round(rows * rowHeight - lastGap),
    least,
    more: all.length - panels.length,
    years,
    ticks,
    down,
    panels: panels.map((panel, i) => {
      const left = Math.round(axis + (i % columns) * (across + gap));
      const right = Math.round(left + across - endRoom);
      const top = Math.floor(i / columns) * rowHeight + 24;
      const place = scaleLinear([years[0], years[1] + 1], [left, right]);
      return {
        ...panel,
        left,
        right,
        top,
        bottom: top + plotHeight,
        first: i % columns === 0,
        endRoom,
        x: (year: number) => place(midYear(year)),
      };
    }),
  };
}

const [axis, gap] = [30, 14];
/** Title over and years under a plot; under the last row stands less, px. */
const besidePlot = 24 + 34;
const lastGap = 10;

function acrossOf(columns: number, width: number): number {
  return (width - axis - gap * (columns - 1)) / columns;
}

function plotHeights({ form }: CompareView, narrow: boolean): Heights {
  const usual = form === "lines" ? (narrow ? 92 : 108) : narrow ? 150 : 176;
  return { least: form === "lines" ? 64 : 96, usual, most: usual * 2 };
}

/**
 * How many panels stand side by side: as many as the width usually holds. Where a height is asked of the plot, the number
 * whose plots come nearest to three by two, with the fewest places left empty; and the least height at which all fit.
 */
function gridOf(
  panels: number,
  heights: Heights,
  { form }: CompareView,
  endRoom: number,
  frame: Frame,
): { readonly columns: number; readonly least: number } {
  const { width, plotHeight } = frame;
  const narrow = width < 480;
  const widest = form === "lines" ? (narrow ? 2 : width < 900 ? 3 : 4) : narrow ? 1 : width < 900 ? 2 : 3;
  const even = (most: number) => Math.ceil(panels / Math.ceil(panels / Math.min(most, panels)));
  const leastAcross = endRoom + (form === "lines" ? 110 : 130);
  const possible = [...new Set(Array.from({ length: panels }, (_, i) => even(i + 1)))].filter(
    (columns) => columns === even(widest) || acrossOf(columns, width) >= leastAcross,
  );
  const heightOf = (columns: number, plot: number) =>
    Math.ceil(panels / columns) * (besidePlot + plot) - lastGap;
  const least = Math.min(...possible.map((columns) => heightOf(columns, heights.least)));
  if (plotHeight === undefined) return { columns: even(widest), least };
  const misfit = (columns: number) => {
    const rows = Math.ceil(panels / columns);
    const plot = (plotHeight + lastGap) / rows - besidePlot;
    if (plot < heights.least) return Infinity;
    const shape = (acrossOf(columns, width) - endRoom) / Math.min(plot, heights.most);
    return Math.abs(Math.log(shape / 1.5)) + (rows * columns - panels) / panels;
  };
  const columns = possible.reduce((best, one) => (misfit(one) < misfit(best) ? one : best));
  return { columns, least };
}

/** The room that names at the ends of lines take: that of the longest, within reason. */
function nameRoom(view: CompareView, narrow: boolean): number {
  const names = view.series
    .filter(({ role }) => role !== "context")
    .map((s) => countryByCode(s.country).name);
  const widest = Math.max(0, ...names.map((name) => textWidth(name, 11, 650)));
  return Math.ceil(Math.min(narrow ? 100 : 112, widest)) + 14;
}

function panelsOf(view: CompareView, { text }: Frame) {
  if (view.form === "panels") {
    return view.indices.map((index) => ({
      key: index.id,
      title: isTurned(index) ? text.compare.legendTurned(index.short) : index.short,
      country: null,
      index,
      series: view.series.filter((s) => s.index === index),
    }));
  }
  const countries = [...new Set(view.series.map(({ country }) => country))];
  return countries
    .map((country) => ({
      key: country,
      title: countryByCode(country).name,
      country,
      index: null,
      series: view.series.filter((s) => s.country === country),
    }))
    .filter(({ series }) => series.some(({ role, points }) => role !== "context" || points.some(isDrawn)));
}

/** The first and last year with a mark, so that no panel is mostly empty; null where there is none. */
function drawnYears(view: CompareView): readonly [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { points } of view.series) {
    for (const point of points) {
      if (!isDrawn(point)) continue;
      first = Math.min(first, point.year);
      last = Math.max(last, point.year);
    }
  }
  return first <= last ? [first, last] : null;
}

function scaleOf(view: CompareView): {
  readonly ticks: readonly number[];
  readonly domain: readonly number[];
} {
  if (view.scaling !== "z-score") return { ticks: [0, 50, 100], domain: [0, 100] };
  const values = view.series.flatMap(({ points }) => points.flatMap(({ scaled }) => scaled?.value ?? []));
  const [low, high] = [Math.min(-1, ...values), Math.max(1, ...values)];
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  const step = Math.max(1, Math.ceil((last - first) / 4));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (tick) => tick % step === 0,
  );
  return { ticks, domain: [low - 0.05, high + 0.05] };
}
