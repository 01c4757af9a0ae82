import type { Designation, DesignationList } from "./dataset.ts";
import { rowsOf, type ReadFile } from "./rows.ts";

/** What a body said of a country in a year. A note that starts with "inferred" marks a conclusion, not a statement. */
export function designationsOf(files: readonly ReadFile[]): readonly Designation[] {
  return rowsOf(files, "designations").map((row) => {
    const note = row.textOrEmpty("note");
    return {
      body: row.text("body"),
      country: row.text("iso3"),
      year: row.number("year"),
      status: row.text("status"),
      inferred: note.startsWith("inferred"),
      sourceId: row.text("source_id"),
      note,
    };
  });
}

/** How many countries each list of a body and year names. */
export function designationListsOf(files: readonly ReadFile[]): readonly DesignationList[] {
  return rowsOf(files, "designation-lists").map((row) => ({
    body: row.text("body"),
    year: row.number("year"),
    status: row.text("status"),
    countries: row.number("countries"),
    complete: row.flag("complete"),
    sourceId: row.text("source_id"),
  }));
}
