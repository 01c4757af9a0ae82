import { cellFormOf, type CellForm } from "./cellForm.ts";
import { cellAt, lettersIn, type Sheet } from "./sheet.ts";

/** What most cells of a column are, where that tells a header from the rows under it. */
export type ColumnForm = "number" | "year" | "date" | "link" | "other";

/** Figures about the records of a sheet that tell where its table lies. */
export interface TableShape {
  /** Fields of a record of the table. */
  readonly width: number;
  /** Whether half the records of several fields have that width, or nearly as many in one piece: then others are ragged, and else fields at the end are left out. */
  readonly fixed: boolean;
  /** Cells with a letter, by record. */
  readonly filled: Uint32Array;
  /** Whether a blank line means something: not where every other line is blank. */
  readonly gapsTell: boolean;
}

/** The shape of a sheet's table, in one pass over its cells. */
export function tableShapeOf(sheet: Sheet): TableShape {
  const counts = new Map<number, number>();
  const runs = new Map<number, number>();
  const filled = filledOf(sheet);
  let run = 0;
  let several = 0;
  let gaps = 0;
  for (let record = 0; record < sheet.length; record++) {
    const width = sheet.widths[record] ?? 0;
    // One text alone in a record of several fields is a title or a note more often than a row.
    const weight = width > 1 && (filled[record] ?? 0) < 2 ? 0.25 : 1;
    counts.set(width, (counts.get(width) ?? 0) + weight);
    run = record > 0 && sheet.widths[record - 1] === width ? run + 1 : 1;
    runs.set(width, Math.max(run, runs.get(width) ?? 0));
    if (width > 1) several += weight;
    gaps += sheet.afterBlank[record] ?? 0;
  }
  // Notes may outnumber the rows of a small table, but they do not stand together. Of two tables of as many rows the first
  // is the file's.
  const weightOf = (fields: number) => (counts.get(fields) ?? 0) + (runs.get(fields) ?? 0);
  let width = several === 0 ? 1 : 2;
  for (const [fields, count] of counts) {
    if (fields < 2 && several > 0) continue;
    const more = weightOf(fields) - weightOf(width) || (runs.get(fields) ?? 0) - (runs.get(width) ?? 0);
    if (more > 0 || (more === 0 && count < 3 && fields > width)) width = fields;
  }
  const fixed = (counts.get(width) ?? 0) >= several / 2 || (runs.get(width) ?? 0) >= 0.4 * several;
  // Where fields at the end are left out, the widest records that are no rarity are whole.
  if (!fixed)
    for (const [fields, count] of counts) if (fields > width && count >= several / 50) width = fields;
  return { width, fixed, filled, gapsTell: gaps <= 3 || gaps < sheet.length / 10 };
}

function filledOf(sheet: Sheet): Uint32Array {
  const filled = new Uint32Array(sheet.length);
  for (const column of sheet.columns) {
    const { codes } = column;
    const text = lettersIn(column);
    for (let record = 0; record < codes.length; record++) {
      const code = codes[record] ?? -1;
      if (code >= 0) filled[record] = (filled[record] ?? 0) + (text[code] ?? 0);
    }
  }
  return filled;
}

/** Whether a record is as wide and as filled as those of the table. */
export function isRegular(sheet: Sheet, shape: TableShape, record: number): boolean {
  const width = sheet.widths[record] ?? 0;
  if (shape.width === 1) return width === 1;
  if ((shape.filled[record] ?? 0) < 2) return false;
  return shape.fixed ? width === shape.width : width > 1;
}

/** How many records a column's form is judged by. */
const judged = 200;

/** The form of each column over records `from` to `to`, judged by up to 200 of them, evenly spread. */
export function columnFormsOf(sheet: Sheet, from: number, to: number): readonly ColumnForm[] {
  const step = Math.max(1, Math.floor((to - from) / judged));
  return sheet.columns.map((_, column) => {
    let numbers = 0;
    let years = 0;
    let dates = 0;
    let links = 0;
    let others = 0;
    for (let record = from; record < to; record += step) {
      const form = cellFormOf(cellAt(sheet, record, column));
      if (form === "number") numbers++;
      else if (form === "year") years++;
      else if (form === "date" || form === "time") dates++;
      else if (form === "link") links++;
      else if (form !== "empty" && form !== "missing") others++;
    }
    const enough = 0.6 * (numbers + years + dates + links + others);
    if (enough === 0) return "other";
    if (years >= 1.2 * enough) return "year";
    if (numbers + years >= enough) return "number";
    // Series by year, quarter and month stand in one column at some statistics offices.
    return dates > 0 && dates + years >= enough ? "date" : links >= enough ? "link" : "other";
  });
}

/** Whether a cell may stand in a column of a form; null where the two tell nothing of each other. */
export function fits(cell: CellForm, column: ColumnForm): boolean | null {
  if (column === "other" || cell === "empty") return null;
  if (cell === "missing") return true;
  if (column === "link") return cell === "link";
  if (column === "date") return cell === "date" || cell === "time" || cell === "year" || cell === "number";
  // A year names a column of numbers as often as it stands in one.
  if (column === "number") return cell === "year" ? null : cell === "number";
  return cell === "year" || cell === "number" || cell === "date";
}
