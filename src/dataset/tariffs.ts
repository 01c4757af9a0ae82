import type { Tariff } from "./dataset.ts";
import { rowsOf, type ReadFile, type Row } from "./rows.ts";

/** What laws provide, a row an article, part, subject and measure. */
export function tariffsOf(files: readonly ReadFile[]): readonly Tariff[] {
  return rowsOf(files, "tariffs").map((row) => ({
    country: row.text("country_iso3"),
    law: row.text("law"),
    article: row.textOrEmpty("article"),
    part: row.textOrEmpty("part"),
    offence: row.text("offence"),
    subject: row.text("subject"),
    penaltyKind: row.text("penalty_kind"),
    amountMin: row.numberOrNull("amount_min"),
    amount: row.numberOrNull("amount"),
    unit: row.textOrEmpty("unit"),
    validFrom: row.textOrNull("valid_from"),
    validTo: validToOf(row),
    sourceId: row.text("source_id"),
    note: row.textOrEmpty("note"),
  }));
}

/**
 * The first day on which a penalty no longer held. Sources give either the last day of the old law or the date of
 * the new one, so the file says which: `valid_to_is` is `last_day` or `day_after` (the default).
 */
function validToOf(row: Row): string | null {
  const validTo = row.textOrNull("valid_to");
  return validTo !== null && row.textOrNull("valid_to_is") === "last_day" ? dayAfter(validTo) : validTo;
}

/** The next day of the calendar. UTC on both sides, so that no time zone moves it. */
export function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
