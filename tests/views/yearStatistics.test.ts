import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { blockOf } from "../../src/dataset/block.ts";
import { competitionRanks, summaryOf } from "../../src/views/statistics.ts";
import {
  countIn,
  countriesIn,
  rankIn,
  summaryIn,
  valuesIn,
  yearStatistics,
} from "../../src/views/yearStatistics.ts";
import { anyCountries, anyIndex, anyRange, codes, firstYear, valuesAsked } from "../blockFixtures.ts";
import { indexOf } from "../fixtures.ts";
import { largeCountries, largeLibrary } from "../largeLibrary.ts";

test("the summary of each year is that of its values asked one by one, to the last bit", () => {
  fc.assert(
    fc.property(anyIndex, anyCountries, (index, countries) => {
      const statistics = yearStatistics(index, countries);
      for (let year = firstYear - 2; year < firstYear + 15; year++) {
        const values = valuesAsked(index, countries, year);
        expect(summaryIn(statistics, year)).toEqual(summaryOf(values));
        expect(countIn(statistics, year)).toBe(values.length);
      }
    }),
  );
});

test("ranks among the values of a year are those counted one by one", () => {
  fc.assert(
    fc.property(anyIndex, anyCountries, fc.integer({ min: 1990, max: 2001 }), (index, countries, year) => {
      const statistics = yearStatistics(index, countries);
      const ranks = competitionRanks(valuesAsked(index, countries, year));
      for (const code of [...codes, "FRA"]) {
        const held = countries.filter((code) => index.at(code, year) !== null);
        const rank = held.includes(code) ? ranks[held.indexOf(code)] : null;
        expect(rankIn(statistics, code, year)).toBe(rank);
      }
    }),
  );
});

/** The scores of a year from the lowest, equal ones by the order of the index. */
function ascending(index: ScoreIndex, countries: readonly string[], year: number) {
  return index.countries
    .filter((code) => countries.includes(code))
    .flatMap((code) => index.at(code, year) ?? [])
    .sort((a, b) => a.value - b.value);
}

test("the values of a year ascend, each with its country, equal ones by the order of the index", () => {
  fc.assert(
    fc.property(anyIndex, anyCountries, fc.integer({ min: 1990, max: 2001 }), (index, countries, year) => {
      const statistics = yearStatistics(index, countries);
      const wanted = ascending(index, countries, year);
      expect([...valuesIn(statistics, year)]).toEqual(wanted.map(({ value }) => value));
      expect(countriesIn(statistics, year)).toEqual(wanted.map(({ country }) => country));
    }),
  );
});

test("only the years asked for are worked out, whatever the order; they say the same", () => {
  fc.assert(
    fc.property(anyIndex, anyCountries, fc.array(anyRange, { minLength: 1 }), (index, countries, ranges) => {
      const { first, span } = blockOf(index);
      const asked: number[] = [];
      const statistics = yearStatistics(index, countries);
      for (const range of ranges) {
        yearStatistics(index, countries, range);
        asked.push(...range);
        expect([statistics.readyFrom, statistics.readyTo]).toEqual([Math.min(...asked), Math.max(...asked)]);
      }
      for (let year = first; year < first + span; year++)
        expect(summaryIn(statistics, year)).toEqual(summaryOf(valuesAsked(index, countries, year)));
    }),
  );
});

test("of two hundred countries some, few or all are found in their order", () => {
  const index = largeLibrary({ rows: 30_000 }).indices.get("large_0")!;
  const all = largeCountries();
  fc.assert(
    fc.property(fc.shuffledSubarray([...all]), fc.integer({ min: 1950, max: 2024 }), (countries, year) => {
      const statistics = yearStatistics(index, countries);
      const wanted = ascending(index, countries, year);
      expect([...valuesIn(statistics, year)]).toEqual(wanted.map(({ value }) => value));
      expect(countriesIn(statistics, year)).toEqual(wanted.map(({ country }) => country));
      expect(summaryIn(statistics, year)).toEqual(summaryOf(valuesAsked(index, countries, year)));
    }),
  );
});

test("a list that names a country twice counts it once", () => {
  const index = indexOf({ KAZ: { 2010: 1 }, UZB: { 2010: 4 } });
  const twice = yearStatistics(index, ["KAZ", "UZB", "KAZ"]);
  expect(summaryIn(twice, 2010)).toEqual(summaryOf([1, 4]));
  expect(twice).toBe(yearStatistics(index, ["UZB", "KAZ"]));
});

test("equal sets share their statistics, whatever the order; a brush asks the index for nothing", () => {
  let asked = 0;
  const plain = indexOf(Object.fromEntries(codes.map((code, i) => [code, { 2000: i, 2004: i % 3 }])));
  const index = { ...plain, at: (...place: Parameters<typeof plain.at>) => (asked++, plain.at(...place)) };
  const region = codes.slice(0, 4);
  const first = yearStatistics(index, region);
  expect(asked).toBe(10 * 5); // each cell of the block once
  for (const years of [
    [2000, 2004],
    [2001, 2004],
    [2001, 2003],
  ] as const)
    expect(yearStatistics(index, region, years)).toBe(first);
  expect(yearStatistics(index, region.toReversed())).toBe(first);
  expect(yearStatistics(index, codes.slice(0, 5))).not.toBe(first);
  expect(asked).toBe(10 * 5);
});

test("statistics of sets that nobody asks for any more are dropped, those in use stay", () => {
  const index = indexOf(Object.fromEntries(codes.map((code, i) => [code, { 2000: i }])));
  const used = yearStatistics(index, ["KAZ", "UZB"]);
  const unused = yearStatistics(index, ["KAZ", "RUS"]);
  for (const code of codes) {
    yearStatistics(index, [code]);
    expect(yearStatistics(index, ["UZB", "KAZ"])).toBe(used);
  }
  expect(yearStatistics(index, ["KAZ", "RUS"])).not.toBe(unused);
});
