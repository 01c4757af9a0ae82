import { expect, test } from "vitest";
import { dateSpan, yearFraction, yearOf } from "../../src/time/partialDate.ts";

test("a day stands where it falls in its year, in leap years too", () => {
  expect(yearFraction("2011-01-01")).toBe(2011);
  expect(yearFraction("2011-12-31")).toBeCloseTo(2011 + 364 / 365, 10);
  expect(yearFraction("2012-12-31")).toBeCloseTo(2012 + 365 / 366, 10);
  expect(yearFraction("2012-03-01")).toBeCloseTo(2012 + 60 / 366, 10);
});

test("a date known to the year spans the year, to the month the month, to the day no time", () => {
  expect(dateSpan({ iso: "2012-01-01", precision: "year" })).toEqual([2012, 2013]);
  expect(dateSpan({ iso: "2012-01-01", precision: "month" })).toEqual([2012, 2012 + 1 / 12]);
  expect(dateSpan({ iso: "2012-01-01", precision: "day" })).toEqual([2012, 2012]);
});

test("an undated entry has no place and no year", () => {
  expect(dateSpan({ iso: null, precision: "unknown" })).toBeNull();
  expect(yearOf({ iso: null, precision: "unknown" })).toBeNull();
});
