import { plural } from "./enFormat.ts";

/** Words of the forms that penalties may take beside counts by year: added up, and by a million inhabitants. */
export const enPenaltyForms = {
  form: "Form of the counts",
  forms: { counts: "Counts by year", cumulative: "Added up", "per-million": "Per million people" },
  population: "Index that counts inhabitants",
  howToAdd: "Per million people: add a data set of inhabitants",
  titleCumulative: (measure: string, country: string, category: string | null) =>
    `Known ${measure} in ${country}, added up${category === null ? "" : `: ${category}`}`,
  titlePerMillion: (measure: string, country: string, category: string | null) =>
    `Known ${measure} by a million inhabitants, ${country}${category === null ? "" : `: ${category}`}`,
  subtitleCumulative: (floor: boolean) =>
    `Running sum of whole-year counts, the latest figure of each year${floor ? "; ≥ marks a floor, not a total" : ""}`,
  subtitlePerMillion: (short: string, floor: boolean) =>
    `Whole-year counts divided by the inhabitants of the same year (${short})${floor ? "; ≥ marks a floor" : ""}`,
  notAddable: (measure: string) =>
    `The ${measure} cannot be added up over years: each year counts what the year before counted too. Choose another measure or form.`,
  noBars: "No whole-year count of the whole country in these years: nothing can be added or divided.",
  noPopulation:
    "No open data set counts inhabitants. Add one: a CSV with country, year and inhabitants, whose unit says inhabitants or people.",
  before: "of the years before, since the sum began",
  thisYear: "added by the year",
  stops: {
    "no-count": "no count",
    "part-year": "part year only",
    "sources-differ": "sources differ",
  },
  stopSentences: {
    "no-count": (years: string) =>
      `The sum stops before ${years}, which has no whole-year count, and begins anew after it.`,
    "part-year": (years: string) =>
      `The sum stops before ${years}, which has counts of a part of the year or a region only, and begins anew after it.`,
    "sources-differ": (years: string) =>
      `The sum stops before ${years}, where sources differ, and begins anew after it.`,
  },
  noPopulationYear: "no population for that year",
  noPopulationShort: "no population",
  noPopulationYears: (years: string) =>
    `No population for ${years}: no number by a million people, since that of another year is never used.`,
  sumLabel: (country: string, since: number, year: number, value: string, measure: string) =>
    `${country}, ${since === year ? year : `${since} to ${year}`}: ${value} ${measure} in all`,
  sumHow: (values: readonly string[], value: string) =>
    values.length === 1
      ? `The sum begins here with ${value}.`
      : `Added here: ${values.join(" + ")} = ${value}, the latest figure of each year.`,
  gapLabel: (country: string, year: number, reason: string) =>
    `${country}, ${year}: ${reason}, the sum stops`,
  perLabel: (country: string, year: number, value: string, measure: string) =>
    `${country}, ${year}: ${value} ${measure} by a million inhabitants`,
  perHow: (count: string, people: string, value: string) =>
    `Computed here: ${count} divided by ${people} inhabitants of the same year, times a million, is ${value}.`,
  perGap: (country: string, year: number, count: string, measure: string) =>
    `${country}, ${year}: ${count} ${measure}, no population for that year`,
  minimum: "Each number is a minimum, so the result is a lower bound.",
  sourceLine: (title: string, note: string) => `Source: ${title}${note === "" ? "" : ` (${note})`}`,
  stepSum: (n: number) => `Added to the counts of the years before: ${plural(n, "year")} in the sum.`,
  stepPer: "Divided by the inhabitants of the same year and given for a million of them.",
  apart: (n: number) =>
    `${plural(n, "count")} of part years, longer periods or regions ${n === 1 ? "is" : "are"} not in it: ${n === 1 ? "it overlaps" : "they overlap"} with the whole years.`,
  persons: "The same person or organisation may be counted in more than one year.",
  describeSum: (measure: string, country: string) => `Running sum of known ${measure} in ${country} by year.`,
  describeRun: (since: number, to: number, n: number, value: string) =>
    since === to ? `${since}: ${value}.` : `${since} to ${to}, ${plural(n, "year")}: ${value} in all.`,
  describePer: (measure: string, country: string) =>
    `Known ${measure} by a million inhabitants in ${country} by year.`,
  describePerEnds: (highest: string, highYear: number, lowest: string, lowYear: number) =>
    highYear === lowYear
      ? `${highest} in ${highYear}.`
      : `The highest is ${highest} in ${highYear}, the lowest ${lowest} in ${lowYear}.`,
} as const;
