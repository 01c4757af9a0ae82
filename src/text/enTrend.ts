import { list } from "./enFormat.ts";

/** Words of the trend. */
export const enTrend = {
  title: (index: string, countries: readonly string[], more: number) =>
    `${index}: ${list(more > 0 ? [...countries, `${more} more`] : countries)}`,
  titleWithoutCountries: (index: string, group: string) => `${index}: ${group}`,
  subtitle: (label: string, unit: string, scale: string, direction: string) =>
    `${label}. ${unit.charAt(0).toUpperCase()}${unit.slice(1)}${scale}; ${direction}.`,
  scale: (from: string, to: string) => `, ${from} to ${to}`,
  scaleOpen: (from: string) => `, from ${from}; the maximum is not known here`,
  context: (count: number, group: string) => `other ${count} of ${group}`,
  median: (group: string) => `median of ${group}`,
  mean: (group: string) => `mean of ${group}`,
  band: "interval given by the publisher",
  published: (statistic: string, value: string) => `published ${statistic} ${value}`,
  publishedLegend: "published mean and median",
  moreLabels: (count: number) => `and ${count} more`,
  predecessor: "The state did not exist yet; the value is of its predecessor, as the source codes it.",
  point: (country: string, year: number, value: string) => `${country}, ${year}: ${value}`,
  statistic: (name: string, year: number, value: string, n: number, all: number) =>
    `${name}, ${year}: ${value} (${n} of ${all} countries)`,
  interval: (low: string, high: string) => `Published interval ${low} to ${high}`,
  ends: (short: string, year: number) => `${short} is held here to ${year}`,
  begins: (short: string, year: number) => `${short} is held here from ${year}`,
  nothing: (short: string) => `No value of ${short} is held here for these years`,
  coverage: (coverage: string) => `Period of a value: ${coverage}. It stands at the middle of that period.`,
  counts: (runs: readonly string[]) => `Countries with a value, by year: ${runs.join(", ")}.`,
  countRun: (n: number, all: number, from: number, to: number) =>
    `${n} of ${all} ${from === to ? `in ${from}` : `in ${from}–${to}`}`,
  tooFew: (share: number) =>
    `No mean or median is drawn for years in which fewer than ${share}% have a value.`,
  missing: (items: readonly string[]) => `Missing: ${items.join("; ")}.`,
  missingItem: (countries: readonly string[], years: string, reason: string) =>
    `${list(countries)} ${years}, ${reason}`,
  seam: "method changed",
  describe: (index: string, from: number, to: number, direction: string) =>
    `Lines by year of ${index}, ${from} to ${to}; ${direction}.`,
  describeLast: (country: string, first: string, firstYear: number, last: string, lastYear: number) =>
    `${country}: ${first} in ${firstYear}, ${last} in ${lastYear}.`,
} as const;
