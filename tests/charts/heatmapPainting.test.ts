import { rgb } from "d3";
import { expect, test } from "vitest";
import { heatmapChart } from "../../src/charts/heatmap.ts";
import { heatmapGrid, reasons } from "../../src/charts/heatmap/grid.ts";
import { heatmapLayout } from "../../src/charts/heatmap/layout.ts";
import { cellPixels, isPainted } from "../../src/charts/heatmap/painting.ts";
import { figure } from "../../src/charts/figure.ts";
import type { Choices } from "../../src/choices/choices.ts";
import { heatmapView } from "../../src/views/heatmap.ts";
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
  const pixels = cellPixels(view, heatmapGrid(view), screen);
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
  expect(painted.paintings).toHaveLength(1);
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
