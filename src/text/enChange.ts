import { list, number, plural } from "./enFormat.ts";

type YearInterval = readonly [year: number, low: string, high: string];

/** Two means or medians, and their difference where it is stated. */
export interface Pair {
  readonly before: string | null;
  readonly after: string | null;
  readonly change: string | null;
}

const publisherOr = (publisher: string) => (publisher === "" ? "the publisher" : publisher);
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const arrow = ({ before, after }: Pair) => `${before ?? "–"} → ${after ?? "–"}`;
const values = (count: number) => plural(count, "value");

/** "3 of 4 countries", "none of 4 countries", "all 4 countries", "the one country". */
function shareOf(count: number, all: number, one: string, many: string): string {
  if (all === 1) return count === 1 ? `the one ${one}` : `none of 1 ${one}`;
  return count === all
    ? `all ${number(all)} ${many}`
    : `${count === 0 ? "none" : number(count)} of ${number(all)} ${many}`;
}

/** Where figures as shown do not add up, because the difference was taken before they were rounded. */
const rounding = (exact: boolean) => (exact ? "" : " (taken before rounding)");

/** Words of the figure "Before and after", and of the badge that stands on every stated difference. */
export const enChange = {
  badgeOf: (name: string, from: number, to: number, words: string) => `${name}, ${from} and ${to}: ${words}`,
  verdict: (apart: boolean, publisher: string, from: YearInterval, to: YearInterval) =>
    `Intervals published by ${publisherOr(publisher)}: ${from[0]} ${from[1]} to ${from[2]}, ${to[0]} ${to[1]} to ${to[2]}. ${
      apart
        ? "They do not overlap: by this rule the two values differ."
        : "They overlap: by this rule the two values cannot be told apart."
    }`,
  verdictNone: (publisher: string) =>
    `No rule published: ${publisherOr(publisher)} gives no interval with both values, so nothing published says whether this change is more than noise.`,
  verdictBreak: (years: readonly number[]) =>
    `The method changed in ${list(years.map(String))}: the values are not comparable and no difference is stated.`,

  /** For the slope, where a change stands beside each name. */
  slope: {
    key: "change by the publisher's rule:",
    head: "change",
    change: (from: string, to: string, change: string, exact: boolean) =>
      `Change: ${to} − ${from} = ${change}${rounding(exact)}.`,
    rule: (publisher: string, remark: string) =>
      `Badges: by the rule of ${publisherOr(publisher)}, whether the intervals of the two values overlap${remark === "" ? "" : ` (${remark.replace(/\.$/, "")})`}.`,
    largest: (rise: string | null, fall: string | null) =>
      [
        ...(rise === null ? [] : [`The largest rise is ${rise}`]),
        ...(fall === null
          ? []
          : [`${rise === null ? "The" : "the"} largest fall ${rise === null ? "is " : ""}${fall}`]),
      ].join(", ") + ".",
    of: (change: string, names: readonly string[], rule: readonly string[]) =>
      `${change} (${list(names)}; ${list(rule)})`,
  },

  title: (index: string, name: string, before: string, after: string, day: string) =>
    `${index}, ${name}: mean ${before} before ${day}, ${after} after`,
  titleOpen: (index: string, name: string, day: string) => `${index}, ${name}: before and after ${day}`,
  titleNone: (index: string) => `${index}: before and after`,
  subtitle: (label: string, unit: string, direction: string, window: number) =>
    `${label}, ${unit}; ${direction}. ${plural(window, "year")} on each side.`,
  problem: {
    "no-event": "No event is chosen. Choose one in the options of this figure, or type a date of your own.",
    undated:
      "This event has no date that values could be aligned at. Choose another, or type a date of your own.",
    "no-country": "No country is chosen. Choose one in the filters.",
    "no-values":
      "No country shown has a value in these years. Widen the window or the years in view, or choose another index or date.",
  },
  before: "before",
  after: "after",
  wideBefore: (years: number) => `${plural(years, "year")} before`,
  wideAfter: (years: number) => `${plural(years, "year")} after`,
  offset: (years: number) => (years === 0 ? "0" : `${years < 0 ? "−" : "+"}${Math.abs(years)}`),
  legend: {
    mean: "mean of a side",
    straddling: "value covers the date: counts for neither side",
    pool: "pool",
    interval: "publisher's interval",
    quartiles: "middle half of the pool",
    median: "median of the pool",
    other: "another year",
    reaching: "another year, its windows hold the date",
    seam: "method changed: not comparable",
  },
  table: {
    heading: "Change of the mean, after minus before",
    rule: "last value before and first after:",
    mean: "Mean",
    median: "Median",
    before: "before",
    after: "after",
    change: "change",
    n: "n",
    counted: "",
    inPool: "in pool",
    counts: (before: number, after: number) => `${before}, ${after}`,
    line: (mean: Pair, median: Pair, before: number, after: number) =>
      `mean ${arrow(mean)}; median ${arrow(median)}${median.change === null ? "" : ` (${median.change})`}; n ${before} and ${after}`,
    none: { "method-break": "method changed", "too-few": "too few values" },
    noneWide: (reason: string, before: number, after: number) =>
      `${reason}: ${before} before, ${after} after`,
    noPool: "The pool has no country: choose some in the options.",
  },
  others: {
    heading: (name: string) => `The same difference at other years: ${name}`,
    none: "No other year has enough values on both sides.",
    noneAtDate: "No difference is stated at the date, so there is nothing to compare.",
    sentence: (change: string, year: number, beyond: number, all: number, equal: number, rise: boolean) =>
      `${change} at ${year} is ${rise ? "higher" : "lower"} than at ${shareOf(beyond, all, "other year", "other years")}${
        equal === 0 ? "" : ` and the same as at ${equal}`
      }.`,
    flat: (year: number, higher: number, lower: number, all: number) =>
      `No difference at ${year}; of ${plural(all, "other year")} ${higher} have a higher and ${lower} a lower one.`,
  },
  pool: {
    sentence: (change: string, name: string, beyond: number, all: number, equal: number, rise: boolean) =>
      `${change} in ${name} is ${rise ? "higher" : "lower"} than in ${shareOf(beyond, all, "country of the pool", "countries of the pool")}${
        equal === 0 ? "" : ` and the same as in ${equal}`
      }.`,
    flat: (name: string, higher: number, lower: number, all: number) =>
      `No change in ${name}; of ${plural(all, "country", "countries")} of the pool ${higher} have a higher and ${lower} a lower one.`,
    spread: (median: string, lower: string, upper: string, n: number) =>
      `Median change of the pool ${median}, middle half ${lower} to ${upper} (n = ${n}).`,
  },
  target: {
    value: (name: string, year: number, value: string) => `${name}, ${year}: ${value}`,
    offset: (years: number) =>
      years < 0 ? `${plural(-years, "year")} before the date.` : `${plural(years, "year")} after the date.`,
    straddles: "The value covers the date: it counts for neither side.",
    interval: (low: string, high: string) => `Publisher's interval ${low} to ${high}.`,
    mean: (name: string, side: "before" | "after", value: string) => `${name}, mean ${side}: ${value}`,
    meanOf: (count: number, years: string, mean: string | null) =>
      `Mean of the ${values(count)} of ${years}${mean === null ? " is not taken across a change of method" : `: ${mean}`}.`,
    medianOf: (value: string) => `Median ${value}.`,
    change: (name: string, change: string) => `${name}, change of the mean: ${change}`,
    minus: (after: string, before: string, change: string, exact: boolean) =>
      `Mean after minus mean before: ${after} − ${before} = ${change}${rounding(exact)}.`,
    minusMedian: (after: string, before: string, change: string, exact: boolean) =>
      `Median after minus median before: ${after} − ${before} = ${change}${rounding(exact)}.`,
    ends: (from: number, fromValue: string, to: number, toValue: string, change: string | null) =>
      `Last value before ${fromValue} (${from}), first after ${toValue} (${to})${change === null ? "" : `: ${change}`}.`,
    none: (why: string) => `No difference is stated: ${why}.`,
    poolMedian: (value: string) => `Pool, median change: ${value}`,
    quartiles: (lower: string, upper: string, n: number) =>
      `Quartiles ${lower} and ${upper} of ${plural(n, "country", "countries")} of the pool (type 7 of Hyndman and Fan).`,
    medianOfPool: (n: number) => `Median of the changes of ${plural(n, "country", "countries")} of the pool.`,
    other: (name: string, year: number, change: string) => `${name}, if the year were ${year}: ${change}`,
    reaches: "These windows hold the date itself, so this is no independent comparison.",
    event: (day: string) => `The date: ${day}`,
  },
  footer: {
    disputed: "Sources disagree about this event.",
    precision: {
      month: "Of the date only the month is known.",
      year: "Of the date only the year is known.",
    },
    straddling: (years: string, several: boolean) =>
      `${years} ${several ? "cover or may cover" : "covers"} the date and ${several ? "count" : "counts"} for neither side.`,
    boundary: "The date is the first or the last day of a year, so no year covers it in part.",
    coverage: {
      calendar: "A value covers its calendar year.",
      unstated: "The publisher does not say what a value covers: its calendar year is assumed.",
      other: (words: string) => `A value covers: ${words}; so the years beside the date are left out too.`,
    },
    rule: (least: number, window: number) =>
      `A difference is stated where ${least} of ${plural(window, "year")} on each side have a value, and never across a change of method. It is taken before rounding.`,
    pool: (region: string | null, names: readonly string[]) =>
      region === null
        ? `Pool, chosen by the reader: ${list(names)}.`
        : `Pool, the other countries of ${region}: ${list(names)}.`,
    poolEmpty: "The pool has no country.",
    without: (reason: "method-break" | "too-few", names: readonly string[]) =>
      `No difference, ${reason === "too-few" ? "too few values" : "the method changed"}: ${list(names)}.`,
    others: (n: number, first: number, last: number) =>
      `Other years: windows of the same shape at ${plural(n, "year")} from ${first} to ${last}.`,
    othersWithout: (reason: "method-break" | "too-few", years: string) =>
      `Not computed, ${reason === "too-few" ? "too few values on a side" : "the method changed within the windows"}: ${years}.`,
    missing: (years: string, reason: string, names: readonly string[]) =>
      `No value for ${years}, ${reason}: ${list(names)}.`,
    missingAll: (years: string, reason: string) => `No country shown has a value for ${years} (${reason}).`,
    outOfView: "outside the years in view",
    methodBreak: (year: number, note: string) =>
      `Method changed from ${year}${note === "" ? "" : `: ${note}`}. No mean and no difference is taken across it.`,
    publisherRule: (publisher: string, remark: string) =>
      `Badges: the publisher's own rule, whether the intervals of two values overlap, for the last value before and the first after; there is none for a mean. ${capital(publisherOr(publisher))}${remark === "" ? "" : `: ${remark.replace(/\.$/, "")}`}.`,
    noRule: "No rule published: the publisher gives no intervals.",
  },
  more: (count: number) => `and ${number(count)} more`,
  describe: {
    shown: (label: string, day: string, event: string | null, window: number, countries: number) =>
      `${label} on both sides of ${day}${event === null ? "" : ` (${event})`}, ${plural(window, "year")} each, in ${plural(countries, "country", "countries")}.`,
    subject: (name: string, mean: Pair, median: Pair, before: number, after: number) =>
      `${name}: mean ${mean.before ?? "none"} before (${values(before)}) and ${mean.after ?? "none"} after (${values(after)})${
        mean.change === null ? "" : `, a change of ${mean.change}`
      }; median ${median.before ?? "none"} and ${median.after ?? "none"}.`,
    none: {
      "method-break": (name: string) =>
        `No difference is stated for ${name}: the method changed within the windows.`,
      "too-few": (name: string) => `No difference is stated for ${name}: too few years have a value.`,
    },
    extremes: (top: string, topNames: readonly string[], bottom: string, bottomNames: readonly string[]) =>
      `The highest change shown is ${top} (${list(topNames)}), the lowest ${bottom} (${list(bottomNames)}).`,
    rule: (name: string, from: number, to: number, verdict: string) =>
      `${name}, ${from} and ${to}: ${verdict}.`,
  },
  options: {
    event: "Event",
    findEvent: "Find an event",
    ofPage: "Event of the page",
    ownDate: (day: string) => `Own date: ${day}`,
    date: "Own date",
    dateLabel: "Date, year-month-day",
    dateHint: "2011-10-11",
    setDate: "Set",
    dateWrong: "A date is written year-month-day: 2011-10-11.",
    clearDate: "Use the event",
    window: "Years on each side",
    years: (count: number) => `${plural(count, "year")} each side`,
    pool: (count: number) => `Pool: ${plural(count, "country", "countries")}`,
    poolLabel: "Countries of the pool",
    findPool: "Find a country",
    poolUsual: "The other countries of the region",
    poolNone: "None",
    noneFound: "No country is called that.",
  },
} as const;
