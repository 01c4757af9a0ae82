import { expect, test } from "vitest";
import { mapChart } from "../../src/charts/map.ts";
import { classColour, dimmedColour } from "../../src/charts/map/colour.ts";
import { dotRadius, spreadDots } from "../../src/charts/map/dots.ts";
import { areaOf, innerBox, insideAt, pathOf, type Ring } from "../../src/charts/map/rings.ts";
import { themes } from "../../src/charts/theme.ts";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { readBorders } from "../../src/node/borders.ts";
import { mapRows, mapView } from "../../src/views/map.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

const borders = readBorders();
const eurasia = indexOf(
  Object.fromEntries(
    groups.eurasia29
      .filter((code) => code !== "LVA")
      .map((code, i) => [code, { 2001: i, 2014: (i * 17) % 58 }]),
  ),
);

function chartOf(
  index: ScoreIndex,
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
  { width = 640, loaded = true } = {},
) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith(
    "map",
    { countries: ["KAZ"], group: "eurasia29", ...changes },
    options,
  );
  const view = mapView(library, choices, figure);
  const chart = mapChart(view, { ...frameOf(width), ...(loaded ? { borders } : {}) });
  return { chart, rows: mapRows(view, library), footer: chart.footer.join(" ") };
}

test.each([360, 640, 1100])("at %i px every country of the 29 has one target within the drawing", (width) => {
  const { chart } = chartOf(eurasia, {}, {}, { width });
  expect(chart.targets.map(({ country }) => country).toSorted()).toEqual(groups.eurasia29.toSorted());
  for (const { x, y } of chart.targets) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeLessThanOrEqual(chart.height);
  }
});

test("no target lies over another: a pointer on one means one country", () => {
  const { targets } = chartOf(eurasia, {}, {}, { width: 360 }).chart;
  const large = targets.filter(({ width = 0 }) => width !== 2 * dotRadius);
  for (const a of large) {
    for (const b of large) {
      if (a === b) continue;
      const across = (a.width! + b.width!) / 2 - Math.abs(a.x - b.x);
      const down = (a.height! + b.height!) / 2 - Math.abs(a.y - b.y);
      expect(Math.min(across, down), `${a.country} ${b.country}`).toBeLessThan(1.5);
    }
  }
});

test("Russia runs out of the frame, so that Central Asia is not tiny", () => {
  const { targets } = chartOf(eurasia).chart;
  const kazakhstan = targets.find(({ country }) => country === "KAZ")!;
  expect(kazakhstan.width).toBeGreaterThan(110);
});

test("a country without a value has no colour but its reason, in the map and in the words", () => {
  const { chart, footer } = chartOf(eurasia);
  const target = chart.targets.find(({ country }) => country === "LVA")!;
  expect(target.label).toBe("Latvia, 2014: no value, not in this data set");
  expect(target.value).toBeUndefined();
  expect(footer).toContain("No value in 2014, not in this data set: Latvia.");
  expect(chart.body.textContent).toContain("not in this data set");
});

test("a value tells its class and stands for the published score", () => {
  const target = chartOf(indexOf({ KAZ: { 2014: 36 }, UZB: { 2014: 57 } })).chart.targets.find(
    ({ country }) => country === "UZB",
  )!;
  expect(target.value).toEqual({ kind: "score", index: "test_index", country: "UZB", year: 2014 });
  expect(target.steps).toEqual([
    "The published 57 lies in class 5 of 5, 55 to 60; the colour stands for the class.",
  ]);
});

test("limits of classes have the digits that their steps need, values those they are published with", () => {
  const index = indexOf({ KAZ: { 2014: 0.134 }, EST: { 2014: 0.85 } }, { decimals: 3, scale: [0, 1] });
  const { chart, footer } = chartOf(index);
  expect(footer).toContain("Classes of 0.2 over");
  expect(chart.body.textContent).toContain("0.8");
  expect(chart.body.textContent).not.toContain("0.800");
  expect(chart.targets.find(({ country }) => country === "EST")?.label).toContain("0.850");
});

test("what the border source draws is told for the territories in the frame only", () => {
  expect(chartOf(eurasia).footer).toContain("Crimea with Russia");
  const { footer } = chartOf(eurasia, {}, { group: "baltics", countries: [] });
  expect(footer).not.toContain("Crimea");
  expect(footer).toContain("take no position");
});

test("a chosen country outside the frame and one without a shape are listed", () => {
  const index = indexOf({ EST: { 2014: 1 }, SUN: { 1990: 2 }, BRA: { 2014: 3 } });
  const { footer } = chartOf(index, {}, { group: "baltics", countries: ["BRA", "SUN"] });
  expect(footer).toContain("outside the frame: Brazil.");
  expect(footer).toContain("not on the map: Soviet Union.");
});

