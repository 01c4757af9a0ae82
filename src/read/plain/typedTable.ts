import type { Table } from "../../table/table.ts";
import { en } from "../../text/en.ts";
import type { TableWords } from "../package/cell.ts";
import type { Schema } from "../package/schema.ts";
import { eachBlock, type Block } from "./blocks.ts";
import type { PlainDialect } from "./quoted.ts";
import { forms } from "./cells.ts";
import { byteColumn, type ByteColumn } from "./typedColumn.ts";
import { markedText } from "./byteDictionary.ts";
import { isUtf8, startOf } from "./utf8.ts";
import { utf8Text } from "./utf8Text.ts";

const commas: PlainDialect = { delimiter: 44, quote: 34 };

/**
 * A CSV file (commas, UTF-8, one header line) as a table typed by its schema, straight from its bytes. Null where the file
 * is not of the plain dialect or anything in it breaks the schema: `tableOf` reads it then, and tells what is wrong.
 */
export function plainTableOf(
  bytes: Uint8Array,
  schema: Schema,
  words: TableWords = en.errors.csv,
): Table | null {
  const header = headerOf(bytes);
  return header === null || header.names.length !== schema.fields.length
    ? null
    : columnsIn(bytes, header, schema, words);
}

/**
 * The columns that the schema names of a file that may have thousands: the others are passed over at the speed of their
 * bytes, so that what is kept is as large as what was asked for. The file stays as it is, to read others later. Null as for
 * `plainTableOf`.
 */
export function plainColumnsOf(
  bytes: Uint8Array,
  schema: Schema,
  words: TableWords = en.errors.csv,
): Table | null {
  const header = headerOf(bytes);
  return header === null ? null : columnsIn(bytes, header, schema, words);
}

function columnsIn(bytes: Uint8Array, header: Header, schema: Schema, words: TableWords): Table | null {
  const { names, next } = header;
  if (new Set(names).size !== names.length) return null;
  const columns = schema.fields.map(({ name }) => names.indexOf(name));
  if (columns.includes(-1) || !isUtf8(bytes)) return null;
  const wanted = Uint8Array.from(names, (_, column) => (columns.includes(column) ? 1 : 0));
  const kept = columns.toSorted((a, b) => a - b);
  const places = columns.map((column) => kept.indexOf(column));
  const dialect = columns.length < names.length ? { ...commas, wanted } : commas;
  const missing = schema.missingValues ?? [""];
  const making = (expected: number) =>
    schema.fields.map((field) => byteColumn(field, { bytes, missing, words, expected }));
  let made: readonly ByteColumn[] | null = null;
  let [length, whole, lf, crlf] = [0, true, header.lf, header.crlf];
  const why = eachBlock(bytes, next, dialect, (given) => {
    const block = withoutEmptyEnd(given, bytes);
    made ??= making(expectedRows(bytes, next));
    lf ||= block.lf;
    crlf ||= block.crlf;
    whole = areEven(block, names.length) && made.every((column, i) => column.add(block, places[i]!));
    length += block.records;
    return whole;
  });
  // PapaParse takes one of the two for the end of a record, and the other for a letter.
  if (why !== null || !whole || (lf && crlf)) return null;
  const filled: readonly ByteColumn[] = made ?? making(0);
  return { length, columns: new Map(schema.fields.map(({ name }, i) => [name, filled[i]!.column()])) };
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

interface Header {
  readonly names: readonly string[];
  /** Where the record after it begins. */
  readonly next: number;
  readonly lf: boolean;
  readonly crlf: boolean;
}

/** The first record; null where it is not plain. */
function headerOf(bytes: Uint8Array): Header | null {
  const from = startOf(bytes);
  if (from === null) return null;
  let header: Header | null = null;
  eachBlock(bytes, from, commas, ({ first, starts, ends, form, recordStarts, lf, crlf }) => {
    const names = Array.from({ length: first[1]! }, (_, cell) =>
      form[cell] === forms.marked
        ? markedText(bytes, starts[cell]!, ends[cell]!, "kept")
        : utf8Text(bytes, starts[cell]!, ends[cell]!),
    );
    header = { names, next: recordStarts[1]!, lf, crlf };
    return false;
  });
  return header;
}

/** Whether every record has as many cells as the header. */
function areEven({ records, fields }: Block, width: number): boolean {
  for (let i = 0; i < records; i++) if (fields[i] !== width) return false;
  return true;
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
