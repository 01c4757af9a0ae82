import type { Table } from "../../table/table.ts";
import { en } from "../../text/en.ts";
import { carefulTableOf, plainTableOf, type Told, type TypedTable } from "../plain/typedTable.ts";
import type { TableWords } from "./cell.ts";
import { withMarksMended } from "./mendedMarks.ts";
import type { Schema } from "./schema.ts";
import { headerIssues, repetitionIssues, type TableIssue } from "./tableIssues.ts";

/** A table typed by its schema, and every cell that breaks the schema; a cell with a fault is missing in the table. */
export interface ReadTable {
  readonly table: Table;
  readonly issues: readonly TableIssue[];
}

/**
 * The bytes of a CSV file (commas, UTF-8, one header line) as a table typed by its schema. Booleans are numbers, 1 and 0; dates
 * are text, YYYY-MM-DD. No text is made of the file, and none of a cell that was met before.
 */
export function tableOfBytes(
  bytes: Uint8Array,
  schema: Schema,
  words: TableWords = en.errors.csv,
): ReadTable {
  const issues: TableIssue[] = [];
  const read = plainTableOf(bytes, schema, words, tellerTo(issues, schema, words));
  return read === null
    ? carefulTableOfBytes(bytes, schema, words)
    : withAllIssues(read, issues, schema, words);
}

/** The same by the reader for files of any dialect, whether plain or not. */
export function carefulTableOfBytes(
  bytes: Uint8Array,
  schema: Schema,
  words: TableWords = en.errors.csv,
): ReadTable {
  const issues: TableIssue[] = [];
  const read = carefulTableOf(bytes, schema, words, tellerTo(issues, schema, words));
  return read === null ? damagedTableOf(bytes, schema, words) : withAllIssues(read, issues, schema, words);
}

/** The same of a file whose quotation marks are at fault: what PapaParse makes of them, the reader of reference. */
function damagedTableOf(bytes: Uint8Array, schema: Schema, words: TableWords): ReadTable {
  const { mended, records } = withMarksMended(bytes);
  const issues: TableIssue[] = records.map((record) => ({
    row: record || null,
    column: null,
    message: words.quotes,
    hint: words.quotesHint,
  }));
  const read = carefulTableOf(mended, schema, words, tellerTo(issues, schema, words));
  if (read === null) throw new Error("PapaParse wrote a file that it would not read");
  return withAllIssues(read, issues, schema, words);
}

/** The same from the text of a file. */
export function tableOf(text: string, schema: Schema, words: TableWords = en.errors.csv): ReadTable {
  return tableOfBytes(new TextEncoder().encode(text), schema, words);
}

/** Puts what it hears among the issues. */
function tellerTo(issues: TableIssue[], { fields }: Schema, words: TableWords): Told {
  return {
    ragged: (row, cells, header) =>
      issues.push({ row, column: null, message: words.ragged(cells, header), hint: words.raggedHint }),
    cell: (row, field, fault) => issues.push({ row, column: fields[field]!.name, ...fault }),
  };
}

/** With what is wrong with the header, or else with the rows together; in the order of the rows. */
function withAllIssues(
  { header, table }: TypedTable,
  found: readonly TableIssue[],
  schema: Schema,
  words: TableWords,
): ReadTable {
  const issues = [...found, ...headerIssues(header, schema, words)];
  if (issues.length === 0) return { table, issues: repetitionIssues(table, schema, words) };
  return { table, issues: issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}
