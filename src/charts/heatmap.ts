import { plot, rect, ruleX, text as textMark, type Markish } from "@observablehq/plot";
import { countryByCode } from "../country/country.ts";
import { yearOf } from "../time/partialDate.ts";
import type { Score } from "../dataset/dataset.ts";
import type { HeatmapView } from "../views/heatmap.ts";
import { bodyOf } from "./body.ts";
import type { Chart, Target } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { rampColour, readableOn } from "./heatmap/colour.ts";
import { ramp } from "./heatmap/ramp.ts";
import { missingMarks, type PlacedCell } from "./heatmap/missing.ts";
import { heatmapFooter, heatmapLegend, describeHeatmap } from "./heatmap/words.ts";
import { rowHeightIn } from "./stretch.ts";
import { shortened, textWidth } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";
import { yearAxis, yearDomain } from "./yearAxis.ts";
import { titledSource } from "./sourceWords.ts";

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly rowHeight: number;
  readonly rowY: (row: number) => number;
  readonly years: readonly [number, number];
  readonly cells: readonly PlacedCell[];
}

const axisHeight = 26;
/** Left and right of a printed value together, px. */
const valuePadding = 5;
const rowHeights = { least: 13, usual: 17, most: 32 };

/** A row a country, a column a year: the stronger the colour, the higher the value; a missing value shows why. */
export function heatmapChart(view: HeatmapView, frame: Frame): Chart {
  const words = frame.text.heatmap;
  const { index } = view;
  const layout = view.years.length === 0 ? null : layoutOf(view, frame);
  const svg =
    layout === null
      ? plot({ document: frame.document, width: frame.width, height: 8, axis: null, marks: [] })
      : drawn(view, layout, frame);
  const height = layout?.height ?? 8;
  return {
    title: view.title ?? words.title(index.short),
    subtitle:
      layout === null || view.lines.every(({ cells }) => cells.every(({ score }) => score === null))
        ? words.noValues
        : words.subtitle(index.label, index.unit, frame.text.direction[index.direction]),
    legend: heatmapLegend(view, frame),
    body: bodyOf(svg, frame.width, height),
    height,
    ...(layout !== null && view.lines.length > 0 && { least: layout.least }),
    targets: layout?.cells.map((cell) => target(view, cell, layout, frame)) ?? [],
    ...(layout === null
      ? {}
      : {
          axis: {
            field: "years" as const,
            from: layout.years[0],
            to: layout.years[1] + 1,
            left: layout.left,
            right: layout.right,
          },
        }),
    sources: view.sources,
    footer: heatmapFooter(view, frame),
    description: describeHeatmap(view, frame),
  };
}

function layoutOf(view: HeatmapView, frame: Frame): Layout {
  const { width } = frame;
  const narrow = width < 480;
  const names = view.lines.map(({ country, chosen }) =>
    textWidth(countryByCode(country).name, narrow ? 11 : 12, chosen ? 600 : 400),
  );
  const left = nameRoom(Math.ceil(Math.max(...names, 40) + 10), view, frame);
  const right = width - (narrow ? 4 : 12);
  const first = view.years[0] ?? 0;
  const last = view.years.at(-1) ?? first;
  // A handful of years would make cells as wide as a hand: they stay as wide as a printed value wants.
  const cellWidth = Math.min((right - left) / view.years.length, 72);
  const top = 24 + (eventYear(view) === null && view.breaks.length === 0 ? 4 : 24);
  const chosen = view.lines.filter((line) => line.chosen).length;
  const between = chosen > 0 && chosen < view.lines.length ? 6 : 0;
  const fixed = top + between + axisHeight;
  const rowHeight = rowHeightIn(frame, fixed, view.lines.length, rowHeights);
  const rowY = (row: number) => top + row * rowHeight + (row >= chosen ? between : 0);
  return {
    width,
    left,
    right: left + cellWidth * view.years.length,
    top,
    cellWidth,
    rowHeight,
    rowY,
    years: [first, last],
    height: Math.round(fixed + view.lines.length * rowHeight),
    least: fixed + view.lines.length * rowHeights.least,
    cells: view.lines.flatMap((line, row) =>
      line.cells.map((cell) => ({
        ...cell,
        line,
        x: left + (cell.year - first) * cellWidth,
        y: rowY(row),
      })),
    ),
  };
}

