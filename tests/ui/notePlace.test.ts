import { expect, test } from "vitest";
import { notePlaceOf } from "../../src/ui/notePlace.ts";

const mark = { x: 0, y: 0, label: "", details: [] };
const ref = { index: "i", country: "KAZ", year: 2011 };

test("a note on a value is pinned to it, a note on a group's number to its year", () => {
  expect(notePlaceOf({ ...mark, value: { kind: "score", ...ref } })).toEqual(ref);
  const computed = { kind: "computed", from: [ref, { ...ref, country: "UZB" }] } as const;
  expect(notePlaceOf({ ...mark, year: 2011, value: computed })).toEqual({
    index: null,
    country: null,
    year: 2011,
  });
});

test("a number computed from one value of a country is pinned to its index, one of many years to the country", () => {
  const own = { ...mark, country: "KAZ", year: 2011 };
  expect(notePlaceOf({ ...own, value: { kind: "computed", from: [ref] } })).toEqual(ref);
  expect(notePlaceOf({ ...mark, country: "KAZ" })).toEqual({ index: null, country: "KAZ", year: null });
});

test("a mark of neither a country nor a year takes no note", () => {
  expect(notePlaceOf(mark)).toBe(null);
});
