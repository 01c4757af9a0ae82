import { dot, ruleY, type Markish } from "@observablehq/plot";
import type { TableColumnId, TableRow, TableView } from "../views/table.ts";
import type { Chart, Target } from "./chart.ts";
import { painted, words as wordMarks, type Word } from "./distribution/paint.ts";
import { breakWords } from "./coverage.ts";
import type { Frame } from "./frame.ts";
import { rowHeightIn } from "./stretch.ts";
import { shortened, textWidth, wrapped } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";
import { summaryWords } from "./valueSummary.ts";

/** Rows that a picture can hold; the CSV holds all. */
export const drawnRows = 24;
const rowHeights = { least: 16, usual: 22, most: 32 };
const headHeight = 26;
/** Under the last row, px. */
const foot = 4;
const size = 12;
const gutter = 16;

/** Where a column of the picture stands: numbers end at `x`, text begins there. */
interface Column {
  readonly id: TableColumnId;
  readonly x: number;
  readonly width: number;
  readonly numeric: boolean;
}

/** The first rows of the table as a picture: values with interval, source and note, gaps with their reason. */
export function tableChart(view: TableView, frame: Frame): Chart {
  const text = frame.text.table;
  const { index } = view;
  const rows = view.rows.slice(0, drawnRows);
  const range = view.years === null ? "" : text.years(view.years[0], view.years[1]);
  const unit = index.label.toLowerCase().includes(index.unit.toLowerCase()) ? "" : index.unit;
  const missing = view.rows.length - view.values;
  const { marks, height, targets } =
    rows.length === 0 ? emptyTable(view, frame) : drawnTable(view, rows, frame);
  return {
    title: view.title ?? text.title(index.short, range),
    subtitle: text.subtitle(index.label, unit, frame.text.direction[index.direction]),
    legend: [],
    body: painted(marks, height, frame),
    height,
    ...(rows.length > 0 && { least: headHeight + foot + rows.length * rowHeights.least }),
    targets,
    sources: view.sources,
    footer: [
      [
        ...(index.coverage === "" ? [] : [text.coverage(index.coverage)]),
        ...(view.years === null ? [] : breakWords(index, view.years, frame.text)),
        ...(index.remark === "" ? [] : [/[.!?]$/.test(index.remark) ? index.remark : `${index.remark}.`]),
      ].join(" "),
      [
        ...(view.rows.length > rows.length ? [text.first(rows.length, view.rows.length)] : []),
        `${view.shown === view.of ? text.allShown(view.of) : text.shown(view.shown, view.of)}; ${text.counts(view.values, missing)}.`,
        ...(view.columns.some((column) => column.id === "low") ? [] : [text.noInterval]),
        ...(view.columns.some((column) => column.id === "note") ? [] : [text.noNote]),
      ].join(" "),
    ].filter((paragraph) => paragraph !== ""),
    description:
      view.rows.length === 0
        ? emptyWords(view, frame)
        : [
            text.description(index.short, range, view.rows.length, missing, view.of),
            ...summaryWords(view.summary, index, frame),
          ].join(" "),
  };
}

