import type { Choices } from "../../choices/choices.ts";
import type { CountryCode } from "../../country/country.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";

/** What would have to be chosen for an index to be seen at all. null: what is chosen serves. */
export interface Unseen {
  readonly countries: readonly CountryCode[] | null;
  readonly years: readonly [number, number] | null;
}

const mostCountries = 6;

/**
 * Whether none of the chosen countries is in an index, or none of its years among the chosen ones: with the countries that
 * have most values, and all its years, to be shown instead. null where some of it is in view.
 */
export function unseenOf(
  index: ScoreIndex,
  { countries }: Pick<Choices, "countries">,
  chosenYears: readonly [number, number] | null,
): Unseen | null {
  const [first, last] = [index.years[0], index.years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const strange = countries.length > 0 && !countries.some((code) => index.countries.includes(code));
  const other =
    chosenYears !== null && !index.years.some((year) => year >= chosenYears[0] && year <= chosenYears[1]);
  if (!strange && !other) return null;
  return { countries: strange ? fullest(index) : null, years: other ? [first, last] : null };
}

function fullest(index: ScoreIndex): readonly CountryCode[] {
  const count = (code: CountryCode) => index.years.filter((year) => index.at(code, year) !== null).length;
  const counts = new Map(index.countries.map((code) => [code, count(code)]));
  return index.countries
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, mostCountries);
}
