import { expect, test } from "vitest";
import type { Choices } from "../../src/choices/choices.ts";
import type { PenaltyCount, ScoreIndex } from "../../src/dataset/dataset.ts";
import { againstRows, againstView } from "../../src/views/against.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { count, prosecutions } from "../penaltiesFixtures.ts";

const early = indexOf({ KAZ: { 2010: 27, 2011: 36, 2014: 36 } });
const late = indexOf({ KAZ: { 2016: 1, 2017: 2, 2018: 3, 2023: 4 } }, { id: "late" });

function viewOf(
  indices: readonly ScoreIndex[],
  penalties: readonly PenaltyCount[] = prosecutions,
  changes: Partial<Choices> = {},
) {
  const library = libraryWith({ penalties, indices });
  const { choices, figure } = choicesWith("against", {
    countries: ["KAZ"],
    index: indices[0]!.id,
    ...changes,
  });
  const view = againstView(library, choices, figure);
  return { view, rows: againstRows(view, library) };
}

test("an index that ends before the counts begin has no pair, says so and names another that has", () => {
  const { view, rows } = viewOf([early, late]);
  expect(view.years).toEqual([2010, 2023]);
  expect(view.pairs).toEqual([]);
  expect(view.overlapping.map(({ index, years }) => [index.id, years])).toEqual([
    ["late", [2017, 2018, 2023]],
  ]);
  expect(rows.find(({ kind }) => kind === "pair")).toMatchObject({ n: 0, missing: "no year holds both" });
});

test("years that hold both are pairs, each with how many there are", () => {
  const { rows } = viewOf([late, early]);
  expect(
    rows
      .filter(({ kind }) => kind === "pair")
      .map(({ year, score, count: c, given_as, n }) => [year, score, c, given_as, n]),
  ).toEqual([
    [2017, 2, 284, "at least", 3],
    [2018, 3, 171, "at least", 3],
    [2023, 4, 192, "at least", 3],
  ]);
});

test("first-published and revised counts are both in the rows", () => {
  const { rows } = viewOf([late]);
  expect(
    rows.filter(({ kind, year }) => kind === "count" && year === 2020).map((row) => row["count"]),
  ).toEqual([131, 134]);
});

test("a missing year of the index is a point with its reason, no gap in the list", () => {
  const { view } = viewOf([early]);
  expect(
    view.points.filter(({ score }) => score === null).map(({ year, missing }) => [year, missing]),
  ).toEqual([
    [2012, "no-survey"],
    [2013, "no-survey"],
  ]);
});

test("a year in which sources differ makes no pair", () => {
  const { view } = viewOf([late], [count(2017, 14), count(2017, 22), count(2018, 171)]);
  expect(view.pairs.map(({ year }) => year)).toEqual([2018]);
});

test("part years and regions are left out and counted", () => {
  const { view } = viewOf([late], [count(2017, 284), count(2018, 33, { scope: "region:Almaty" })]);
  expect([view.counts.length, view.apart.length, view.pairs.length]).toEqual([1, 1, 1]);
});

test("the measure's and the years' clauses are obeyed", () => {
  const { view } = viewOf([late], prosecutions, {
    clauses: [
      { source: "filters", field: "measure", value: "punished" },
      { source: "filters", field: "years", value: [2017, 2019] },
    ],
  });
  expect(view.counts.map(({ latest }) => latest.value)).toEqual([258, 132]);
  expect(view.years).toEqual([2017, 2019]);
});

test("a window outside both has no axis; no country has no rows", () => {
  const outside = viewOf([late], prosecutions, {
    clauses: [{ source: "filters", field: "years", value: [1990, 1995] }],
  });
  expect([outside.view.years, outside.view.points, outside.view.counts]).toEqual([null, [], []]);
  expect(viewOf([late], [], { countries: [] }).rows).toEqual([]);
});
