import type { Column, Table } from "../../table/table.ts";
import type { Fault, TableWords } from "../package/cell.ts";
import type { Schema } from "../package/schema.ts";
import { eachBlock, type Block, type TakeBlock } from "./blocks.ts";
import { markedText } from "./byteDictionary.ts";
import { eachCarefulBlock, lineEndOf } from "./carefulBlocks.ts";
import { forms } from "./cells.ts";
import type { PlainDialect } from "./quoted.ts";
import { byteColumn } from "./typedColumn.ts";
import { behindMarks } from "./utf8.ts";
import { utf8Text } from "./utf8Text.ts";

const commas: PlainDialect = { delimiter: 44, quote: 34 };

/** Hears what is wrong with a file. Records are counted from 0, the header. */
export interface Told {
  readonly ragged: (record: number, fields: number, header: number) => void;
  /** `field`: its place in the schema. */
  readonly cell: (record: number, field: number, fault: Fault) => void;
}

export interface TypedTable {
  readonly header: readonly string[];
  readonly table: Table;
}

/**
 * The columns that the schema names of a CSV file (commas, UTF-8, one header line), straight from its bytes: a faulty cell is
 * missing, as is one of a record that is too short. Others are passed over at the speed of their bytes, so that what is kept is
 * as large as what was asked for. Null where the file is not of the plain dialect; what was told until then is void.
 */
export function plainTableOf(
  bytes: Uint8Array,
  schema: Schema,
  words: TableWords,
  told: Told,
): TypedTable | null {
  let [plain, lf, crlf] = [true, false, false];
  const made = tableFrom(bytes, schema, words, told, (from, wanted, take) => {
    const dialect = wanted === undefined ? commas : { ...commas, wanted };
    const why = eachBlock(bytes, from, dialect, (block) => {
      lf ||= block.lf;
      crlf ||= block.crlf;
      return take(withoutEmptyEnd(block, bytes));
    });
    plain &&= why === null;
  });
  // PapaParse takes one of the two for the end of a record, and the other for a letter.
  return plain && !(lf && crlf) ? made : null;
}

/**
 * The same of any file, by the rules of PapaParse, in a copy of its bytes. Null where quotation marks are at fault; what was told
 * until then is void.
 */
export function carefulTableOf(
  bytes: Uint8Array,
  schema: Schema,
  words: TableWords,
  told: Told,
): TypedTable | null {
  const copy = bytes.slice();
  const lineEnd = lineEndOf(copy, behindMarks(copy));
  let sound = true;
  const made = tableFrom(copy, schema, words, told, (from, wanted, take) => {
    sound &&= eachCarefulBlock(copy, from, { lineEnd, wanted }, take);
  });
  return sound ? made : null;
}

/** Goes through the records from a place on; cells of columns for which `wanted` has no 1 are left out. */
type Going = (from: number, wanted: Uint8Array | undefined, take: TakeBlock) => void;

function tableFrom(
  bytes: Uint8Array,
  schema: Schema,
  words: TableWords,
  told: Told,
  going: Going,
): TypedTable {
  const { header, next } = headerBy(bytes, going);
  const columns = schema.fields.map(({ name }) => header.indexOf(name));
  const wanted = Uint8Array.from(header, (_, column) => (columns.includes(column) ? 1 : 0));
  const kept = columns.filter((column) => column >= 0).toSorted((a, b) => a - b);
  const places = columns.map((column) => kept.indexOf(column));
  const expected = expectedRows(bytes, next);
  const missing = schema.missingValues ?? [""];
  const making = schema.fields.map((field) => byteColumn(field, { bytes, missing, words, expected }));
  let length = 0;
  going(next, wanted.includes(0) ? wanted : undefined, (block) => {
    const before = length + 1;
    for (let i = 0; i < block.records; i++) {
      if (block.fields[i] !== header.length) told.ragged(before + i, block.fields[i]!, header.length);
    }
    for (const [field, column] of making.entries()) {
      column.add(block, places[field]!, (record, fault) => told.cell(before + record, field, fault));
    }
    length += block.records;
    return true;
  });
  const named = schema.fields.map(({ name }, i): [string, Column] => [name, making[i]!.column()]);
  return { header, table: { length, columns: new Map(named) } };
}

/** The first record, and where the next begins. */
function headerBy(
  bytes: Uint8Array,
  going: Going,
): { readonly header: readonly string[]; readonly next: number } {
  let [header, next]: [readonly string[], number] = [[], bytes.length];
  going(behindMarks(bytes), undefined, ({ records, first, starts, ends, form, recordStarts }) => {
    if (records === 0) return false;
    next = recordStarts[1]!;
    header = Array.from({ length: first[1]! }, (_, cell) =>
      form[cell] === forms.marked
        ? markedText(bytes, starts[cell]!, ends[cell]!, "kept")
        : utf8Text(bytes, starts[cell]!, ends[cell]!),
    );
    return false;
  });
  return { header, next };
}

/** Places of a file that are looked at to reckon its rows, and bytes of each. */
const looks = 512;
const lookedAt = 1 << 10;

/** About how many rows stand from a place on, rather too many: by the line breaks in pieces all over the file. */
function expectedRows(bytes: Uint8Array, from: number): number {
  const length = bytes.length - from;
  const step = Math.max(lookedAt, Math.floor(length / looks));
  let [seen, breaks] = [0, 0];
  for (let start = from; start < bytes.length; start += step) {
    const end = Math.min(bytes.length, start + lookedAt);
    for (let at = start; at < end; at++) if (bytes[at] === 10) breaks++;
    seen += end - start;
  }
  return Math.ceil((breaks / Math.max(1, seen)) * length * 1.02) + 16;
}

/** Without a last record that is one empty cell: behind the last line break there is none, quotation marks or not. */
function withoutEmptyEnd(block: Block, bytes: Uint8Array): Block {
  const { records, fields, recordStarts } = block;
  const last = records - 1;
  const ended = recordStarts[records] === bytes.length && bytes[bytes.length - 1] !== 10;
  // Without a line break after it an empty cell can be nothing but two quotation marks.
  const empty =
    fields[last] === 1 && bytes.length === (recordStarts[last] ?? 0) + 2 && bytes[bytes.length - 1] === 34;
  return ended && empty ? { ...block, records: last } : block;
}
