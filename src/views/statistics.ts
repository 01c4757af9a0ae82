import type { Aggregate, PublishedStatistic } from "../dataset/dataset.ts";

/**
 * Quantile of Hyndman and Fan's type 7 (1996), the default of R and of NumPy: linear between the order statistics
 * at h = (n - 1) p. `sorted` ascends and holds no missing values; null for an empty list.
 */
export function quantile(sorted: readonly number[], p: number): number | null {
  if (sorted.length === 0) return null;
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)]!;
  const high = sorted[Math.ceil(h)]!;
  return low + (high - low) * (h - Math.floor(h));
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
  const sorted = [...values].sort((a, b) => a - b);
  return {
    n: sorted.length,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
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

/** Whether a number printed for a group is known to be a mean or a median. */
export function isStatistic(aggregate: Aggregate): aggregate is PublishedStatistic {
  return aggregate.statistic !== "published";
}
