import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { compareRows, compareView, type CompareView } from "../../src/views/compare.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { inYears, namedIndex } from "../togetherFixtures.ts";

function viewOf(
  indices: readonly ScoreIndex[],
  changes: Partial<Choices> = {},
  options: Partial<FigureChoice> = {},
) {
  const library = libraryWith({ indices });
  const { choices, figure } = choicesWith(
    "compare",
    { index: indices[0]?.id ?? "none", countries: ["KAZ"], ...changes },
    options,
  );
  const view = compareView(library, choices, figure);
  return { view, rows: compareRows(view, library) };
}

/** "a KAZ": scaled values by year, null where there is none. */
function scaledOf(view: CompareView, id: string, country: string) {
  const series = view.series.find((s) => s.index.id === id && s.country === country);
  return series?.points.map(({ year, scaled }) => [year, scaled?.value ?? null]);
}

const restrictive = namedIndex("a", { KAZ: { 2010: 10 }, UZB: { 2010: 30 }, TJK: { 2010: 20 } });
const freer = namedIndex(
  "b",
  { KAZ: { 2010: 1 }, UZB: { 2010: 0 }, TJK: { 2010: 0.5 } },
  { direction: "freer", scale: [0, 1], decimals: 1 },
);

test("an index in which higher is freer is turned: both say the same of the same order", () => {
  const { view } = viewOf([restrictive, freer], { countries: ["KAZ", "UZB"] });
  expect(scaledOf(view, "a", "UZB")).toEqual(scaledOf(view, "b", "UZB"));
  expect(scaledOf(view, "a", "KAZ")).toEqual([[2010, 100 / 6]]);
});

test("ties stand at the same percentile", () => {
  const tied = namedIndex("t", { KAZ: { 2010: 5 }, UZB: { 2010: 5 }, TJK: { 2010: 5 } });
  const { view } = viewOf([tied, freer], { countries: ["KAZ", "UZB"] });
  expect(scaledOf(view, "t", "KAZ")).toEqual([[2010, 50]]);
  expect(scaledOf(view, "t", "UZB")).toEqual([[2010, 50]]);
});

test("a missing year is a gap with its reason, in the series and in the rows", () => {
  const gappy = namedIndex("a", { KAZ: { 2010: 10, 2012: 12 }, UZB: { 2010: 3, 2011: 3, 2012: 3 } });
  const full = namedIndex("b", inYears({ KAZ: 1, UZB: 2 }, [2010, 2011, 2012]));
  const { view, rows } = viewOf([gappy, full]);
  expect(scaledOf(view, "a", "KAZ")?.map(([, value]) => value === null)).toEqual([false, true, false]);
  expect(rows.find((r) => r["index"] === "a" && r["year"] === 2011 && r["iso3"] === "KAZ")).toMatchObject({
    value: null,
    scaled: null,
    missing: "not-assessed",
  });
});

test("years that one index has and another has not are gaps of that other, never carried over", () => {
  const early = namedIndex("a", inYears({ KAZ: 1, UZB: 2 }, [2010, 2011]));
  const late = namedIndex("b", inYears({ KAZ: 1, UZB: 2 }, [2011, 2012]));
  const { view } = viewOf([early, late]);
  expect(view.commonYears).toEqual([2011]);
  expect(scaledOf(view, "a", "KAZ")?.map(([year]) => year)).toEqual([2010, 2011]);
  expect(scaledOf(view, "b", "KAZ")?.map(([year]) => year)).toEqual([2011, 2012]);
});

test("a year with values of fewer than half of the countries in common is not measured", () => {
  const few = namedIndex("a", {
    KAZ: { 2010: 1, 2011: 1 },
    UZB: { 2011: 2 },
    TJK: { 2011: 3 },
  });
  const full = namedIndex("b", inYears({ KAZ: 1, UZB: 2, TJK: 3 }, [2010, 2011]));
  const { view, rows } = viewOf([few, full]);
  expect(scaledOf(view, "b", "KAZ")).toEqual([
    [2010, null],
    [2011, 100 / 6],
  ]);
  expect(view.counts).toEqual([{ year: 2011, n: 3 }]);
  expect(rows.find((r) => r["index"] === "b" && r["year"] === 2010)).toMatchObject({
    value: 1,
    scaled: null,
    missing: "nothing-to-measure-by",
  });
});

