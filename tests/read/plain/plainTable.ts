import type { Schema } from "../../../src/read/package/schema.ts";
import { plainTableOf } from "../../../src/read/plain/typedTable.ts";
import type { Table } from "../../../src/table/table.ts";
import { en } from "../../../src/text/en.ts";

/** The table of a file in the plain dialect, whatever its faults; null for another. */
export function plainTable(bytes: Uint8Array, schema: Schema): Table | null {
  const unheard = () => undefined;
  const told = { quotes: unheard, ragged: unheard, cell: unheard };
  return plainTableOf(bytes, schema, en.errors.csv, told)?.table ?? null;
}
