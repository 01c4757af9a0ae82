import * as fc from "fast-check";
import { expect, test } from "vitest";
import { setYears } from "../../src/choices/actions.ts";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { scatterRows, scatterView } from "../../src/views/scatter.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { inYears, namedIndex } from "../togetherFixtures.ts";

function viewOf(
  indices: readonly ScoreIndex[],
  changes: Partial<Choices> = {},
  options: Partial<FigureChoice> = {},
) {
  const library = libraryWith({ indices });
  const { choices, figure } = choicesWith(
    "scatter",
    { index: indices[0]?.id ?? "none", countries: ["KAZ"], ...changes },
    options,
  );
  const view = scatterView(library, choices, figure);
  return { view, rows: scatterRows(view, library) };
}

const x = namedIndex("x", {
  KAZ: { 2009: 9, 2010: 10, 2011: 11, 2013: 13 },
  UZB: { 2013: 20 },
  TJK: { 2013: 30 },
  RUS: { 2013: 5 },
});
const y = namedIndex("y", {
  KAZ: { 2010: 1, 2011: 2, 2012: 2, 2013: 3 },
  UZB: { 2013: 4 },
  TJK: { 2013: 2 },
  HUN: { 2013: 9 },
});

test("a way begins in a country's first year in both and is broken at a gap", () => {
  const { view } = viewOf([x, y]);
  const way = view.countries.find(({ country }) => country === "KAZ")!.trail;
  expect(way.map((stretch) => stretch.map(({ year }) => year))).toEqual([[2010, 2011], [2013]]);
});

test("a way is broken at a change of method of either index", () => {
  const broken = { ...y, methodBreaks: [{ year: 2011, note: "" }] };
  const { view } = viewOf([x, broken]);
  expect(view.countries.find(({ country }) => country === "KAZ")!.trail.map((s) => s.length)).toEqual([
    1, 1, 1,
  ]);
});

test("the dots and the coefficients are of the last year with a pair", () => {
  const { view, rows } = viewOf([x, y]);
  expect(view.year).toBe(2013);
  expect(view.n).toBe(3);
  // Ranks of 13, 20, 30 and of 3, 4, 2: d = -1, -1, 2; rho = 1 - 6 * 6 / (3 * 8) = -0.5.
  expect(view.spearman?.r).toBeCloseTo(-0.5, 12);
  expect(view.spearman?.interval).toBeNull();
  expect(rows.find((r) => r["kind"] === "Spearman")).toMatchObject({ year: 2013, n: 3, low: null });
});

test("dropped pairs are listed with who and why", () => {
  const { view, rows } = viewOf([x, y]);
  expect(view.dropped.map(({ country, gaps }) => [country, gaps.map(({ index }) => index.id)])).toEqual([
    ["RUS", ["y"]],
    ["HUN", ["x"]],
  ]);
  expect(rows.filter((r) => r["kind"] === "dropped").map((r) => [r["iso3"], r["missing"]])).toEqual([
    ["RUS", "y: not-held"],
    ["HUN", "x: not-held"],
  ]);
});

test("a year chosen is shown alone, without ways", () => {
  const { view, rows } = viewOf([x, y], {}, { year: 2011 });
  expect(view.countries).toMatchObject([{ country: "KAZ", trail: [], now: { x: { value: 11 } } }]);
  expect(view.pearson).toBeNull();
  expect(rows.filter((r) => r["kind"] === "pair")).toHaveLength(1);
});

test("an index without a direction is drawn but never ranked", () => {
  const support = namedIndex("lxx", inYears({ KAZ: 1, UZB: 4, TJK: 2 }, [2013]), { direction: "neutral" });
  const { view } = viewOf([x, support], {}, { indices: ["x", "lxx"] });
  expect(view.n).toBe(3);
  expect(view.pearson).not.toBeNull();
  expect(view.spearman).toBeNull();
});