function drawn(view: HeatmapView, layout: Layout, frame: Frame): Element {
  const { left, right, rowHeight, cellWidth } = layout;
  const known = layout.cells.filter(({ score }) => score !== null);
  const gapX = cellWidth > 6 ? 0.5 : 0.2;
  const fill = (cell: PlacedCell) => rampColour(cell.score?.value ?? 0, view.extent, frame);
  const opacity = (cell: PlacedCell) => (cell.line.inFocus ? 1 : 0.35);
  const toYear = (x: number) => layout.years[0] + (x - left) / cellWidth;
  const marks: Markish[] = [
    rect(known, {
      x1: ({ x }) => toYear(x + gapX),
      x2: ({ x }) => toYear(x + cellWidth - gapX),
      y1: ({ y }) => y + 0.5,
      y2: ({ y }) => y + rowHeight - 0.5,
      fill,
      fillOpacity: opacity,
    }),
    missingMarks(layout.cells, cellWidth, rowHeight, frame),
    ...printedValues(view, known, layout, frame),
    ...[true, false].map((chosen) => names(view, chosen, layout, frame)),
    yearAxis(layout.years, right - left, frame),
    ...over(view, layout, frame),
    ...ramp(view, frame, toYear),
  ];
  return plot({
    document: frame.document,
    width: layout.width,
    height: layout.height,
    marginLeft: left,
    marginRight: layout.width - right,
    marginTop: layout.top,
    marginBottom: axisHeight,
    x: { domain: yearDomain(layout.years), axis: null },
    y: { type: "identity", axis: null },
    color: { type: "identity" },
    marks,
  });
}

/**
 * Room for the names, px. On a phone the printed values come before whole names, where they would fit beside shortened ones;
 * where they do not, the names are whole as far as cells stay wide enough to be told apart.
 */
function nameRoom(whole: number, view: HeatmapView, { width, text }: Frame): number {
  if (width >= 480) return Math.min(whole, 170);
  const short = Math.min(whole, 96);
  const cellsIn = (left: number) => Math.min((width - 4 - left) / view.years.length, 72);
  const values = view.lines.flatMap(({ cells }) => cells.flatMap(({ score }) => score?.value ?? []));
  const widest = Math.max(
    0,
    ...values.map((value) => textWidth(text.number(value, view.index.decimals), 11) + valuePadding),
  );
  const printed = (left: number) => widest <= cellsIn(left);
  if (printed(whole) === printed(short) && cellsIn(whole) >= 7) return Math.min(whole, width * 0.45);
  return short;
}

/** The names of the rows: the chosen ones in their colour. */
function names(view: HeatmapView, chosen: boolean, layout: Layout, frame: Frame): Markish {
  const theme = themes[frame.theme];
  const size = frame.width < 480 ? 11 : 12;
  const rows = view.lines.map((line, row) => ({ ...line, row })).filter((line) => line.chosen === chosen);
  return textMark(rows, {
    x: () => layout.years[0],
    y: ({ row }) => layout.rowY(row) + layout.rowHeight / 2,
    dx: -8,
    text: ({ country }) => shortened(countryByCode(country).name, layout.left - 9, size, chosen ? 600 : 400),
    textAnchor: "end",
    fill: ({ country, inFocus }) =>
      !inFocus ? theme.faint : chosen ? countryColour(country, frame.theme) : theme.muted,
    fontSize: size,
    fontWeight: chosen ? 600 : 400,
  });
}

