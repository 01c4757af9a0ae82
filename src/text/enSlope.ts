import { list, number, plural } from "./enFormat.ts";
import { coverageOf, extreme, type Extreme } from "./enValues.ts";

/** Words of the slope between two years. */
export const enSlope = {
  title: (index: string, from: number, to: number) =>
    from === to ? `${index} in ${from}` : `${index}, ${from} and ${to}`,
  noTitle: (index: string) => index,
  none: "No year in view has values of these countries.",
  subtitle: (label: string, unit: string, direction: string) => `${label}, ${unit}; ${direction}.`,
  target: (name: string, year: number, value: string) => `${name}, ${year}: ${value}`,
  pair: (from: number, fromValue: string, to: number, toValue: string) =>
    `${from}: ${fromValue}, ${to}: ${toValue}.`,
  legend: { context: "other countries of the group", seam: "method changed: not joined" },
  seam: "method changed",
  seamWide: (year: number) => `method changed ${year}: not comparable`,
  oneYear: "One year only: there is nothing to compare it with.",
  methodBreak: (year: number, note: string) =>
    `Method changed from ${year}${note === "" ? "" : `: ${note}`}. The two years are not comparable and nothing is joined.`,
  more: (count: number) => `and ${number(count)} more, point at a line`,
  noPair: (from: number, to: number) =>
    from === to
      ? `No country in view has a value in ${from}.`
      : `No country in view has a value in both ${from} and ${to}.`,
  describeEnds: (year: number, top: Extreme, bottom: Extreme) =>
    `No country is chosen: all are drawn in grey. In ${year} the highest value is ${extreme(top)}, the lowest ${extreme(bottom)}.`,
  coverage: (coverage: string) => coverageOf(coverage),
  missing: (years: readonly number[], reason: string, names: readonly string[]) =>
    `No value for ${list(years.map(String))}, ${reason}: ${list(names)}.`,
  describe: (label: string, from: number, to: number, countries: number) =>
    `${label} in ${from} and in ${to} for ${plural(countries, "country", "countries")}, each a line between two dots.`,
  describeOne: (label: string, year: number, countries: number) =>
    `${label} in ${year} for ${plural(countries, "country", "countries")}, one dot each.`,
  describeSeam: (label: string, from: number, to: number, countries: number) =>
    `${label} in ${from} and in ${to} for ${plural(countries, "country", "countries")}; not joined, because the method changed between.`,
  change: (name: string, from: string, to: string) => `${name} ${from} and ${to}`,
} as const;
