import type { StoredDataset } from "../../src/dataset/stored.ts";
import { transferablesOf } from "../../src/dataset/stored.ts";
import { importedDatasetOf } from "../../src/dataset/importedDataset.ts";
import { carefulTableOfBytes, tableOfBytes, type ReadTable } from "../../src/read/package/csv.ts";
import type { Schema } from "../../src/read/package/schema.ts";
import { plainTableOf } from "../../src/read/plain/typedTable.ts";
import { readingOf } from "../../src/read/read.ts";
import type { Table } from "../../src/table/table.ts";
import { en } from "../../src/text/en.ts";
import { wideColumnName } from "./data.ts";
import { heldInColumns, type Held } from "./readingPeers.ts";

/** The columns of the long file. */
export const longSchema: Schema = {
  fields: [
    { name: "country", type: "string" },
    { name: "year", type: "year" },
    { name: "indicator", type: "string" },
    { name: "value", type: "number" },
    { name: "low", type: "number" },
    { name: "high", type: "number" },
    { name: "note", type: "string" },
  ],
};

/** The ten items of the wide file that are wanted: spread over its width. */
export const wanted: readonly string[] = Array.from({ length: 10 }, (_, i) => wideColumnName(100 + i * 140));

const wideSchema: Schema = {
  fields: [
    { name: "country_name", type: "string" },
    { name: "year", type: "year" },
    ...wanted.map((name) => ({ name, type: "number" as const })),
  ],
};

/**
 * The ways in which Regulens reads: by a known schema, in the plain dialect or in any; knowing nothing of the file; ten columns
 * of many.
 */
export type Route = "schema" | "careful" | "unknown" | "wide";

/** The columns of the long file by its schema. Throws where a cell breaks it. */
export function longTable(bytes: Uint8Array): Table {
  return faultless(tableOfBytes(bytes, longSchema));
}

/** The same by the reader for files of any dialect. */
export function carefulTable(bytes: Uint8Array): Table {
  return faultless(carefulTableOfBytes(bytes, longSchema));
}

/** The data set of the long file, of which nothing is known: dialect, shape, countries and indicators are found. */
export function unknownDataset(bytes: Uint8Array): StoredDataset {
  const reading = readingOf(bytes, { name: "long.csv" });
  if ("fault" in reading) throw new Error(`${reading.fault} ${reading.detail}`);
  const { stored } = importedDatasetOf(reading);
  if (stored === null) throw new Error("no data set");
  return stored;
}

/** Country, year and the ten wanted columns of the wide file. */
export function wideTable(bytes: Uint8Array): Table {
  const fault = () => {
    throw new Error("the wide file has a fault");
  };
  const read = plainTableOf(bytes, wideSchema, en.errors.csv, { ragged: fault, cell: fault });
  if (read === null) throw new Error("the wide file is not plain");
  return read.table;
}

/** What a route reads, and the memory of it that can be handed to another thread. */
export function readBy(
  route: Route,
  bytes: Uint8Array,
): { readonly read: Table | StoredDataset; readonly moved: ArrayBuffer[] } {
  if (route === "unknown") {
    const read = unknownDataset(bytes);
    return { read, moved: transferablesOf(read) };
  }
  const read = { schema: longTable, careful: carefulTable, wide: wideTable }[route](bytes);
  return { read, moved: buffersOf(read) };
}

/** What a table of the long file holds. */
export function heldInTable({ length, columns }: Table): Held {
  const [value, low] = [columns.get("value"), columns.get("low")];
  if (value?.kind !== "number" || low?.kind !== "number") throw new Error("a column was lost");
  return heldInColumns(
    length,
    (row) => value.values[row]!,
    (row) => low.values[row]!,
  );
}

/** What a data set of the long file holds. */
export function heldInDataset({ scores }: StoredDataset): Held {
  return heldInColumns(
    scores.value.length,
    (row) => scores.value[row]!,
    (row) => scores.low[row]!,
  );
}

function faultless({ table, issues }: ReadTable): Table {
  if (issues.length > 0) throw new Error(issues[0]!.message);
  return table;
}

function buffersOf({ columns }: Table): ArrayBuffer[] {
  const arrays = [...columns.values()].flatMap((column) =>
    column.kind === "number"
      ? [column.values, ...(column.written === undefined ? [] : [column.written.codes])]
      : [column.codes],
  );
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}
