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
    "2001: Hungary left; mean 31 to 46, that of the 2 with both years 45 to 46.",
  );
  expect(chart.description).toContain(
    "2000 to 2001: mean 31 to 46, that of the 2 countries with every year 45 to 46.",
  );
});

test("without any value in view, nobody is said to have stayed", () => {
  const none = indexOf({ KAZ: {}, UZB: {} }, { years: [2000, 2001] });
  expect(chartOf(none).chart.footer.join(" ")).not.toContain("nobody entered");
  const steady = indexOf({ KAZ: { 2000: 1, 2001: 2 }, UZB: { 2000: 3, 2001: 4 } });
  expect(chartOf(steady).chart.footer.join(" ")).toContain("nobody entered or left");
});

test("both samples: a second mean, named with those it leaves out", () => {
  const { chart } = chartOf(leaving, { sample: "both" });
  expect(chart.legend.map(({ label }) => label)).toContain("mean of the same countries in all years");
  expect(chart.targets.some(({ line }) => line === "all fixedMean")).toBe(true);
  expect(chart.footer.join(" ")).toContain(
    "Same countries: the 2 of 3 with a value in every surveyed year in view, without Hungary.",
  );
  expect(chartOf(leaving).chart.targets.some(({ line }) => line === "all fixedMean")).toBe(false);
});

test("too few with every year in view: the same countries from a later year on, said everywhere", () => {
  const joining = indexOf({
    KAZ: { 2000: 40, 2001: 42, 2002: 43 },
    UZB: { 2001: 50, 2002: 51 },
    HUN: { 2001: 3, 2002: 4 },
    POL: { 2002: 5 },
  });
  const { chart } = chartOf(joining, { sample: "both" });
  expect(chart.subtitle).toContain("a second mean counts the same countries in all years from 2001 on");
  expect(chart.legend.map(({ label }) => label)).toContain(
    "mean of the same countries in all years from 2001 on",
  );
  const marks = chart.targets.filter(({ line }) => line === "all fixedMean");
  expect(marks.map(({ year }) => year)).toEqual([2001, 2002]);
  expect(marks[0]!.details).toEqual([
    "The sum of the published values of the 3 countries that have one in every surveyed year in view from 2001 on, divided by 3; computed here.",
  ]);
  expect(chart.footer.join(" ")).toContain(
    "Same countries: the 3 of 4 with a value in every surveyed year from 2001 on, without Poland. From 2000 on there would be 1, fewer than 50%.",
  );
  const fixed = chartOf(joining, { sample: "fixed" }).chart;
  expect(fixed.targets.filter(({ line }) => line === "all median").map(({ year }) => year)).toEqual([
    2001, 2002,
  ]);
  expect(fixed.subtitle).toContain("The same countries are counted in all years from 2001 on.");
});

test("the title states the last statistics, or where the median is lowest and highest", () => {
  expect(chartOf(leaving).chart.title).toBe(
    "Test index, all countries in the data: median 46, mean 46 in 2001",
  );
  expect(chartOf(leaving, { sample: "fixed" }).chart.title).toBe(
    "Test index, all countries in the data, 2 with every year: median 46, mean 46 in 2001",
  );
  expect(chartOf(leaving, { sample: "both" }).chart.title).toBe(
    "Test index, all countries in the data, 2000 to 2001: mean 31 to 46, of the same 2 countries 45 to 46",
  );
  const index = indexOf({ KAZ: { 2000: 40 }, HUN: { 2000: 3 }, ARM: { 2000: 40 } });
  const regions = ["central-asia", "central-europe", "south-caucasus"] as const;
  expect(chartOf(index, { regions, coverage: 1 }).chart.title).toBe(
    "Test index, 2000: median from 3 in Central Europe to 40 in Central Asia and South Caucasus",
  );
  expect(chartOf(index, { regions, coverage: 99 }).chart.title).toBe(
    "Test index: Central Asia, Central Europe and South Caucasus",
  );
});

test("several groups: only what moved a mean is told, the rest is counted once", () => {
  const index = indexOf({
    KAZ: { 2000: 1, 2001: 1, 2002: 1 },
    UZB: { 2000: 2, 2001: 2, 2002: 2 },
    TJK: { 2000: 3, 2001: 3, 2002: 3 },
    KGZ: { 2001: 8, 2002: 8 },
    TKM: { 2002: 9 },
    EST: { 2001: 5, 2002: 6 },
    LVA: { 2001: 5, 2002: 6 },
    LTU: { 2001: 5, 2002: 6 },
  });
  const footer = chartOf(index, { regions: ["central-asia", "baltics"] }).chart.footer.join(" ");
  expect(footer).toContain(
    "Central Asia, 2001: Kyrgyzstan entered; mean 2.0 to 3.5, that of the 3 with both years 2 in both.",
  );
  expect(footer.match(/more change/g)).toHaveLength(1);
  expect(footer).toContain("1 more change of this kind in the CSV.");
  expect(footer).not.toContain("Estonia, Latvia and Lithuania entered");
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
  expect(chart.description).not.toMatch(/: mean|moved/);
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
    indexOf({ KAZ: { 2000: 4, 2001: 4 }, UZB: { 2000: 4 }, TJK: { 2000: 4 } }),
    { sample: "fixed" },
    { group: "central-asia" },
  ).chart;
  expect(fixed.body.textContent).toContain("no countries are the same in");
  expect(chartOf(indexOf({}), {}).chart.subtitle).toContain("Choose other years");
  expect(chartOf(leaving, { regions: ["own-1"] }).chart.subtitle).toContain("No group is chosen");
});

test("moves that are equal but for rounding: the earliest is named", () => {
  const index = indexOf({ KAZ: { 2000: 0.6, 2001: 0.7, 2002: 0.8 } }, { decimals: 1 });
  expect(chartOf(index).chart.description).toContain("the mean moved most from 2000 to 2001: 0.6 to 0.7.");
});

test("a mean that is said to have moved comes with the badge: no rule is published for that", () => {
  const noRule = "No rule published for how large a move of a mean matters.";
  expect(chartOf(leaving).chart.footer.join(" ")).toContain(noRule);
  expect(chartOf(indexOf({ KAZ: { 2000: 4 } })).chart.footer.join(" ")).not.toContain(noRule);
  const steady = indexOf({ KAZ: { 2000: 4, 2001: 5 }, HUN: { 2000: 1, 2001: 2 } });
  const two = chartOf(steady, { regions: ["central-asia", "central-europe"] }).chart;
  expect(two.footer.join(" ")).not.toContain(noRule);
});
