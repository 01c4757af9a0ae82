import type { TariffUnit } from "../../choices/choices.ts";
import type { ImposedFine, MciRate, Rates, YearRate } from "../../dataset/dataset.ts";
import { daysOf } from "./tariff.ts";
import { mciFor } from "../rates.ts";

/** Why an amount has no value in a unit. */
export type NoAmount = "no-rate" | "two-rates" | "no-amount" | "other-currency" | "undated";

/** A fine in a unit, or why not, with the rate that it was made with. */
export interface ImposedAmount {
  readonly value: number | null;
  readonly missing: NoAmount | null;
  readonly rate: MciRate | YearRate | null;
}

/**
 * A fine that was imposed, in another unit. Money comes first: tenge as reported, MCI by the one for fines in force on that
 * day, dollars and months of wage by the mean of that very year. A date known to the year only has an MCI where one held all
 * year; two in a year give none. An older rate is never used. A fine given as a multiple only is worth that many MCI, and
 * money where the MCI is held.
 */
export function imposedAmount(fine: ImposedFine, unit: TariffUnit, rates: Rates): ImposedAmount {
  const none = (missing: NoAmount): ImposedAmount => ({ value: null, missing, rate: null });
  const days = daysOf(fine);
  if (days === null) return none("undated");
  const mci = mciOver(days, rates);
  if (fine.amount === null) {
    if (fine.mciMultiple === null) return none("no-amount");
    if (unit === "MCI") return { value: fine.mciMultiple, missing: null, rate: null };
    if (typeof mci === "string") return none(mci);
    return inMoney(fine.mciMultiple * mci.tenge, unit, days, rates, mci);
  }
  if (fine.currency !== "KZT") return none("other-currency");
  if (unit === "MCI") {
    return typeof mci === "string" ? none(mci) : { value: fine.amount / mci.tenge, missing: null, rate: mci };
  }
  return inMoney(fine.amount, unit, days, rates, null);
}

/** The MCI of these days: one for all of them, or why there is not one. */
function mciOver([first, last]: readonly [string, string], rates: Rates): MciRate | "no-rate" | "two-rates" {
  const [before, after] = [mciFor(first, rates), mciFor(last, rates)];
  if (before === null || after === null) return "no-rate";
  return before.tenge === after.tenge ? before : "two-rates";
}

function inMoney(
  tenge: number,
  unit: TariffUnit,
  [first]: readonly [string, string],
  rates: Rates,
  mci: MciRate | null,
): ImposedAmount {
  if (unit === "tenge") return { value: tenge, missing: null, rate: mci };
  const year = Number(first.slice(0, 4));
  const ofYear = (unit === "dollars" ? rates.tengePerDollar : rates.monthlyWage).filter(
    (r) => r.year === year,
  );
  const rate = ofYear.find((r) => r.basis === "published") ?? ofYear[0];
  return rate === undefined
    ? { value: null, missing: "no-rate", rate: null }
    : { value: tenge / rate.value, missing: null, rate };
}
