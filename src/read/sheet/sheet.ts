import type { TextColumn } from "../../table/table.ts";

/** A line whose quotation marks do not pair. Its mark is kept as a letter, the lines after it are read as ever. */
export interface Damage {
  /** The line of the file on which the record begins, from 1. */
  readonly line: number;
  readonly kind: "unclosed-quote" | "stray-quote";
}

/** What is known of the distinct cells of a column without their texts being made; each by code. */
export interface PlainCells {
  readonly size: number;
  /** 0 for a text; 1 for a plain number ("12", "-0.5") as `String` prints it, 2 for one written otherwise ("63.0", "007"). */
  readonly numeric: Uint8Array;
  /** The number of a plain number, and the digits behind its point. */
  readonly numbers: Float64Array;
  readonly decimals: Uint8Array;
  readonly text: (code: number) => string;
  /** Letters of a plain number. */
  readonly lengthAt: (code: number) => number;
}

/** A column of a sheet. Where `plain` is known, `dictionary` is made when it is first asked for. */
export interface SheetColumn extends TextColumn {
  readonly plain?: PlainCells;
}

/**
 * The records of a file, by column, as they stand: nothing trimmed, nothing typed. Records without a letter in any cell are
 * left out, and so are columns at the right end without a letter in any record. Line ends inside cells are "\n".
 */
export interface Sheet {
  /** Records. */
  readonly length: number;
  /** As many as the widest record has fields; code -1 where a record has no such field. */
  readonly columns: readonly SheetColumn[];
  /** Fields of each record (those in columns that were left out not counted). */
  readonly widths: Uint32Array;
  /** The line of the file on which each record begins, from 1. */
  readonly lines: Uint32Array;
  /** 1 where blank lines or records stand between the record and the one before it. */
  readonly afterBlank: Uint8Array;
  /** Records that have more fields than there are columns, empty ones at their end. */
  readonly overlong: Uint32Array;
  readonly damage: readonly Damage[];
  /** The names of columns of a file of too many cells that are left to be read later; absent where all are here. */
  readonly unread?: readonly string[];
  /** With `unread`: the names of those that are here because they were chosen. */
  readonly alsoRead?: readonly string[];
  /** Lines that are notes by the dialect's comment mark, and Excel's `sep=;`. */
  readonly comments: readonly { readonly line: number; readonly text: string }[];
}

/** Which of a column's distinct cells have a letter: 1, or 0 for white space alone. */
export function lettersIn(column: SheetColumn): Uint8Array {
  const { plain } = column;
  if (plain === undefined) return Uint8Array.from(column.dictionary, (cell) => (cell.trim() === "" ? 0 : 1));
  return plain.numeric.map((numeric, code) => (numeric !== 0 || plain.text(code).trim() !== "" ? 1 : 0));
}

/** The text of a cell, "" where the record has no such field. */
export function cellAt(sheet: Sheet, record: number, column: number): string {
  const found = sheet.columns[column];
  const code = found?.codes[record] ?? -1;
  if (found === undefined || code < 0) return "";
  return found.plain === undefined ? (found.dictionary[code] ?? "") : found.plain.text(code);
}

/** The cells of a record, as many as it has fields. */
export function recordAt(sheet: Sheet, record: number): readonly string[] {
  return Array.from({ length: sheet.widths[record] ?? 0 }, (_, column) => cellAt(sheet, record, column));
}
