import { expect, test } from "vitest";
import fc from "fast-check";
import { ofAllCases, ofKnownCases, saidOf } from "../../src/views/share/bounds.ts";
import { count } from "../penaltiesFixtures.ts";

const exact = (value: number) => count(2020, value, { isMinimum: false });
const atLeast = (value: number) => count(2020, value);
const atMost = (value: number) => count(2020, value, { isMinimum: false, note: "upper bound" });
const about = (value: number) => count(2020, value, { isMinimum: false, note: "approximate" });

test.each([
  ["exact of exact", exact(3), exact(4), [0.75, 0.75], "exact"],
  ["at least of exact", atLeast(3), exact(4), [0.75, 1], "atLeast"],
  ["at most of exact", atMost(3), exact(4), [0, 0.75], "atMost"],
  ["exact of at least", exact(3), atLeast(4), [0, 0.75], "atMost"],
  ["exact of at most", exact(3), atMost(4), [0.75, 1], "atLeast"],
  ["at least of at least", atLeast(3), atLeast(4), [0, 1], "unknown"],
  ["at least of at most", atLeast(3), atMost(4), [0.75, 1], "atLeast"],
  ["at most of at least", atMost(3), atLeast(4), [0, 0.75], "atMost"],
  ["at most of at most", atMost(3), atMost(4), [0, 1], "unknown"],
] as const)("of all cases, %s", (_, punished, cases, [low, high], said) => {
  const bounds = ofAllCases(punished, cases);
  expect(bounds).toEqual({ low, high });
  expect(saidOf(bounds)).toBe(said);
});

test("of the known cases only the number punished decides, since the list is what it is", () => {
  expect(ofKnownCases(atLeast(168), atLeast(192))).toEqual({ low: 0.875, high: 1 });
  expect(ofKnownCases(exact(168), atLeast(192))).toEqual({ low: 0.875, high: 0.875 });
  expect(ofKnownCases(atMost(168), atLeast(192))).toEqual({ low: 0, high: 0.875 });
});

test("a rough number bounds nothing", () => {
  expect(ofKnownCases(about(3), exact(4))).toBeNull();
  expect(ofAllCases(exact(3), about(4))).toBeNull();
  expect(saidOf(null)).toBe("about");
});

test("the bounds of all cases hold whatever the true numbers behind the published ones are", () => {
  const published = (truth: number, kind: number, gap: number) =>
    kind === 0 ? exact(truth) : kind === 1 ? atLeast(Math.max(0, truth - gap)) : atMost(truth + gap);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 50 }),
      (cases, some, kindP, kindN, gapP, gapN) => {
        const punished = Math.min(some, cases);
        const bounds = ofAllCases(published(punished, kindP, gapP), published(cases, kindN, gapN));
        const share = punished / cases;
        expect(bounds).not.toBeNull();
        expect(bounds!.low).toBeLessThanOrEqual(share + 1e-12);
        expect(bounds!.high).toBeGreaterThanOrEqual(share - 1e-12);
      },
    ),
  );
});
