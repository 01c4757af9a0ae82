import type { CountryFact } from "./dataset.ts";
import { rowsOf, type ReadFile } from "./rows.ts";

/** What profiles of countries print, in the order of the files. Values stay the text that was printed. */
export function factsOf(files: readonly ReadFile[]): readonly CountryFact[] {
  return rowsOf(files, "facts").map((row) => ({
    country: row.text("iso3"),
    year: row.number("year"),
    field: row.text("field"),
    value: row.text("value"),
    unit: row.textOrEmpty("unit"),
    sourceId: row.text("source_id"),
    note: row.textOrEmpty("note"),
  }));
}
