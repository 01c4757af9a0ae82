import { powersOfTen } from "./plainNumber.ts";

/** What a cell is. */
export const forms = {
  /** Any text. */
  other: 0,
  /** A plain number, as `String` prints it. */
  printed: 1,
  /** A plain number written otherwise: "63.0", "007". */
  written: 2,
  /** Text that is not its bytes, for doubled quotation marks or line breaks stand in it. */
  marked: 3,
  /** Text that is byte for byte the cell in the same place of the record before, which is in the same block. */
  same: 4,
} as const;

/** Cells one after the other. They are places in the bytes of the file, without the quotation marks around them. */
export interface Cells {
  /** The place of each cell's first byte, and the one behind its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** One of `forms`. */
  readonly form: Uint8Array;
  /** The number of a plain number, and how many digits stand behind its point; nothing for other cells. */
  readonly numbers: Float64Array;
  readonly decimals: Uint8Array;
}

/** How far the going through a file is, and what was found since the block began. */
export interface Scan {
  /** The bytes of the file, four at a time. */
  readonly view: DataView;
  at: number;
  /** Cells and records so far, and fields of the record that is open. */
  cell: number;
  record: number;
  field: number;
  /** Whether `at` stands behind a field, on a delimiter or the end of a record, rather than at a cell's start. */
  behind: boolean;
  lf: boolean;
  crlf: boolean;
  /** Whether a cell is marked. */
  marks: boolean;
  cells: Cells;
  /** The number of the first cell of each record; where each begins; how many fields it has. */
  readonly first: Uint32Array;
  readonly recordStarts: Uint32Array;
  readonly fields: Uint32Array;
}

/** Why `takeCells` stopped. */
export const stops = {
  /** The block is full, or the file at its end. */
  full: 0,
  /** A cell begins with a quotation mark. */
  quote: 1,
  /** A quotation mark stands within a cell, or something behind its closing one. */
  strayQuote: 2,
  loneReturn: 3,
  /** No more fields were asked for, or the record is at its end and fields were counted. */
  counted: 4,
} as const;

const lf = 10;
const cr = 13;
const minus = 45;
const point = 46;
const zero = 48;
/** Below this a number may be printed with an exponent. */
const sure = 1e-5;

/**
 * Takes cells without quotation marks: all of them, or `count` fields of one record where that is not 0, or none but what
 * stands behind the last field where it is -1. It calls no
 * other function, and leaves what is rare to its caller, so that the loop stays in the processor's registers.
 */
export function takeCells(
  bytes: Uint8Array,
  scan: Scan,
  delimiter: number,
  quote: number,
  count: number,
  mostCells: number,
): number {
  const { starts, ends, form, numbers, decimals } = scan.cells;
  const { view, first, recordStarts, fields } = scan;
  const powers = powersOfTen;
  const end = bytes.length;
  const ceiling = Math.max(delimiter, quote, cr);
  const capacity = starts.length;
  const mostRecords = fields.length;
  let { at, cell, record, field, behind } = scan;
  let left = count > 0 ? count : -1;
  let stop: number = stops.full;
  // A record goes on behind a delimiter, be it the file's last byte.
  while (at < end || field > 0) {
    let byte = at < end ? bytes[at]! : lf;
    if (behind) {
      behind = false;
      if (byte !== delimiter && byte !== lf && byte !== cr) {
        stop = stops.strayQuote;
        break;
      }
    } else {
      if (cell === capacity) break;
      if (byte === quote) {
        stop = stops.quote;
        break;
      }
      // A number is taken up while its end is looked for.
      const start = at;
      if (byte === minus) byte = ++at < end ? bytes[at]! : lf;
      const digits = at;
      let whole = 0;
      let digit = byte ^ zero;
      while (digit < 10) {
        whole = (Math.imul(whole, 10) + digit) | 0;
        byte = ++at < end ? bytes[at]! : lf;
        digit = byte ^ zero;
      }
      let fraction = 0;
      if (byte === point && at > digits) {
        byte = ++at < end ? bytes[at]! : lf;
        fraction = at;
        digit = byte ^ zero;
        while (digit < 10) {
          whole = (Math.imul(whole, 10) + digit) | 0;
          byte = ++at < end ? bytes[at]! : lf;
          digit = byte ^ zero;
        }
      }
      let kind: number = forms.other;
      if (at === start && record > 0 && byte > ceiling) {
        // Most texts stand in the record before too. What stood in quotation marks may hold the end of a cell.
        const above = first[record - 1]! + cell - first[record]!;
        const from = starts[above]!;
        const length = above < first[record]! ? ends[above]! - from : 0;
        const rest = length - 4;
        if (rest >= 0 && from > 0 && start + length < end && bytes[from - 1] !== quote) {
          let i = 0;
          while (i < rest && view.getInt32(start + i) === view.getInt32(from + i)) i += 4;
          if (
            i >= rest &&
            view.getInt32(start + rest) === view.getInt32(from + rest) &&
            bytes[start + length] === delimiter
          ) {
            kind = forms.same;
            at = start + length;
            byte = delimiter;
          }
        }
      }
      if (kind === forms.same) {
        // All is known of it.
      } else if (byte !== delimiter && byte !== lf && byte !== cr) {
        for (;;) {
          while (at < end && bytes[at]! > ceiling) at++;
          byte = at < end ? bytes[at]! : lf;
          if (byte === delimiter || byte === lf || byte === cr || byte === quote) break;
          at++;
        }
        if (byte === quote) {
          stop = stops.strayQuote;
          break;
        }
      } else {
        const length = fraction === 0 ? at - digits : at - digits - 1;
        if (length > 0 && length < 16 && at !== fraction) {
          let value = whole;
          if (length > 9) {
            value = 0;
            for (let i = digits; i < at; i++) if (bytes[i] !== point) value = value * 10 + (bytes[i]! - zero);
          }
          const places = fraction === 0 ? 0 : at - fraction;
          // Both are exact in a double, and a quotient is rounded once: it is what `Number` gives.
          if (places > 0) value /= powers[places]!;
          if (places > 0 && bytes[at - 1] === zero) kind = forms.written;
          else if (bytes[digits] !== zero || at - digits === 1) kind = forms.printed;
          else if (digits + 2 !== fraction) kind = forms.written;
          else if (value >= sure) kind = forms.printed;
          if (start !== digits) {
            value = -value;
            // "-0" is left to `Number`.
            if (value === 0) kind = forms.other;
          }
          numbers[cell] = value;
          decimals[cell] = places;
        }
      }
      starts[cell] = start;
      ends[cell] = at;
      form[cell] = kind;
      cell++;
      field++;
      if (--left === 0) {
        behind = true;
        stop = stops.counted;
        break;
      }
    }
    if (byte === delimiter) {
      at++;
      if (count >= 0) continue;
      stop = stops.counted;
      break;
    }
    if (at < end) {
      if (byte === cr) {
        if (++at >= end || bytes[at] !== lf) {
          stop = stops.loneReturn;
          break;
        }
        scan.crlf = true;
      } else scan.lf = true;
      at++;
    }
    fields[record] = field;
    record++;
    field = 0;
    first[record] = cell;
    recordStarts[record] = at;
    if (record === mostRecords || cell >= mostCells) break;
    if (count !== 0) {
      stop = stops.counted;
      break;
    }
  }
  scan.at = at;
  scan.cell = cell;
  scan.record = record;
  scan.field = field;
  scan.behind = behind;
  return stop;
}
