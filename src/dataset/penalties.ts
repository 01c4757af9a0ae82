import type { ImposedFine, OrganisationCount, PenaltyCount } from "./dataset.ts";
import { oneOf, rowsOf, type ReadFile } from "./rows.ts";

/** Counts of known cases. Revisions, part years and scopes stay apart, each in its own row. */
export function penaltiesOf(files: readonly ReadFile[]): readonly PenaltyCount[] {
  return rowsOf(files, "penalties").map((row) => ({
    country: row.text("country_iso3"),
    year: row.number("year"),
    measure: row.text("measure"),
    category: row.text("category"),
    value: row.number("value"),
    ...row.written("value"),
    isMinimum: row.flag("is_minimum"),
    periodStart: row.text("period_start"),
    periodEnd: row.text("period_end"),
    scope: row.text("scope"),
    revision: oneOf(["first", "revised", "only", "full_year"], row.text("revision")),
    sourceId: row.text("source_id"),
    note: row.textOrEmpty("note"),
  }));
}

/** Fines that were really imposed. */
export function finesOf(files: readonly ReadFile[]): readonly ImposedFine[] {
  return rowsOf(files, "fines").map((row) => ({
    date: row.date(),
    country: row.text("country_iso3"),
    article: row.textOrEmpty("article"),
    offence: row.text("offence"),
    subject: row.text("subject"),
    amount: row.numberOrNull("amount"),
    currency: row.text("currency"),
    mciMultiple: row.numberOrNull("mci_multiple"),
    sourceId: row.text("source_id"),
    note: row.textOrEmpty("note"),
  }));
}

/** Registered religious organisations and the like. */
export function organisationsOf(files: readonly ReadFile[]): readonly OrganisationCount[] {
  return rowsOf(files, "organisations").map((row) => ({
    country: row.text("country_iso3"),
    date: row.date(),
    scope: row.text("scope"),
    measure: row.text("measure"),
    value: row.number("value"),
    sourceId: row.text("source_id"),
    note: row.textOrEmpty("note"),
  }));
}
