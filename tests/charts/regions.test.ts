import { expect, test } from "vitest";
import { regionsChart } from "../../src/charts/regions.ts";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { regionsRows, regionsView } from "../../src/views/regions.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

function chartOf(
  index: ReturnType<typeof indexOf>,
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith("regions", changes, options);
  const view = regionsView(library, choices, figure);
  return { chart: regionsChart(view, frameOf()), rows: regionsRows(view, library) };
}

const leaving = indexOf({
  KAZ: { 2000: 40, 2001: 41 },
  UZB: { 2000: 50, 2001: 51 },
  HUN: { 2000: 3 },
});

test("who left, what the mean did and what that of the same countries did stand in one sentence", () => {
  const { chart } = chartOf(leaving);
  expect(chart.footer.join(" ")).toContain(
    "2001: Hungary left; the mean moved from 31 to 46, that of the 2 countries with a value in both years moved from 45 to 46.",
  );
  expect(chart.description).toContain(
    "From 2000 to 2001 the mean moved from 31 to 46, that of the same 2 countries moved from 45 to 46.",
  );
});

test("both samples: a second mean, named with those it leaves out", () => {
  const { chart } = chartOf(leaving, { sample: "both" });
  expect(chart.legend.map(({ label }) => label)).toContain("mean of the same countries in all years");
  expect(chart.targets.some(({ line }) => line === "all fixedMean")).toBe(true);
  expect(chart.footer.join(" ")).toContain("Same countries in all years: 2 of 3, without Hungary.");
  expect(chartOf(leaving).chart.targets.some(({ line }) => line === "all fixedMean")).toBe(false);
});

test("the lowest and highest name their countries, ties too", () => {
  const { chart } = chartOf(indexOf({ KAZ: { 2000: 7 }, UZB: { 2000: 7 }, TJK: { 2000: 1 } }));
  const highest = chart.targets.find(({ line }) => line === "all max")!;
  expect(highest.details[0]).toContain("Kazakhstan and Uzbekistan");
  expect(highest.value).toEqual({
    kind: "computed",
    from: ["KAZ", "UZB"].map((country) => ({ index: "test_index", country, year: 2000 })),
  });
});

test("every statistic explains itself, with n of N in its label", () => {
  const { chart } = chartOf(leaving);
  const statistics = chart.targets.filter(({ line }) => line !== undefined);
  expect(statistics).toHaveLength(12);
  for (const { label, details, steps, value, line } of statistics) {
    expect(label).toMatch(/\(\d of 3 countries\)$/);
    expect(details).toHaveLength(1);
    expect(steps).toEqual(details);
    // The lowest and the highest are published values of one country each.
    expect(value!.kind).toBe(/ (min|max)$/.test(line!) ? "score" : "computed");
  }
});

test("the bars tell who is missing and why", () => {
  const { chart } = chartOf(leaving);
  const bar = chart.targets.find(({ width, year }) => width !== undefined && year === 2001)!;
  expect(bar.label).toBe("all countries in the data, 2001: 2 of 3 countries with a value");
  expect(bar.details).toContain("Not assessed: Hungary");
});

test("a break of method: seams, no sentence across it", () => {
  const index = indexOf(
    { KAZ: { 2000: 40, 2001: 41 }, HUN: { 2000: 3 } },
    { methodBreaks: [{ year: 2001, note: "" }] },
  );
  const { chart } = chartOf(index);
  expect(chart.description).not.toContain("moved");
  expect(chart.footer.join(" ")).not.toMatch(/ left| entered/);
  expect(chart.footer.join(" ")).toContain("The method changed in 2001");
});

test("every number of the description stands in the rows", () => {
  const { chart, rows } = chartOf(leaving, { sample: "both" });
  const held = new Set(rows.flatMap((row) => [row["value"], row["year"], row["n"], row["of"]]).map(String));
  const told = chart.description.match(/\d+(\.\d+)?/g) ?? [];
  const counted = told.filter((number) => !held.has(number));
  // "1 value is missing" is the count of the rows of that kind.
  expect(rows.filter((row) => row["kind"] === "missing")).toHaveLength(1);
  expect(counted.filter((number) => number !== "1")).toEqual([]);
});

test("too few, no year and no group say why and what to do", () => {
  const few = chartOf(indexOf({ KAZ: { 2000: 4 } }), { coverage: 80 }, { group: "central-asia" }).chart;
  expect(few.body.textContent).toContain("Lower the coverage");
  const fixed = chartOf(
    indexOf({ KAZ: { 2000: 4, 2001: 4 }, UZB: { 2001: 4 }, TJK: { 2001: 4 } }),
    { sample: "fixed" },
    { group: "central-asia" },
  ).chart;
  expect(fixed.body.textContent).toContain("With years from 2001 on there are");
  expect(chartOf(indexOf({}), {}).chart.subtitle).toContain("Choose other years");
  expect(chartOf(leaving, { regions: ["own-1"] }).chart.subtitle).toContain("No group is chosen");
});
