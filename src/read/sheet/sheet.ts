import type { TextColumn } from "../../table/table.ts";

/** A line whose quotation marks do not pair. Its mark is kept as a letter, the lines after it are read as ever. */
export interface Damage {
  /** The line of the file on which the record begins, from 1. */
  readonly line: number;
  readonly kind: "unclosed-quote" | "stray-quote";
}

/**
 * The records of a file, by column, as they stand: nothing trimmed, nothing typed. Records without a letter in any cell are
 * left out, and so are columns at the right end without a letter in any record. Line ends inside cells are "\n".
 */
export interface Sheet {
  /** Records. */
  readonly length: number;
  /** As many as the widest record has fields; code -1 where a record has no such field. */
  readonly columns: readonly TextColumn[];
  /** Fields of each record (those in columns that were left out not counted). */
  readonly widths: Uint32Array;
  /** The line of the file on which each record begins, from 1. */
  readonly lines: Uint32Array;
  /** 1 where blank lines or records stand between the record and the one before it. */
  readonly afterBlank: Uint8Array;
  /** Records that have more fields than there are columns, empty ones at their end. */
  readonly overlong: Uint32Array;
  readonly damage: readonly Damage[];
  /** Lines that are notes by the dialect's comment mark, and Excel's `sep=;`. */
  readonly comments: readonly { readonly line: number; readonly text: string }[];
}

/** The text of a cell, "" where the record has no such field. */
export function cellAt(sheet: Sheet, record: number, column: number): string {
  const found = sheet.columns[column];
  return found?.dictionary[found.codes[record] ?? -1] ?? "";
}

/** The cells of a record, as many as it has fields. */
export function recordAt(sheet: Sheet, record: number): readonly string[] {
  return Array.from({ length: sheet.widths[record] ?? 0 }, (_, column) => cellAt(sheet, record, column));
}
