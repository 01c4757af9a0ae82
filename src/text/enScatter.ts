import { list, number, plural } from "./enFormat.ts";
import { extreme, type Extreme } from "./enValues.ts";

type Interval = readonly [low: string, high: string] | null;

/** "0.62 (95% interval 0.31 to 0.81)" */
function coefficient(r: string, interval: Interval): string {
  return interval === null ? `${r} (no interval)` : `${r} (95% interval ${interval[0]} to ${interval[1]})`;
}

/** Words of the figure "Index against index". */
export const enScatter = {
  title: (x: string, y: string, year: number | null, spearman: string | null) =>
    `${y} against ${x}${year === null ? "" : `, ${year}`}${spearman === null ? "" : `: rank correlation ${spearman}`}`,
  noTitle: "Index against index",
  subtitle: (year: number, group: string, trails: boolean) =>
    `Each dot is a country in ${year} (${group})${
      trails ? "; the lines follow the chosen ones year by year, from their first year in both" : ""
    }.`,
  noIndices: (absent: readonly string[]) =>
    absent.length === 0
      ? "No second index shares countries and years with this one. Choose another pair."
      : `No open data set has ${list(absent)}. Choose another index.`,
  noPairs: (from: number, to: number) =>
    `No country in view has both indices ${from === to ? `in ${from}` : `in one year of ${from}–${to}`}. Choose another year or pair.`,
  axis: (name: string, unit: string, direction: string) => `${name}, ${unit}; ${direction}`,
  counted: (n: number, of: number) => `n = ${number(n)} of ${number(of)}`,
  spearman: (r: string, interval: Interval) => `Spearman ${coefficient(r, interval)}`,
  pearson: (r: string, interval: Interval) => `Pearson ${coefficient(r, interval)}`,
  noSpearman: (undirected: readonly string[]) =>
    `No Spearman: ${list(undirected)} has no direction, and such an index is never ranked`,
  noCoefficient: "No correlation: fewer than three countries, or one of the indices does not vary",
  spearmanDetail: (n: number) =>
    `Pearson's coefficient of the ranks of ${plural(n, "country", "countries")} on each index, ties sharing the mean of their ranks.`,
  pearsonDetail: (n: number) =>
    `The covariance of the published values of ${plural(n, "country", "countries")}, divided by the product of their standard deviations.`,
  spearmanInterval:
    "The interval is that of Bonett and Wright (2000): atanh r ± 1.96 √((1 + r²/2) / (n − 3)), turned back.",
  pearsonInterval: "The interval is Fisher's: atanh r ± 1.96 / √(n − 3), turned back.",
  noInterval: "No interval: it takes at least four countries and a coefficient other than 1 or −1.",
  rule: (year: number) =>
    `Coefficients: of the levels in ${year}, not of changes; they say nothing about cause. Intervals: Bonett and Wright (2000) for Spearman, Fisher's z for Pearson; both take countries as independent, which neighbours are not.`,
  opposite: "The two point in opposite directions: a coefficient below 0 means that they agree.",
  trailRule: "A line breaks where a year is missing in either index, and at a change of method.",
  outside: (countries: readonly string[], group: string) =>
    `Not counted, because not of ${group}: ${list(countries)}.`,
  seam: (index: string, year: number) => `The method of ${index} changed in ${year}: no line goes across it.`,
  dropped: (items: readonly string[]) => `No pair: ${items.join("; ")}.`,
  droppedItem: (countries: readonly string[], indices: readonly string[], reason: string) =>
    `${list(countries)} (${list(indices)}: ${reason})`,
  legend: {
    context: (group: string) => `others of ${group}`,
    trail: "a chosen country, year by year",
    start: "first year in both",
    outside: "not counted",
  },
  target: (country: string, year: number, x: string, y: string) =>
    `${country}, ${year}: ${x} across, ${y} up`,
  value: (index: string, value: string, unit: string) => `${index}: ${value}, ${unit}.`,
  correlationTarget: (words: string, year: number) => `${words}, ${year}`,
  describeEnds: (index: string, highest: Extreme, lowest: Extreme) =>
    `Highest in ${index}: ${extreme(highest)}; lowest: ${extreme(lowest)}.`,
  /** Dots whose names would cover others. */
  unnamed: (n: number) =>
    `${plural(n, "country has", "countries have")} a dot but no name here, for want of room.`,
  describeEqual: (index: string, value: string) => `All have ${value} in ${index}.`,
  describeTrail: (
    country: string,
    from: number,
    fromX: string,
    fromY: string,
    to: number,
    toX: string,
    toY: string,
  ) => `${country} stood at ${fromX} across and ${fromY} up in ${from}, at ${toX} and ${toY} in ${to}.`,
} as const;
