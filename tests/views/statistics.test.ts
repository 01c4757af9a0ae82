import * as fc from "fast-check";
import { expect, test } from "vitest";
import { competitionRanks, quantile, summaryOf } from "../../src/views/statistics.ts";

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
