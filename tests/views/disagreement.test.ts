import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { disagreementRows, disagreementView } from "../../src/views/disagreement.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { inYears, namedIndex } from "../togetherFixtures.ts";

function viewOf(
  indices: readonly ScoreIndex[],
  changes: Partial<Choices> = {},
  options: Partial<FigureChoice> = {},
) {
  const library = libraryWith({ indices });
  const { choices, figure } = choicesWith(
    "disagreement",
    { index: indices[0]?.id ?? "none", countries: ["KAZ"], ...changes },
    { indices: indices.map(({ id }) => id), ...options },
  );
  const view = disagreementView(library, choices, figure);
  return { view, rows: disagreementRows(view, library) };
}

const a = namedIndex("a", inYears({ KAZ: 1, UZB: 2, TJK: 3, RUS: 4 }, [2010, 2014]));
const b = namedIndex("b", inYears({ KAZ: 4, UZB: 3, TJK: 2, RUS: 1 }, [2014, 2020]));

test("those that differ most come first, equal ones by name", () => {
  const { view } = viewOf([a, b]);
  expect(view.lines.map(({ country, difference }) => [country, difference])).toEqual([
    ["KAZ", 75],
    ["RUS", 75],
    ["TJK", 25],
    ["UZB", 25],
  ]);
  expect(view.lines[0]).toMatchObject({ lowest: { index: { id: "a" } }, highest: { index: { id: "b" } } });
});

test("the year is the last in view that most of the indices have, unless one is chosen", () => {
  expect(viewOf([a, b]).view.year).toBe(2014);
  const c = namedIndex("c", inYears({ KAZ: 1, UZB: 2 }, [2020]));
  expect(viewOf([a, b, c]).view.year).toBe(2020);
  expect(viewOf([a, b], {}, { year: 2010 }).view).toMatchObject({ year: 2010, lines: [] });
  const early = { clauses: [{ source: "filters", field: "years", value: [2000, 2012] }] } as const;
  expect(viewOf([a, b], early).view.year).toBeNull();
});

test("an index in which higher is better is turned", () => {
  const better = namedIndex("w", inYears({ KAZ: 90, UZB: 50, TJK: 20, RUS: 10 }, [2014]), {
    direction: "better",
  });
  const { view } = viewOf([a, better]);
  expect(view.lines.every(({ difference }) => difference === 0)).toBe(true);
});

test("a country that only one index has is left out with the reason; with two of three it is drawn and counted apart", () => {
  const wide = namedIndex("x", inYears({ KAZ: 1, UZB: 2, TJK: 3, KGZ: 9, TKM: 5 }, [2014]));
  const wider = namedIndex("y", inYears({ KAZ: 1, UZB: 2, TJK: 3, KGZ: 9 }, [2014]));
  const { view, rows } = viewOf([a, wide, wider]);
  expect(view.pool).toEqual(["KAZ", "UZB", "TJK"]);
  const kgz = view.lines.find(({ country }) => country === "KGZ");
  expect(kgz).toMatchObject({ counted: false, difference: 0 });
  expect(kgz?.places.map(({ scaled }) => scaled.value)).toEqual([100, 100]);
  expect(view.missing.map(({ country }) => country).toSorted()).toEqual(["RUS", "TKM"]);
  expect(rows.filter((r) => r["kind"] === "left out" && r["iso3"] === "TKM")).toMatchObject([
    { index: "a", missing: "not-held" },
    { index: "y", missing: "not-held" },
  ]);
});

test("ties and a single country differ by nothing", () => {
  const one = viewOf([namedIndex("a", { KAZ: { 2014: 1 } }), namedIndex("b", { KAZ: { 2014: 7 } })]);
  expect(one.view.lines).toMatchObject([{ country: "KAZ", difference: 0 }]);
  const tied = namedIndex("t", inYears({ KAZ: 5, UZB: 5, TJK: 5, RUS: 5 }, [2014]));
  expect(viewOf([tied, tied]).view.lines.every(({ difference }) => difference === 0)).toBe(true);
});

test("without a country in all of the indices nothing is measured", () => {
  const { view } = viewOf([namedIndex("a", { KAZ: { 2014: 1 } }), namedIndex("b", { UZB: { 2014: 1 } })]);
  expect(view.pool).toEqual([]);
  expect(view.lines).toEqual([]);
});

test("a country outside the group that is chosen is measured against it", () => {
  const group = { id: "own-1", name: "Three", countries: ["UZB", "TJK", "RUS"] } as const;
  const { view } = viewOf([a, b], { group: "own-1", groups: [group] });
  expect(view.pool).toEqual(["UZB", "TJK", "RUS"]);
  expect(view.lines.find(({ country }) => country === "KAZ")).toMatchObject({
    counted: false,
    difference: 100,
  });
});

test("the row of a country holds its difference, the rows of its dots what they were made from", () => {
  const { rows } = viewOf([a, b]);
  expect(rows.slice(0, 3)).toMatchObject([
    { kind: "difference", iso3: "KAZ", difference: 75, lowest: "a", highest: "b", order: 1 },
    { kind: "place", index: "a", value: 1, percentile: 12.5, below: 0, equal: 1, n: 4, source_id: "s1" },
    { kind: "place", index: "b", value: 4, percentile: 87.5, below: 3, equal: 1, n: 4 },
  ]);
});

test("a scale that keeps the order changes no difference", () => {
  const codes = ["KAZ", "UZB", "TJK", "RUS", "HUN"];
  const values = fc.tuple(...codes.map(() => fc.integer({ min: -5, max: 5 })));
  fc.assert(
    fc.property(values, values, (left, right) => {
      const of = (id: string, given: readonly number[]) =>
        namedIndex(id, inYears(Object.fromEntries(codes.map((code, i) => [code, given[i] ?? 0])), [2014]));
      const told = (indices: readonly ScoreIndex[]) =>
        viewOf(indices).view.lines.map(({ country, difference }) => [country, difference]);
      const cubed = left.map((value) => value ** 3 + 2);
      expect(told([of("a", cubed), of("b", right)])).toEqual(told([of("a", left), of("b", right)]));
    }),
  );
});