test("a chosen country outside the group is drawn and not counted", () => {
  const group = { id: "own-1", name: "Two", countries: ["UZB", "TJK"] } as const;
  const { view } = viewOf([x, y], { group: "own-1", groups: [group] });
  expect(view.n).toBe(2);
  expect(view.countries.find(({ country }) => country === "KAZ")?.counted).toBe(false);
});

test("without a second index, or without pairs, there is nothing", () => {
  expect(viewOf([x]).view.axes).toBeNull();
  expect(viewOf([x, y], {}, { indices: ["x", "gone"] }).view).toMatchObject({ axes: null, absent: ["gone"] });
  const apart = viewOf([x, namedIndex("z", { HUN: { 2013: 1 } })], {}, { indices: ["x", "z"] });
  expect(apart.view).toMatchObject({ year: null, countries: [], n: 0 });
  const early = { clauses: [{ source: "filters", field: "years", value: [1990, 2000] }] } as const;
  expect(viewOf([x, y, namedIndex("old", { KAZ: { 1990: 1 } })], early).view.countries).toEqual([]);
});

test("ties share their rank and equal values have no coefficient", () => {
  const flat = namedIndex("flat", inYears({ KAZ: 1, UZB: 1, TJK: 1 }, [2013]));
  const { view } = viewOf([x, flat], {}, { indices: ["x", "flat"] });
  expect([view.n, view.pearson, view.spearman]).toEqual([3, null, null]);
});

test("a filter and a group commute: focus changes no coefficient", () => {
  fc.assert(
    fc.property(fc.subarray(["KAZ", "UZB", "TJK", "RUS", "HUN"]), (focus) => {
      const plain = viewOf([x, y]).view;
      const { view } = viewOf([x, y], { clauses: [{ source: "trend", field: "countries", value: focus }] });
      expect([view.n, view.pearson, view.spearman]).toEqual([plain.n, plain.pearson, plain.spearman]);
    }),
  );
});

test("a range of years cuts the stretches that all years make", () => {
  const someYears = fc.uniqueArray(fc.integer({ min: 1990, max: 2010 }), { minLength: 1, maxLength: 21 });
  const breakYears = fc.uniqueArray(fc.integer({ min: 1990, max: 2011 }), { maxLength: 3 });
  const range = fc.tuple(fc.integer({ min: 1985, max: 2012 }), fc.integer({ min: 0, max: 27 }));
  fc.assert(
    fc.property(someYears, someYears, breakYears, range, (ofX, ofY, breaks, [from, more]) => {
      const indexOf = (id: string, own: readonly number[], seams: readonly number[]) => ({
        ...namedIndex(id, { KAZ: Object.fromEntries(own.map((year) => [year, year % 7])) }),
        methodBreaks: seams.map((year) => ({ year, note: "New manual." })),
      });
      const [across, up] = [indexOf("x", ofX, breaks.slice(0, 1)), indexOf("y", ofY, breaks.slice(1))];
      const library = libraryWith({ indices: [across, up] });
      const trailIn = (first: number, last: number) => {
        const { choices, figure } = choicesWith(
          "scatter",
          { index: "x", countries: ["KAZ"] },
          { indices: ["x", "y"] },
        );
        const { countries, years } = scatterView(library, setYears(first, last)(choices), figure);
        return { years, trail: countries.find(({ country }) => country === "KAZ")?.trail ?? [] };
      };
      trailIn(1980, 2020); // what it makes is kept
      const { years, trail } = trailIn(from, from + more);
      const plain: number[][] = [];
      for (let year = years[0]; year <= years[1]; year++) {
        if (!ofX.includes(year) || !ofY.includes(year)) continue;
        if (plain.at(-1)?.at(-1) === year - 1 && !breaks.includes(year)) plain.at(-1)!.push(year);
        else plain.push([year]);
      }
      expect(trail.map((stretch) => stretch.map(({ year }) => year))).toEqual(plain);
    }),
  );
});
