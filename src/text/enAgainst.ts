import { list, plural } from "./enFormat.ts";

/** Words of the figure "Score and prosecutions". */
export const enAgainst = {
  title: (index: string, measure: string, country: string) => `${index} and known ${measure} in ${country}`,
  titleWithoutCountry: (index: string) => `${index} and known prosecutions`,
  noCountry: "Choose a country to see its value and its known prosecutions.",
  empty: (country: string, index: string) =>
    `Neither a value of ${index} nor a count is held for ${country} in these years: widen the years or choose another index.`,
  noCounts: (country: string, measure: string) =>
    `The data hold no whole-year count of ${measure} for ${country} in these years.`,
  subtitle: (label: string, unit: string, direction: string) => `${label}, ${unit}; ${direction}.`,
  countsPanel: (measure: string, category: string | null) =>
    `Known ${measure}${category === null ? "" : `: ${category}`}`,
  value: "value of the index",
  interval: "interval given by the publisher",
  count: "known cases, latest figure",
  firstLine: "as first published",
  both: "year with both",
  noCount: "no count",
  noBoth: (index: string, last: number, measure: string, first: number) =>
    `No year holds both: ${index} ends in ${last}, the counts of ${measure} begin in ${first}.`,
  noBothBefore: (index: string, first: number, measure: string, last: number) =>
    `No year holds both: the counts of ${measure} end in ${last}, ${index} begins in ${first}.`,
  noBothAtAll: "No year holds both.",
  bothCount: (n: number, years: string) => `${plural(n, "year")} with both: ${years}.`,
  fewYears: (n: number) =>
    `No correlation is given: ${plural(n, "pair")} of one country ${n === 1 ? "is" : "are"} too few, and known cases also follow how much is recorded.`,
  tryInstead: (items: readonly string[]) =>
    `Indices with more years in common, to choose in this figure: ${list(items)}.`,
  tryItem: (short: string, years: string, n: number) => `${short} (${years}, ${plural(n, "year")})`,
  ends: (last: number) => `values held to ${last}`,
  begins: (first: number) => `values held from ${first}`,
  point: (country: string, year: number, index: string, value: string) =>
    `${country}, ${year}: ${index} ${value}`,
  countLabel: (country: string, year: number, count: string, measure: string) =>
    `${country}, ${year}: ${count} known ${measure}`,
  paired: (index: string, value: string, count: string, measure: string) =>
    `In the same year: ${index} ${value}, ${count} ${measure}.`,
  unpaired: "No count of the whole year to set beside it.",
  unscored: "No value of the index in that year.",
  intervalLine: (low: string, high: string) => `Published interval ${low} to ${high}.`,
  firstPublished: (value: string) => `First published: ${value}.`,
  sourceLine: (title: string, note: string) => `Source: ${title}${note === "" ? "" : ` (${note})`}`,
  step: "The value is drawn as published.",
  missingValue: (years: string, reason: string) => `No value for ${years}: ${reason}.`,
  missingCount: (years: string) => `No count of a whole year in ${years}.`,
  apart: (n: number) =>
    `${plural(n, "count")} of part years or regions ${n === 1 ? "stands" : "stand"} in the figure of penalties only.`,
  seam: (year: number) => `The method of the index changed in ${year}: no line crosses it.`,
  seamShort: "method changed",
  differ: (years: string) => `Sources differ for ${years}: the counts stand side by side and make no pair.`,
  floor: "Known cases are a floor, not a total.",
  axes: "Each panel has a scale of its own.",
  others: (countries: readonly string[]) =>
    `One country at a time; ${list(countries)} also ${countries.length === 1 ? "has" : "have"} counts.`,
  dimmed: (country: string) => `${country} is not among the countries in focus.`,
  describe: (index: string, measure: string, country: string, from: number, to: number) =>
    `Two panels over the years ${from} to ${to}: ${index} of ${country} above, known ${measure} below.`,
  describeScore: (index: string, first: string, firstYear: number, last: string, lastYear: number) =>
    firstYear === lastYear
      ? `${index}: ${first} in ${firstYear}.`
      : `${index}: ${first} in ${firstYear}, ${last} in ${lastYear}.`,
  describeCounts: (highest: string, highYear: number, lowest: string, lowYear: number, measure: string) =>
    highYear === lowYear
      ? `Known ${measure}: ${highest} in ${highYear}.`
      : `Known ${measure}: most in ${highYear}, ${highest}; fewest in ${lowYear}, ${lowest}.`,
  pairItem: (year: number, value: string, count: string) => `${year}: ${value} and ${count}`,
  describePairs: (n: number, items: readonly string[]) =>
    `${plural(n, "year")} ${n === 1 ? "holds" : "hold"} both: ${items.join("; ")}.`,
  strip: (n: number) => `${plural(n, "year")} with both`,
} as const;
