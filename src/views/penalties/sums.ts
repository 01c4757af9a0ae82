import type { PenaltyCount } from "../../dataset/dataset.ts";
import { boundOf, type Bound, type Counted } from "./counted.ts";

/** A number computed from whole-year counts, for one year. */
export interface PenaltySum {
  readonly year: number;
  readonly value: number;
  readonly bound: Bound;
  /** The first year that is in it. */
  readonly since: number;
  /** The counts that were added, one a year, each the latest figure. */
  readonly counts: readonly PenaltyCount[];
}

/** Why a running sum cannot go on over a year. */
export type SumStop = "no-count" | "part-year" | "sources-differ";

/** A year that a running sum stops before: the next year with a count begins a new sum. */
export interface SumGap {
  readonly year: number;
  readonly reason: SumStop;
}

export interface RunningSums {
  readonly sums: readonly PenaltySum[];
  readonly gaps: readonly SumGap[];
}

/**
 * The counts of whole years added up, the latest figure of each. Only where no year is missing in between: a year without
 * one count of the whole year and country ends the sum, and the next begins anew. Part years, periods that cross the end of
 * a year and regions are never added, since they overlap with what is.
 */
export function runningSums(
  bars: readonly Counted[],
  apart: readonly Counted[],
  [from, to]: readonly [number, number],
): RunningSums {
  const sums: PenaltySum[] = [];
  const gaps: SumGap[] = [];
  for (let year = from; year <= to; year += 1) {
    const own = bars.filter((bar) => bar.year === year);
    const [bar] = own;
    if (bar === undefined || own.length > 1) {
      const part = apart.some((counted) => counted.year === year);
      gaps.push({ year, reason: own.length > 1 ? "sources-differ" : part ? "part-year" : "no-count" });
      continue;
    }
    const last = sums.at(-1);
    const before = last?.year === year - 1 ? last : undefined;
    const counts = [...(before?.counts ?? []), bar.latest];
    sums.push({
      year,
      value: (before?.value ?? 0) + bar.latest.value,
      bound: boundOfSum(counts.map(boundOf)),
      since: before?.since ?? year,
      counts,
    });
  }
  return { sums, gaps };
}

/** Minima add up to a minimum, maxima to a maximum; where they meet, or one is rough, the sum is rough. */
export function boundOfSum(bounds: readonly Bound[]): Bound {
  if (bounds.includes("about")) return "about";
  if (bounds.includes("atLeast")) return bounds.includes("atMost") ? "about" : "atLeast";
  return bounds.includes("atMost") ? "atMost" : "exact";
}

/**
 * Whether counts of a measure may be added over years at all: not shares, not what is cumulative already, nor how many are
 * in prison on a day, since the same person is counted in each year.
 */
export function isAddable(measure: string): boolean {
  return !/_share$|cumulative|^prisoners|in_prison/.test(measure);
}
