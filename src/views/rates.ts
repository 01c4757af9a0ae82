import type { TariffUnit } from "../choices/choices.ts";
import type { MciRate, Rates, YearRate } from "../dataset/dataset.ts";

/** An amount in the wished unit, and the rates it was made with. */
export interface Converted {
  readonly value: number;
  readonly mci: MciRate | null;
  readonly rate: YearRate | null;
  readonly sourceIds: readonly string[];
}

/** There is no rate for that day or year; an older one is never used instead. */
export interface NoRate {
  readonly missing: "no-rate";
  readonly of: TariffUnit;
  readonly year: number;
}

/**
 * An amount in monthly calculation indices on a day, in another unit: tenge by the MCI for fines in force on that day;
 * dollars and months of the average wage by that tenge amount and the mean of the day's whole year.
 */
export function convert(amountMci: number, date: string, unit: TariffUnit, rates: Rates): Converted | NoRate {
  const year = Number(date.slice(0, 4));
  if (unit === "MCI") return { value: amountMci, mci: null, rate: null, sourceIds: [] };
  const mci = mciFor(date, rates);
  if (mci === null) return { missing: "no-rate", of: "tenge", year };
  const tenge = amountMci * mci.tenge;
  if (unit === "tenge") return { value: tenge, mci, rate: null, sourceIds: [mci.sourceId] };
  const rate = yearRate(unit === "dollars" ? rates.tengePerDollar : rates.monthlyWage, year);
  if (rate === null) return { missing: "no-rate", of: unit, year };
  return { value: tenge / rate.value, mci, rate, sourceIds: [mci.sourceId, rate.sourceId] };
}

/**
 * The MCI for fines on a day, never the one for benefits. An MCI whose end was not found holds to the end of its own
 * year, since it is set year by year.
 */
export function mciFor(date: string, rates: Rates): MciRate | null {
  const begun = rates.mci.filter((rate) => rate.appliesTo !== "benefits" && rate.validFrom <= date);
  const latest = begun.reduce<MciRate | null>(
    (a, b) => (a === null || b.validFrom > a.validFrom ? b : a),
    null,
  );
  return latest !== null && date <= lastDayOf(latest) ? latest : null;
}

/** Days on which the MCI for fines begins or ends, ascending: between two of them it does not change. */
export function mciChanges(rates: Rates): readonly string[] {
  const days = rates.mci
    .filter((rate) => rate.appliesTo !== "benefits")
    .flatMap((rate) => [rate.validFrom, shifted(lastDayOf(rate), 1)]);
  return [...new Set(days)].sort();
}

/** The day so many days later. */
export function shifted(iso: string, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** A year's rate: published before derived. */
function yearRate(rates: readonly YearRate[], year: number): YearRate | null {
  const ofYear = rates.filter((rate) => rate.year === year);
  return ofYear.find((rate) => rate.basis === "published") ?? ofYear[0] ?? null;
}

function lastDayOf(rate: MciRate): string {
  return rate.validTo ?? `${rate.validFrom.slice(0, 4)}-12-31`;
}
