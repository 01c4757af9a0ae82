import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { PenaltyCount, ScoreIndex } from "../../src/dataset/dataset.ts";
import { penaltiesRows, penaltiesView } from "../../src/views/penalties.ts";
import { peoplePerUnit, populationIndices } from "../../src/views/penalties/perMillion.ts";
import { boundOfSum, isAddable } from "../../src/views/penalties/sums.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { count, prosecutions } from "../penaltiesFixtures.ts";

const people: ScoreIndex = {
  ...indexOf({ KAZ: { 2022: 20000000, 2023: 20000000 } }, { id: "people", scale: [0, null] }),
  label: "Population of the country",
  short: "Population",
  unit: "inhabitants",
};

function viewOf(
  penalties: readonly PenaltyCount[],
  options: Partial<FigureChoice>,
  changes: Partial<Choices> = {},
  indices: readonly ScoreIndex[] = [],
) {
  const library = libraryWith({ penalties, indices });
  const { choices, figure } = choicesWith("penalties", { countries: ["KAZ"], ...changes }, options);
  const view = penaltiesView(library, choices, figure);
  return { form: view.form, rows: penaltiesRows(view, library) };
}

function sumsOf(penalties: readonly PenaltyCount[], changes: Partial<Choices> = {}) {
  const { form } = viewOf(penalties, { form: "cumulative" }, changes);
  if (form.kind !== "cumulative") throw new Error("not cumulative");
  return form;
}

test("Kazakhstan: revised figures of 2017 to 2023 add up to at least 1,223", () => {
  const { sums, gaps } = sumsOf(prosecutions);
  expect(sums.map(({ value }) => value)).toEqual([284, 455, 623, 757, 887, 1031, 1223]);
  expect(sums.every(({ bound }) => bound === "atLeast")).toBe(true);
  expect(gaps).toEqual([]);
});

test("the sum stops at a year without a count and begins anew, never over it", () => {
  const { sums, gaps } = sumsOf([count(2015, 1), count(2016, 2), count(2018, 4), count(2019, 8)]);
  expect(sums.map(({ year, since, value }) => [year, since, value])).toEqual([
    [2015, 2015, 1],
    [2016, 2015, 3],
    [2018, 2018, 4],
    [2019, 2018, 12],
  ]);
  expect(gaps).toEqual([{ year: 2017, reason: "no-count" }]);
});

test("part years and periods that overlap are refused, even where they would fill the gap", () => {
  const { sums, gaps } = sumsOf([
    count(2019, 100),
    count(2020, 42, { periodEnd: "2020-06-30" }),
    count(2020, 37, { periodStart: "2020-07-01" }),
    count(2021, 71),
    count(2021, 33, { scope: "region:Almaty" }),
  ]);
  expect(sums.map(({ value }) => value)).toEqual([100, 71]);
  expect(gaps).toEqual([{ year: 2020, reason: "part-year" }]);
});

test("the sum stops where sources differ", () => {
  const { gaps } = sumsOf([count(2015, 18), count(2016, 14), count(2016, 22), count(2017, 1)]);
  expect(gaps).toEqual([{ year: 2016, reason: "sources-differ" }]);
});

test("minima add up to a minimum; a minimum and a maximum to a rough number", () => {
  expect(boundOfSum(["exact", "exact"])).toBe("exact");
  expect(boundOfSum(["exact", "atLeast"])).toBe("atLeast");
  expect(boundOfSum(["atMost", "exact"])).toBe("atMost");
  expect(boundOfSum(["atMost", "atLeast"])).toBe("about");
  expect(boundOfSum(["about", "exact"])).toBe("about");
});

test("shares, prisoners on a day and what is cumulative already cannot be added", () => {
  expect(["prosecutions_share", "prisoners", "house_searches_cumulative"].map(isAddable)).toEqual([
    false,
    false,
    false,
  ]);
  const { addable, sums } = sumsOf([count(2015, 8, { measure: "prisoners" })], {
    clauses: [{ source: "filters", field: "measure", value: "prisoners" }],
  });
  expect([addable, sums]).toEqual([false, []]);
});

test("the rows hold the running sum with how many years are in it, and the published counts as they were", () => {
  const { rows } = viewOf(prosecutions, { form: "cumulative" });
  expect(rows.find((row) => row["computed"] === "cumulative" && row["year"] === 2023)).toMatchObject({
    computed_value: 1223,
    computed_given_as: "at least",
    n: 7,
    since: 2017,
  });
  expect(rows.filter((row) => row["drawn"] === "bar" && row["year"] === 2023)).toHaveLength(2);
  expect(new Set(rows.map((row) => Object.keys(row).sort().join())).size).toBe(1);
});

test("a million people: the population of the very year, else none", () => {
  const { form, rows } = viewOf(prosecutions, { form: "per-million", population: "people" }, {}, [people]);
  if (form.kind !== "per-million") throw new Error("not per million");
  expect(form.values.map(({ year, value }) => [year, value])).toEqual([
    [2017, null],
    [2018, null],
    [2019, null],
    [2020, null],
    [2021, null],
    [2022, 7.2],
    [2023, 9.6],
  ]);
  expect(rows.find((row) => row["computed"] !== null && row["year"] === 2021)).toMatchObject({
    computed_value: null,
    missing: "no population for that year",
  });
});

test("without an index of inhabitants there is nothing to divide by", () => {
  const { form } = viewOf(prosecutions, { form: "per-million" }, {}, [indexOf({ KAZ: { 2022: 1 } })]);
  expect(form).toEqual({ kind: "per-million", population: null, values: [] });
});

test("an index of inhabitants is known by its words, in people, thousands or millions", () => {
  const named = (unit: string, label = "A series") => ({ ...people, id: unit, unit, label, short: "x" });
  const library = (index: ScoreIndex) => populationIndices(libraryWith({ indices: [index] })).length;
  expect(library(named("inhabitants"))).toBe(1);
  expect(library(named("thousand people"))).toBe(1);
  expect(library(named("people per square kilometre"))).toBe(0);
  expect(library(named("% of the population"))).toBe(0);
  expect(library(named("points"))).toBe(0);
  expect(
    ["inhabitants", "thousand people", "million inhabitants"].map((unit) => peoplePerUnit(named(unit))),
  ).toEqual([1, 1e3, 1e6]);
});
