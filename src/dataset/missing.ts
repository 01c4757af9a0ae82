import { countryByCode, type CountryCode } from "../country/country.ts";
import type { ScoreIndex } from "./dataset.ts";

/** Why an index has no value for a country in a year. The words stand in `text/`. */
export type MissingReason =
  "not-assessed" | "not-held" | "not-state" | "no-survey" | "not-covered" | "not-published";

/**
 * The reason for a missing value; ask only where `index.at` gave null. A year without a survey comes before the age of
 * the state: nobody was assessed in it.
 */
export function missingReason(index: ScoreIndex, country: CountryCode, year: number): MissingReason {
  if (index.isLater?.(country, year) === true) return "not-published";
  const [first = Infinity, last = -Infinity] = [index.years[0], index.years.at(-1)];
  const surveyed = setOf(index.years).has(year);
  if (year > first && year < last && !surveyed) return "no-survey";
  const [from, to] = countryByCode(country).existed;
  if ((from !== null && year < from) || (to !== null && year > to)) return "not-state";
  if (!setOf(index.countries).has(country)) return "not-held";
  return surveyed ? "not-assessed" : "not-covered";
}

const kept = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

/** The set of a list that nobody changes: an index may have as many gaps as values. */
function setOf<T>(list: readonly T[]): ReadonlySet<T> {
  const found = kept.get(list) ?? new Set(list);
  kept.set(list, found);
  return found as ReadonlySet<T>; // a WeakMap cannot say that the set holds what its list does
}
