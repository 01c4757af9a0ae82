import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writtenDifference } from "../../src/views/change/rule.ts";
import { valueSummary } from "../../src/views/valueSummary.ts";
import { anyIndex, anyRange } from "../blockFixtures.ts";
import { indexOf } from "../fixtures.ts";

const years = [2000, 2010] as const;

test("the highest and the lowest are found with everybody who shares them", () => {
  const index = indexOf({ KAZ: { 2000: 3, 2001: 9 }, UZB: { 2000: 9, 2001: 1 } });
  const { highest, lowest } = valueSummary(index, ["KAZ", "UZB"], years);
  expect(highest.map(({ country, year }) => [country, year])).toEqual([
    ["UZB", 2000],
    ["KAZ", 2001],
  ]);
  expect(lowest.map(({ country, year }) => [country, year])).toEqual([["UZB", 2001]]);
});

test("the largest change is from one survey to the next, in either direction", () => {
  const index = indexOf({ KAZ: { 2000: 10, 2001: 12, 2002: 11 }, UZB: { 2000: 30, 2001: 20, 2002: 29 } });
  const { largest } = valueSummary(index, ["KAZ", "UZB"], years);
  expect([largest?.from.year, largest?.to.year, largest?.difference]).toEqual([2000, 2001, -10]);
});

test("changes are counted, so that values of one survey are not said to have stayed", () => {
  const index = indexOf({ KAZ: { 2000: 5, 2001: 5, 2002: 5 }, UZB: { 2000: 5, 2002: 5 } });
  expect(valueSummary(index, ["KAZ", "UZB"], years)).toMatchObject({ pairs: 2, largest: null });
  expect(valueSummary(index, ["KAZ", "UZB"], [2002, 2002])).toMatchObject({ values: 2, pairs: 0 });
  const broken = indexOf({ KAZ: { 2000: 5, 2001: 6 } }, { methodBreaks: [{ year: 2001, note: "" }] });
  expect(valueSummary(broken, ["KAZ"], years).pairs).toBe(0);
});

test("of two changes of one size the earlier is told", () => {
  const index = indexOf({ UZB: { 2000: 5, 2001: 5, 2002: 9 }, KAZ: { 2000: 5, 2001: 1, 2002: 1 } });
  expect(valueSummary(index, ["UZB", "KAZ"], years).largest?.to).toMatchObject({
    country: "KAZ",
    year: 2001,
  });
});

test("no change is taken across a missing survey", () => {
  const index = indexOf({ KAZ: { 2000: 10, 2002: 90 }, UZB: { 2000: 5, 2001: 6, 2002: 6 } });
  expect(valueSummary(index, ["KAZ", "UZB"], years).largest?.difference).toBe(1);
});

test("years that nobody surveyed are no gap: biennial values are next to each other", () => {
  const index = indexOf({ KAZ: { 2000: 10, 2002: 14 } });
  const { largest, missing } = valueSummary(index, ["KAZ"], years);
  expect(largest?.difference).toBe(4);
  expect(missing).toEqual([]);
});

test("nothing is compared across a break of method, and the extremes are those after the last", () => {
  const index = indexOf(
    { KAZ: { 2000: 90, 2001: 91, 2002: 5, 2003: 6 } },
    { methodBreaks: [{ year: 2002, note: "new method" }] },
  );
  const { largest, highest, breaks } = valueSummary(index, ["KAZ"], years);
  expect(largest?.difference).toBe(1);
  expect(highest.map(({ value }) => value)).toEqual([6]);
  expect(breaks.map(({ year }) => year)).toEqual([2002]);
});

test("missing values are counted by reason", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2001: 1 }, UZB: { 2001: 2 } });
  expect(valueSummary(index, ["KAZ", "UZB", "KGZ"], years).missing).toEqual([
    { reason: "not-assessed", count: 1 },
    { reason: "not-held", count: 2 },
  ]);
});

test("no country and no value give an empty summary", () => {
  const index = indexOf({ KAZ: { 1990: 1 } });
  expect(valueSummary(index, [], years)).toMatchObject({ values: 0, highest: [], lowest: [], largest: null });
  expect(valueSummary(index, ["KAZ"], years)).toMatchObject({ values: 0, missing: [] });
});

test("highest, lowest and largest change are those found by asking for every score", () => {
  fc.assert(
    fc.property(anyIndex, anyRange, (index, [first, last]) => {
      const found = valueSummary(index, index.countries, [first, last]);
      const surveys = index.years.filter((year) => year >= first && year <= last);
      const lines = index.countries.map((code) => surveys.map((year) => index.at(code, year)));
      const scores = lines.flat().filter((score) => score !== null);
      const ordered = scores.toSorted((a, b) => a.year - b.year || (a.country < b.country ? -1 : 1));
      const values = scores.map(({ value }) => value);
      expect(found.values).toBe(scores.length);
      expect(found.highest).toEqual(ordered.filter(({ value }) => value === Math.max(...values)));
      expect(found.lowest).toEqual(ordered.filter(({ value }) => value === Math.min(...values)));
      const changes = lines.flatMap((line) =>
        line.flatMap((to, i) => {
          const from = line[i - 1] ?? null;
          return from === null || to === null ? [] : [Math.abs(writtenDifference(from.value, to.value))];
        }),
      );
      expect(found.pairs).toBe(changes.length);
      expect(Math.abs(found.largest?.difference ?? 0)).toBe(Math.max(0, ...changes));
    }),
  );
});
