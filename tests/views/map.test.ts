import fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { classLimits, classOf, mapRows, mapView } from "../../src/views/map.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

function viewOf(index: ScoreIndex, options: Partial<FigureChoice> = {}, changes: Partial<Choices> = {}) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith("map", { countries: ["KAZ"], ...changes }, options);
  const view = mapView(library, choices, figure);
  return { view, rows: mapRows(view, library) };
}

const values = { KAZ: { 2010: 27, 2011: 36 }, UZB: { 2010: 55, 2011: 57 }, TKM: { 2010: 41 } };

test("the last year in view in which a country has a value", () => {
  expect(viewOf(indexOf(values)).view.years).toEqual([2011]);
  const early: Partial<Choices> = {
    clauses: [{ source: "filters", field: "years", value: [2005, 2010] }],
  };
  expect(viewOf(indexOf(values), {}, early).view.years).toEqual([2010]);
});

test("a year of the figure's own stands even outside the years in view", () => {
  const late: Partial<Choices> = { clauses: [{ source: "filters", field: "years", value: [2011, 2020] }] };
  expect(viewOf(indexOf(values), { year: 2010 }, late).view.years).toEqual([2010]);
});

test("years that leave the series give no year, no rows, no made-up map", () => {
  const later: Partial<Choices> = { clauses: [{ source: "filters", field: "years", value: [2015, 2020] }] };
  const { view, rows } = viewOf(indexOf({ ...values, KGZ: { 2030: 1 } }), {}, later);
  expect(view.years).toEqual([]);
  expect(rows).toEqual([]);
});

test("two years come with the earlier first; the same year twice is one", () => {
  expect(viewOf(indexOf(values), { between: [2011, 2010] }).view.years).toEqual([2010, 2011]);
  expect(viewOf(indexOf(values), { between: [2011, 2011] }).view.years).toEqual([2011]);
});

test("a missing value keeps its reason and has no class", () => {
  const rows = viewOf(indexOf(values)).rows.filter(({ iso3 }) => iso3 === "TKM");
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ value: null, class: null, class_from: null, missing: "not-assessed" });
});

test("all missing in the year asked for: every country has its reason", () => {
  const { rows } = viewOf(indexOf(values), { year: 1985 });
  expect(rows.map(({ missing }) => missing)).toEqual(["not-state", "not-state", "not-state"]);
});

test("limits come from all years, so that both years and every year share one scale", () => {
  const one = viewOf(indexOf(values), { year: 2010 }).view.limits;
  const two = viewOf(indexOf(values), { between: [2010, 2011] }).view.limits;
  expect(one).toEqual([25, 30, 35, 40, 45, 50, 55, 60]);
  expect(two).toEqual(one);
});

test("a value on a limit lies in the class above it, the last limit in the last class", () => {
  const limits = [0, 10, 20];
  expect([0, 9.9, 10, 19, 20].map((value) => classOf(value, limits))).toEqual([0, 0, 1, 1, 1]);
});

test("equal values are one class; no value is none", () => {
  expect(classLimits([7, 7], 0)).toEqual([7, 8]);
  expect(classLimits([], 0)).toEqual([]);
});

test("limits are no finer than the digits published", () => {
  expect(classLimits([3, 5], 0)).toEqual([3, 4, 5]);
  expect(classLimits([-0.1, 0.2], 1)).toEqual([-0.1, 0, 0.1, 0.2]);
});

test("law: every value lies within the limits of its class, in at most eight classes", () => {
  const value = fc.integer({ min: -5000, max: 20000 }).map((n) => n / 100);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (some) => {
      const limits = classLimits(some, 2);
      expect(limits.length).toBeLessThanOrEqual(9);
      for (const one of some) {
        const step = classOf(one, limits);
        expect(one).toBeGreaterThanOrEqual(limits[step]! - 1e-9);
        expect(one).toBeLessThanOrEqual(limits[step + 1]! + 1e-9);
      }
    }),
  );
});

test("law: a greater value never lies in a lower class", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 87 }), { minLength: 2, maxLength: 30 }), (some) => {
      const limits = classLimits(some, 0);
      const steps = some.toSorted((a, b) => a - b).map((one) => classOf(one, limits));
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }),
  );
});

test("a break between the two years is told; one before them is not", () => {
  const breaks = (year: number) =>
    viewOf(indexOf(values, { methodBreaks: [{ year, note: "new" }] }), { between: [2010, 2011] }).view.breaks;
  expect(breaks(2011)).toHaveLength(1);
  expect(breaks(2010)).toEqual([]);
});

test("a chosen country outside the group is shown and marked as no member", () => {
  const { view, rows } = viewOf(
    indexOf({ ...values, RUS: { 2011: 17 } }),
    {},
    {
      group: "central-asia",
      countries: ["RUS"],
    },
  );
  expect(view.countries.find(({ country }) => country === "RUS")).toMatchObject({
    chosen: true,
    member: false,
  });
  expect(rows.filter(({ in_group }) => in_group === "no").map(({ iso3 }) => iso3)).toEqual(["RUS"]);
});

test("a group of the reader's own, even an empty one", () => {
  const own = { id: "own-1", name: "Two", countries: ["UZB", "TKM"] } as const;
  const codes = (countries: readonly string[]) =>
    viewOf(indexOf(values), {}, { group: "own-1", groups: [{ ...own, countries }], countries: [] }).view
      .countries;
  expect(codes(["UZB", "TKM"]).map(({ country }) => country)).toEqual(["UZB", "TKM"]);
  expect(codes([])).toEqual([]);
});

test("a pin of another figure takes the others out of focus and removes none", () => {
  const { view } = viewOf(
    indexOf(values),
    {},
    {
      clauses: [{ source: "trend", field: "countries", value: ["UZB"] }],
    },
  );
  expect(view.countries.map(({ country, inFocus }) => [country, inFocus])).toEqual([
    ["KAZ", false],
    ["UZB", true],
    ["TKM", false],
  ]);
});
