import type { MethodBreak, ScoreIndex } from "../../dataset/dataset.ts";
import { yearOf, type PartialDate } from "../../time/partialDate.ts";

/** How a year's value covers time, as far as the publisher says it in words. */
export type Covered = "calendar" | "unstated" | "other";

/** The years on both sides of a date. Those between the two sides hold the date in what they cover: they count for neither. */
export interface Windows {
  /** The year of the date. */
  readonly year: number;
  readonly before: readonly number[];
  readonly straddling: readonly number[];
  readonly after: readonly number[];
}

export type Side = "before" | "straddles" | "after";

export function coveredBy({ coverage }: ScoreIndex): Covered {
  if (coverage.trim() === "") return "unstated";
  return /^calendar year/i.test(coverage.trim()) ? "calendar" : "other";
}

/**
 * `width` years before a date and as many after it; null for a date that is not known or known only as "before".
 * The year that contains the date straddles it, but not where the date is the first day of the year (then the year is
 * wholly after) or its last (wholly before). Where a value covers something else than its calendar year, its neighbours may
 * hold the date too, and all three years are left out.
 */
export function windowsAt(date: PartialDate, width: number, covered: Covered): Windows | null {
  const year = yearOf(date);
  if (year === null || date.iso === null || date.precision === "before") return null;
  const day = date.precision === "day" ? date.iso.slice(5) : "";
  if (covered === "other") return windowsBetween(year, year - 2, year + 2, width);
  if (day === "01-01") return windowsBetween(year, year - 1, year, width);
  if (day === "12-31") return windowsBetween(year, year, year + 1, width);
  return windowsBetween(year, year - 1, year + 1, width);
}

/** The same windows, so many years later. */
export function movedBy({ year, before, straddling, after }: Windows, years: number): Windows {
  const moved = (list: readonly number[]) => list.map((each) => each + years);
  return { year: year + years, before: moved(before), straddling: moved(straddling), after: moved(after) };
}

/** All years of the windows, ascending, each with its side and its distance from the date in years (0 where it straddles). */
export function sidesOf({ before, straddling, after }: Windows) {
  return [
    ...before.map((year, i) => ({ year, side: "before" as const, offset: i - before.length })),
    ...straddling.map((year) => ({ year, side: "straddles" as const, offset: 0 })),
    ...after.map((year, i) => ({ year, side: "after" as const, offset: i + 1 })),
  ];
}

/** The method breaks between the first and the last year of the windows. */
export function breaksWithin(index: ScoreIndex, { before, after }: Windows): readonly MethodBreak[] {
  const [first, last] = [before[0] ?? 0, after.at(-1) ?? 0];
  return index.methodBreaks.filter(({ year }) => year > first && year <= last);
}

/** A side counts where at least half of its years have a value. */
export function leastValues(width: number): number {
  return Math.ceil(width / 2);
}

function windowsBetween(year: number, lastBefore: number, firstAfter: number, width: number): Windows {
  const run = (from: number, count: number) => Array.from({ length: Math.max(0, count) }, (_, i) => from + i);
  return {
    year,
    before: run(lastBefore - width + 1, width),
    straddling: run(lastBefore + 1, firstAfter - lastBefore - 1),
    after: run(firstAfter, width),
  };
}
