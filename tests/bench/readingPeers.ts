import * as arquero from "arquero";
import { csvParse } from "d3-dsv";
import Papa from "papaparse";
import { inferSchema, initParser } from "udsv";

/** What a reading must hold for all contestants alike: rows, the sum of the values, and how many lower bounds are missing. */
export interface Held {
  readonly rows: number;
  readonly sum: number;
  readonly missing: number;
}

/** A way of reading the long file's text into what can be filtered by column, as the library's documentation shows it. */
export interface TextReader {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** What was read, for the comparison; not timed. */
  readonly held: (read: unknown) => Held;
}

interface LongRow {
  readonly value: number;
  readonly low: number | null;
}

export const textReaders: readonly TextReader[] = [
  {
    name: "d3-dsv",
    read: (text) =>
      csvParse(text, (row) => ({
        country: row["country"],
        year: Number(row["year"]),
        indicator: row["indicator"],
        value: Number(row["value"]),
        low: row["low"] === "" ? null : Number(row["low"]),
        high: row["high"] === "" ? null : Number(row["high"]),
        note: row["note"],
      })),
    held: heldInRows,
  },
  {
    name: "uDSV",
    read: (text) => initParser(inferSchema(text)).typedCols(text),
    held: (read) => {
      const columns = read as readonly (readonly (number | null)[])[]; // its types know no columns
      return heldInColumns(
        columns[3]!.length,
        (row) => columns[3]![row]!,
        (row) => columns[4]![row] ?? null,
      );
    },
  },
  {
    name: "Arquero",
    read: (text) => arquero.fromCSV(text),
    held: (read) => {
      const table = read as ReturnType<typeof arquero.fromCSV>; // of `read` above
      const [value, low] = [table.column("value"), table.column("low")];
      if (value === undefined || low === undefined) throw new Error("Arquero lost a column");
      return heldInColumns(
        table.numRows(),
        (row) => Number(value.at(row)),
        (row) => numberOrNull(low.at(row)),
      );
    },
  },
  {
    name: "PapaParse",
    read: (text) =>
      Papa.parse<LongRow>(text, { header: true, dynamicTyping: true, skipEmptyLines: true }).data,
    held: heldInRows,
  },
];

/** What rows as objects hold. */
export function heldInRows(read: unknown): Held {
  const rows = read as readonly LongRow[]; // objects by the header's names
  return heldInColumns(
    rows.length,
    (row) => rows[row]!.value,
    (row) => rows[row]!.low ?? null,
  );
}

/** What columns hold. */
export function heldInColumns(
  rows: number,
  value: (row: number) => number,
  low: (row: number) => number | null,
): Held {
  let [sum, missing] = [0, 0];
  for (let row = 0; row < rows; row++) {
    sum += value(row);
    const bound = low(row);
    if (bound === null || Number.isNaN(bound)) missing += 1;
  }
  return { rows, sum: Math.round(sum), missing };
}

/** Throws unless both hold the same. */
export function assertSame(name: string, held: Held, expected: Held): void {
  if (
    held.rows !== expected.rows ||
    Math.abs(held.sum - expected.sum) > 1 ||
    held.missing !== expected.missing
  )
    throw new Error(`${name} read ${JSON.stringify(held)}, not ${JSON.stringify(expected)}`);
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
