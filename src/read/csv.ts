import Papa from "papaparse";
import type { Column, Table } from "../table/table.ts";
import { en } from "../text/en.ts";
import { cellOf, isFault, type Cell, type TableWords } from "./cell.ts";
import type { Field, Schema } from "./schema.ts";

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
  // header: true would drop a column named __proto__ and rename duplicates; dynamicTyping would turn 002 into 2.
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    header: false,
    delimiter: ",",
  });
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === "") data.pop();
  const [header = [], ...rows] = data;
  const issues: TableIssue[] = [
    ...errors
      .filter((error) => error.type === "Quotes")
      .map((error) => ({
        row: error.row === undefined || error.row === 0 ? null : error.row,
        column: null,
        message: words.quotes,
        hint: words.quotesHint,
      })),
    ...headerIssues(header, schema, words),
  ];
  rows.forEach((cells, i) => {
    if (cells.length !== header.length) {
      issues.push({
        row: i + 1,
        column: null,
        message: words.ragged(cells.length, header.length),
        hint: words.raggedHint,
      });
    }
  });
  const missing = schema.missingValues ?? [""];
  const columns = new Map<string, Column>();
  for (const field of schema.fields) {
    const at = header.indexOf(field.name);
    const cells = rows.map((row, i): Cell => {
      const raw = at < 0 ? undefined : row[at];
      if (raw === undefined) return null;
      const cell = cellOf(raw, field, missing, words);
      if (isFault(cell)) issues.push({ row: i + 1, column: field.name, ...cell });
      return cell;
    });
    columns.set(field.name, columnOf(cells, field));
  }
  if (issues.length === 0) issues.push(...repeatedRows(header, rows, schema, words));
  return { table: { length: rows.length, columns }, issues: issues.sort(byRow) };
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

function columnOf(cells: readonly Cell[], { type }: Field): Column {
  if (type !== "string" && type !== "date") {
    return { kind: "number", values: Float64Array.from(cells, (c) => (typeof c === "number" ? c : NaN)) };
  }
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (typeof cell !== "string") return -1;
    const code = codeOf.get(cell) ?? codeOf.size;
    codeOf.set(cell, code);
    return code;
  });
  return { kind: "text", codes, dictionary: [...codeOf.keys()] };
}

function repeatedRows(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { primaryKey = [] }: Schema,
  words: TableWords,
): TableIssue[] {
  if (primaryKey.length === 0) return [];
  const first = new Map<string, number>();
  return rows.flatMap((row, i) => {
    const values = primaryKey.map((name) => row[header.indexOf(name)] ?? "");
    const key = JSON.stringify(values);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, i + 1);
      return [];
    }
    const message = words.repeated(values.filter((value) => value !== "").join(", "), earlier);
    return [{ row: i + 1, column: primaryKey[0] ?? null, message, hint: words.repeatedHint }];
  });
}

function byRow(a: TableIssue, b: TableIssue): number {
  return (a.row ?? 0) - (b.row ?? 0);
}
