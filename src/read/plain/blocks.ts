import { forms, stops, takeCells, type Cells, type Scan } from "./cells.ts";
import { Passing } from "./passing.ts";
import { closingMark, keepQuoted, type NotPlain, type PlainDialect } from "./quoted.ts";

/** Some records of a file one after the other. */
export interface Block extends Cells {
  readonly records: number;
  /** The number of the first cell of each record, and behind the last record the end. */
  readonly first: Uint32Array;
  /** Where each record begins, and where the next after the block does. */
  readonly recordStarts: Uint32Array;
  /** How many fields each record has, those that were passed over among them. */
  readonly fields: Uint32Array;
  /** Whether a record ends in LF, or in CRLF. */
  readonly lf: boolean;
  readonly crlf: boolean;
  /** Whether any cell is marked. */
  readonly marks: boolean;
}

/** Hears of a block, whose memory is used again for the next; false ends the going through. */
export type TakeBlock = (block: Block) => boolean;

/** Cells of a block: with their places they stay in the processor's own memory. */
export const blockCells = 1 << 13;
export const blockRecords = 1 << 12;
/** Bytes of a record from which on the careful reader tells what is wrong. */
const longestRecord = 1_000_000;

/**
 * Goes through the records of a file block by block, in the same memory each time, until `take` gives false. Null when the end
 * is reached, else why the file is not plain; what was taken until then is then to be thrown away. Where `wanted` is given the
 * cells of columns for which it has no 1 are passed over, and the others stand side by side.
 */
export function eachBlock(
  bytes: Uint8Array,
  from: number,
  { delimiter, quote, wanted }: PlainDialect & { readonly wanted?: Uint8Array | undefined },
  take: TakeBlock,
): NotPlain | null {
  const passing = wanted === undefined ? null : new Passing(bytes, { delimiter, quote }, wanted);
  const scan: Scan = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    at: from,
    cell: 0,
    record: 0,
    field: 0,
    behind: false,
    lf: false,
    crlf: false,
    marks: false,
    cells: room(Math.min(blockCells * 2, bytes.length + 1)),
    first: new Uint32Array(blockRecords + 1),
    recordStarts: new Uint32Array(blockRecords + 1),
    fields: new Uint32Array(blockRecords),
  };
  while (scan.at < bytes.length) {
    [scan.cell, scan.record, scan.lf, scan.crlf, scan.marks] = [0, 0, false, false, false];
    scan.recordStarts[0] = scan.at;
    const why = fillBlock(bytes, scan, { delimiter, quote }, passing);
    if (why !== null) return why;
    const { record, lf, crlf, marks, cells, first, recordStarts, fields } = scan;
    for (let i = 0; i < record; i++) {
      if (recordStarts[i + 1]! - recordStarts[i]! > longestRecord) return "record-too-long";
    }
    if (!take({ records: record, lf, crlf, marks, first, recordStarts, fields, ...cells })) return null;
  }
  return null;
}

function fillBlock(
  bytes: Uint8Array,
  scan: Scan,
  dialect: PlainDialect,
  passing: Passing | null,
): NotPlain | null {
  const { delimiter, quote } = dialect;
  while (scan.at < bytes.length || scan.field > 0) {
    let count = 0;
    if (passing !== null && !scan.behind) {
      count = passing.wantedFrom(scan.field);
      if (count === 0) {
        const why = passing.pass(scan.at, scan.field);
        if (why !== null) return why;
        scan.at = passing.at;
        scan.field += passing.fields;
        scan.behind = passing.behind;
        count = passing.behind ? -1 : passing.wantedFrom(scan.field);
      }
    } else if (passing !== null) count = -1;
    switch (takeCells(bytes, scan, delimiter, quote, count, blockCells)) {
      case stops.full:
        if (scan.cell < scan.cells.starts.length || scan.field === 0) return null;
        scan.cells = wider(scan.cells);
        break;
      case stops.quote: {
        const close = closingMark(bytes, scan.at + 1, quote);
        if (typeof close !== "number") return close;
        keepQuoted(bytes, scan.at + 1, close, quote, scan.cells, scan.cell);
        scan.marks ||= scan.cells.form[scan.cell] === forms.marked;
        scan.at = close + 1;
        scan.cell++;
        scan.field++;
        scan.behind = true;
        break;
      }
      case stops.strayQuote:
        return "stray-quote";
      case stops.loneReturn:
        return "lone-return";
    }
  }
  return null;
}

/** Memory for so many cells. */
export function room(cells: number): Cells {
  return {
    starts: new Uint32Array(cells),
    ends: new Uint32Array(cells),
    form: new Uint8Array(cells),
    numbers: new Float64Array(cells),
    decimals: new Uint8Array(cells),
  };
}

/** The same cells in twice the memory. */
export function wider(cells: Cells): Cells {
  const more = room(cells.starts.length * 2);
  more.starts.set(cells.starts);
  more.ends.set(cells.ends);
  more.form.set(cells.form);
  more.numbers.set(cells.numbers);
  more.decimals.set(cells.decimals);
  return more;
}
