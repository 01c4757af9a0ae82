import type { Table } from "../../table/table.ts";
import type { TableWords } from "./cell.ts";
import { repeatedRows } from "./repeated.ts";
import type { Schema } from "./schema.ts";

/** A fault of a CSV file. `row` counts from 1 without the header; null for the header or the file as a whole. */
export interface TableIssue {
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly hint: string;
}

/** Columns that a header lacks, has besides those of the schema, or has twice. */
export function headerIssues(
  header: readonly string[],
  schema: Schema,
  words: TableWords,
): readonly TableIssue[] {
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

/** Rows whose key stands in an earlier row too. */
export function repetitionIssues(
  table: Table,
  { primaryKey = [] }: Schema,
  words: TableWords,
): readonly TableIssue[] {
  return repeatedRows(table, primaryKey).map(({ row, earlier, key }) => ({
    row: row + 1,
    column: primaryKey[0] ?? null,
    message: words.repeated(key.join(", "), earlier + 1),
    hint: words.repeatedHint,
  }));
}
