import { ascending, mean, quantileSorted } from "d3-array";
import {
  linearRegression,
  sampleCorrelation,
  sampleRankCorrelation,
  sampleStandardDeviation,
} from "simple-statistics";
import type { Aggregate, PublishedStatistic } from "../dataset/dataset.ts";

/**
 * Quantile of Hyndman and Fan's type 7 (1996), the default of R and of NumPy: linear between the order statistics
 * at h = (n - 1) p. `sorted` ascends and holds no missing values; null for an empty list.
 */
export function quantile(sorted: readonly number[], p: number): number | null {
  return quantileSorted([...sorted], p) ?? null;
}

export interface Summary {
  readonly n: number;
  readonly mean: number;
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
}

/** Mean and quartiles of the values given; null when there are none. Missing values must be left out by the caller. */
export function summaryOf(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted(ascending);
  return {
    n: sorted.length,
    mean: mean(sorted)!,
    min: sorted[0]!,
    lowerQuartile: quantile(sorted, 0.25)!,
    median: quantile(sorted, 0.5)!,
    upperQuartile: quantile(sorted, 0.75)!,
    max: sorted.at(-1)!,
  };
}

/**
 * Standard competition ranks, 1 for the highest: ties share the better place and the places after them stay empty
 * (1-2-2-4). In the order of the values given; missing values must be left out by the caller. These are ranks computed
 * here, never a publisher's.
 */
export function competitionRanks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i + 1);
  });
  return values.map((value) => first.get(value) ?? NaN);
}

/** Sample standard deviation (divisor n - 1); null for fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  return values.length < 2 ? null : sampleStandardDeviation([...values]);
}

/**
 * Where a value stands among the values given, 0 to 100: the share below it and half of the share equal to it, which
 * counts the value itself where it is one of them. Only the order matters, so it is the same on any scale that keeps the
 * order. null among none.
 */
export function percentileRank(values: readonly number[], value: number): number | null {
  if (values.length === 0) return null;
  const { below, equal } = standingAmong(values, value);
  return (100 * (below + equal / 2)) / values.length;
}

/** How many of the values lie below one and how many equal it. They are sorted once for all that are asked about. */
export function standingAmong(
  values: readonly number[],
  value: number,
): { readonly below: number; readonly equal: number } {
  const sorted = sortedOnce.get(values) ?? Float64Array.from(values).sort();
  sortedOnce.set(values, sorted);
  const below = firstNotBelow(sorted, 0, sorted.length, value);
  return { below, equal: firstAbove(sorted, below, sorted.length, value) - below };
}

/** The first place from `from` on whose value is above one, `to` where there is none; `sorted` ascends between them. */
export function firstAbove(sorted: Float64Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place from `from` on whose value is not below one, `to` where there is none. */
export function firstNotBelow(sorted: Float64Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By the list: nobody changes one that statistics are made of. */
const sortedOnce = new WeakMap<readonly number[], Float64Array>();

/**
 * How many sample standard deviations a value lies above the mean of the values given. null for fewer than two values, or
 * where all are equal.
 */
export function zScore(values: readonly number[], value: number): number | null {
  const spread = spreadOf(values);
  return spread === null ? null : (value - spread.mean) / spread.deviation;
}

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

const spreads = new WeakMap<readonly number[], Spread | null>();

/** Mean and sample standard deviation of values that vary, worked out once for all that are measured by them; else null. */
export function spreadOf(values: readonly number[]): Spread | null {
  const before = spreads.get(values);
  if (before !== undefined) return before;
  const deviation = standardDeviation(values);
  const varies = values.some((value) => value !== values[0]);
  const spread = deviation === null || !varies ? null : { mean: mean(values)!, deviation };
  spreads.set(values, spread);
  return spread;
}

export type Pair = readonly [x: number, y: number];

export interface Correlation {
  readonly n: number;
  readonly r: number;
  /** The 95 per cent interval; null for n below 4 and for r = 1 or -1, where it is not defined. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** The 97.5 per cent point of the standard normal distribution. */
const z975 = 1.959963984540054;

/**
 * Pearson's product-moment correlation, with the interval of Fisher's z (1921): atanh r with the standard error
 * 1 / sqrt(n - 3), as R's cor.test gives it. null for fewer than two pairs, or where x or y does not vary.
 */
export function pearson(pairs: readonly Pair[]): Correlation | null {
  return correlationOf(pairs, sampleCorrelation, () => 1);
}

/**
 * Spearman's rank correlation (ties share the mean of their ranks), with the interval of Bonett and Wright, "Sample size
 * requirements for estimating Pearson, Kendall and Spearman correlations", Psychometrika 65 (2000): atanh r with the
 * standard error sqrt((1 + r² / 2) / (n - 3)). null for fewer than two pairs, or where x or y does not vary.
 */
export function spearman(pairs: readonly Pair[]): Correlation | null {
  return correlationOf(pairs, sampleRankCorrelation, (r) => 1 + r ** 2 / 2);
}

/**
 * Slope of the line of least squares: by how much y rises when x rises by one. null for fewer than two pairs, or where x
 * does not vary.
 */
export function leastSquaresSlope(pairs: readonly Pair[]): number | null {
  const [first] = pairs;
  if (first === undefined || pairs.every(([x]) => x === first[0])) return null;
  // Years are far from zero: their squares would eat the digits that differ.
  const [x0, y0] = [mean(pairs, ([x]) => x)!, mean(pairs, ([, y]) => y)!];
  return linearRegression(pairs.map(([x, y]) => [x - x0, y - y0])).m;
}

function correlationOf(
  pairs: readonly Pair[],
  coefficient: (x: number[], y: number[]) => number,
  variance: (r: number) => number,
): Correlation | null {
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  const varies = (values: readonly number[]) => values.some((value) => value !== values[0]);
  if (!varies(xs) || !varies(ys)) return null;
  const n = pairs.length;
  const exact = coefficient(xs, ys);
  // Rounding must not turn a perfect order into 0.9999999999999999 with an interval, or into more than 1.
  const r = 1 - Math.abs(exact) < 1e-12 ? Math.sign(exact) : exact;
  if (n < 4 || Math.abs(r) === 1) return { n, r, interval: null };
  const half = z975 * Math.sqrt(variance(r) / (n - 3));
  return { n, r, interval: [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)] };
}

/** Whether a number printed for a group is known to be a mean or a median. */
export function isStatistic(aggregate: Aggregate): aggregate is PublishedStatistic {
  return aggregate.statistic !== "published";
}
