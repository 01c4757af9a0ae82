import Papa from "papaparse";
import type { Column, Table } from "../../table/table.ts";
import { en } from "../../text/en.ts";
import { plainTableOf } from "../plain/typedTable.ts";
import type { TableWords } from "./cell.ts";
import { repeatedRows } from "./repeated.ts";
import type { Schema } from "./schema.ts";
import { columnInMaking } from "./typedColumn.ts";

/** A fault of a CSV file. `row` counts from 1 without the header; null for the header or the file as a whole. */
export interface TableIssue {
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly hint: string;
}

/**
 * A CSV text (commas, UTF-8, one header line) as a table typed by its schema, and every cell that breaks the schema.
 * A cell with a fault is missing in the table. Booleans are numbers, 1 and 0; dates are text, YYYY-MM-DD.
 */
export function tableOf(
  text: string,
  schema: Schema,
  words: TableWords = en.errors.csv,
): { readonly table: Table; readonly issues: readonly TableIssue[] } {
  const plain = text.replace(/^\uFEFF/, "");
  const most = mostRows(plain);
  const missing = schema.missingValues ?? [""];
  const makings = schema.fields.map((field) => columnInMaking(field, missing, most, words));
  const issues: TableIssue[] = [];
  let header: readonly string[] = [];
  let places: readonly number[] = [];
  let length = 0;
  eachRecord(plain, {
    first: (cells) => {
      header = cells;
      places = schema.fields.map((field) => cells.indexOf(field.name));
    },
    next: (cells) => {
      length++;
      if (cells.length !== header.length) {
        const message = words.ragged(cells.length, header.length);
        issues.push({ row: length, column: null, message, hint: words.raggedHint });
      }
      for (let i = 0; i < makings.length; i++) {
        const fault = makings[i]!.add(cells[places[i]!]);
        if (fault !== null) issues.push({ row: length, column: schema.fields[i]!.name, ...fault });
      }
    },
    fault: (row) =>
      issues.push({ row: row || null, column: null, message: words.quotes, hint: words.quotesHint }),
  });
  issues.push(...headerIssues(header, schema, words));
  const columns = new Map<string, Column>();
  schema.fields.forEach(({ name }, i) => columns.set(name, makings[i]!.column()));
  const table = { length, columns };
  if (issues.length === 0) issues.push(...repetitionIssues(table, schema, words));
  return { table, issues: issues.sort(byRow) };
}

/**
 * The same from the bytes of a file. Of a file in the plain dialect without a fault the text is never made; any other one is
 * read by `tableOf`.
 */
export function tableOfBytes(
  bytes: Uint8Array,
  schema: Schema,
  words: TableWords = en.errors.csv,
): { readonly table: Table; readonly issues: readonly TableIssue[] } {
  const table = plainTableOf(bytes, schema, words);
  return table === null
    ? tableOf(new TextDecoder().decode(bytes), schema, words)
    : { table, issues: repetitionIssues(table, schema, words) };
}

/**
 * The records of a CSV text one after the other, in pieces of the text, so that never all of them are in memory. An empty
 * last record is none. `fault` tells the number of a record whose quotation marks are wrong, 0 for the first.
 */
function eachRecord(
  text: string,
  {
    first,
    next,
    fault,
  }: {
    readonly first: (cells: readonly string[]) => void;
    readonly next: (cells: readonly string[]) => void;
    readonly fault: (record: number) => void;
  },
): void {
  let records = 0;
  const take = (cells: readonly string[]) => (records++ === 0 ? first(cells) : next(cells));
  /** The last record so far, which is taken when another follows. */
  let held: readonly (readonly string[])[] = [];
  // header: true would drop a column named __proto__ and rename duplicates; dynamicTyping would turn 002 into 2.
  const config = {
    header: false,
    delimiter: ",",
    // PapaParse cuts strings too, but its types name the size for files alone.
    chunkSize: pieceSize,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>) => {
      const before = records + held.length;
      for (const error of errors) if (error.type === "Quotes") fault(before + (error.row ?? 0));
      for (const cells of data) {
        held.forEach(take);
        held = [cells];
      }
    },
  };
  Papa.parse(text, config);
  for (const last of held) if (last.length !== 1 || last[0] !== "") take(last);
}

/** Characters that are parsed at a time. */
const pieceSize = 4_000_000;

/** No text has more records than line breaks and one. */
function mostRows(text: string): number {
  let breaks = 1;
  for (const mark of ["\n", "\r"]) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) breaks++;
  }
  return breaks;
}

function headerIssues(header: readonly string[], schema: Schema, words: TableWords): TableIssue[] {
  const wanted = schema.fields.map((field) => field.name);
  const issue = (column: string, message: string, hint: string) => ({ row: null, column, message, hint });
  return [
    ...wanted
      .filter((name) => !header.includes(name))
      .map((name) => issue(name, words.columnMissing(name), words.columnMissingHint(header))),
    ...header
      .filter((name) => !wanted.includes(name))
      .map((name) => issue(name, words.columnUnknown(name), words.columnUnknownHint)),
    ...header
      .filter((name, i) => header.indexOf(name) !== i)
      .map((name) => issue(name, words.columnTwice(name), words.columnTwiceHint)),
  ];
}

function repetitionIssues(table: Table, { primaryKey = [] }: Schema, words: TableWords): TableIssue[] {
  return repeatedRows(table, primaryKey).map(({ row, earlier, key }) => ({
    row: row + 1,
    column: primaryKey[0] ?? null,
    message: words.repeated(key.join(", "), earlier + 1),
    hint: words.repeatedHint,
  }));
}

function byRow(a: TableIssue, b: TableIssue): number {
  return (a.row ?? 0) - (b.row ?? 0);
}
