import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import { mostPanels, panelsRows, panelsView } from "../../src/views/panels.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

function viewOf(
  index: ReturnType<typeof indexOf>,
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
) {
  // Another index reaches further back, so that a window can leave the one shown.
  const library = libraryWith({ indices: [index, indexOf({ ABW: { 1950: 1 } }, { id: "older" })] });
  const { choices, figure } = choicesWith(
    "panels",
    { countries: [], group: "own-9", groups: [everyoneOf(index)], ...changes },
    options,
  );
  const view = panelsView(library, choices, figure);
  return { view, rows: panelsRows(view, library), order: view.panels.map(({ country }) => country) };
}

function everyoneOf({ countries }: ReturnType<typeof indexOf>) {
  return { id: "own-9", name: "Everyone", countries } as const;
}

const years = (first: number, last: number) => ({
  clauses: [{ source: "filters", field: "years", value: [first, last] }] as const,
});

const values = {
  KAZ: { 2000: 10, 2001: 12, 2002: 20 },
  UZB: { 2000: 30, 2001: 22, 2002: 25 },
  TJK: { 2000: 5, 2002: 25 },
  HUN: { 2001: 3 },
};

test.each([
  ["last", ["TJK", "UZB", "KAZ", "HUN"]],
  ["change", ["TJK", "KAZ", "UZB", "HUN"]],
  ["slope", ["KAZ", "UZB", "HUN", "TJK"]],
  ["jump", ["KAZ", "UZB", "HUN", "TJK"]],
  ["volatility", ["UZB", "KAZ", "HUN", "TJK"]],
  ["missing", ["HUN", "TJK", "KAZ", "UZB"]],
  ["name", ["HUN", "KAZ", "TJK", "UZB"]],
] as const)("sorted by %s: ties by name, those without the number last", (sort, order) => {
  expect(viewOf(indexOf(values), { sort }).order).toEqual(order);
});

test("the numbers of a country, worked by hand", () => {
  const { measures } = viewOf(indexOf(values)).view.panels.find(({ country }) => country === "KAZ")!;
  expect(measures.change).toMatchObject({ value: 10, from: 2000, to: 2002, n: 2 });
  expect(measures.slope).toMatchObject({ value: 5, from: 2000, to: 2002, n: 3 });
  expect(measures.jump).toMatchObject({ value: 8, from: 2001, to: 2002, n: 2 });
  // Changes 2 and 8: mean 5, squares 9 + 9 over n - 1 = 1.
  expect(measures.volatility).toMatchObject({ value: Math.sqrt(18), from: 2000, to: 2002, n: 2 });
  expect(measures.missing).toMatchObject({ value: 0, n: 3 });
});

test("the slope is the least-squares one, worked by hand", () => {
  const index = indexOf({ KAZ: { 2004: 4.26, 2005: 5.68, 2006: 7.24, 2007: 4.82, 2008: 6.95 } });
  const { slope } = viewOf(index).view.panels[0]!.measures;
  // The sum of (year - 2006)(value - mean) is 4.52, that of (year - 2006) squared 10.
  expect("none" in slope ? null : slope.value).toBeCloseTo(0.452, 12);
});

test("the slope of R's data set women is R's: lm(weight ~ height, women) gives 3.45", () => {
  // Heights 58 to 72 stand for the years 1958 to 1972 (McNeil 1977, Interactive Data Analysis; R datasets, ?women).
  const weights = [115, 117, 120, 123, 126, 129, 132, 135, 139, 142, 146, 150, 154, 159, 164];
  const index = indexOf({ KAZ: Object.fromEntries(weights.map((weight, i) => [1958 + i, weight])) });
  const { slope } = viewOf(index).view.panels[0]!.measures;
  expect("none" in slope ? null : slope.value).toBeCloseTo(3.45, 12);
});

test("volatility is the sample standard deviation: NIST StRD, univariate, NumAcc1, certified 1", () => {
  // The yearly changes are the data set: 10000001, 10000003, 10000002.
  const index = indexOf({ KAZ: { 2000: 0, 2001: 10000001, 2002: 20000004, 2003: 30000006 } });
  const { volatility } = viewOf(index).view.panels[0]!.measures;
  expect("none" in volatility ? null : volatility.value).toBeCloseTo(1, 12);
});

test("nothing crosses a method break: no change, no jump, a slope of the values after it only", () => {
  const index = indexOf(
    { KAZ: { 2000: 10, 2001: 20, 2002: 60, 2003: 61, 2004: 63 } },
    { methodBreaks: [{ year: 2002, note: "" }] },
  );
  const { measures } = viewOf(index).view.panels[0]!;
  expect(measures.change).toEqual({ none: "break" });
  expect(measures.jump).toMatchObject({ value: 10, from: 2000, to: 2001 });
  expect(measures.slope).toMatchObject({ from: 2002, to: 2004, n: 3, value: 1.5 });
  expect(measures.volatility).toMatchObject({ n: 3 });
});

test("a jump over a missing year is no change from one year to the next", () => {
  const { measures } = viewOf(indexOf({ KAZ: { 2000: 1, 2002: 50 }, UZB: { 2001: 1 } })).view.panels.find(
    ({ country }) => country === "KAZ",
  )!;
  expect(measures.jump).toEqual({ none: "no-pair" });
  expect(measures.volatility).toEqual({ none: "no-pair" });
  expect(measures.change).toMatchObject({ value: 49 });
  expect(measures.slope).toEqual({ none: "few-values" });
});

