import type { MciRate, PriceLevel, Rates, YearRate } from "./dataset.ts";
import { oneOf, rowsOf, type ReadFile, type Row } from "./rows.ts";

/**
 * The rates that convert a fine. Of exchange rates only the preferred one of a year; of wages only the mean of a whole
 * year, the published one before the derived one. A year that is not there has no rate: an older one is never used.
 */
export function ratesOf(files: readonly ReadFile[]): Rates {
  return {
    mci: withEnds(rowsOf(files, "mci").map(mciOf)),
    tengePerDollar: rowsOf(files, "exchange-rates")
      .filter((row) => row.flag("preferred"))
      .map((row) => yearRateOf(row, "kzt_per_usd"))
      .sort(byYear),
    monthlyWage: onePerYear(
      rowsOf(files, "wages")
        .filter((row) => row.text("period") === "year" && row.text("statistic") === "mean")
        .map((row) => yearRateOf(row, "wage_kzt_month"))
        .sort((a, b) => byYear(a, b) || rankOf(a) - rankOf(b)),
    ),
  };
}

/** The levels of consumer prices. */
export function pricesOf(files: readonly ReadFile[]): readonly PriceLevel[] {
  return rowsOf(files, "prices").map((row) => ({
    year: row.number("year"),
    value: row.number("cpi_index_2010_100"),
    quarters: row.number("quarters"),
    sourceId: row.text("source_id"),
    note: row.textOrEmpty("note"),
  }));
}

function mciOf(row: Row): MciRate {
  return {
    validFrom: row.text("valid_from"),
    validTo: row.textOrNull("valid_to"),
    tenge: row.number("mci_kzt"),
    appliesTo: oneOf(["all", "fines_and_taxes", "benefits"], row.text("applies_to")),
    basis: row.text("basis"),
    sourceId: row.text("source_id"),
    note: row.textOrEmpty("note"),
  };
}

/**
 * An index without an end is in force only if none for the same purpose follows it; else its end was not found, and it
 * is taken to hold no longer than the year it began in, because the index is set by the budget of each year. Without
 * this the index of 2008 would still convert the fines of today.
 */
function withEnds(rates: readonly MciRate[]): readonly MciRate[] {
  return rates.map((rate) => {
    const followed = rates.some(
      (other) => other.appliesTo === rate.appliesTo && other.validFrom > rate.validFrom,
    );
    return rate.validTo === null && followed
      ? { ...rate, validTo: `${rate.validFrom.slice(0, 4)}-12-31` }
      : rate;
  });
}

function yearRateOf(row: Row, column: string): YearRate {
  return {
    year: row.number("year"),
    value: row.number(column),
    basis: row.text("basis"),
    sourceId: row.text("source_id"),
    note: row.textOrEmpty("note"),
  };
}

function byYear(a: YearRate, b: YearRate): number {
  return a.year - b.year;
}

function rankOf(rate: YearRate): number {
  return rate.basis === "published" ? 0 : 1;
}

function onePerYear(sorted: readonly YearRate[]): readonly YearRate[] {
  return sorted.filter((rate, i) => rate.year !== sorted[i - 1]?.year);
}
