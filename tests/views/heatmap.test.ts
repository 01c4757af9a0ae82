import { expect, test } from "vitest";
import { heatmapRows, heatmapView } from "../../src/views/heatmap.ts";
import type { Choices } from "../../src/choices/choices.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

function viewOf(index: ReturnType<typeof indexOf>, changes: Partial<Choices> = {}) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith("heatmap", { countries: ["KAZ"], ...changes });
  const view = heatmapView(library, choices, figure);
  return { view, rows: heatmapRows(view, library) };
}

test("columns are all years of the index's span in view, surveyed or not", () => {
  const index = indexOf({ KAZ: { 1996: 1, 1998: 2, 2000: 3 } });
  const { view } = viewOf(index, { clauses: [{ source: "filters", field: "years", value: [1997, 2020] }] });
  expect(view.years).toEqual([1997, 1998, 1999, 2000]);
});

test("every missing cell has its reason", () => {
  const { view, rows } = viewOf(indexOf({ KAZ: { 1992: 5 }, HUN: { 1990: 1, 1993: 2 } }));
  const reasons = view.lines.map(({ country, cells }) => [country, cells.map(({ reason }) => reason)]);
  expect(reasons).toEqual([
    ["KAZ", ["not-state", "no-survey", null, "not-assessed"]],
    ["HUN", [null, "no-survey", "not-assessed", null]],
  ]);
  expect(rows[0]).toMatchObject({
    iso3: "KAZ",
    year: 1990,
    value: null,
    missing: "not-state",
    source_id: "",
  });
  expect(rows[2]).toMatchObject({ value: 5, missing: "", source: "A report" });
});

test("chosen countries come first, in both parts the highest last value on top", () => {
  const { view } = viewOf(
    indexOf({
      ALB: { 2000: 1, 2001: 9 },
      BGR: { 2000: 20, 2001: 2 },
      KAZ: { 2000: 3, 2001: 3 },
      UZB: { 2000: 30 },
    }),
    { countries: ["KAZ", "UZB"] },
  );
  expect(view.lines.map(({ country }) => country)).toEqual(["UZB", "KAZ", "ALB", "BGR"]);
});

test("a member without any value in view is named, not drawn as an empty row; a chosen one is drawn", () => {
  const index = indexOf({ KAZ: { 2000: 1 }, UZB: {}, HUN: {} });
  const { view } = viewOf(index, { countries: ["KAZ", "UZB"] });
  expect(view.lines.map(({ country }) => country)).toEqual(["KAZ", "UZB"]);
  expect(view.absent).toEqual(["HUN"]);
});

test("the extent is that of all years, so that colours stay while the years in view change", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2001: 50, 2002: 20 } });
  const { view } = viewOf(index, { clauses: [{ source: "filters", field: "years", value: [2002, 2002] }] });
  expect(view.extent).toEqual([1, 50]);
});