test("a missing year stays a point without a value, with its reason", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2002: 2 }, HUN: { 2001: 5 } });
  const { view, rows } = viewOf(index);
  const points = view.panels.find(({ country }) => country === "KAZ")!.points;
  expect(points.map(({ year, score, missing }) => [year, score?.value ?? null, missing])).toEqual([
    [2000, 1, null],
    [2001, null, "not-assessed"],
    [2002, 2, null],
  ]);
  expect(rows.find((row) => row["iso3"] === "KAZ" && row["from"] === 2001)).toMatchObject({
    kind: "value",
    value: null,
    missing: "not-assessed",
  });
});

test("a country without a value in view has no panel but a line with its reasons", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2001: 2 } });
  const { view, rows } = viewOf(index, {}, { group: "central-asia", countries: ["MNE"] });
  expect(view.panels.map(({ country }) => country)).toEqual(["KAZ"]);
  expect(view.empty.map(({ country }) => country)).toEqual(["KGZ", "MNE", "TJK", "TKM", "UZB"]);
  expect(view.empty.find(({ country }) => country === "MNE")!.gaps[0]!.reason).toBe("not-state");
  expect(rows.filter((row) => row["iso3"] === "UZB" && row["missing"] === "not-held")).toHaveLength(2);
});

test("chosen countries outside the group have a panel, but do not count in its median", () => {
  const index = indexOf({ KAZ: { 2000: 10 }, UZB: { 2000: 20 }, TJK: { 2000: 30 }, HUN: { 2000: 99 } });
  const { view } = viewOf(index, {}, { group: "central-asia", countries: ["HUN"] });
  expect(view.panels[0]).toMatchObject({ country: "HUN", chosen: true });
  expect(view.medians).toEqual([{ year: 2000, value: 20, n: 3 }]);
});

test("the group's median needs half of it", () => {
  const index = indexOf({ KAZ: { 2000: 10, 2001: 1 }, UZB: { 2000: 20, 2001: 2 }, TJK: { 2000: 30 } });
  const { view } = viewOf(index, {}, { group: "central-asia" });
  expect(view.medians.map(({ year }) => year)).toEqual([2000]);
});

test("a group of the reader's own is the group", () => {
  const { order, view } = viewOf(
    indexOf(values),
    {},
    {
      group: "own-1",
      groups: [{ id: "own-1", name: "Двое", countries: ["UZB", "HUN"] }],
    },
  );
  expect(order).toEqual(["UZB", "HUN"]);
  expect(view.group.name).toBe("Двое");
});

test("a country pinned elsewhere leaves the others out of focus, not out of the figure", () => {
  const clauses = [{ source: "trend", field: "countries", value: ["UZB"] }] as const;
  const { view } = viewOf(indexOf(values), {}, { clauses });
  expect(view.panels.filter(({ inFocus }) => inFocus).map(({ country }) => country)).toEqual(["UZB"]);
  expect(view.panels).toHaveLength(4);
});

test("no country, no year and a window outside the series are no panels", () => {
  expect(viewOf(indexOf({})).view).toMatchObject({ panels: [], years: null, medians: [] });
  const outside = viewOf(indexOf(values), {}, years(1950, 1960));
  expect(outside.view.panels).toEqual([]);
  expect(outside.view.empty.map(({ gaps }) => gaps)).toEqual([[], [], [], []]);
});

test("more than 200: the chosen are drawn, the last in the order are not, the rows have all", () => {
  const codes = Array.from({ length: 230 }, (_, i) => `C${String(i).padStart(3, "0")}`);
  const index = indexOf(Object.fromEntries(codes.map((code, i) => [code, { 2000: i }])));
  const { view, rows } = viewOf(index, {}, { countries: ["C000"] });
  expect(view.drawn).toHaveLength(mostPanels);
  expect(view.drawn.at(-1)!.country).toBe("C000");
  expect(rows.filter((row) => row["kind"] === "value")).toHaveLength(230);
});

test("the order is one of all countries, whatever they are sorted by", () => {
  const score = fc.integer({ min: -50, max: 50 });
  const country = fc.dictionary(fc.constantFrom("2000", "2001", "2002", "2003"), score, { minKeys: 1 });
  const sorts = fc.constantFrom("last", "change", "slope", "jump", "volatility", "missing", "name");
  fc.assert(
    fc.property(fc.array(country, { minLength: 1, maxLength: 6 }), sorts, (series, sort) => {
      const index = indexOf(Object.fromEntries(series.map((each, i) => [groups.eurasia29[i]!, each])));
      const { order, view } = viewOf(index, { sort });
      expect([...order].sort()).toEqual([...index.countries].sort());
      const shift = viewOf(
        indexOf(
          Object.fromEntries(
            series.map((each, i) => [
              groups.eurasia29[i]!,
              Object.fromEntries(Object.entries(each).map(([year, value]) => [year, value + 7])),
            ]),
          ),
        ),
        { sort },
      );
      // What is made of differences does not see where the scale begins.
      for (const [i, panel] of view.panels.entries()) {
        const other = shift.view.panels.find(({ country: code }) => code === panel.country)!;
        const change = (p: typeof panel) => ("none" in p.measures.jump ? null : p.measures.jump.value);
        expect(change(other)).toBe(change(panel));
        expect(shift.order[i]).toBe(order[i]);
      }
    }),
  );
});
