import fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices } from "../../src/choices/choices.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { mostRows, profileRows, profileView } from "../../src/views/profile.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

function viewOf(indices: readonly ScoreIndex[], changes: Partial<Choices> = {}) {
  const library = libraryWith({ indices });
  const { choices, figure } = choicesWith("profile", { countries: ["KAZ"], ...changes });
  const view = profileView(library, choices, figure);
  return { view, rows: profileRows(view, library) };
}

const years = (from: number, to: number): Partial<Choices> => ({
  clauses: [{ source: "filters", field: "years", value: [from, to] }],
});

test("the country is the first in focus, else the one whose page is open, else none", () => {
  const index = indexOf({ KAZ: { 2010: 1 }, UZB: { 2010: 2 } });
  expect(viewOf([index], { countries: ["UZB", "KAZ"] }).view.country).toBe("UZB");
  expect(viewOf([index], { countries: [], profile: "KAZ" }).view.country).toBe("KAZ");
  const none = viewOf([index], { countries: [] });
  expect([none.view.country, none.view.rows, none.rows]).toEqual([null, [], []]);
});

test("a missing year stays in the line with its reason", () => {
  const index = indexOf({ KAZ: { 2010: 1, 2012: 3 }, UZB: { 2010: 1, 2011: 1, 2012: 1 } });
  const { view, rows } = viewOf([index]);
  expect(
    view.rows[0]!.points.map(({ year, score, missing }) => [year, score?.value ?? null, missing]),
  ).toEqual([
    [2010, 1, null],
    [2011, null, "not-assessed"],
    [2012, 3, null],
  ]);
  expect(rows.filter((row) => row["missing"] === "not-assessed").map((row) => row["year"])).toEqual([2011]);
});

test("equal values share the better place, and the places after them stay empty", () => {
  const index = indexOf({ ARM: { 2010: 9 }, KAZ: { 2010: 5 }, KGZ: { 2010: 2 }, UZB: { 2010: 5 } });
  const placeOf = (country: string) => viewOf([index], { countries: [country] }).view.rows[0]!.place;
  expect(placeOf("ARM")).toEqual({ year: 2010, rank: 1, n: 4, tiedWith: [] });
  expect(placeOf("KAZ")).toEqual({ year: 2010, rank: 2, n: 4, tiedWith: ["UZB"] });
  expect(placeOf("KGZ")).toEqual({ year: 2010, rank: 4, n: 4, tiedWith: [] });
});

test("an index without a better end has no place, but a median", () => {
  for (const direction of ["neutral", "unstated"] as const) {
    const { view } = viewOf([indexOf({ KAZ: { 2010: 5 }, UZB: { 2010: 8 } }, { direction })]);
    expect(view.rows[0]!.place).toBe("undirected");
    expect(view.rows[0]!.median).toEqual({ year: 2010, value: 6.5, n: 2, isValue: false });
  }
});

test("where fewer than half of the group have a value there is neither place nor median", () => {
  const index = indexOf({ KAZ: { 2010: 5 }, UZB: { 2010: 8 } });
  const few = viewOf([index], { group: "central-asia" }).view.rows[0]!;
  expect([few.place, few.median, few.held]).toEqual(["too-few", null, ["KAZ", "UZB"]]);
  const enough = viewOf([indexOf({ KAZ: { 2010: 5 }, UZB: { 2010: 8 }, TJK: { 2010: 6 } })], {
    group: "central-asia",
  }).view.rows[0]!;
  expect([enough.place, enough.median]).toEqual([
    { year: 2010, rank: 3, n: 3, tiedWith: [] },
    { year: 2010, value: 6, n: 3, isValue: true },
  ]);
});

test("a country outside the group has no place in it", () => {
  const index = indexOf({ KAZ: { 2010: 5 }, EST: { 2010: 8 }, LVA: { 2010: 6 }, LTU: { 2010: 1 } });
  const row = viewOf([index], { group: "baltics" }).view.rows[0]!;
  expect([row.place, row.median?.value]).toEqual(["not-member", 6]);
});

test("the change goes from the first to the last value in view; none is stated across a break of method", () => {
  const values = { KAZ: { 2000: 10, 2005: 14, 2010: 9 } };
  const change = (index: ScoreIndex, within: Partial<Choices> = {}) =>
    viewOf([index], within).view.rows[0]!.change;
  expect(change(indexOf(values))?.difference).toBe(-1);
  expect(change(indexOf(values), years(2005, 2010))?.difference).toBe(-5);
  expect(change(indexOf(values), years(2006, 2010))).toBeNull();
  const broken = indexOf(values, { methodBreaks: [{ year: 2007, note: "" }] });
  expect([change(broken)?.difference, change(broken)?.verdict]).toEqual([null, "method-break"]);
  expect(change(broken, years(2000, 2006))?.difference).toBe(4);
});

test("a window that leaves the series, and an index without the country, give no row but are named", () => {
  const here = indexOf({ KAZ: { 2000: 1 } }, { id: "here" });
  const elsewhere = indexOf({ UZB: { 2000: 1, 2015: 1 } }, { id: "elsewhere" });
  const { view } = viewOf([here, elsewhere], years(2010, 2020));
  expect([view.rows, view.years]).toEqual([[], null]);
  expect(view.empty.map(({ id }) => id)).toEqual(["here"]);
  expect([view.without.first.map(({ id }) => id), view.without.count]).toEqual([["elsewhere"], 1]);
});

test("of thousands of indices the first forty are shown and the others counted", () => {
  const many = Array.from({ length: 1000 }, (_, i) => indexOf({ KAZ: { 2000: i } }, { id: `i${i}` }));
  const { view } = viewOf(many);
  expect([view.rows.length, view.more]).toEqual([mostRows, 1000 - mostRows]);
});

test("a published median stands apart from the computed one", () => {
  const aggregates = [
    {
      indexId: "test_index",
      group: "29 states",
      year: 2010,
      statistic: "median" as const,
      value: 10,
      sourceId: "s1",
    },
  ];
  const { view, rows } = viewOf([indexOf({ KAZ: { 2010: 5 } }, { aggregates })]);
  expect(view.rows[0]!.published).toEqual(aggregates[0]);
  expect(rows.map((row) => [row["kind"], row["value"]])).toEqual([
    ["value", 5],
    ["computed median", 5],
    ["published median", 10],
    ["computed place", 1],
  ]);
});

test("place and median follow the order only: doubling every value changes no place and doubles the median", () => {
  const countries = ["KAZ", "UZB", "TJK", "TKM", "KGZ"];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 5 }), (values) => {
      const rowOf = (scale: number) =>
        viewOf([
          indexOf(Object.fromEntries(countries.map((code, i) => [code, { 2010: values[i]! * scale }]))),
        ]).view.rows[0]!;
      const [plain, doubled] = [rowOf(1), rowOf(2)];
      expect(doubled.place).toEqual(plain.place);
      expect(doubled.median?.value).toBe(plain.median!.value * 2 || 0);
    }),
    { numRuns: 40 },
  );
});

test("a filter of years and a group commute: the rows are the same in whichever order they were set", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2010: 2 }, UZB: { 2000: 3, 2010: 1 }, EST: { 2000: 9, 2010: 9 } });
  const { rows } = viewOf([index], { group: "central-asia", ...years(2005, 2010) });
  expect(rows).toEqual(viewOf([index], { ...years(2005, 2010), group: "central-asia" }).rows);
  expect(rows.find((row) => row["kind"] === "computed place")).toMatchObject({
    n: 2,
    of: 5,
    missing: "too-few",
  });
});
