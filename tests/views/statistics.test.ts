import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  competitionRanks,
  leastSquaresSlope,
  pearson,
  percentileRank,
  quantile,
  spearman,
  standardDeviation,
  summaryOf,
  zScore,
  type Pair,
} from "../../src/views/statistics.ts";

// Worked by hand from h = (n - 1) p, as R's quantile(type = 7) gives them.
test.each([
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.75, 3.25],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25, 7.25],
  [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.75, 14.5],
  [[10, 20], 0.1, 11],
  [[-4, -1, 2], 0.25, -2.5],
])("the quantile of %j at %d is %d", (sorted, p, expected) => {
  expect(quantile(sorted, p)).toBeCloseTo(expected, 12);
});

test("ties give the tied value", () => {
  expect(quantile([5, 5, 5, 5, 9], 0.25)).toBe(5);
  expect(quantile([5, 5, 5, 5, 9], 0.5)).toBe(5);
  expect(quantile([1, 1, 2, 2], 0.5)).toBe(1.5);
});

test("one value is every quantile of itself", () => {
  expect([0, 0.25, 0.5, 1].map((p) => quantile([7], p))).toEqual([7, 7, 7, 7]);
  expect(summaryOf([7])).toEqual({
    n: 1,
    mean: 7,
    min: 7,
    lowerQuartile: 7,
    median: 7,
    upperQuartile: 7,
    max: 7,
  });
});

test("no values have no quantile and no summary, not zero", () => {
  expect(quantile([], 0.5)).toBeNull();
  expect(summaryOf([])).toBeNull();
});

test("the ends are the smallest and the largest value", () => {
  expect(quantile([2, 3, 11], 0)).toBe(2);
  expect(quantile([2, 3, 11], 1)).toBe(11);
});

test("a summary sorts for itself and leaves its input alone", () => {
  const values = [20, 3, 16, 6, 15, 7, 13, 8, 10, 8];
  expect(summaryOf(values)).toEqual({
    n: 10,
    mean: 10.6,
    min: 3,
    lowerQuartile: 7.25,
    median: 9,
    upperQuartile: 14.5,
    max: 20,
  });
  expect(values[0]).toBe(20);
});

test("ten is not less than nine: numbers are sorted as numbers", () => {
  expect(summaryOf([10, 9, 100])?.median).toBe(10);
});

/** Scores as indices publish them: at most three decimals. */
const score = fc.integer({ min: -4_000, max: 100_000 }).map((thousandths) => thousandths / 1000);
const scores = fc.array(score, { minLength: 1, maxLength: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const tolerance = 1e-9;
const ascending = (values: readonly number[]) => values.toSorted((a, b) => a - b);

test("a quantile lies between the smallest and the largest value", () => {
  fc.assert(
    fc.property(scores, share, (values, p) => {
      const sorted = ascending(values);
      const q = quantile(sorted, p)!;
      expect(q).toBeGreaterThanOrEqual(sorted[0]! - tolerance);
      expect(q).toBeLessThanOrEqual(sorted.at(-1)! + tolerance);
    }),
  );
});

test("a quantile never falls as the share rises", () => {
  fc.assert(
    fc.property(scores, share, share, (values, a, b) => {
      const sorted = ascending(values);
      const [low, high] = [quantile(sorted, Math.min(a, b))!, quantile(sorted, Math.max(a, b))!];
      expect(high).toBeGreaterThanOrEqual(low - tolerance);
    }),
  );
});

test("the order of the values does not matter", () => {
  const shuffled = scores.chain((values) =>
    fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
  );
  fc.assert(
    fc.property(shuffled, ([values, other]) => {
      const [a, b] = [summaryOf(values)!, summaryOf(other)!];
      expect({ ...b, mean: 0 }).toEqual({ ...a, mean: 0 });
      expect(b.mean).toBeCloseTo(a.mean, 9);
    }),
  );
});

test("turned upside down, the median changes its sign and the quartiles change places", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const [up, down] = [summaryOf(values)!, summaryOf(values.map((value) => -value))!];
      expect(down.median).toBeCloseTo(-up.median, 9);
      expect(down.lowerQuartile).toBeCloseTo(-up.upperQuartile, 9);
    }),
  );
});

test("at least half of the values lie at or below the median, and at least half at or above it", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const { median } = summaryOf(values)!;
      expect(values.filter((v) => v <= median + tolerance).length * 2).toBeGreaterThanOrEqual(values.length);
      expect(values.filter((v) => v >= median - tolerance).length * 2).toBeGreaterThanOrEqual(values.length);
    }),
  );
});

test("the mean lies between the smallest and the largest value", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const { mean, min, max } = summaryOf(values)!;
      expect(mean).toBeGreaterThanOrEqual(min - tolerance);
      expect(mean).toBeLessThanOrEqual(max + tolerance);
    }),
  );
});

