import type { MethodBreak, Score, ScoreIndex } from "../../dataset/dataset.ts";

/**
 * What can be said of the difference of two values by the publisher's own rule. `apart`: the intervals published with them
 * do not overlap. `overlap`: they do, so the rule does not tell the values apart. `no-rule`: no interval is published with
 * both. `method-break`: the method changed between, so there is no difference at all.
 */
export type ChangeVerdict = "apart" | "overlap" | "no-rule" | "method-break";

/** The difference of two published values, later minus earlier as given, and what the publisher's rule says of it. */
export interface ChangeBetween {
  readonly from: Score;
  readonly to: Score;
  /** In units of the index, with the digits published; null across a method break. */
  readonly difference: number | null;
  readonly reason: "method-break" | null;
  /** The breaks in the years after the earlier value, up to the year of the later one. */
  readonly breaks: readonly MethodBreak[];
  readonly verdict: ChangeVerdict;
}

/**
 * The difference `to - from` of two values of one index, of two years or of two countries. Intervals that share as much as
 * one bound overlap. The rule is that of every index whose publisher gives intervals: V-Dem reports changes whose intervals
 * do not overlap; the World Bank's governance indicators are compared by whether their 90 % intervals overlap
 * (Kaufmann, Kraay and Mastruzzi 2010, The Worldwide Governance Indicators: Methodology and Analytical Issues).
 */
export function changeBetween(index: ScoreIndex, from: Score, to: Score): ChangeBetween {
  const breaks = breaksBetween(index, from.year, to.year);
  if (breaks.length > 0) {
    return { from, to, difference: null, reason: "method-break", breaks, verdict: "method-break" };
  }
  const difference = exactDifference(from.value, to.value);
  return { from, to, difference, reason: null, breaks, verdict: verdictOf(from, to) };
}

/** The method breaks after the earlier of two years, up to the later one: values on the two sides are not comparable. */
export function breaksBetween(index: ScoreIndex, a: number, b: number): readonly MethodBreak[] {
  if (index.methodBreaks.length === 0) return index.methodBreaks;
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  return index.methodBreaks.filter(({ year }) => year > first && year <= last);
}

function verdictOf(from: Score, to: Score): ChangeVerdict {
  if (from.low === null || from.high === null || to.low === null || to.high === null) return "no-rule";
  return from.high < to.low || to.high < from.low ? "apart" : "overlap";
}

/** 0.3 - 0.1 is 0.2: no more digits than the two values have. */
export function exactDifference(from: number, to: number): number {
  const digits = Math.max(fewDecimalsOf(from), fewDecimalsOf(to));
  if (digits > mostFewDecimals) return writtenDifference(from, to);
  const unit = units[digits]!;
  return Math.round((to - from) * unit) / unit || 0;
}

/** The careful way, for any numbers: both are written out. */
export function writtenDifference(from: number, to: number): number {
  const digits = Math.max(decimalsOf(from), decimalsOf(to));
  return Number((to - from).toFixed(Math.min(100, digits))) || 0;
}

const mostFewDecimals = 6;
const units = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** Up to here a value and its whole number of millionths both have digits to spare. */
const largestCounted = 1e8;

/**
 * The decimals of a value of a few digits, without writing it out: a whole number of tenths divided by ten is the number
 * that is written with one decimal, since a division is rounded as the reading of a text is. Infinity for any other value.
 */
function fewDecimalsOf(value: number): number {
  if (!(Math.abs(value) < largestCounted)) return Infinity;
  for (let digits = 0; digits <= mostFewDecimals; digits++) {
    const unit = units[digits]!;
    if (Math.round(value * unit) / unit === value) return digits;
  }
  return Infinity;
}

function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}
