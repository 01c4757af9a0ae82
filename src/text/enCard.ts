import { dayRange, number, plural } from "./enFormat.ts";

/** Words of the card that tells where a value comes from. */
export const enCard = {
  facts: {
    stored: "In the data set",
    written: "In the file",
    index: "Index",
    unit: "Unit",
    interval: "Publisher's interval",
    missing: "No value",
    covers: "Covers",
    edition: "Edition",
    method: "Method",
    rank: "Rank",
    score: "Score",
    statistic: "Statistic",
    group: "Group",
    measure: "Counted",
    amount: "Amount",
    holds: "In force",
    subject: "For",
    law: "Law",
    status: "Status",
    date: "Date",
    note: "Note",
    source: "Source",
    publisher: "Publisher",
    dated: "Date of the source",
    licence: "Licence",
    address: "Address",
    dataset: "Data set",
  },
  unit: (unit: string, direction: string) => `${unit}; ${direction}`,
  exactly: (value: number) => String(value),
  interval: (low: number, high: number) => `${low} to ${high}`,
  noInterval: "none published",
  listOf: (rank: number | null, length: number | null) =>
    `${rank === null ? "listed, rank not known" : number(rank)}${length === null ? "" : ` of ${number(length)}`}`,
  edition: (year: number, complete: boolean | null) =>
    complete === null
      ? String(year)
      : `${year}; ${complete ? "the whole list is held here" : "only a part of the list is held here"}`,
  period: dayRange,
  amounts: (least: number | null, most: number | null, unit: string) =>
    most === null
      ? "not known"
      : `${least === null || least === most ? "" : `${number(least)} to `}${number(most, Number.isInteger(most) ? 0 : 2)} ${unit}`,
  validity: (from: string | null, to: string | null) =>
    `${from === null ? "start not known" : `from ${from}`}, ${to === null ? "still in force as far as known" : `no longer on ${to}`}`,
  printedStatistic: {
    mean: "mean, as printed by the publisher",
    median: "median, as printed by the publisher",
    published: "printed by the publisher, without saying what it is",
  },
  inferred: "concluded from a complete list, not stated by the source",
  disputed: "the sources disagree",
  history: "As published, first to last",
  historyColumns: { revision: "Revision", value: "Number", period: "Period", source: "Source" },
  revision: {
    first: "first published",
    revised: "revised later",
    only: "the only number",
    full_year: "full year",
  },
  atLeast: (value: string) => `at least ${value}`,
  stepsTitle: "From the value to the mark",
  asPublished: "The mark shows the value as published.",
  yearCovered: "It stands at the middle of the year that it covers.",
  computedFrom: (n: number, missing: number) =>
    `Computed here from ${plural(n, "published value")}${missing === 0 ? "" : `; ${number(missing)} missing`}`,
  mean: (n: number, of: number, group: string) =>
    `The arithmetic mean over the ${number(n)} of ${number(of)} countries of ${group} that have a value.`,
  median: (n: number, of: number, group: string) =>
    `The median over the ${number(n)} of ${number(of)} countries of ${group} that have a value: as many lie above it as below.`,
  quartile: (n: number, of: number, group: string) =>
    `A quartile over the ${number(n)} of ${number(of)} countries of ${group} that have a value, interpolated between neighbours (R's type 7).`,
  sourceTitle: (count: number) => (count === 1 ? "Source" : `${number(count)} sources`),
  noValue: "This mark stands for no single published value; what it shows is told above.",
  citeTitle: "Cite this",
  copyCitation: "Copy citation",
  copiedCitation: "The citation is on the clipboard.",
  copyValue: "Copy value with source",
  copiedValue: "The value with its source is on the clipboard.",
  pin: "Pin country",
  release: "Release country",
  markEvent: "Mark this event",
  unmarkEvent: "Take the event's rule away",
  addNote: "Add a note",
  countryPage: "Country page",
  close: "Close",
  opensElsewhere: "opens in a new tab",
  cite: {
    dataset: (title: string) => `Data set: ${title}`,
    value: (place: string) => `Value: ${place}`,
    licence: (words: string) => `Licence: ${words}`,
    retrieved: (day: string) => `Retrieved ${day}`,
  },
} as const;
