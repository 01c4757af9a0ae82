import type { ProfileView } from "../../views/profile.ts";
import type { ProfileRow } from "../../views/profile/row.ts";
import { cellNames, cellsOf, type Cell, type CellName } from "./cells.ts";
import { badgeSign } from "../change/badge.ts";
import type { Frame } from "../frame.ts";
import { textWidth, wrapped } from "../textWidth.ts";

/** A stretch from left to right, px. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface PlacedRow {
  readonly row: ProfileRow;
  readonly cells: Readonly<Record<CellName, Cell>>;
  readonly name: readonly string[];
  readonly direction: readonly string[];
  /** The cells one under the other, for a narrow figure; the first is strong. */
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Where its line is drawn, and the height of a value in it. */
  readonly line: { readonly top: number; readonly height: number };
  readonly y: (value: number) => number;
}

export interface ProfileLayout {
  readonly width: number;
  readonly height: number;
  /** The height at which every row is as low as its words let it be. */
  readonly least: number;
  /** Too narrow for columns: the cells stand under one another beside the line. */
  readonly stacked: boolean;
  /** Height of the headings. */
  readonly top: number;
  readonly columns: Readonly<Record<"name" | "line" | CellName, Column>>;
  readonly rows: readonly PlacedRow[];
  /** Px of a point in time: 2014.5 is the middle of 2014. */
  readonly x: (time: number) => number;
}

export const sizes = { name: 12.5, small: 11, strong: 13.5, leading: 14, nameLeading: 15.5 } as const;

const padding = 8;
const leastHeight = 34;
/** A row may become so much higher to fill a height, px. */
const mostExtra = 44;
/** Narrower figures have no room for columns, px. */
const leastTable = 560;

/** Columns as wide as their words, the rest for the lines; rows as high as theirs. */
export function profileLayout(view: ProfileView, frame: Frame): ProfileLayout {
  const { width } = frame;
  const stacked = width < leastTable;
  const cells = view.rows.map((row) => cellsOf(row, view, frame));
  const columns = stacked ? stackedColumns(width) : tableColumns(width, cells);
  const [from, to] = view.years ?? [0, 0];
  const { line } = columns;
  const top = stacked ? 18 : headHeight(columns, frame);
  const rowsWith = (extra: number) => {
    let y = top;
    const rows = view.rows.map((row, i) => {
      const own = stacked ? cells[i]! : fitted(cells[i]!, columns);
      const placed = placedRow(row, own, y, extra, columns, stacked, frame);
      y += placed.height;
      return placed;
    });
    return { rows, height: Math.ceil(y + 2) };
  };
  const least = rowsWith(0).height;
  const spare = Math.floor(((frame.plotHeight ?? least) - least) / view.rows.length);
  const { rows, height } = rowsWith(Math.max(0, Math.min(mostExtra, spare)));
  return {
    width,
    height,
    least,
    stacked,
    top,
    columns,
    rows,
    x: (time) => line.x + ((time - from) / (to + 1 - from)) * line.width,
  };
}

/** A number is never broken; the words under it may be, where the figure is narrow. */
function tableColumns(width: number, cells: readonly Readonly<Record<CellName, Cell>>[]) {
  const gutter = width < 800 ? 12 : 22;
  const most = width < 800 ? 102 : 132;
  const widthOf = (name: CellName) => {
    const strong = cells.map(({ [name]: cell }) => strongWidth(cell));
    const words = cells.flatMap(({ [name]: { lines } }) => lines.map((line) => textWidth(line, sizes.small)));
    const roomy = name === "change" ? most : width < 800 ? 62 : most;
    return Math.ceil(Math.max(...strong, Math.min(roomy, Math.max(...words, 52))));
  };
  const widths = cellNames.map(widthOf);
  const rest = width - widths.reduce((sum, each) => sum + each + gutter, 0) - gutter;
  const name = Math.min(230, Math.round(rest * 0.45));
  let x = 0;
  const column = (columnWidth: number): Column => {
    const at = { x, width: columnWidth };
    x += columnWidth + gutter;
    return at;
  };
  const [value = 0, change = 0, place = 0, median = 0] = widths;
  return {
    name: column(name),
    line: column(rest - name),
    value: column(value),
    change: column(change),
    place: column(place),
    median: column(median),
  };
}

