import type { PenaltyCount } from "../../dataset/dataset.ts";
import { boundOf, type Bound } from "../penalties/counted.ts";

/** What is certain about a share, both ends from 0 to 1. */
export interface ShareBounds {
  readonly low: number;
  readonly high: number;
}

/** A share as a sentence may state it: exactly, as a bound, as a range, roughly, or not at all. */
export type ShareSaid = "exact" | "atLeast" | "atMost" | "between" | "about" | "unknown";

/**
 * The share of the known cases that ended in punishment. The known cases are a list of n, whatever happened beside it, so n
 * is taken as it stands; the punished among them are p exactly, at least p (cases undecided or of unknown outcome may still
 * be punished: from p/n to 1) or at most p (from 0 to p/n). Null for a rough number, which bounds nothing.
 */
export function ofKnownCases(punished: PenaltyCount, cases: PenaltyCount): ShareBounds | null {
  return boundsOf(limitsOf(punished), [cases.value, cases.value]);
}

/**
 * The share of all cases, known or not: the lowest it can be is the fewest punished of the most cases, the highest the most
 * punished of the fewest cases. Two minima bound nothing: it may be anything from 0 to 1. Null for a rough number.
 */
export function ofAllCases(punished: PenaltyCount, cases: PenaltyCount): ShareBounds | null {
  return boundsOf(limitsOf(punished), limitsOf(cases));
}

/** How bounds are to be said. */
export function saidOf(bounds: ShareBounds | null): ShareSaid {
  if (bounds === null) return "about";
  const { low, high } = bounds;
  if (low === high) return "exact";
  if (low <= 0) return high >= 1 ? "unknown" : "atMost";
  return high >= 1 ? "atLeast" : "between";
}

type Limits = readonly [fewest: number, most: number];

function boundsOf(punished: Limits | null, cases: Limits | null): ShareBounds | null {
  if (punished === null || cases === null) return null;
  const [[fewestP, mostP], [fewestN, mostN]] = [punished, cases];
  if (mostN === 0) return { low: 0, high: 1 }; // a share of no cases is not a number
  return {
    low: Math.min(1, mostN === Infinity ? 0 : fewestP / mostN),
    high: fewestN === 0 ? 1 : Math.min(1, mostP / fewestN),
  };
}

function limitsOf(count: PenaltyCount): Limits | null {
  const limits: Readonly<Record<Bound, Limits | null>> = {
    exact: [count.value, count.value],
    atLeast: [count.value, Infinity],
    atMost: [0, count.value],
    about: null,
  };
  return limits[boundOf(count)];
}
