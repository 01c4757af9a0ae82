import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  heldByAll,
  isTurned,
  minMaxOf,
  percentileIn,
  publishedOf,
  valuesOf,
  yardstick,
  zScoreIn,
} from "../../src/views/scaled.ts";
import { namedIndex } from "../togetherFixtures.ts";

test("a percentile says of how many, how many lower and how many equal", () => {
  expect(percentileIn([1, 2, 2, 5], 2, false)).toEqual({
    scaling: "percentile",
    value: 50,
    below: 1,
    equal: 2,
    n: 4,
  });
  expect(percentileIn([1, 2, 2, 5], 5, true)).toMatchObject({ value: 12.5, below: 0, equal: 1 });
  expect(percentileIn([], 5, false)).toBeNull();
});

test("min-max is the share of the published scale, turned where higher is freer", () => {
  expect(minMaxOf({ scale: [0, 87] }, 43.5, false)?.value).toBe(50);
  expect(minMaxOf({ scale: [-4, 4] }, 2, true)?.value).toBe(25);
  expect(minMaxOf({ scale: [0, null] }, 45, false)).toBeNull();
  expect(minMaxOf({ scale: [null, null] }, 45, false)).toBeNull();
});

test("a z-score has no value where nothing varies", () => {
  expect(zScoreIn([2, 4, 6], 6, false)).toMatchObject({ value: 1, mean: 4, deviation: 2, n: 3 });
  expect(zScoreIn([2, 4, 6], 6, true)?.value).toBe(-1);
  expect(zScoreIn([3, 3], 3, false)).toBeNull();
  expect(zScoreIn([3], 3, false)).toBeNull();
});

test("freer and better are turned, restrictive is not", () => {
  expect((["restrictive", "freer", "better"] as const).map((direction) => isTurned({ direction }))).toEqual([
    false,
    true,
    true,
  ]);
});

const value = fc.integer({ min: -400, max: 10_000 }).map((hundredths) => hundredths / 100);

test("min-max and z-score can be undone: the published value comes back", () => {
  const pool = fc.array(value, { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(pool, fc.boolean(), (values, turned) => {
      for (const own of values) {
        const share = minMaxOf({ scale: [-5, 120] }, own, turned)!;
        expect(publishedOf(share, turned)).toBeCloseTo(own, 9);
        const z = zScoreIn(values, own, turned);
        if (z !== null) expect(publishedOf(z, turned)).toBeCloseTo(own, 6);
      }
    }),
  );
});

test("a percentile stays the same under a change that keeps the order, and under turning the index around twice", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), fc.boolean(), (values, turned) => {
      const grown = values.map((own) => own ** 3 + 7 * own);
      const opposite = values.map((own) => -own);
      values.forEach((own, i) => {
        const plain = percentileIn(values, own, turned);
        expect(percentileIn(grown, grown[i]!, turned)).toEqual(plain);
        expect(percentileIn(opposite, opposite[i]!, !turned)).toEqual(plain);
      });
    }),
  );
});

test("all are measured among the countries that every index has that year", () => {
  const a = namedIndex("a", { KAZ: { 2010: 1, 2011: 1 }, UZB: { 2010: 2, 2011: 2 }, TJK: { 2010: 3 } });
  const b = namedIndex("b", { KAZ: { 2010: 1 }, UZB: { 2010: 5 }, RUS: { 2010: 3 } });
  const members = ["KAZ", "UZB", "TJK", "RUS"];
  const { common, left } = heldByAll([a, b], members);
  expect(common).toEqual(["KAZ", "UZB"]);
  expect(left.map(({ country, lacks }) => [country, lacks.map(({ id }) => id)])).toEqual([
    ["TJK", ["b"]],
    ["RUS", ["a"]],
  ]);
  expect(yardstick([a, b], common, 2010)).toEqual(["KAZ", "UZB"]);
  // In 2011 the second has no value of anybody: the first is measured among all that it has.
  expect(yardstick([a, b], common, 2011)).toEqual(["KAZ", "UZB"]);
  expect(yardstick([a, b], common, 2012)).toEqual([]);
  expect(valuesOf(a, members, 2011)).toEqual([1, 2]);
});
