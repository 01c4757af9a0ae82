import { list, number, plural } from "./enFormat.ts";

const span = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

/** A value and the countries that have it. */
type LastValue = readonly [value: string, countries: readonly string[]];

/** Words of the figure "Small multiples". */
export const enPanels = {
  titleOne: (index: string, country: string, value: string, year: number) =>
    `${index}, ${country}: ${value} in ${year}`,
  title: (index: string, count: number, [highest, high]: LastValue, [lowest, low]: LastValue) =>
    `${index}, ${plural(count, "country", "countries")}: last values from ${highest} in ${told(high)} to ${lowest} in ${told(low)}`,
  titleEqual: (index: string, count: number, value: string) =>
    `${index}, ${plural(count, "country", "countries")}: last value ${value} in all`,
  noTitle: (index: string) => `${index}: no country with a value`,
  none: (first: number, last: number) =>
    `No country of the group or of those chosen has a value in ${span(first, last)}. Choose other years, another index or another group.`,
  subtitle: (label: string, unit: string, direction: string, sort: string, scale: string) =>
    `${label}. ${unit.charAt(0).toUpperCase()}${unit.slice(1)}; ${direction}. ${sort} ${scale}`,
  sorted: {
    last: "Sorted by the last value, the highest first.",
    change: "Sorted by the change from the first to the last value in view, the largest rise first.",
    slope: "Sorted by the least-squares slope a year, the steepest rise first.",
    jump: "Sorted by the largest change from one year to the next, up or down.",
    volatility: "Sorted by the standard deviation of the changes from year to year, the largest first.",
    missing: "Sorted by the share of surveyed years without a value, the largest first.",
    name: "Sorted by name.",
  },
  oneScale: "All panels have one scale.",
  freeScale: "Each panel has a scale of its own, printed in it: heights cannot be compared between panels.",
  ownScale: (low: string, high: string) => `own scale ${low} to ${high}`,
  /** What a panel prints under the name. */
  number: {
    last: (year: number) => `in ${year}`,
    change: (value: string, from: number, to: number) => `${value}, ${span(from, to)}`,
    slope: (value: string, from: number, to: number) => `${value} a year, ${span(from, to)}`,
    jump: (value: string, year: number) => `${value} in ${year}`,
    volatility: (value: string, n: number) => `SD ${value} of ${plural(n, "change")}`,
    missing: (missing: number, of: number) => `${number(missing)} of ${plural(of, "year")} missing`,
  },
  noNumber: {
    "no-value": "no value",
    "one-value": "one value only",
    break: "method changed",
    "no-pair": "no two years in a row",
    "few-values": "under 3 values",
    "few-pairs": "under 2 changes",
  },
  /** How each number was made, in a sentence. */
  explained: {
    last: "The last published value in view.",
    change: (from: string, first: number, to: string, last: number) =>
      `The last published value in view minus the first: ${to} in ${last}, ${from} in ${first}.`,
    slope: (n: number, from: number, to: number) =>
      `The slope of the straight line with the least squared distance from ${plural(n, "value")}, ${span(from, to)}; values before a change of method do not count.`,
    jump: (from: string, first: number, to: string, last: number, n: number) =>
      `The largest of ${plural(n, "change")} from one year to the next: ${from} in ${first}, ${to} in ${last}. Changes across missing years or a change of method do not count; of equal ones the first is named.`,
    volatility: (n: number, from: number, to: number) =>
      `The sample standard deviation of ${plural(n, "change")} from one year to the next, ${span(from, to)}. Changes across missing years or a change of method do not count.`,
    missing: (missing: number, of: number, from: number, to: number) =>
      `${number(missing)} of the ${plural(of, "year")} that the publisher surveyed in ${span(from, to)} have no value of this country, whatever the reason.`,
  },
  noNumberExplained: {
    "no-value": "There is no value in view.",
    "one-value": "A change needs two values in view.",
    break: "The method changed between the first and the last value: no difference is stated.",
    "no-pair": "No two years in a row have a value of one method.",
    "few-values": "A slope needs at least three values of one method.",
    "few-pairs": "A standard deviation needs at least two changes from one year to the next.",
  },
  names: {
    last: "last value",
    change: "change",
    slope: "slope",
    jump: "largest change in a year",
    volatility: "standard deviation of yearly changes",
    missing: "missing",
    name: "last value",
  },
  head: (country: string, name: string, value: string) => `${country}: ${name} ${value}`,
  point: (country: string, year: number, value: string) => `${country}, ${year}: ${value}`,
  median: (group: string, value: string, n: number, of: number) =>
    `Median of ${group} in that year, computed here: ${value} (${number(n)} of ${number(of)} have a value).`,
  legend: {
    chosen: "chosen country",
    other: "other country of the group",
    dimmed: "outside what is pinned",
    median: (group: string) => `median of ${group}`,
    seam: "method changed: not comparable",
    event: (title: string, date: string) => `${title}, ${date}`,
  },
  shown: (drawn: number, all: number) =>
    `${number(drawn)} of ${number(all)} countries shown, the others are in the CSV.`,
  medianRule: (share: number) =>
    `The median, computed here, is drawn in years in which at least ${share}% of the group have a value.`,
  noMedianFree: "No median is drawn where each panel has a scale of its own.",
  coverage: (coverage: string) => `Period of a value: ${coverage}.`,
  withoutNumber: (names: readonly string[], reason: string) => `${list(names)}: ${reason}`,
  withoutNumbers: (items: readonly string[]) =>
    `Last, because they have no such number: ${items.join("; ")}.`,
  empty: (items: readonly string[]) => `Without a value in view, so without a panel: ${items.join("; ")}.`,
  emptyItem: (names: readonly string[], reasons: readonly string[]) =>
    `${list(names)} (${reasons.join("; ")})`,
  methodBreak: (year: number, note: string) =>
    `The method changed in ${year}${note === "" ? "" : ` (${note})`}: no line, change or slope crosses it.`,
  describe: (index: string, count: number, from: number, to: number, direction: string) =>
    `${plural(count, "small panel")} of ${index}, ${span(from, to)}, one a country; ${direction}.`,
  describeEnds: (highest: string, lowest: string) => `Last values: highest ${highest}, lowest ${lowest}.`,
  describeOne: (country: string, value: string, year: number) => `${country}: ${value} in ${year}.`,
  valueIn: (value: string, names: readonly string[]) =>
    `${value} (${names.length <= 3 ? list(names) : plural(names.length, "country", "countries")})`,
  describeJump: (names: readonly string[], change: string) =>
    names.length === 1
      ? `The largest change from one year to the next is that of ${names[0] ?? ""}: ${change}.`
      : `The largest change from one year to the next, ${change}, is that of ${names.length <= 3 ? list(names) : `${number(names.length)} countries`}.`,
  jumpIn: (change: string, year: number | null) => (year === null ? change : `${change} in ${year}`),
  describeFirst: (countries: readonly string[], number: string | null) =>
    `First in this order: ${
      countries.length <= 3 ? list(countries) : plural(countries.length, "country", "countries")
    }${number === null ? "" : `, ${number}`}.`,
  describeAllEqual: (count: number, number: string | null) =>
    `${count === 2 ? "Both" : `All ${count}`} countries with the number of this order are equal in it${number === null ? "" : `: ${number}`}.`,
  describeNobody: "No country has the number of this order.",
  describeEmpty: (count: number) =>
    `${plural(count, "country has", "countries have")} no value in view and no panel.`,
  options: {
    sort: "Sort panels by",
    sorts: {
      last: "Last value",
      change: "Change, first to last",
      slope: "Slope a year",
      jump: "Largest jump",
      volatility: "Volatility",
      missing: "Missing share",
      name: "Name",
    },
    scale: "Scale of the panels",
    scales: { shared: "One scale", free: "Own scales" },
    /** What the closed list shows: what it sets, and to what. */
    sortedBy: (sort: string) => `Sorted by: ${sort.charAt(0).toLowerCase()}${sort.slice(1)}`,
    scaledTo: (scale: string) => `Panels: ${scale.charAt(0).toLowerCase()}${scale.slice(1)}`,
  },
} as const;

/** Two by name, more by number. */
function told(countries: readonly string[]): string {
  return countries.length <= 2 ? list(countries) : plural(countries.length, "country", "countries");
}