test("a country that an index does not hold is measured against the others, and named", () => {
  const narrow = namedIndex("n", inYears({ UZB: 1, TJK: 2 }, [2010]));
  const { view } = viewOf([narrow, freer]);
  expect(view.common).toEqual(["UZB", "TJK"]);
  expect(view.left.map(({ country }) => country)).toEqual(["KAZ"]);
  expect(view.series.find((s) => s.index.id === "b")).toMatchObject({ country: "KAZ", counted: false });
  expect(scaledOf(view, "b", "KAZ")).toEqual([[2010, 0]]);
});

test("min-max refuses an index whose scale has no known end and says so", () => {
  const open = namedIndex("grr", { KAZ: { 2010: 45 } }, { scale: [0, null] });
  const { view, rows } = viewOf([restrictive, freer, open], {}, { scaling: "min-max" });
  expect(view.indices.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(view.refused).toEqual([{ id: "grr", name: "Index grr", reason: "no-scale" }]);
  expect(rows.at(-1)).toMatchObject({ kind: "index not shown", index: "grr", note: "no-scale" });
  expect(scaledOf(view, "a", "KAZ")).toEqual([[2010, 10]]);
  expect(scaledOf(view, "b", "KAZ")).toEqual([[2010, 0]]);
});

test("an index without a direction is refused", () => {
  const support = namedIndex("lxx", inYears({ KAZ: 1, UZB: 2 }, [2010]), { direction: "neutral" });
  const { view } = viewOf([restrictive, freer, support], {}, { indices: ["a", "lxx", "b"] });
  expect(view.indices.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(view.refused).toEqual([{ id: "lxx", name: "Index lxx", reason: "neutral" }]);
});

test("one country has no order to stand in, and z-scores nothing to vary", () => {
  const one = [namedIndex("a", { KAZ: { 2010: 1 } }), namedIndex("b", { KAZ: { 2010: 2 } })];
  expect(scaledOf(viewOf(one).view, "a", "KAZ")).toEqual([[2010, 50]]);
  expect(scaledOf(viewOf(one, {}, { scaling: "z-score" }).view, "a", "KAZ")).toEqual([[2010, null]]);
});

test("no country chosen: in lines all of the group", () => {
  const { view } = viewOf([restrictive, freer], { countries: [] });
  expect(new Set(view.series.map(({ country }) => country))).toEqual(new Set(["KAZ", "UZB", "TJK"]));
  expect(view.series.every(({ role }) => role === "context")).toBe(true);
});

test("a group without members, and years outside the series, leave nothing measured", () => {
  const empty = { id: "own-1", name: "Nobody", countries: [] } as const;
  expect(viewOf([restrictive, freer], { group: "own-1", groups: [empty] }).view.common).toEqual([]);
  const { view } = viewOf([restrictive, namedIndex("z", inYears({ KAZ: 1 }, [2010, 2030]))], {
    clauses: [{ source: "filters", field: "years", value: [2020, 2025] }],
  });
  expect(view.series.flatMap(({ points }) => points.filter(({ scaled }) => scaled !== null))).toEqual([]);
});

test("every value drawn is a row with the numbers used on the way", () => {
  const { rows } = viewOf([restrictive, freer], { countries: ["UZB"] });
  expect(rows.find((r) => r["index"] === "b")).toMatchObject({
    iso3: "UZB",
    value: 0,
    turned: "yes",
    scaling: "percentile",
    scaled: 250 / 3,
    n: 3,
    below: 2,
    equal: 1,
    source_id: "s1",
  });
  expect(rows.find((r) => r["kind"] === "countries in common")).toMatchObject({ n: 3, of: 3 });
});

const codes = ["KAZ", "UZB", "TJK", "TKM", "KGZ", "RUS", "HUN"];
const some = fc
  .dictionary(fc.constantFrom(...codes), fc.integer({ min: 0, max: 9 }), { minKeys: 3 })
  .map((values) => inYears(values, [2010, 2011]));

test("a filter and a group commute: narrowing years or focus never changes a number", () => {
  fc.assert(
    fc.property(some, some, fc.subarray(codes), (left, right, focus) => {
      const indices = [namedIndex("a", left), namedIndex("b", right)];
      const group = { id: "own-1", name: "Some", countries: codes.slice(0, 5) } as const;
      const base = { group: "own-1", groups: [group], countries: codes } as const;
      const plain = viewOf(indices, base).view;
      const filtered = viewOf(indices, {
        ...base,
        clauses: [
          { source: "filters", field: "years", value: [2011, 2011] },
          { source: "trend", field: "countries", value: focus },
        ],
      }).view;
      for (const series of filtered.series) {
        const same = plain.series.find((s) => s.index.id === series.index.id && s.country === series.country);
        expect(series.points).toEqual(same?.points.filter(({ year }) => year === 2011));
      }
    }),
  );
});
