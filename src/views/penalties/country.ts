import type { CountryCode } from "../../country/country.ts";
import type { Library } from "../../dataset/library.ts";
import type { Scope } from "../scope.ts";

/** The first country in focus with the measure asked for (prosecutions, if none is), else with any count at all. */
export function penaltyCountry(
  library: Library,
  { focus, chosen, members, filter }: Scope,
): CountryCode | null {
  const measure = filter.measure ?? "prosecutions";
  const has = (code: CountryCode) =>
    library.penalties.some((count) => count.country === code && count.measure === measure);
  const hasAny = (code: CountryCode) => library.penalties.some((count) => count.country === code);
  if (chosen.length === 0) {
    const inGroup = library.penalties.filter((count) => members.includes(count.country));
    const ofMeasure = inGroup.filter((count) => count.measure === measure);
    return tally((ofMeasure.length > 0 ? ofMeasure : inGroup).map((count) => count.country))[0]?.[0] ?? null;
  }
  return focus.find(has) ?? focus.find(hasAny) ?? focus[0] ?? chosen[0] ?? null;
}

/** The wished value when it is there or nothing is, else the most frequent. */
export function mostCounted(values: readonly string[], wished: string): string {
  return values.includes(wished) ? wished : (tally(values)[0]?.[0] ?? wished);
}

/** How often each value occurs, the most frequent first; ties in the order of the alphabet. */
export function tally(values: readonly string[]): [value: string, n: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
