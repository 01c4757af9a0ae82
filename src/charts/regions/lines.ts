import type { Region, RegionsView } from "../../views/regions.ts";
import type { RegionYear } from "../../views/regions/summary.ts";
import { breaksBetween } from "../../views/change/rule.ts";
import type { CountryCode } from "../../country/country.ts";
import { mainSummary } from "./layout.ts";

/** The lines of a group, in the order in which the arrow keys go through them. */
export const lineNames = [
  "median",
  "mean",
  "fixedMean",
  "upperQuartile",
  "lowerQuartile",
  "max",
  "min",
] as const;
export type LineName = (typeof lineNames)[number];

/** The value of a line in a year; null where there is none to draw. */
export function lineValue(name: LineName, year: RegionYear, view: RegionsView): number | null {
  if (name === "fixedMean") return view.sample === "both" ? (year.fixed?.mean ?? null) : null;
  return mainSummary(year, view)?.[name] ?? null;
}

/** The countries that a line counts in a year. */
export function countedIn(
  name: LineName,
  year: RegionYear,
  { fixed }: Region,
  { sample }: RegionsView,
): readonly CountryCode[] {
  return name === "fixedMean" || sample === "fixed" ? (fixed?.countries ?? []) : year.held;
}

/** One line over every year between the first and the last surveyed: a year without a survey breaks it too. */
export function lineOf(
  name: LineName,
  region: Region,
  view: RegionsView,
): readonly { readonly year: number; readonly value: number | null; readonly run: number }[] {
  const [first, last] = [region.years[0]?.year, region.years.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const byYear = new Map(region.years.map((year) => [year.year, lineValue(name, year, view)]));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    return { year, value: byYear.get(year) ?? null, run: breaksBetween(view.index, first, year).length };
  });
}

/** The last year of a group that has statistics to draw. */
export function lastDrawn(region: Region, view: RegionsView): RegionYear | null {
  return region.years.findLast((year) => mainSummary(year, view) !== null) ?? null;
}
