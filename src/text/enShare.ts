import { dayRange, list, number, plural } from "./enFormat.ts";

const percent = (share: number) => `${number(100 * share, Number.isInteger(100 * share) ? 0 : 1)}%`;

/** Words of the figure "Share punished". A share comes with its bounds already cut to a tenth of a per cent. */
export const enShare = {
  percent,
  title: (punished: string, country: string, category: string | null) =>
    `Share of known cases: ${punished}, ${country}${category === null ? "" : ` (${category})`}`,
  titlePunished: (country: string, category: string | null) =>
    `Known cases that ended in punishment in ${country}${category === null ? "" : `: ${category}`}`,
  titleWithoutCountry: "Known cases that ended in punishment",
  noCountry: "Choose a country to see how many of its known cases ended in punishment.",
  subtitle: (cases: string) => `Per cent of the known ${cases}.`,
  lowerBound: (cases: string, sign: string) =>
    `Per cent of the known ${cases}; ${sign} because the number punished is a minimum.`,
  sign: { short: "≥", long: '"at least"' },
  empty: (country: string, cases: string, punished: string) =>
    `The data hold no counts of ${cases} and of ${punished} for ${country} in these years. Choose another country or category, or more years.`,
  nonePaired: "No year has two numbers that may be set against each other; the reasons stand below.",
  certain: "ended in punishment, for certain",
  possible: "not known, or no punishment",
  rough: "a rough number",
  said: {
    exact: (low: string, _high: string) => low,
    atLeast: (low: string, _high: string) => `at least ${low}`,
    atMost: (_low: string, high: string) => `at most ${high}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    about: (low: string, _high: string) => `about ${low}`,
    unknown: (_low: string, _high: string) => "unknown",
  },
  saidShort: {
    exact: (low: string, _high: string) => low,
    atLeast: (low: string, _high: string) => `≥${low}`,
    atMost: (_low: string, high: string) => `≤${high}`,
    between: (low: string, high: string) => `${low}–${high}`,
    about: (low: string, _high: string) => `about ${low}`,
    unknown: (_low: string, _high: string) => "unknown",
  },
  ofCases: (punished: string, cases: string) => `${punished} of ${cases}`,
  revisions: { first: "first published", revised: "revised later", only: "", full_year: "full year" },
  revisionsShort: { first: "first", revised: "revised", only: "", full_year: "full year" },
  period: dayRange,
  place: (scope: string) => scope.replace(":", ": "),
  gaps: {
    "no-counts": "no count of either",
    none: "only part-year or regional counts, without a pair",
    "no-punished": "no count of the punished",
    "no-cases": "no count of the cases",
    revisions: "the two are of different revisions",
    several: "sources differ: nothing says which belong together",
    exceeds: "more punished than cases: not one list",
  },
  gapCases: (cases: string, reason: string) => `${cases} cases; ${reason}`,
  label: (country: string, period: string, share: string, punished: string, cases: string) =>
    `${country}, ${period}: ${share} of the known cases ended in punishment (${punished} of ${cases})`,
  gapLabel: (country: string, year: number, reason: string) => `${country}, ${year}: no share, ${reason}`,
  how: (punished: string, cases: string, low: string) =>
    `Computed here: ${punished} punished divided by ${cases} known cases is ${low}, cut (not rounded) to a tenth.`,
  bounds: {
    exact: "Both numbers are published as they are, so the share is exact for this list.",
    atLeast:
      "The number punished is a minimum, so the share of this list is a lower bound: the other cases may have ended in punishment too.",
    atMost: "The number punished is a maximum, so the share of this list is an upper bound.",
    between: "The share lies between two bounds.",
    about: "A number is rough, so the share bounds nothing.",
    unknown: "These numbers bound nothing: the share may be anything.",
  },
  ofAll: {
    exact: "Of all cases, known or not: the same, since both numbers are complete.",
    atLeast: (low: string, _high: string) => `Of all cases, known or not: at least ${low}.`,
    atMost: (_low: string, high: string) => `Of all cases, known or not: at most ${high}.`,
    between: (low: string, high: string) => `Of all cases, known or not: ${low} to ${high}.`,
    about: "Of all cases, known or not: cannot be said of a rough number.",
    unknown: "Of all cases, known or not: unknown, since both numbers are minima.",
  },
  left: (count: number) =>
    `${plural(count, "known case")} ${count === 1 ? "is" : "are"} not known to have ended in punishment.`,
  stated: "The source itself sets the one against the other.",
  paired: "Paired here by equal revision, period and scope.",
  partYear: "Not a whole calendar year.",
  otherPlace: (place: string) => `Only ${place}.`,
  sourceLine: (title: string, note: string) => `Source: ${title}${note === "" ? "" : ` (${note})`}`,
  step: (punished: string, cases: string) =>
    `The published ${punished} was divided by the published ${cases} of the same revision.`,
  rule: "First-published numbers are paired with first-published ones, revised with revised. Lower bounds are cut, not rounded.",
  noInterval:
    "No statistical interval: these are all known cases, not a sample; the pale range is what the counts leave open.",
  allUnknown: "Both numbers are minima: nothing is said about cases that nobody recorded.",
  unpaired: (items: readonly string[]) =>
    `Without a count of the punished to pair with: ${items.join("; ")}.`,
  unpairedItem: (period: string, cases: string, revision: string) =>
    `${period}: ${cases}${revision === "" ? "" : ` (${revision})`}`,
  missing: (years: string, reason: string) => `No share for ${years}: ${reason}.`,
  notShared: (measure: string) =>
    `The measure chosen, ${measure}, is no part of another: this figure shows prosecutions.`,
  otherCategories: (categories: readonly string[]) => `Shares also for: ${list(categories)}.`,
  others: (countries: readonly string[]) =>
    `One country at a time; ${list(countries)} also ${countries.length === 1 ? "has" : "have"} counts of the punished.`,
  dimmed: (country: string) => `${country} is not among the countries in focus.`,
  describe: (country: string, pairs: number, years: string) =>
    `Bars of the share of known cases in ${country} that ended in punishment: ${plural(pairs, "pair")} of numbers, ${years}.`,
  describeNone: (country: string, from: number, to: number) =>
    `No share of known cases in ${country} can be given: ${
      from === to ? from : `no year of ${from} to ${to}`
    } has ${from === to ? "no " : ""}two numbers that may be set against each other.`,
  describeHighest: (share: string, period: string, punished: string, cases: string) =>
    `Highest: ${share} in ${period}, ${punished} of ${cases}.`,
  describeLowest: (share: string, period: string, punished: string, cases: string) =>
    `Lowest: ${share} in ${period}, ${punished} of ${cases}.`,
  describeLast: (share: string, period: string, punished: string, cases: string) =>
    `Last: ${share} in ${period}, ${punished} of ${cases}.`,
  describeOverlap: "Every bar is a lower bound, so no share can be said to be higher or lower than another.",
} as const;
