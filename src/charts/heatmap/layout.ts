import { max } from "d3-array";
import { countryByCode } from "../../country/country.ts";
import type { MissingReason } from "../../dataset/missing.ts";
import { yearOf } from "../../time/partialDate.ts";
import type { HeatmapCell, HeatmapLine, HeatmapView } from "../../views/heatmap.ts";
import { reasons } from "../../views/missingLine.ts";
import type { Frame } from "../frame.ts";
import { linear } from "../marks/linear.ts";
import { rowHeightIn } from "../stretch.ts";
import { textWidth } from "../textWidth.ts";
import { yearDomain } from "../yearAxis.ts";
import type { HeatmapGrid } from "./grid.ts";

/** Where things stand in the body, px. */
export interface HeatmapLayout {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The end of the cells. */
  readonly bottom: number;
  readonly cellWidth: number;
  readonly rowHeight: number;
  readonly rowY: (row: number) => number;
  /** The chosen rows and the others, without the empty one of them. */
  readonly blocks: readonly RowBlock[];
  readonly years: readonly [number, number];
  /** Where a year begins. */
  readonly x: (year: number) => number;
  /** The year, with its fraction, at a place. */
  readonly yearAt: (x: number) => number;
  /** Whether every value is printed in its cell. */
  readonly printed: boolean;
}

/** Rows without more than their gaps between them. */
export interface RowBlock {
  readonly from: number;
  readonly count: number;
}

/** A cell with its left and top, px. */
export interface PlacedCell extends HeatmapCell {
  readonly line: HeatmapLine;
  readonly x: number;
  readonly y: number;
}

export const axisHeight = 26;
/** Left and right of a printed value together, px. */
const valuePadding = 5;
const rowHeights = { least: 13, usual: 17, most: 32 };

/** The places of everything for this width; null where there is no year. */
export function heatmapLayout(view: HeatmapView, grid: HeatmapGrid, frame: Frame): HeatmapLayout | null {
  const { width } = frame;
  if (view.years.length === 0) return null;
  const narrow = width < 480;
  const names = view.lines.map(({ country, chosen }) =>
    textWidth(countryByCode(country).name, narrow ? 11 : 12, chosen ? 600 : 400),
  );
  const isPrinted = printedIn(view, grid, frame);
  const left = nameRoom(Math.ceil(Math.max(max(names) ?? 0, 40) + 10), isPrinted, view, frame);
  const most = width - (narrow ? 4 : 12);
  const first = view.years[0] ?? 0;
  const last = view.years.at(-1) ?? first;
  // A handful of years would make cells as wide as a hand: they stay as wide as a printed value wants.
  const cellWidth = Math.min((most - left) / view.years.length, 72);
  const top = 24 + (eventYear(view) === null && view.breaks.length === 0 ? 4 : 24);
  const chosen = view.lines.filter((line) => line.chosen).length;
  const between = chosen > 0 && chosen < view.lines.length ? 6 : 0;
  const fixed = top + between + axisHeight;
  const rowHeight = rowHeightIn(frame, fixed, view.lines.length, rowHeights);
  const right = left + cellWidth * view.years.length;
  const height = Math.round(fixed + view.lines.length * rowHeight);
  return {
    width,
    left,
    right,
    top,
    bottom: height - axisHeight,
    cellWidth,
    rowHeight,
    rowY: (row) => top + row * rowHeight + (row >= chosen ? between : 0),
    blocks: [
      { from: 0, count: chosen },
      { from: chosen, count: view.lines.length - chosen },
    ].filter(({ count }) => count > 0),
    years: [first, last],
    x: linear(yearDomain([first, last]), [left, width - (width - right)]),
    yearAt: (x) => first + (x - left) / cellWidth,
    height,
    least: fixed + view.lines.length * rowHeights.least,
    printed: isPrinted(cellWidth),
  };
}

/** Every cell with its place, line after line. */
export function placedCells(
  view: HeatmapView,
  { left, cellWidth, rowY, years }: HeatmapLayout,
): readonly PlacedCell[] {
  return view.lines.flatMap((line, row) =>
    line.cells.map((cell) => ({ ...cell, line, x: left + (cell.year - years[0]) * cellWidth, y: rowY(row) })),
  );
}

/** Left and top of a cell without a value, px. */
export interface MissingCell {
  readonly reason: MissingReason;
  readonly x: number;
  readonly y: number;
}

/** Every cell without a value with its place, line after line. */
export function missingCells(
  { missing, columns }: HeatmapGrid,
  { left, cellWidth, rowY }: HeatmapLayout,
): readonly MissingCell[] {
  const cells: MissingCell[] = [];
  for (let cell = 0; cell < missing.length; cell++) {
    const reason = reasons[missing[cell]!];
    if (reason === undefined) continue; // has a value
    const row = Math.floor(cell / columns);
    cells.push({ reason, x: left + (cell - row * columns) * cellWidth, y: rowY(row) });
  }
  return cells;
}

/** The year of the event, where it is among those drawn. */
export function eventYear({ event, years }: HeatmapView): number | null {
  const year = event === null ? null : yearOf(event.date);
  return year !== null && years.includes(year) ? year : null;
}

/** Whether each value would fit into cells so wide, px. */
function printedIn(view: HeatmapView, grid: HeatmapGrid, { text }: Frame): (cellWidth: number) => boolean {
  return (cellWidth) => {
    const measured = new Set<number>();
    for (const value of grid.values) {
      if (Number.isNaN(value) || measured.has(value)) continue;
      if (textWidth(text.number(value, view.index.decimals), 11) + valuePadding > cellWidth) return false;
      measured.add(value);
    }
    return true;
  };
}

/**
 * Room for the names, px. On a phone the printed values come before whole names, where they would fit beside shortened ones;
 * where they do not, the names are whole as far as cells stay wide enough to be told apart.
 */
function nameRoom(
  whole: number,
  isPrinted: (cellWidth: number) => boolean,
  view: HeatmapView,
  { width }: Frame,
): number {
  if (width >= 480) return Math.min(whole, 170);
  const short = Math.min(whole, 96);
  const cellsIn = (left: number) => Math.min((width - 4 - left) / view.years.length, 72);
  const printed = (left: number) => isPrinted(cellsIn(left));
  if (printed(whole) === printed(short) && cellsIn(whole) >= 7) return Math.min(whole, width * 0.45);
  return short;
}
