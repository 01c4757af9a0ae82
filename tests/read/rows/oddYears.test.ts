import { expect, test } from "vitest";
import { oddYears } from "../../../src/read/rows/oddYears.ts";

const odd = (...years: readonly number[]): readonly number[] => {
  const rows = new Map<number, number>();
  for (const year of years) rows.set(year, (rows.get(year) ?? 0) + 1);
  return [...oddYears(rows)].toSorted((a, b) => a - b);
};

test("a single row far before or after all others is odd, two at most", () => {
  expect(odd(2010, 2011, 2012, 2102)).toEqual([2102]);
  expect(odd(1012, 2010, 2011, 2012, 2013, 2014, 2102)).toEqual([1012, 2102]);
  expect(odd(1012, 1112, 2010, 2011, 2012, 2013, 2014, 2015, 2102)).toEqual([]);
});

test("several rows of a year, a gap of fifty years, and a file of few rows are not", () => {
  expect(odd(1912, 1912, 2010, 2011, 2012, 2013)).toEqual([]);
  expect(odd(1960, 2010, 2011, 2012)).toEqual([]);
  expect(odd(1900, 2010)).toEqual([]);
  expect(odd()).toEqual([]);
});

test("years that lie far apart throughout are as they should be", () => {
  expect(odd(1, 1000, 1500, 1600, 1700, 1820, 1820, 1850, 1870, 1870, 1890)).toEqual([]);
});
