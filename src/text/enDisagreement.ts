import { list, number, plural } from "./enFormat.ts";

/** Words of the figure "Disagreement". */
export const enDisagreement = {
  title: (indices: number, year: number, most: readonly string[], least: readonly string[]) =>
    most.length === 0
      ? `${number(indices)} indices, ${year}: they put each country at one place`
      : `${number(indices)} indices, ${year}: furthest apart on ${told(most)}${least.length === 0 ? "" : `, closest on ${told(least)}`}`,
  noTitle: "Where indices disagree",
  subtitle: (n: number, group: string, year: number) =>
    `Percentile among ${plural(n, "country", "countries")} in ${year} (${group}), right = more restrictive, less free or worse. Those that differ most come first.`,
  fewIndices: (shown: number) =>
    shown === 0
      ? "None of the indices can be shown. Choose at least two with a known direction."
      : "Only one index is left, and it takes two to disagree. Choose another with a known direction.",
  noYear: (from: number, to: number) =>
    from === to
      ? `Two of these indices never have a value in ${from}. Choose other indices, or widen the years.`
      : `No year of ${from}–${to} has values of two of these indices. Choose other indices, or widen the years.`,
  fewInYear: (year: number, indices: readonly string[]) =>
    indices.length === 0
      ? `None of these indices has a value in ${year}. Choose another year.`
      : `Only ${list(indices)} has values in ${year}. Choose another year, or other indices.`,
  noPool: (year: number) =>
    `No country has a value of all of these indices in ${year}, so there is nothing to measure them by. Take one away, or choose another year.`,
  apart: "apart",
  less: "← less restrictive",
  more: "more restrictive →",
  short: { less: "← less", more: "more →" },
  rule: "Percentile: the share of the countries measured among that stand lower and half of the share that stand equal. The number is the distance from the lowest to the highest in percentile points: how far the orders differ, not the values.",
  year: (year: number, chosen: boolean) =>
    chosen
      ? `Year chosen: ${year}.`
      : `${year} is the last year in view that the most of these indices have.`,
  measured: (n: number, of: number) =>
    `Measured among ${number(n)} of ${plural(of, "country", "countries")}: those that every index has in that year.`,
  outsiders: (countries: readonly string[]) =>
    `Measured against them without being one of them: ${list(countries)}.`,
  silent: (indices: readonly string[], year: number) => `Without values in ${year}: ${list(indices)}.`,
  missing: (items: readonly string[]) => `Fewer than two places: ${items.join("; ")}.`,
  gaps: (items: readonly string[]) => `No place in one of them: ${items.join("; ")}.`,
  gapItem: (countries: readonly string[], indices: readonly string[], reason: string) =>
    `${list(countries)} (${list(indices)}: ${reason})`,
  first: (drawn: number, all: number) =>
    `The first ${number(drawn)} of ${plural(all, "country", "countries")} and the chosen ones are drawn; the CSV holds all.`,
  legendBar: "from lowest to highest",
  difference: (country: string, year: number, points: string) =>
    `${country}, ${year}: ${points} percentile points apart`,
  differenceStep: (high: string, highIndex: string, low: string, lowIndex: string, points: string) =>
    `${high} in ${highIndex} less ${low} in ${lowIndex} is ${points}, computed before rounding.`,
  describe: (indices: readonly string[], countries: number, year: number) =>
    `${list(indices)} for ${plural(countries, "country", "countries")} in ${year}, each as a percentile.`,
  describeMost: (
    country: string,
    points: string,
    low: string,
    lowIndex: string,
    high: string,
    highIndex: string,
  ) =>
    `They differ most on ${country}: ${points} points, from ${low} in ${lowIndex} to ${high} in ${highIndex}.`,
  describeLeast: (points: string, countries: readonly string[]) =>
    `They differ least, by ${points} points, on ${countries.length <= 3 ? list(countries) : plural(countries.length, "country", "countries")}.`,
  describeTied: (countries: readonly string[]) =>
    `As much on ${countries.length <= 3 ? list(countries) : plural(countries.length, "other country", "other countries")}.`,
  describeSame: "They put every country at the same place.",
  describeOwn: (
    country: string,
    points: string,
    low: string,
    lowIndex: string,
    high: string,
    highIndex: string,
  ) => `${country}: ${points} points, from ${low} in ${lowIndex} to ${high} in ${highIndex}.`,
} as const;

/** Two by name, more by number. */
function told(countries: readonly string[]): string {
  return countries.length <= 2 ? list(countries) : plural(countries.length, "country", "countries");
}
