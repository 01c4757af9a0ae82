import type { FieldRow } from "../read/reading.ts";
import { packageWords } from "../text/enPackage.ts";
import { columnsOf } from "./columns.ts";
import type { ImportedTable } from "./importedTable.ts";

/** The kinds of file whose rows are kept as they are. */
type RowKind = "events" | "tariffs" | "penalties";

/** Events, tariffs or penalty counts that the file has in the project's own columns; columns of its own are kept as text. */
export function fieldsTable(
  kind: RowKind,
  rows: readonly FieldRow[],
  sourceOf: (row: FieldRow) => string,
): ImportedTable {
  const fitted = rows.map((row) => ({ ...fittedRow(kind, row), source_id: sourceOf(row) }));
  const needs = columnsOf[kind];
  const needed = Object.keys(needs).filter((column) => needs[column]?.needed === true);
  const columns = [...new Set([...needed, ...fitted.flatMap((row) => Object.keys(row))])];
  return { kind, columns, rows: fitted.map((row) => columns.map((column) => cellOf(row, column))) };
}

/**
 * A row that the kind of file can hold: an empty cell that it cannot do without is filled with what says so, and a word from
 * outside a closed list goes into the remark, so that neither the row nor the word is lost.
 */
function fittedRow(kind: RowKind, row: FieldRow): FieldRow {
  const remark = kind === "events" ? "detail" : "note";
  const usual = usualOf(kind, row);
  const cells = new Map(Object.entries(row));
  if (kind === "penalties") cells.set("measure", measureOf(cellOf(row, "measure")));
  const ownWords: string[] = [];
  for (const [column, { needed, form }] of Object.entries(columnsOf[kind])) {
    const cell = cells.get(column) ?? "";
    if (cell === "" ? !needed : form === undefined || form.test(cell)) continue;
    cells.set(column, cellOf(usual, column));
    if (cell !== "") ownWords.push(packageWords.ownWord(column, cell));
  }
  if (ownWords.length > 0) {
    cells.set(remark, [cellOf(row, remark), ...ownWords].filter((text) => text !== "").join("; "));
  }
  return Object.fromEntries(cells);
}

/** What stands in a cell that a row cannot do without, where the file has nothing that fits. */
function usualOf(kind: RowKind, row: FieldRow): FieldRow {
  const { notStated } = packageWords;
  switch (kind) {
    case "events":
      return { kind: "other", precision: cellOf(row, "date") === "" ? "unknown" : "day" };
    case "tariffs":
      return { law: notStated, offence: notStated, subject: notStated, penalty_kind: notStated };
    case "penalties":
      return { ...usualCount(cellOf(row, "year")), measure: notStated };
  }
}

function usualCount(year: string): FieldRow {
  return {
    category: "all",
    is_minimum: "false",
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    scope: "national",
    revision: "only",
  };
}

/** Measures are codes, shown with spaces in place of their underscores. */
function measureOf(name: string): string {
  return name.trim().replace(/\s+/gu, "_");
}

function cellOf(row: FieldRow, column: string): string {
  return Object.hasOwn(row, column) ? (row[column] ?? "") : "";
}