function drawnTable(view: TableView, rows: readonly TableRow[], frame: Frame) {
  const theme = themes[frame.theme];
  const text = frame.text.table;
  const columns = columnsFor(view, rows, frame);
  const column = (id: TableColumnId) => columns.find((candidate) => candidate.id === id);
  const value = column("value");
  const rowHeight = rowHeightIn(frame, headHeight + foot, rows.length, rowHeights);
  const y = (i: number) => headHeight + (i + 0.5) * rowHeight;
  const heads: Word[] = columns.map((c) => ({
    x: c.x,
    y: headHeight / 2 - 1,
    text: text.columns[c.id],
    fill: theme.muted,
    size: 11,
    weight: 600,
    anchor: c.numeric ? "end" : "start",
  }));
  const cells = rows.flatMap((row, i): Word[] => {
    const fill = row.dimmed ? theme.faint : theme.ink;
    // a gap has no interval, source or note: its reason may run on from under the head of the values to the edge
    const reasonFrom = (value?.x ?? 0) - (value?.width ?? 0);
    return columns.flatMap((c): Word[] => {
      const at = { x: c.x, y: y(i), fill, anchor: c.numeric ? "end" : "start" } as const;
      if (row.missing !== null && c.id !== "country" && c.id !== "year") {
        if (c.id !== "value") return [];
        const reason = reasonText(row, frame);
        return [
          {
            x: reasonFrom,
            y: y(i),
            text: shortened(reason, frame.width - reasonFrom, size),
            fill: theme.faint,
            italic: true,
          },
        ];
      }
      const words = shortened(cellText(row, c.id, view, frame), c.width, size, c.id === "value" ? 600 : 400);
      return words === "" ? [] : [{ ...at, text: words, ...(c.id === "value" ? { weight: 600 } : {}) }];
    });
  });
  const height = Math.round(headHeight + rows.length * rowHeight + foot);
  const marks: Markish[] = [
    ruleY([headHeight], { x1: 0, x2: frame.width, stroke: theme.neutralPale }),
    ruleY(
      rows.slice(1).map((_, i) => headHeight + (i + 1) * rowHeight),
      { x1: 0, x2: frame.width, stroke: theme.hairline },
    ),
    dot(
      rows.flatMap((row, i) =>
        row.chosen
          ? [{ y: y(i), fill: row.dimmed ? theme.context : countryColour(row.country, frame.theme) }]
          : [],
      ),
      { x: () => 5, y: "y", r: 4, fill: "fill" },
    ),
    ...wordMarks([...heads, ...cells], frame),
  ];
  const targets: Target[] = rows.map((row, i) => ({
    x: frame.width / 2,
    y: y(i),
    width: frame.width,
    height: rowHeight,
    country: row.country,
    year: row.year,
    value: { kind: "score", index: view.index.id, country: row.country, year: row.year },
    label:
      row.missing === null
        ? text.row(row.name, row.year, cellText(row, "value", view, frame))
        : text.missing(row.name, row.year, reasonText(row, frame)),
    details: [
      ...(row.low === null || row.high === null
        ? []
        : [text.interval(cellText(row, "low", view, frame), cellText(row, "high", view, frame))]),
      row.source,
      row.note,
    ].filter((detail) => detail !== ""),
  }));
  return { marks, height, targets };
}

/** Columns from left to right: numbers as wide as they need, source and note in what is left. Notes wait for room. */
function columnsFor(view: TableView, rows: readonly TableRow[], frame: Frame): Column[] {
  const wide = (id: TableColumnId, weight = 400) =>
    Math.ceil(
      Math.max(
        textWidth(frame.text.table.columns[id], 11, 600),
        ...rows.map((row) => textWidth(cellText(row, id, view, frame), size, weight)),
      ),
    );
  const kept = view.columns.filter(
    ({ id }) =>
      (frame.width >= 560 && (id !== "note" || rows.some((row) => row.note !== ""))) ||
      (id !== "note" && ((id !== "low" && id !== "high") || frame.width >= 420)),
  );
  const columns: Column[] = [];
  let x = 16;
  for (const { id, numeric } of kept) {
    const texts = kept.filter((c) => c.id === "source" || c.id === "note").length;
    const rest = frame.width - x;
    const width =
      id === "country"
        ? Math.min(wide(id), frame.width * 0.36)
        : id === "source"
          ? (rest - (texts - 1) * gutter) / texts
          : id === "note"
            ? rest
            : wide(id, id === "value" ? 600 : 400);
    columns.push({ id, numeric, width, x: numeric ? x + width : x });
    x += width + gutter;
  }
  return columns;
}

/** A cell as it is read on screen. Numbers have the digits of the index, years none. */
export function cellText(
  row: TableRow,
  id: TableColumnId,
  view: TableView,
  frame: Pick<Frame, "text">,
): string {
  if (id === "country") return row.name;
  if (id === "year") return String(row.year);
  if (id === "source") return row.source;
  if (id === "note") return row.note;
  const value = row[id];
  return value === null ? "" : frame.text.number(value, view.index.decimals);
}

/** Why the row has no value, in words. */
export function reasonText(row: TableRow, frame: Pick<Frame, "text">): string {
  if (row.missing === null) return "";
  return frame.text.missing[row.missing];
}

function emptyTable(view: TableView, frame: Frame) {
  const lines = wrapped(emptyWords(view, frame), frame.width, 13);
  const fill = themes[frame.theme].muted;
  return {
    marks: wordMarks(
      lines.map((text, i) => ({ x: 0, y: 20 + i * 18, text, fill, size: 13 })),
      frame,
    ),
    height: 24 + lines.length * 18,
    targets: [] as Target[],
  };
}

function emptyWords({ index }: TableView, frame: Frame): string {
  const [from, to] = [index.years[0], index.years.at(-1)];
  return from === undefined || to === undefined ? frame.text.table.noData : frame.text.table.empty(from, to);
}