test("without the borders tiles are drawn, and a sentence says why", () => {
  const { chart, footer } = chartOf(eurasia, {}, {}, { loaded: false });
  expect(footer).toContain("The borders are not loaded");
  expect(chart.targets).toHaveLength(29);
  expect(chartOf(eurasia, { form: "tiles" }).footer).not.toContain("not loaded");
});

test("two years stand side by side, on a phone one above the other, with equal colours for equal values", () => {
  const index = indexOf({ KAZ: { 2001: 10, 2014: 10 }, UZB: { 2001: 20, 2014: 40 } });
  const at = (width: number) =>
    chartOf(index, { between: [2001, 2014] }, { group: "central-asia" }, { width }).chart.targets.filter(
      ({ country }) => country === "KAZ",
    );
  const [wideA, wideB] = at(900);
  expect([wideB!.y, wideB!.x > 450]).toEqual([wideA!.y, true]);
  const [narrowA, narrowB] = at(360);
  expect([narrowB!.x, narrowB!.y > narrowA!.y]).toEqual([narrowA!.x, true]);
  const fills = [
    ...chartOf(
      index,
      { between: [2001, 2014], form: "tiles" },
      { group: "central-asia" },
    ).chart.body.querySelectorAll("rect"),
  ].map((rect) => rect.getAttribute("fill"));
  expect(fills.filter((fill) => fill === classColour(0, 4, frameOf()))).toHaveLength(3); // the legend and two tiles
});

test("across a break of method no change is stated, and the colours are said not to compare", () => {
  const broken = indexOf(
    { KAZ: { 2001: 10, 2014: 30 } },
    { methodBreaks: [{ year: 2005, note: "New manual." }] },
  );
  const { chart, footer } = chartOf(broken, { between: [2001, 2014] });
  expect(footer).toContain("(New manual): the colours of the two years are not comparable.");
  expect(chart.description).not.toContain("Largest");
  expect(chart.body.textContent).toContain("method changed 2005");
});

test("the description names the ends and the largest change, and all its numbers stand in the rows", () => {
  const index = indexOf({ KAZ: { 2001: 14, 2014: 36 }, UZB: { 2001: 36, 2014: 57 }, TKM: { 2001: 41 } });
  const { chart, rows } = chartOf(index, { between: [2001, 2014] }, { group: "central-asia" });
  expect(chart.description).toBe(
    "Test index of regulation in 2001 and 2014 by country: Central Asia, 2 of 5 with a value in 2014; higher = more restrictive. 2001: highest 41 (Turkmenistan), lowest 14 (Kazakhstan). 2014: highest 57 (Uzbekistan), lowest 36 (Kazakhstan). Largest rise between the two years: Kazakhstan, from 14 to 36. 2001: 2 countries without a value. 2014: 3 countries without a value. Chosen, 2014: Kazakhstan 36.",
  );
  const values = new Set(rows.map(({ value }) => value));
  for (const value of [41, 14, 57, 36]) expect(values).toContain(value);
});

test("no year and no country say what to do", () => {
  const later: Partial<Choices> = { clauses: [{ source: "filters", field: "years", value: [2020, 2026] }] };
  const none = chartOf(indexOf({ KAZ: { 2001: 1 }, UZB: { 2030: 1 } }), {}, later);
  expect(none.chart.title).toBe("Test index: no value in the years in view");
  expect(none.chart.subtitle).toContain("Widen the years");
  const empty = chartOf(
    eurasia,
    {},
    {
      group: "own-1",
      groups: [{ id: "own-1", name: "Mine", countries: [] }],
      countries: [],
    },
  );
  expect(empty.chart.subtitle).toContain("Add countries to the group");
  expect(empty.chart.targets).toEqual([]);
});

test("a filter greys: no grey is the colour of a class", () => {
  const greys = [0, 1, 2, 3].map((step) => dimmedColour(step, 4, frameOf()));
  const colours = [0, 1, 2, 3].map((step) => classColour(step, 4, frameOf()));
  expect(new Set([...greys, ...colours, themes.light.band]).size).toBe(9);
});

test("dots of small states do not cover each other and stay in the frame", () => {
  const dots = spreadDots([...Array.from({ length: 12 }, () => [50, 50] as const), [1, 1]], 100, 100);
  dots.forEach(([x, y], i) => {
    expect(Math.min(x, y, 100 - x, 100 - y)).toBeGreaterThanOrEqual(dotRadius);
    for (const [otherX, otherY] of dots.slice(i + 1)) {
      expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThan(2 * dotRadius);
    }
  });
});

const square: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test("rings: area, level lines and the largest box inside", () => {
  expect(Math.abs(areaOf(square))).toBe(100);
  expect(insideAt([square], 5)).toEqual([[0, 10]]);
  expect(insideAt([square], 12)).toEqual([]);
  const box = innerBox([square], (width, height) => width * height);
  expect([box?.x, box?.width]).toEqual([5, 10]);
});

test("a path in steps ends where the places say", () => {
  expect(pathOf([square])).toBe("M0,0l10,0 0,10-10,0Z");
});
