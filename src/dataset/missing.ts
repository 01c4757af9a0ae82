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
  const surveyed = index.years.includes(year);
  if (year > first && year < last && !surveyed) return "no-survey";
  const [from, to] = countryByCode(country).existed;
  if ((from !== null && year < from) || (to !== null && year > to)) return "not-state";
  if (!index.countries.includes(country)) return "not-held";
  return surveyed ? "not-assessed" : "not-covered";
}
