import type { FieldType } from "../read/package/schema.ts";
import type { Table } from "../table/table.ts";
import { csvLine, csvLines } from "../table/csvLine.ts";
import { columnsOf } from "./columns.ts";
import type { ResourceKind } from "./package.ts";

/** A file of a data package in the making: its cells by row, in the order of `columns`. */
export interface ImportedTable {
  readonly kind: ResourceKind;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]>;
  /** The table that the text of these rows reads back to, made without it; null where only the text tells. */
  readonly table?: () => Table | null;
}

/** Which of the readings's indicators an observation belongs to, by its number, and their ids. */
export interface ImportedIds {
  /** By the number of the indicator in the observations. */
  readonly ids: readonly string[];
  readonly source: string;
}

/** The resource of a datapackage.json that describes a table. */
export function resourceOf({ kind, columns }: ImportedTable) {
  return {
    name: kind,
    path: pathOf(kind),
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: { fields: columns.map((name) => ({ name, type: typeOf(kind, name) })), missingValues: [""] },
    regulens: { kind },
  };
}

/** The path of the one file of a kind. */
export function pathOf(kind: ResourceKind): string {
  return `${kind}.csv`;
}

/** A table as CSV text. */
export function tableText({ columns, rows }: ImportedTable): string {
  return csvLine(columns) + csvLines(rows);
}

function typeOf(kind: ResourceKind, column: string): FieldType {
  if (booleans.has(column)) return "boolean";
  if (column === "year" || column === "edition_year") return "year";
  const needs = columnsOf[kind];
  return Object.hasOwn(needs, column) && needs[column]?.type === "number" ? "number" : "string";
}

const booleans: ReadonlySet<string> = new Set(["is_minimum", "complete", "preferred"]);
