import { countryByCode } from "../../country/country.ts";
import type { MissingReason } from "../../dataset/missing.ts";
import type { HeatmapView } from "../../views/heatmap.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";
import { summaryWords } from "../valueSummary.ts";
import { lastColumn, type HeatmapGrid } from "./grid.ts";

const symbols: Readonly<Record<MissingReason, LegendItem["symbol"]>> = {
  "not-state": "hatch",
  "not-assessed": "cross",
  "no-survey": "dot",
  "not-held": "line",
  "not-covered": "tick",
  "not-published": "outline",
};

/** The reasons for missing values that occur, and seams. */
export function heatmapLegend(
  view: HeatmapView,
  { occurring }: HeatmapGrid,
  frame: Frame,
): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const reasons = (Object.keys(symbols) as MissingReason[]) // keys of a record of just these
    .filter((reason) => occurring.has(reason))
    .map((reason) => ({
      label: frame.text.heatmap.legend[reason],
      symbol: symbols[reason],
      colour: theme.neutralPale,
    }));
  return view.breaks.length === 0
    ? reasons
    : [...reasons, { label: frame.text.heatmap.seam, symbol: "dashed" as const, colour: theme.ink }];
}

/** Coverage, order, who has no value, breaks, sources. */
export function heatmapFooter(view: HeatmapView, frame: Frame): readonly string[] {
  const words = frame.text.heatmap;
  const { index, years, absent, breaks } = view;
  const first = years[0];
  const last = years.at(-1);
  const names = absent.map((code) => countryByCode(code).name).toSorted();
  return [
    [
      ...(first === undefined || last === undefined ? [] : [words.years(first, last)]),
      ...(index.coverage === "" ? [] : [words.coverage(index.coverage)]),
      words.order,
    ].join(" "),
    [
      ...(names.length > 0 ? [words.absent(names)] : []),
      ...breaks.map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
    ].join(" "),
  ].filter((paragraph) => paragraph !== "");
}

/** The grid in words: its size, the extremes of the last year with values, how much is missing. */
export function describeHeatmap(view: HeatmapView, grid: HeatmapGrid, frame: Frame): string {
  const words = frame.text.heatmap;
  const [first, last] = [view.years[0], view.years.at(-1)];
  const column = lastColumn(grid);
  if (first === undefined || last === undefined || column === null) return words.noValues;
  const lastYear = first + column;
  const ranked = view.lines
    .map(({ country }, row) => ({ country, value: grid.values[row * grid.columns + column]! }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
  const [top, bottom] = [ranked[0], ranked.at(-1)];
  const printed = (value: number) => frame.text.number(value, view.index.decimals);
  const near = 2 * 10 ** -view.index.decimals; // values that are further apart are not printed alike
  const extreme = (value: number): [string, readonly string[]] => [
    printed(value),
    ranked
      .filter((other) => Math.abs(other.value - value) <= near && printed(other.value) === printed(value))
      .map(({ country }) => countryByCode(country).name),
  ];
  return [
    words.describe(view.index.label, view.lines.length, first, last),
    ...(top === undefined || bottom === undefined || top === bottom
      ? []
      : [words.describeLast(lastYear, extreme(top.value), extreme(bottom.value))]),
    ...summaryWords(view.summary, view.index, frame),
  ].join(" ");
}
