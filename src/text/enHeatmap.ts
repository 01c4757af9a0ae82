import { list, plural } from "./enFormat.ts";
import { coverageOf, extreme, type Extreme } from "./enValues.ts";

/** Words of the heatmap. */
export const enHeatmap = {
  title: (index: string) => `${index} by country and year`,
  noValues: "No values in these years.",
  subtitle: (label: string, unit: string, direction: string) => `${label}, ${unit}; ${direction}.`,
  target: (name: string, year: number, value: string) => `${name}, ${year}: ${value}`,
  interval: (low: string, high: string) => `Publisher's interval ${low} to ${high}.`,
  legend: {
    "not-state": "no data: the state did not exist",
    "not-held": "no data: not in this data set",
    "no-survey": "no data: no survey in that year",
    "not-assessed": "no data: not assessed",
    "not-covered": "no data: outside the index's years",
    "not-published": "not yet published on that day",
  },
  seam: "method changed: not comparable across",
  methodBreak: (year: number, note: string) =>
    `Method changed from ${year}${note === "" ? "" : `: ${note}`}. Values before and after are not comparable.`,
  years: (first: number, last: number) => `Values ${first === last ? first : `${first}–${last}`}.`,
  coverage: (coverage: string) => coverageOf(coverage),
  order: "Chosen countries first; then by the last value in view.",
  absent: (names: readonly string[]) => `No value in view: ${list(names)}.`,
  describe: (label: string, countries: number, first: number, last: number) =>
    `A grid of ${plural(countries, "country", "countries")} by year, ${first} to ${last}: ${label}. The stronger the colour, the higher the value.`,
  describeLast: (year: number, top: Extreme, bottom: Extreme) =>
    `In ${year} the highest value is ${extreme(top)}, the lowest ${extreme(bottom)}.`,
} as const;
