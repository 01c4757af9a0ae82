import { sameRecord } from "./layout.ts";
import type { Layout } from "../plan.ts";
import { cellAt, lettersIn, type Sheet } from "./sheet.ts";

/** The records of a sheet by what they are to its table; each record that is not of the header is in exactly one list. */
export interface Body {
  /** Rows of the table. */
  readonly rows: Int32Array;
  /** The header again, further down. */
  readonly repeated: Int32Array;
  /** Records with more or fewer fields than the table has columns: which cell is which is not known. */
  readonly ragged: Int32Array;
  /** Titles, notes and sources, above and below. */
  readonly notes: Int32Array;
  /** Rows of a second table below the first. */
  readonly second: Int32Array;
}

/** Share of rows that may be shorter than the table before it is plain that the writer leaves out empty fields at the end. */
const raggedShare = 0.05;

/**
 * Sorts the records by a layout. A row longer than the table is ragged, be it by empty fields that few others have; a shorter one is, unless the writer plainly leaves
 * out empty fields at the end: many rows are shorter (one in twenty, and more than two) and hardly any ends with an empty field.
 */
export function bodyOf(sheet: Sheet, layout: Layout): Body {
  const from = Math.min(sheet.length, layout.preamble + layout.header);
  const to = Math.max(from, sheet.length - layout.trailer);
  const width = tableWidthOf(sheet, layout);
  const leavesOut = leavesOutEmpty(sheet, from, to, width);
  const shifted = shiftedRows(sheet, layout, from, to);
  const lists = { repeated: [], ragged: [], notes: [], second: [] } as Record<
    Exclude<keyof Body, "rows">,
    number[]
  >;
  const rows = new Int32Array(to - from);
  let used = 0;
  for (let record = 0; record < Math.min(sheet.length, layout.preamble); record++) lists.notes.push(record);
  for (let record = from; record < to; record++) {
    const fields = sheet.widths[record] ?? 0;
    if (isRepeated(sheet, layout, record)) lists.repeated.push(record);
    else if (fields > width || (fields < width && !leavesOut) || shifted.has(record))
      lists.ragged.push(record);
    else rows[used++] = record;
  }
  const second = secondTable(sheet, to);
  for (let record = to; record < second; record++) lists.notes.push(record);
  for (let record = second; record < sheet.length; record++) lists.second.push(record);
  return {
    rows: rows.subarray(0, used),
    repeated: Int32Array.from(lists.repeated),
    ragged: Int32Array.from(lists.ragged),
    notes: Int32Array.from(lists.notes),
    second: Int32Array.from(lists.second),
  };
}

/**
 * Rows with an empty field more at their end than the others: a delimiter too many somewhere before it has moved their cells.
 * Where the header or most rows end so it is the writer's habit; where many do, only rows with a gap in them are doubted.
 */
function shiftedRows(sheet: Sheet, { preamble }: Layout, from: number, to: number): ReadonlySet<number> {
  const found = sheet.overlong.filter((record) => record >= from && record < to);
  const header = sheet.overlong.some((record) => record >= preamble && record < from);
  if (found.length === 0 || header || found.length * 2 > to - from) return new Set();
  const few = found.length <= Math.max(2, raggedShare * (to - from));
  return new Set(few ? found : found.filter((record) => filledFields(sheet, record) < sheet.columns.length));
}

function leavesOutEmpty(sheet: Sheet, from: number, to: number, width: number): boolean {
  let shorter = 0;
  let endEmpty = 0;
  const letters = new Map<number, Uint8Array>();
  for (let record = from; record < to; record++) {
    const fields = sheet.widths[record] ?? 0;
    if (fields < width) shorter++;
    const column = sheet.columns[fields - 1];
    if (column === undefined) continue;
    let known = letters.get(fields);
    if (known === undefined) letters.set(fields, (known = lettersIn(column)));
    const code = column.codes[record] ?? -1;
    if (code < 0 || known[code] === 0) endEmpty++;
  }
  const few = raggedShare * (to - from);
  return shorter > 2 && shorter > few && endEmpty <= few;
}

/**
 * Columns of the table: the most frequent number of fields of its rows, or the widest that is no rarity where they differ
 * much, or the header's where that has more. The sheet may have more, of a second table, a note or a ragged row.
 */
export function tableWidthOf(sheet: Sheet, layout: Layout): number {
  const from = Math.min(sheet.length, layout.preamble + layout.header);
  const to = Math.max(from, sheet.length - layout.trailer);
  const counts = new Map<number, number>();
  for (let record = from; record < to; record++) {
    const fields = sheet.widths[record] ?? 0;
    counts.set(fields, (counts.get(fields) ?? 0) + 1);
  }
  let usual = 0;
  for (const [fields, count] of counts) {
    const most = counts.get(usual) ?? 0;
    if (count > most || (count === most && fields > usual)) usual = fields;
  }
  let widest = usual;
  for (const [fields, count] of counts)
    if (fields > widest && count > Math.max(2, raggedShare * (to - from))) widest = fields;
  for (let record = layout.preamble; record < from; record++)
    widest = Math.max(widest, sheet.widths[record] ?? 0);
  return widest;
}

function isRepeated(sheet: Sheet, layout: Layout, record: number): boolean {
  for (let level = 0; level < layout.header; level++)
    if (sameRecord(sheet, record, layout.preamble + level)) return true;
  return false;
}

/** Where a second table begins under the first: at three records of several fields and one width. */
function secondTable(sheet: Sheet, from: number): number {
  let alike = 1;
  for (let record = from; record < sheet.length; record++) {
    const fields = filledFields(sheet, record);
    alike = fields > 1 && record > from && sheet.widths[record] === sheet.widths[record - 1] ? alike + 1 : 1;
    if (fields > 1 && alike >= 3) return record - 2;
  }
  return sheet.length;
}

function filledFields(sheet: Sheet, record: number): number {
  let filled = 0;
  for (let column = 0; column < sheet.columns.length; column++)
    if (cellAt(sheet, record, column).trim() !== "") filled++;
  return filled;
}
