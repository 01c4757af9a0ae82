import Papa from "papaparse";
import { cellOf, isFault, type Cell, type Fault, type TableWords } from "../../../src/read/package/cell.ts";
import type { Field, Schema } from "../../../src/read/package/schema.ts";
import { headerIssues, repetitionIssues, type TableIssue } from "../../../src/read/package/tableIssues.ts";
import { writtenOf } from "../../../src/read/values/written.ts";
import type { Column, Table } from "../../../src/table/table.ts";
import { en } from "../../../src/text/en.ts";

/**
 * The reader of reference: a CSV text cut into records by PapaParse, each cell a string of its own that is judged by itself.
 * `tableOf` and `tableOfBytes` must give the same table and the same issues.
 */
export function papaTableOf(
  text: string,
  schema: Schema,
  words: TableWords = en.errors.csv,
): { readonly table: Table; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = [];
  // header: true would drop a column named __proto__ and rename duplicates; dynamicTyping would turn 002 into 2.
  const parsed = Papa.parse<readonly string[]>(text.replace(/^\uFEFF/, ""), {
    header: false,
    delimiter: ",",
  });
  for (const { type, row } of parsed.errors) {
    if (type !== "Quotes") continue;
    issues.push({ row: row || null, column: null, message: words.quotes, hint: words.quotesHint });
  }
  const [header = [], ...rows] = withoutEmptyEnd(parsed.data);
  const places = schema.fields.map((field) => header.indexOf(field.name));
  const columns = schema.fields.map((field) => columnInMaking(field, schema.missingValues ?? [""], words));
  for (const [i, cells] of rows.entries()) {
    if (cells.length !== header.length) {
      const message = words.ragged(cells.length, header.length);
      issues.push({ row: i + 1, column: null, message, hint: words.raggedHint });
    }
    for (const [column, { add }] of columns.entries()) {
      const fault = add(cells[places[column]!]);
      if (fault !== null) issues.push({ row: i + 1, column: schema.fields[column]!.name, ...fault });
    }
  }
  issues.push(...headerIssues(header, schema, words));
  const table = {
    length: rows.length,
    columns: new Map(schema.fields.map(({ name }, i) => [name, columns[i]!.column()])),
  };
  if (issues.length === 0) issues.push(...repetitionIssues(table, schema, words));
  return { table, issues: issues.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

/** An empty last record is none. */
function withoutEmptyEnd(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = records.at(-1);
  return last?.length === 1 && last[0] === "" ? records.slice(0, -1) : records;
}

interface ColumnInMaking {
  /** Takes the next cell, undefined where the row has none, and tells what is wrong with it. A faulty cell is missing. */
  readonly add: (raw: string | undefined) => Fault | null;
  readonly column: () => Column;
}

function columnInMaking(field: Field, missing: readonly string[], words: TableWords): ColumnInMaking {
  const cells: Cell[] = [];
  const written: (string | null)[] = [];
  const add = (raw: string | undefined) => {
    const cell = raw === undefined ? null : cellOf(raw, field, missing, words);
    cells.push(isFault(cell) ? null : cell);
    written.push(typeof cell === "number" && field.type === "number" ? writtenOf(raw ?? "", cell) : null);
    return isFault(cell) ? cell : null;
  };
  if (field.type === "string" || field.type === "date") return { add, column: () => textColumn(cells) };
  return {
    add,
    column: () => ({
      kind: "number",
      values: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN)),
      ...(written.some((text) => text !== null) ? { written: textColumn(written) } : {}),
    }),
  };
}

function textColumn(cells: readonly Cell[]): Column & { readonly kind: "text" } {
  const texts = cells.filter((cell) => typeof cell === "string");
  const dictionary = [...new Set(texts)];
  const codes = new Map(dictionary.map((text, code) => [text, code]));
  return {
    kind: "text",
    codes: Int32Array.from(cells, (cell) => (typeof cell === "string" ? codes.get(cell)! : -1)),
    dictionary,
  };
}
