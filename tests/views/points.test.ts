import * as fc from "fast-check";
import { expect, test } from "vitest";
import { missingReason } from "../../src/dataset/missing.ts";
import { keptLines, pointsBetween, yearsCovered } from "../../src/views/points.ts";
import { trendView } from "../../src/views/trend.ts";
import { anyIndex, anyRange, codes, firstYear } from "../blockFixtures.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

test("points are those of each covered year asked one by one, whichever range was asked for before", () => {
  fc.assert(
    fc.property(anyIndex, anyRange, anyRange, (index, before, range) => {
      for (const code of [...index.countries, "FRA"]) {
        pointsBetween(index, code, before);
        expect(pointsBetween(index, code, range)).toEqual(
          yearsCovered(index, range).map((year) => {
            const score = index.at(code, year);
            return { year, score, missing: score === null ? missingReason(index, code, year) : null };
          }),
        );
      }
    }),
  );
});

test("a brush over the years asks for no score a second time", () => {
  let asked = 0;
  const plain = indexOf(
    Object.fromEntries(
      codes.map((code, i) => [
        code,
        Object.fromEntries([...Array(20).keys()].map((n) => [firstYear + n, i * 1000 + n * n])),
      ]),
    ),
  );
  const index = { ...plain, at: (...place: Parameters<typeof plain.at>) => (asked++, plain.at(...place)) };
  const library = libraryWith({ indices: [index] });
  const step = (from: number, to: number) => {
    const { choices, figure } = choicesWith("trend", {
      countries: [],
      clauses: [{ source: "filters", field: "years", value: [from, to] }],
    });
    return trendView(library, choices, figure).series.flatMap(({ points }) => points).length;
  };
  expect(step(1990, 2009)).toBe(200);
  const first = asked;
  expect(step(1992, 2009)).toBe(180);
  // What is left are the few scores that the written summary names: highest, lowest, largest change.
  expect(asked - first).toBeLessThan(60);
});

test("lines of the indices asked for last are kept, those before are made again", () => {
  let made = 0;
  const lineOf = keptLines((_, country, year) => `${++made} ${country} ${year}`);
  const indices = Array.from({ length: 9 }, (_, i) => indexOf({ KAZ: { 2010: i } }, { id: `index_${i}` }));
  const ask = (index: (typeof indices)[number]) => lineOf(index, "KAZ", [2010, 2010]);
  const lines = indices.map(ask);
  expect(made).toBe(9);
  expect(ask(indices[8]!)).toEqual(lines[8]);
  expect(made).toBe(9);
  ask(indices[0]!);
  expect(made).toBe(10);
});