test("ties share the better place and leave the next one empty: 1-2-2-4", () => {
  expect(competitionRanks([10, 30, 20, 20])).toEqual([4, 1, 2, 2]);
  expect(competitionRanks([5, 5, 5])).toEqual([1, 1, 1]);
  expect(competitionRanks([])).toEqual([]);
});

test("a rank is one more than the number of higher values, whatever the order they come in", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 30 }), (values) => {
      const ranks = competitionRanks(values);
      values.forEach((value, i) => {
        expect(ranks[i]).toBe(1 + values.filter((other) => other > value).length);
      });
    }),
  );
});

/** NIST, Statistical Reference Datasets, univariate: Michelso, https://www.itl.nist.gov/div898/strd/univ/michelso.html */
const michelso = [
  299.85, 299.74, 299.9, 300.07, 299.93, 299.85, 299.95, 299.98, 299.98, 299.88, 300.0, 299.98, 299.93,
  299.65, 299.76, 299.81, 300.0, 300.0, 299.96, 299.96, 299.96, 299.94, 299.96, 299.94, 299.88, 299.8, 299.85,
  299.88, 299.9, 299.84, 299.83, 299.79, 299.81, 299.88, 299.88, 299.83, 299.8, 299.79, 299.76, 299.8, 299.88,
  299.88, 299.88, 299.86, 299.72, 299.72, 299.62, 299.86, 299.97, 299.95, 299.88, 299.91, 299.85, 299.87,
  299.84, 299.84, 299.85, 299.84, 299.84, 299.84, 299.89, 299.81, 299.81, 299.82, 299.8, 299.77, 299.76,
  299.74, 299.75, 299.76, 299.91, 299.92, 299.89, 299.86, 299.88, 299.72, 299.84, 299.85, 299.85, 299.78,
  299.89, 299.84, 299.78, 299.81, 299.76, 299.81, 299.79, 299.81, 299.82, 299.85, 299.87, 299.87, 299.81,
  299.74, 299.81, 299.94, 299.95, 299.8, 299.81, 299.87,
];

/** NIST, StRD: Mavro, https://www.itl.nist.gov/div898/strd/univ/mavro.html */
const mavro = [
  2.0018, 2.0017, 2.0018, 2.0019, 2.0018, 2.0017, 2.0015, 2.0014, 2.0015, 2.0015, 2.0017, 2.0018, 2.0018,
  2.0019, 2.0019, 2.0021, 2.002, 2.0016, 2.0014, 2.0013, 2.0013, 2.0015, 2.0015, 2.0016, 2.0015, 2.0014,
  2.0013, 2.0014, 2.0015, 2.0014, 2.0015, 2.0016, 2.0015, 2.0016, 2.0019, 2.002, 2.002, 2.0021, 2.0022,
  2.0023, 2.0024, 2.0025, 2.0027, 2.0026, 2.0026, 2.0026, 2.0027, 2.0026, 2.0025, 2.0024,
];

/** NIST, StRD: NumAcc3 and NumAcc4 are one value followed by 500 pairs; their mean and deviation are exact. */
const paired = (first: number, low: number, high: number) => [
  first,
  ...Array.from({ length: 500 }, () => [low, high]).flat(),
];

test.each([
  ["Michelso", michelso, 299.8524, 0.0790105478190518],
  ["Mavro", mavro, 2.001856, 0.000429123454003053],
  ["NumAcc1", [10_000_001, 10_000_003, 10_000_002], 10_000_002, 1],
  ["NumAcc2", paired(1.2, 1.1, 1.3), 1.2, 0.1],
  ["NumAcc3", paired(1_000_000.2, 1_000_000.1, 1_000_000.3), 1_000_000.2, 0.1],
  ["NumAcc4", paired(10_000_000.2, 10_000_000.1, 10_000_000.3), 10_000_000.2, 0.1],
])("mean and standard deviation of NIST's %s are as certified", (_, values, certifiedMean, deviation) => {
  expect(summaryOf(values)!.mean / certifiedMean).toBeCloseTo(1, 12);
  // In doubles the values of NumAcc4 themselves hold no more than eight digits of what differs.
  expect(standardDeviation(values)! / deviation).toBeCloseTo(1, 7);
});

/** NIST, StRD, linear regression: Norris, https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml */
const norris = pairsOf(
  [
    0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0,
    447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3,
    229.2, 669.1, 448.9, 0.5,
  ],
  [
    0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3,
    448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6,
    228.9, 668.4, 449.2, 0.2,
  ],
);

test("slope and correlation of NIST's Norris are as certified", () => {
  expect(leastSquaresSlope(norris)).toBeCloseTo(1.00211681802045, 12);
  expect(pearson(norris)!.r ** 2).toBeCloseTo(0.999993745883712, 12);
});

