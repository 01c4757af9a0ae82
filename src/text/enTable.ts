import { number, plural } from "./enFormat.ts";

/** Words of the table. */
export const enTable = {
  title: (index: string, years: string) => `${index}${years === "" ? "" : `, ${years}`}: every value in view`,
  years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  subtitle: (label: string, unit: string, direction: string) =>
    [label, unit, direction].filter((part) => part !== "").join(", "),
  columns: {
    country: "Country",
    year: "Year",
    value: "Value",
    low: "Low",
    high: "High",
    source: "Source",
    note: "Note",
  },
  label: (index: string) => `Values of ${index}`,
  shown: (shown: number, of: number) =>
    `${number(shown)} of ${plural(of, "country", "countries")} shown in full, the others dimmed`,
  allShown: (of: number) => `${plural(of, "country", "countries")} shown`,
  counts: (values: number, missing: number) =>
    `${plural(values, "value")}${missing === 0 ? "" : `, ${number(missing)} missing`}`,
  first: (drawn: number, all: number) =>
    `First ${number(drawn)} of ${plural(all, "row")}; the CSV holds all.`,
  noInterval: "The publisher gives no interval.",
  noNote: "No value has a note.",
  row: (country: string, year: number, value: string) => `${country}, ${year}: ${value}`,
  missing: (country: string, year: number, reason: string) => `${country}, ${year}: no value, ${reason}`,
  interval: (low: string, high: string) => `publisher's interval ${low} to ${high}`,
  copy: "Copy as TSV",
  copied: (rows: number) => `${plural(rows, "row")} copied`,
  copyFailed: "The rows could not be copied",
  coverage: (coverage: string) => `A value covers: ${coverage}.`,
  empty: (from: number, to: number) =>
    `No year of this index is in view. It covers ${from === to ? from : `${from} to ${to}`}.`,
  noData: "This index has no values.",
  description: (index: string, years: string, rows: number, missing: number, countries: number) =>
    `A table of ${index}${years === "" ? "" : `, ${years}`}: ${plural(rows, "row")} for ${plural(countries, "country", "countries")}, ${number(missing)} of them without a value and with the reason. Each row names its source.`,
} as const;
