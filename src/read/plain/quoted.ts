import { forms, type Cells } from "./cells.ts";
import { keepCell } from "./keptCell.ts";

/** How the plain dialect sets cells apart: one byte between cells, LF or CRLF behind a record. */
export interface PlainDialect {
  /** The byte between two cells: a comma, semicolon, tab, bar or colon. */
  readonly delimiter: number;
  /** 34 where cells may stand in quotation marks, -1 where these are letters like others. */
  readonly quote: number;
}

/** Why a file is not of the plain dialect. */
export type NotPlain = "lone-return" | "stray-quote" | "unclosed-quote" | "long-quoted" | "record-too-long";

const lf = 10;
const cr = 13;
const backslash = 92;

/** Line breaks in one cell from which on a mark that is never closed is likely; the careful reader looks closer. */
const mostBreaks = 5;
const longestQuoted = 1_000_000;

/** The place of the mark that closes a cell whose first byte in quotation marks is `from`, or why it is not plain. */
export function closingMark(bytes: Uint8Array, from: number, quote: number): number | NotPlain {
  const end = bytes.length;
  let breaks = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === quote) {
      // A backslash before a mark may be an escape.
      if (at > from && bytes[at - 1] === backslash) return "stray-quote";
      if (at + 1 >= end || bytes[at + 1] !== quote) {
        return breaks > mostBreaks || at - from > longestQuoted ? "long-quoted" : at;
      }
      at++;
    } else if (byte === lf) breaks++;
    else if (byte === cr && !(at + 1 < end && bytes[at + 1] === lf)) return "lone-return";
  }
  return "unclosed-quote";
}

/** Puts a cell that stood in quotation marks among the others. */
export function keepQuoted(
  bytes: Uint8Array,
  start: number,
  end: number,
  quote: number,
  cells: Cells,
  cell: number,
): void {
  keepCell(bytes, start, end, cells, cell);
  for (let i = start; i < end; i++) {
    if (bytes[i] === quote || bytes[i] === lf) cells.form[cell] = forms.marked;
  }
}