test("a slope over years keeps its digits", () => {
  expect(leastSquaresSlope(norris.map(([x, y]) => [x + 1e6, y]))).toBeCloseTo(1.00211681802045, 8);
});

// example(cor.test) of R: Hollander and Wolfe (1973), p. 187: lightness of canned tuna and the panel's score.
const tuna = pairsOf(
  [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
  [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8],
);

test("Pearson's correlation and its interval are those of R's cor.test", () => {
  const { n, r, interval } = pearson(tuna)!;
  expect(n).toBe(9);
  expect(r).toBeCloseTo(0.5711816, 7);
  expect(interval![0]).toBeCloseTo(-0.1497426, 7);
  expect(interval![1]).toBeCloseTo(0.8955795, 7);
});

// example(ci.spear) of R's statpsych 1.7.0 by Bonett; 28 comes twice: tied ranks.
test("Spearman's correlation and its interval are those of Bonett's own ci.spear", () => {
  const y = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19];
  const x = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51];
  const { r, interval } = spearman(pairsOf(x, y))!;
  expect(r).toBeCloseTo(0.8699639, 7);
  expect(interval![0]).toBeCloseTo(0.5840951, 7);
  expect(interval![1]).toBeCloseTo(0.9638297, 7);
});

test("three pairs, or a perfect order, have no interval", () => {
  expect(pearson(pairsOf([1, 2, 3], [1, 5, 4]))!.interval).toBeNull();
  expect(spearman(pairsOf([1, 2, 3, 4], [1, 4, 9, 16]))).toEqual({ n: 4, r: 1, interval: null });
  expect(pearson(pairsOf([0.1, 0.2, 0.3, 0.7], [-0.1, -0.2, -0.3, -0.7]))).toEqual({
    n: 4,
    r: -1,
    interval: null,
  });
});

test("what does not vary has no correlation and no slope, not zero", () => {
  expect(pearson(pairsOf([1, 1, 1], [1, 2, 3]))).toBeNull();
  expect(spearman(pairsOf([1, 2, 3], [2, 2, 2]))).toBeNull();
  expect(pearson([])).toBeNull();
  expect(pearson([[1, 2]])).toBeNull();
  expect(leastSquaresSlope(pairsOf([2000, 2000], [1, 2]))).toBeNull();
  expect(leastSquaresSlope([])).toBeNull();
});

test("a percentile is the share below and half of the share equal", () => {
  const values = [10, 20, 20, 40];
  expect(values.map((value) => percentileRank(values, value))).toEqual([12.5, 50, 50, 87.5]);
  expect(percentileRank([7], 7)).toBe(50);
  expect(percentileRank([7, 7, 7], 7)).toBe(50);
  expect(percentileRank([1, 2], 3)).toBe(100);
  expect(percentileRank([], 3)).toBeNull();
});

test("a percentile is the same on every scale that keeps the order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const cubed = values.map((value) => value ** 3 + value);
      values.forEach((value, i) =>
        expect(percentileRank(cubed, cubed[i]!)).toBe(percentileRank(values, value)),
      );
    }),
  );
});

test("turned upside down, a percentile is its rest to 100", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const turned = values.map((value) => -value);
      values.forEach((value, i) =>
        expect(percentileRank(turned, turned[i]!)).toBeCloseTo(100 - percentileRank(values, value)!, 9),
      );
    }),
  );
});

test("a z-score counts sample standard deviations from the mean", () => {
  expect([2, 4, 6].map((value) => zScore([2, 4, 6], value))).toEqual([-1, 0, 1]);
  expect(zScore([0.1, 0.1, 0.1], 0.1)).toBeNull();
  expect(zScore([3], 3)).toBeNull();
  expect(standardDeviation([3])).toBeNull();
});

test("a rank correlation is the same on every scale that keeps the order, and turns its sign upside down", () => {
  const pair = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
      const plain = spearman(pairs);
      const grown = spearman(pairs.map(([x, y]) => [x ** 3, Math.exp(y)]));
      const turned = spearman(pairs.map(([x, y]) => [x, -y]));
      expect(grown?.r ?? null).toEqual(plain?.r ?? null);
      if (plain !== null) expect(turned!.r).toBeCloseTo(-plain.r, 9);
    }),
  );
});

test("an interval holds its coefficient", () => {
  const pair = fc.tuple(score, score);
  fc.assert(
    fc.property(fc.array(pair, { minLength: 4, maxLength: 20 }), (pairs) => {
      for (const found of [pearson(pairs), spearman(pairs)]) {
        if (found === null || found.interval === null) continue;
        expect(found.interval[0]).toBeLessThanOrEqual(found.r);
        expect(found.interval[1]).toBeGreaterThanOrEqual(found.r);
      }
    }),
  );
});

function pairsOf(xs: readonly number[], ys: readonly number[]): readonly Pair[] {
  return xs.map((x, i) => [x, ys[i] ?? NaN]);
}
