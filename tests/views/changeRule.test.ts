import fc from "fast-check";
import { expect, test } from "vitest";
import { changeBetween, exactDifference, writtenDifference } from "../../src/views/change/rule.ts";
import { indexOf } from "../fixtures.ts";

type Given = number | readonly [number, number, number];

function between(from: Given, to: Given, breaks: readonly number[] = []) {
  const index = indexOf(
    { KAZ: { 2000: from, 2010: to } },
    { methodBreaks: breaks.map((year) => ({ year, note: "" })) },
  );
  return changeBetween(index, index.at("KAZ", 2000)!, index.at("KAZ", 2010)!);
}

test("intervals that do not overlap are apart, whichever is the higher", () => {
  expect(between([10, 8, 12], [20, 18, 22]).verdict).toBe("apart");
  expect(between([20, 18, 22], [10, 8, 12]).verdict).toBe("apart");
});

test("intervals that share as much as one bound overlap", () => {
  expect(between([10, 8, 15], [20, 15, 22]).verdict).toBe("overlap");
  expect(between([10, 8, 30], [20, 18, 22]).verdict).toBe("overlap");
});

test("there is no rule where one of the two values has no interval", () => {
  expect(between(10, 20).verdict).toBe("no-rule");
  expect(between([10, 8, 12], 20).verdict).toBe("no-rule");
});

test("a break after the first year and up to the last forbids the difference, one at the first does not", () => {
  expect(between([10, 8, 12], [20, 18, 22], [2010])).toMatchObject({
    difference: null,
    reason: "method-break",
    verdict: "method-break",
  });
  expect(between(10, 20, [2001]).difference).toBeNull();
  expect(between(10, 20, [2000]).difference).toBe(10);
  expect(between(10, 20, [2011]).difference).toBe(10);
});

test("a difference has no more digits than the values", () => {
  expect(between(0.1, 0.3).difference).toBe(0.2);
  expect(between(1e-7, 3e-7).difference).toBe(2e-7);
  expect(between(5, 5).difference).toBe(0);
});

test("law: turned round, the difference changes its sign and the verdict stays", () => {
  const interval = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20), fc.nat(20))
    .map(([value, down, up]) => [value, value - down, value + up] as const);
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      const [there, back] = [between(a, b), between(b, a)];
      expect(back.verdict).toBe(there.verdict);
      expect((there.difference ?? 0) + (back.difference ?? 0)).toBe(0);
    }),
  );
});

test("a difference counted in whole units is the one that is written out", () => {
  const few = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 7 }))
    .map(([whole, digits]) => Number(`${whole}e-${digits}`) || 0);
  const any = fc.oneof(
    few,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(any, any, (from, to) => {
      expect(exactDifference(from, to)).toBe(writtenDifference(from, to));
    }),
    { numRuns: 2000 },
  );
});
