import { expect, test } from "vitest";
import { slopeRows, slopeView } from "../../src/views/slope.ts";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

function viewOf(
  index: ReturnType<typeof indexOf>,
  changes: Partial<Choices> = {},
  options: Partial<FigureChoice> = {},
) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith("slope", { countries: ["KAZ"], ...changes }, options);
  const view = slopeView(library, choices, figure);
  return { view, rows: slopeRows(view, library) };
}

test("without a choice the years are the first and last that half of the members have", () => {
  const index = indexOf({
    KAZ: { 1990: 1, 1991: 2, 2014: 3, 2015: 4 },
    UZB: { 1991: 2, 2014: 3 },
    TJK: { 1991: 2, 2014: 3 },
  });
  expect(viewOf(index).view.between).toEqual([1991, 2014]);
});

test("the years in view bound the years compared", () => {
  const index = indexOf({ KAZ: { 1990: 1, 2000: 2, 2014: 3 } });
  const { view } = viewOf(index, { clauses: [{ source: "filters", field: "years", value: [1995, 2020] }] });
  expect(view.between).toEqual([2000, 2014]);
});

test("chosen years may be given in either order", () => {
  const index = indexOf({ KAZ: { 1990: 1, 2000: 2 } });
  const { view } = viewOf(index, {}, { between: [2000, 1990] });
  expect(view.between).toEqual([1990, 2000]);
  expect([view.series[0]!.from.value, view.series[0]!.to.value]).toEqual([1, 2]);
});

test("a country missing in either year is listed with its reason, never drawn", () => {
  const index = indexOf({ KAZ: { 1990: 1, 2014: 3 }, UZB: { 2014: 2 }, HUN: { 2014: 2 } });
  const { view, rows } = viewOf(index, {}, { between: [1990, 2014] });
  expect(view.series.map(({ country }) => country)).toEqual(["KAZ"]);
  expect(view.missing.map(({ country, gaps }) => [country, gaps])).toEqual([
    ["UZB", [{ year: 1990, reason: "not-state" }]],
    ["HUN", [{ year: 1990, reason: "not-assessed" }]],
  ]);
  expect(rows.map((r) => [r["iso3"], r["year"], r["value"], r["missing"]])).toEqual([
    ["KAZ", 1990, 1, ""],
    ["KAZ", 2014, 3, ""],
    ["UZB", 1990, null, "not-state"],
    ["UZB", 2014, 2, ""],
    ["HUN", 1990, null, "not-assessed"],
    ["HUN", 2014, 2, ""],
  ]);
});

test("a break of method between the years is told, one outside them is not", () => {
  const values = { KAZ: { 2000: 1, 2010: 2 } };
  const between = (year: number) =>
    viewOf(indexOf(values, { methodBreaks: [{ year, note: "" }] })).view.breaks;
  expect(between(2005)).toHaveLength(1);
  expect(between(2010)).toHaveLength(1);
  expect(between(2000)).toHaveLength(0);
  expect(between(2011)).toHaveLength(0);
});

test("an index of one year compares that year with nothing", () => {
  const { view, rows } = viewOf(indexOf({ KAZ: { 2023: 45 } }));
  expect(view.between).toEqual([2023, 2023]);
  expect(rows).toHaveLength(1);
});

test("no value in view is no pair of years", () => {
  const { view, rows } = viewOf(indexOf({ KAZ: { 2023: 45 } }, { years: [1995, 2023] }), {
    clauses: [{ source: "filters", field: "years", value: [1990, 2000] }],
  });
  expect(view.between).toBeNull();
  expect(rows).toEqual([]);
});

test("the row of the later year holds the change and what the publisher's rule says", () => {
  const { rows } = viewOf(
    indexOf({ KAZ: { 1990: [1, 0.5, 1.5], 2014: [3, 2, 4] }, UZB: { 1990: 1, 2014: 1 } }),
    { countries: ["KAZ", "UZB"] },
  );
  expect(rows.map((r) => [r["iso3"], r["year"], r["change"], r["change_rule"]])).toEqual([
    ["KAZ", 1990, null, null],
    ["KAZ", 2014, 2, "apart"],
    ["UZB", 1990, null, null],
    ["UZB", 2014, 0, "no-rule"],
  ]);
});

test("across a change of method the rows hold no change", () => {
  const { rows } = viewOf(
    indexOf({ KAZ: { 1990: 1, 2014: 3 } }, { methodBreaks: [{ year: 2014, note: "" }] }),
  );
  expect(rows.map((r) => [r["change"], r["change_rule"]])).toEqual([
    [null, null],
    [null, "method-break"],
  ]);
});
