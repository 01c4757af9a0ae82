import fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { Ranking, ScoreIndex } from "../../src/dataset/dataset.ts";
import { placesRows, placesView } from "../../src/views/places.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";

function viewOf(
  { rankings = [], indices = [] }: { rankings?: readonly Ranking[]; indices?: readonly ScoreIndex[] },
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
) {
  const library = libraryWith({ rankings, indices });
  const { choices, figure } = choicesWith(
    "places",
    { countries: ["KAZ"], group: "central-asia", ...changes },
    options,
  );
  const view = placesView(library, choices, figure);
  const sides = typeof view.sides === "string" ? [] : view.sides;
  const ofCountry = (country: string) => view.rows.find((row) => row.country === country)!.places;
  return { view, sides, ofCountry, rows: placesRows(view, library) };
}

const list = rankingOf({ UZB: { 2015: 15 }, KAZ: { 2015: 42 }, PRK: { 2015: 1 } }, { covers: true });
const index = indexOf({ KAZ: { 2014: 36 }, UZB: { 2014: 57 }, TJK: { 2014: 47 }, TKM: { 2014: 47 } });

test("the latest complete edition stands against the index in the year that it covers", () => {
  const { sides } = viewOf({ rankings: [list], indices: [index] });
  expect(sides.map(({ end }) => [end.id, end.year])).toEqual([
    ["test_list", 2015],
    ["test_index", 2014],
  ]);
});

test("an edition whose covered year has no values is passed over, an incomplete one comes last", () => {
  const later = rankingOf({ KAZ: { 2014: 1, 2015: 1, 2020: 1 } }, { covers: true, incomplete: [2015] });
  const both = indexOf({ KAZ: { 2013: 1, 2014: 1 } });
  expect(viewOf({ rankings: [later], indices: [both] }).sides[0]?.end.year).toBe(2014);
  expect(viewOf({ rankings: [later], indices: [indexOf({ KAZ: { 2014: 1 } })] }).sides[0]?.end.year).toBe(
    2015,
  );
  expect(viewOf({ rankings: [later], indices: [indexOf({ KAZ: { 1990: 1 } })] }).view.sides).toBe(
    "no-common-year",
  );
});

test("published ranks stay; the rank in view is counted in their order among the countries in view", () => {
  const { ofCountry } = viewOf({ rankings: [list], indices: [index] });
  expect(ofCountry("KAZ")[0]).toMatchObject({ state: "ranked", published: 42, inView: 2 });
  expect(ofCountry("UZB")[0]).toMatchObject({ published: 15, inView: 1 });
  expect(ofCountry("KGZ")[0]).toMatchObject({ state: "not-listed", published: null, inView: null });
});

test("ranks from an index share on ties, 1-2-2-4, and a missing value has a reason and no rank", () => {
  const { ofCountry, sides } = viewOf({ rankings: [list], indices: [index] });
  expect(["UZB", "TJK", "TKM", "KAZ"].map((code) => ofCountry(code)[1].inView)).toEqual([1, 2, 2, 4]);
  expect(ofCountry("TJK")[1].tiedWith).toEqual(["TKM"]);
  expect(ofCountry("KGZ")[1]).toMatchObject({ state: "no-value", inView: null, missing: "not-held" });
  expect(sides[1]?.n).toBe(4);
});

test("where higher is freer or better, rank 1 is the lowest value", () => {
  for (const direction of ["freer", "better"] as const) {
    const turned = indexOf({ KAZ: { 2014: 0.1 }, UZB: { 2014: 0.4 } }, { direction });
    expect(viewOf({ rankings: [list], indices: [turned] }).ofCountry("KAZ")[1].inView).toBe(1);
  }
});

test("no rank is computed from an index of which nobody has said what higher means", () => {
  for (const direction of ["neutral", "unstated"] as const) {
    const undirected = indexOf({ KAZ: { 2014: 1 } }, { direction });
    const { view, rows } = viewOf({ rankings: [list], indices: [undirected] });
    expect(view.sides).toBe("undirected");
    expect(rows).toEqual([]);
  }
});

test("a refusal names the side that has no direction, not the index of the page", () => {
  const neutral = {
    ...indexOf({ KAZ: { 2014: 1 } }, { id: "support", direction: "neutral" }),
    label: "Support",
  };
  const { view } = viewOf({ indices: [index, neutral] }, { ends: ["test_index:2014", "support:2014"] });
  expect([view.sides, view.index]).toEqual(["undirected", "Support"]);
});

test("an incomplete edition leaves countries unknown, so that no rank in view is counted and ranks stay published", () => {
  const holes = rankingOf({ KAZ: { 2015: 42 } }, { covers: true, incomplete: [2015] });
  const { view, sides, ofCountry } = viewOf({ rankings: [holes], indices: [index] });
  expect(ofCountry("KAZ")[0]).toMatchObject({ published: 42, inView: null });
  expect(ofCountry("UZB")[0].state).toBe("unknown");
  expect(sides[0]).toMatchObject({ by: "published", uncountable: true });
  expect(view.shared).toBe(false);
});

test("on scales of their own the published ranks are drawn as they are", () => {
  const { sides, view } = viewOf({ rankings: [list], indices: [index] }, { free: true });
  expect(sides.map(({ by }) => by)).toEqual(["published", "in-view"]);
  expect(view.shared).toBe(false);
});

test("two years of one index across a break of method are not joined", () => {
  const broken = indexOf({ KAZ: { 2000: 1, 2014: 2 } }, { methodBreaks: [{ year: 2005, note: "" }] });
  const of = (from: number, to: number) =>
    viewOf({ indices: [broken] }, { ends: [`test_index:${from}`, `test_index:${to}`] }).view.broken;
  expect(of(2000, 2014)).toBe(true);
  expect(of(2014, 2014)).toBe(false);
});

test("no ranking, or a side that is not there, is said", () => {
  expect(viewOf({ indices: [index] }).view.sides).toBe("no-ranking");
  expect(viewOf({ indices: [index] }, { ends: ["test_index:2014", "test_list:1999"] }).view.sides).toBe(
    "not-there",
  );
});

test("all countries: those of the list stand beside those of the indices", () => {
  const { view } = viewOf({ rankings: [list], indices: [index] }, {}, { group: "all" });
  expect(view.rows.map(({ country }) => country)).toContain("PRK");
});

test("ranks in view keep the order of the values and are the same under any growing change of them", () => {
  const codes = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), (values) => {
      const ranksOf = (change: (value: number) => number) => {
        const given = Object.fromEntries(codes.map((code, i) => [code, { 2014: change(values[i] ?? 0) }]));
        const { ofCountry } = viewOf({ rankings: [list], indices: [indexOf(given)] });
        return codes.map((code) => ofCountry(code)[1].inView ?? NaN);
      };
      const ranks = ranksOf((value) => value);
      expect(ranksOf((value) => value ** 3 * 2 + 1)).toEqual(ranks);
      expect(ranks).toEqual(values.map((value) => 1 + values.filter((other) => other > value).length));
    }),
  );
});