function strongWidth({ strong, verdict }: Cell): number {
  return textWidth(strong, sizes.strong, 600) + (verdict === null ? 0 : badgeSign + 6);
}

function stackedColumns(width: number) {
  const left = { x: 0, width: Math.round(width * 0.5) - 10 };
  const cell = { x: left.width + 16, width: width - left.width - 16 };
  return { name: left, line: left, value: cell, change: cell, place: cell, median: cell };
}

/** The cells with their words broken to the widths of their columns. */
function fitted(cells: Readonly<Record<CellName, Cell>>, columns: ProfileLayout["columns"]) {
  const fit = (name: CellName): Cell => ({
    ...cells[name],
    lines: cells[name].lines.flatMap((line) => wrapped(line, columns[name].width + 4, sizes.small)),
  });
  return { value: fit("value"), change: fit("change"), place: fit("place"), median: fit("median") };
}

function headHeight(columns: ProfileLayout["columns"], { text }: Frame): number {
  const lines = cellNames.map(
    (name) => wrapped(text.profile.heads[name], columns[name].width + 8, sizes.small).length,
  );
  return Math.max(...lines) * 13 + 8;
}

function placedRow(
  row: ProfileRow,
  cells: Readonly<Record<CellName, Cell>>,
  top: number,
  extra: number,
  columns: ProfileLayout["columns"],
  stacked: boolean,
  frame: Frame,
): PlacedRow {
  const name = wrapped(row.index.short, columns.name.width, sizes.name, 600);
  const direction = wrapped(frame.text.direction[row.index.direction], columns.name.width, sizes.small);
  const words = name.length * sizes.nameLeading + direction.length * sizes.leading;
  const lines = stackedLines(cells, columns.value.width, frame);
  const beside = stacked
    ? lines.length * sizes.leading
    : (Math.max(...cellNames.map((cell) => cells[cell].lines.length)) + 1.2) * sizes.leading;
  const least = stacked ? words + leastHeight : Math.max(words, leastHeight);
  const height = Math.ceil(2 * padding + Math.max(least, beside)) + extra;
  const above = stacked ? words + 2 : 0;
  const line = { top: top + padding + above, height: height - 2 * padding - above };
  const values = row.points.flatMap(({ score, median }) => [
    ...(score === null ? [] : [score.value, score.low ?? score.value, score.high ?? score.value]),
    ...(median === null ? [] : [median.value]),
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number) =>
    low === high
      ? line.top + line.height / 2
      : line.top + 3 + (1 - (value - low) / (high - low)) * (line.height - 6);
  return { row, cells, name, direction, lines, top, height, line, y };
}

/** The cells as lines of words, for a narrow figure; the first is strong. */
function stackedLines(
  { value, change, place, median }: Readonly<Record<CellName, Cell>>,
  width: number,
  { text }: Frame,
): readonly string[] {
  const words = text.profile;
  const [year = "", ...interval] = value.lines;
  const named = (
    { strong, lines }: Cell,
    some: (words: string) => string,
    none: (words: string) => string,
  ) => (strong === words.none ? none(lines.join(" ")) : some([strong, ...lines].join(", ")));
  const changed = change.strong === words.none ? change.lines : [`${change.strong} ${change.lines[0] ?? ""}`];
  const both = [
    named(place, words.placeLine, words.noPlaceLine),
    named(median, words.medianLine, words.noMedianLine),
  ];
  return [
    words.valueLine(value.strong, year),
    ...interval.map(words.intervalLine),
    ...changed,
    ...(change.strong === words.none ? [] : change.lines.slice(1)),
    ...(textWidth(both.join("; "), sizes.small) > width ? both : [both.join("; ")]),
  ].flatMap((line, i) => wrapped(line, width, i === 0 ? sizes.name : sizes.small, i === 0 ? 600 : 400));
}
