import { list, number, plural } from "./enFormat.ts";
import { coverageOf, extreme, type Extreme } from "./enValues.ts";

/** Words of the distribution of one year. */
export const enDistribution = {
  computedRank: (rank: number, n: number) => `Place ${rank} of ${n}, computed here; 1 is the highest value.`,
  title: (index: string, year: number, n: number, of: number, outside: number) =>
    `${index}${index.includes(String(year)) ? "" : ` in ${year}`}: ${n === of ? plural(n, "country", "countries") : `${number(n)} of ${plural(of, "country", "countries")}`}${outside === 0 ? "" : ` and ${number(outside)} outside the group`}`,
  titleEmpty: (index: string) => `${index}: no value in the years in view`,
  subtitle: (label: string, unit: string, scale: string, direction: string) =>
    [label, unit, scale, direction].filter((part) => part !== "").join(", "),
  scale: (low: string, high: string) => `scale ${low} to ${high}`,
  statistic: {
    mean: "mean",
    median: "median",
    lower_quartile: "lower quartile",
    upper_quartile: "upper quartile",
  },
  /** The same where space is short. */
  briefly: { mean: "mean", median: "median", lower_quartile: "quartile", upper_quartile: "quartile" },
  marked: (statistic: string, value: string) => `${statistic} ${value}`,
  published: (statistic: string, value: string) => `published ${statistic} ${value}`,
  nOf: (n: number, of: number) => `${number(n)} of ${number(of)}`,
  nOfCountries: (n: number, of: number) => `${number(n)} of ${plural(of, "country", "countries")}`,
  legend: {
    quartiles: "middle half of the countries",
    median: "median, computed",
    mean: "mean, computed",
    published: "as published",
    interval: "publisher's interval",
  },
  dot: (country: string, year: number, value: string) => `${country}, ${year}: ${value}`,
  interval: (low: string, high: string) => `publisher's interval ${low} to ${high}`,
  gap: (country: string, year: number, reason: string) => `${country}, ${year}: no value, ${reason}`,
  computedMark: (statistic: string, group: string, year: number, value: string) =>
    `${statistic} of ${group}, ${year}: ${value}`,
  computedFrom: (n: number, of: number) =>
    `computed here from ${number(n)} of ${plural(of, "country", "countries")}`,
  publishedMark: (statistic: string, year: number, value: string) =>
    `published ${statistic}, ${year}: ${value}`,
  publishedFor: (group: string) => `as published, for: ${group}`,
  noStatistic: (n: number, of: number) =>
    `${number(n)} of ${plural(of, "country", "countries")} known: no statistic computed.`,
  method: (n: number, of: number, marks: readonly string[]) =>
    `Computed here from ${number(n)} of ${plural(of, "country", "countries")}: ${list(marks)} (quantiles of type 7).`,
  publishedNote: (groups: readonly string[]) =>
    `Published statistics are the publisher's own, for: ${list(groups)}.`,
  outside: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? "is" : "are"} not of the group and not in its statistics.`,
  missing: (year: number, count: number, reasons: readonly string[]) =>
    `No value in ${year} for ${plural(count, "country", "countries")}: ${reasons.join("; ")}.`,
  missingReason: (count: number, reason: string, names: readonly string[], more: number) =>
    `${reason} (${number(count)}): ${more === 0 ? list(names) : `${names.join(", ")} and ${number(more)} more`}`,
  coverage: (coverage: string) => coverageOf(coverage),
  dimmed: (count: number) => `Paler: ${plural(count, "country", "countries")} outside the filters.`,
  empty: (first: number, last: number, from: number, to: number) =>
    `No value between ${first} and ${last}. Values are held here for ${from === to ? from : `${from} to ${to}`}.`,
  emptyYear: (year: number) => `No value in ${year}.`,
  noData: "This index has no values.",
  description: (
    index: string,
    year: number,
    n: number,
    of: number,
    outside: number,
    lowest: Extreme,
    highest: Extreme,
  ) =>
    `One dot for each of ${number(n)} of ${plural(of, "country", "countries")}${outside === 0 ? "" : ` and ${plural(outside, "chosen country", "chosen countries")} outside the group`}: ${index} in ${year}. The lowest value${outside === 0 ? "" : " of the group"} is ${extreme(lowest)}, the highest ${extreme(highest)}.`,
  describedStatistics: (marks: readonly string[]) => `Marked: ${list(marks)}.`,
  describedChosen: (values: readonly string[]) => `Chosen countries: ${list(values)}.`,
  describedMissing: (items: readonly string[]) => `Without a value: ${items.join("; ")}.`,
  describedMissingItem: (count: number, reason: string) =>
    `${plural(count, "country", "countries")} (${reason})`,
  describedEmpty: (index: string) => `${index}: there is no value in the years in view, so nothing is drawn.`,
} as const;