/** Values in the cells, where every one of them fits. */
function printedValues(
  view: HeatmapView,
  known: readonly PlacedCell[],
  layout: Layout,
  frame: Frame,
): Markish[] {
  const value = (cell: PlacedCell) => frame.text.number(cell.score?.value ?? 0, view.index.decimals);
  const widest = Math.max(0, ...known.map((cell) => textWidth(value(cell), 11)));
  if (widest + valuePadding > layout.cellWidth) return [];
  return [
    textMark(known, {
      x: ({ year }) => year + 0.5,
      y: ({ y }) => y + layout.rowHeight / 2,
      text: value,
      fill: (cell) =>
        cell.line.inFocus
          ? readableOn(rampColour(cell.score?.value ?? 0, view.extent, frame), frame)
          : themes[frame.theme].muted,
      fontSize: 11,
    }),
  ];
}

/** The outline of the event's year and the seams of method, over the cells. */
function over(view: HeatmapView, layout: Layout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const { left, right, top, cellWidth, years } = layout;
  const bottom = layout.height - axisHeight;
  /** `kept` stays whole where the words before it are shortened. */
  const label = (words: string, kept: string, at: number, fill: string, weight: number) => {
    const x = left + (at - years[0]) * cellWidth;
    const end = x - left > (right - left) * 0.55;
    const room = end ? x : layout.width - x;
    const fitted = shortened(words, room - 4 - textWidth(kept, 12, weight), 12, weight);
    return textMark([`${fitted}${kept}`], {
      x: [at],
      y: [top - 10],
      textAnchor: end ? "end" : "start",
      fill,
      fontSize: 12,
      fontWeight: weight,
    });
  };
  const year = eventYear(view);
  const marks: Markish[] = view.breaks.map((seam) =>
    ruleX([seam.year], { y1: top - 2, y2: bottom + 2, stroke: theme.ink, strokeDasharray: "3 3" }),
  );
  if (year === null || view.event === null) {
    const seam = view.breaks[0];
    return seam === undefined
      ? marks
      : [...marks, label(frame.text.heatmap.seam, "", seam.year, theme.muted, 400)];
  }
  const end = left + (year - years[0]) * cellWidth - left > (right - left) * 0.55;
  return [
    ...marks,
    rect([year], {
      x1: year,
      x2: year + 1,
      y1: top - 1.5,
      y2: bottom + 1.5,
      fill: "none",
      stroke: theme.ink,
      strokeWidth: 1.4,
    }),
    label(view.event.title, `, ${frame.text.date(view.event.date)}`, end ? year + 1 : year, theme.ink, 600),
  ];
}

function target(view: HeatmapView, cell: PlacedCell, layout: Layout, frame: Frame): Target {
  const words = frame.text.heatmap;
  const { score, reason, year, line } = cell;
  const number = (value: number) => frame.text.number(value, view.index.decimals);
  const source = view.sources.find(({ id }) => id === score?.sourceId);
  return {
    x: cell.x + layout.cellWidth / 2,
    y: cell.y + layout.rowHeight / 2,
    width: layout.cellWidth,
    height: layout.rowHeight,
    country: line.country,
    year,
    value: { kind: "score", index: view.index.id, country: line.country, year },
    label: words.target(
      countryByCode(line.country).name,
      year,
      score === null ? frame.text.missing[reason ?? "not-assessed"] : number(score.value),
    ),
    details: [
      ...interval(score).map(([low, high]) => words.interval(number(low), number(high))),
      ...(source === undefined ? [] : [titledSource(source)]),
      ...(score === null || score.note === "" ? [] : [score.note]),
    ],
  };
}

function interval(score: Score | null): readonly (readonly [number, number])[] {
  return score === null || score.low === null || score.high === null ? [] : [[score.low, score.high]];
}

function eventYear({ event, years }: HeatmapView): number | null {
  const year = event === null ? null : yearOf(event.date);
  return year !== null && years.includes(year) ? year : null;
}
