import { expect, test } from "vitest";
import { ranksRows, ranksView } from "../../src/views/ranks.ts";
import type { Choices } from "../../src/choices/choices.ts";
import type { Ranking } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";

function viewOf(ranking: Ranking | null, changes: Partial<Choices> = {}) {
  const library = libraryWith({ rankings: ranking === null ? [] : [ranking] });
  const { choices, figure } = choicesWith("ranks", { countries: ["KAZ"], group: "eurasia29", ...changes });
  const view = ranksView(library, choices, figure);
  return { view, rows: ranksRows(view, library) };
}

const states = (ranking: Ranking, country = "KAZ") =>
  viewOf(ranking, { countries: [country] }).view.series[0]!.points.map(({ state }) => state);

test("absent from a complete list is not listed, from an incomplete edition unknown", () => {
  const ranking = rankingOf(
    { KAZ: { 2014: 39 }, UZB: { 2014: 15, 2015: 15, 2016: 15 } },
    { incomplete: [2016] },
  );
  expect(states(ranking)).toEqual(["ranked", "not-listed", "unknown"]);
});

test("listed without a rank is neither unknown nor not listed", () => {
  expect(states(rankingOf({ KAZ: { 2014: "?" } }))).toEqual(["rank-unknown"]);
});

test("a published place beyond the list's end is outside it", () => {
  expect(states(rankingOf({ KGZ: { 2019: 52 } }), "KGZ")).toEqual(["outside"]);
  expect(states(rankingOf({ KGZ: { 2019: 50 } }), "KGZ")).toEqual(["ranked"]);
});

test("ties keep the shared rank and name each other, whoever is chosen", () => {
  const { view } = viewOf(rankingOf({ KAZ: { 2011: 50 }, MYS: { 2011: 50 }, RUS: { 2011: 49 } }));
  expect(view.series[0]!.points[0]).toMatchObject({ rank: 50, tiedWith: ["MYS"] });
});

test("the cut-off is the published score of the last place, and none where that is missing", () => {
  const { view } = viewOf(
    rankingOf({ KAZ: { 2019: [34, 63], 2020: [35, 60] }, AZE: { 2019: [50, 57], 2020: 50 } }),
  );
  expect(view.cutOffs.map(({ edition, score }) => [edition, score])).toEqual([[2019, 57]]);
});

test("a place above an empty last place is not taken for it", () => {
  expect(viewOf(rankingOf({ AZE: { 2019: [49, 57] } })).view.cutOffs).toEqual([]);
});

test("early editions of which less than half is known are left out and named", () => {
  const ranking = rankingOf(
    { KAZ: { 1993: 3, 2012: 2 }, UZB: { 2012: 1 } },
    { incomplete: [1993], listLength: 4 },
  );
  const { view } = viewOf(ranking);
  expect(view.years).toEqual([2012, 2012]);
  expect(view.leftOut).toEqual([1993]);
});

test("where no edition in view holds half of its list, the fragments are shown", () => {
  const ranking = rankingOf({ KAZ: { 1993: 3, 2012: 2 } }, { incomplete: [1993] });
  const { view } = viewOf(ranking, { clauses: [{ source: "filters", field: "years", value: [1990, 2000] }] });
  expect(view.editions.map(({ year }) => year)).toEqual([1993]);
});

test("a country out of focus keeps its places", () => {
  const { view } = viewOf(rankingOf({ KAZ: { 2014: 39 }, UZB: { 2014: 15 } }), {
    countries: ["KAZ", "UZB"],
    clauses: [{ source: "filters", field: "countries", value: ["UZB"] }],
  });
  expect(view.series.map(({ country, inFocus }) => [country, inFocus])).toEqual([
    ["KAZ", false],
    ["UZB", true],
  ]);
});

test("others of the group are context only where a rank of theirs is known", () => {
  const { view } = viewOf(rankingOf({ KAZ: { 2014: 39 }, RUS: { 2014: 41 }, NER: { 2014: 50 } }));
  expect(view.series.map(({ country, chosen }) => [country, chosen])).toEqual([
    ["KAZ", true],
    ["RUS", false],
  ]);
});

test("an edition of the filter that is out of view marks nothing", () => {
  const ranking = rankingOf({ KAZ: { 2014: 39, 2015: 42 } });
  const edition = (value: number) =>
    viewOf(ranking, { clauses: [{ source: "filters", field: "edition", value }] }).view.edition;
  expect(edition(2015)).toBe(2015);
  expect(edition(1999)).toBeNull();
});

test("rows hold places, absences and the scores of the last place, with sources", () => {
  const { rows } = viewOf(rankingOf({ KAZ: { 2018: 28 }, AZE: { 2019: [50, 57] } }));
  expect(rows.map((r) => [r["iso3"], r["edition"], r["state"], r["rank"], r["role"]])).toEqual([
    ["KAZ", 2018, "ranked", 28, "chosen"],
    ["KAZ", 2019, "not-listed", null, "chosen"],
    ["AZE", 2019, "ranked", 50, "context"],
    ["AZE", 2019, "ranked", 50, "last place of the list"],
  ]);
  expect(rows[0]).toMatchObject({ source_id: "s1", source: "A report", note: "" });
});

test("no ranking is an empty view, not an error", () => {
  const { view, rows } = viewOf(null);
  expect(view.ranking).toBeNull();
  expect(rows).toEqual([]);
});

test("an edition that names another method than the one before it is a break as well as the noted ones", () => {
  const ranking = rankingOf(
    { KAZ: { 2011: 50, 2012: 45, 2013: 48, 2014: 39 } },
    { breaks: [2013], methods: { 2011: "old", 2012: "revised", 2013: "revised", 2014: "blocks" } },
  );
  expect(viewOf(ranking).view.breaks).toEqual([
    { year: 2012, note: "", method: "revised" },
    { year: 2013, note: "", method: "" },
    { year: 2014, note: "", method: "blocks" },
  ]);
});

test("an edition that names no method is no change of it", () => {
  const methods = { 2012: "revised", 2014: "blocks" };
  expect(viewOf(rankingOf({ KAZ: { 2012: 1, 2013: 2, 2014: 3 } }, { methods })).view.breaks).toEqual([]);
});

test("all countries are those that the ranking names", () => {
  const { view } = viewOf(rankingOf({ KAZ: { 2014: 39 }, PRK: { 2014: 1 }, CHN: { 2014: 37 } }), {
    group: "all",
  });
  expect(view.series.map(({ country }) => country)).toEqual(["KAZ", "PRK", "CHN"]);
  expect(view.groupSize).toBe(3);
});
