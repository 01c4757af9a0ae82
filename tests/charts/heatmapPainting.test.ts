import { rgb } from "d3";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { heatmapChart } from "../../src/charts/heatmap.ts";
import { heatmapGrid } from "../../src/charts/heatmap/grid.ts";
import { heatmapLayout } from "../../src/charts/heatmap/layout.ts";
import { isPainted } from "../../src/charts/heatmap/painting.ts";
import { cellPixels } from "../../src/charts/heatmap/pixels.ts";
import { figure } from "../../src/charts/figure.ts";
import type { Frame } from "../../src/charts/frame.ts";
import type { Choices } from "../../src/choices/choices.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { svgText } from "../../src/export/svg.ts";
import { heatmapView } from "../../src/views/heatmap.ts";
import { reasons } from "../../src/views/missingLine.ts";
import { choicesWith, frameOf } from "../fixtures.ts";
import { largeCountries, largeLibrary } from "../largeLibrary.ts";

const library = largeLibrary({ rows: 15_000 });
const index = "large_0";
const screen = { ...frameOf(1200), paints: true as const };

function viewOf(changes: Partial<Choices> = {}) {
  const { choices, figure } = choicesWith("heatmap", { index, countries: ["KAZ", "UZB"], ...changes });
  return heatmapView(library, choices, figure);
}

test("the grid of numbers says what the cells of the view say", () => {
  const view = viewOf();
  const { values, missing, columns } = heatmapGrid(view);
  const cells = view.lines.flatMap((line) => line.cells);
  expect(values).toHaveLength(cells.length);
  expect(columns).toBe(view.years.length);
  expect([...values].map((value) => (Number.isNaN(value) ? null : value))).toEqual(
    cells.map(({ score }) => score?.value ?? null),
  );
  expect([...missing].map((reason) => reasons[reason] ?? null)).toEqual(cells.map(({ reason }) => reason));
});

test.each([
  ["all in focus", {}],
  ["rows out of focus", { clauses: [{ source: "filters", field: "countries", value: ["KAZ", "FRA"] }] }],
  ["a part of the years", { clauses: [{ source: "filters", field: "years", value: [1970, 2000] }] }],
] as const)("each painted cell has the colour of the cell in a file: %s", (_, changes) => {
  const view = viewOf(changes);
  const pixels = cellPixels(view, { from: 0, count: view.lines.length }, screen);
  const painted = Array.from({ length: pixels.length / 4 }, (_, i) => [...pixels.subarray(i * 4, i * 4 + 4)]);
  const drawn = [...heatmapChart(view, frameOf(1200)).body.querySelectorAll("rect[fill-opacity]")].map(
    (cell) => {
      const { r, g, b } = rgb(cell.getAttribute("fill") ?? "");
      return [r, g, b, Math.round(255 * Number(cell.getAttribute("fill-opacity")))];
    },
  );
  expect(painted.filter(([, , , opacity]) => opacity !== 0)).toEqual(drawn);
});

test("200 countries by 75 years are painted on a screen, in under 1,000 elements, and drawn in a file", () => {
  const { choices } = choicesWith("heatmap", { index, countries: ["KAZ", "UZB"] });
  const painted = figure(library, choices, "heatmap", screen);
  const drawn = figure(library, choices, "heatmap", frameOf(1200));
  expect(painted.svg.querySelectorAll("*").length).toBeLessThan(1000);
  expect(painted.paintings.map(({ rows }) => rows)).toEqual([2, painted.targets.length / 75 - 2]);
  expect(drawn.svg.querySelectorAll("*").length).toBeGreaterThan(10_000);
  expect(drawn.paintings).toEqual([]);
  expect(painted.targets).toEqual(drawn.targets);
  expect(painted.height).toBe(drawn.height);
});

test("few cells, and such with words in them, stay elements on a screen", () => {
  const few = viewOf({
    group: "own-1",
    groups: [{ id: "own-1", name: "Few", countries: largeCountries(10) }],
  });
  const isIt = (view: typeof few) => {
    const grid = heatmapGrid(view);
    const layout = heatmapLayout(view, grid, screen);
    return layout !== null && isPainted(grid, layout, screen);
  };
  expect(isIt(few)).toBe(false);
  expect(isIt(viewOf())).toBe(true);
});

/** The years from one to another, and who is in focus. */
const between = (from: number, to: number, ...focus: readonly string[]): Partial<Choices> => ({
  clauses: [
    { source: "filters", field: "years", value: [from, to] },
    ...(focus.length === 0 ? [] : [{ source: "filters", field: "countries", value: focus } as const]),
  ],
});

test("what is kept from one drawing to the next does not change it: the same bytes as in a new document", () => {
  const ten: Partial<Choices> = {
    group: "own-1",
    groups: [{ id: "own-1", name: "Few", countries: largeCountries(10) }],
  };
  const drawnIn = (frame: Frame, changes: Partial<Choices>) => {
    const { choices } = choicesWith("heatmap", { index, countries: ["KAZ", "UZB"], ...changes });
    return svgText(figure(library, choices, "heatmap", frame).svg);
  };
  const cases: readonly (readonly [Frame, Partial<Choices>])[] = [
    [screen, {}],
    [frameOf(1200), ten],
  ];
  const states = [
    ["light", 1200, between(1960, 2020)],
    ["light", 1200, between(1961, 2000)],
    ["light", 1200, between(1961, 2000, "KAZ", "FRA")],
    ["light", 700, between(1961, 2000)],
    ["dark", 700, between(1961, 2000)],
    ["light", 1200, between(1960, 2020)],
  ] as const;
  for (const [frame, group] of cases) {
    const drawnAs = (document: () => Document) =>
      states.map(([theme, width, changes]) =>
        drawnIn({ ...frame, theme, width, document: document() }, { ...group, ...changes }),
      );
    expect(drawnAs(() => frame.document)).toEqual(drawnAs(() => new JSDOM("").window.document));
  }
});

test("patterns of missing values are painted where they are very many, else they are elements", () => {
  const drawnOf = (from: ScoreIndex) => {
    const { choices, figure } = choicesWith("heatmap", { index, countries: ["KAZ", "UZB"] });
    const only = { ...library, indices: new Map([[index, from]]) };
    return heatmapChart(heatmapView(only, choices, figure), screen);
  };
  const whole = library.indices.get(index)!;
  const isMissing = (share: number) => (country: string, year: number) =>
    (year * 31 + country.charCodeAt(1) * 17 + country.charCodeAt(2)) % 100 < share;
  const without = (share: number): ScoreIndex => ({
    ...whole,
    at: (country, year) => (isMissing(share)(country, year) ? null : whole.at(country, year)),
  });
  const [few, many] = [drawnOf(without(1)), drawnOf(without(50))];
  const patterns = ({ body }: typeof few) => body.querySelectorAll("g > path[stroke-width]").length;
  expect(few.paintings?.map(({ rows }) => rows !== undefined)).toEqual([true, true]);
  expect(patterns(few)).toBeGreaterThan(0);
  expect(many.paintings?.map(({ rows }) => rows !== undefined)).toEqual([true, true, false]);
  expect(patterns(many)).toBe(0);
});
