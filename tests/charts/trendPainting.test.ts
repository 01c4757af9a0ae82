import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { figure } from "../../src/charts/figure.ts";
import { trendChart } from "../../src/charts/trend.ts";
import type { Choices } from "../../src/choices/choices.ts";
import type { Library } from "../../src/dataset/library.ts";
import { trendView } from "../../src/views/trend.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";
import { largeCountries, largeLibrary } from "../largeLibrary.ts";

const large = largeLibrary({ rows: 90_000 }); // six indices: the fourth with few values, the sixth with a change of method
const chosen = ["KAZ", "UZB"];
const years = { source: "filters", field: "years", value: [1950, 2024] } as const;

function chartOf(library: Library, changes: Partial<Choices>, paints: boolean): Chart {
  const { choices, figure: asked } = choicesWith("trend", changes);
  const frame = { ...frameOf(), ...(paints && { paints: true as const }) };
  return trendChart(trendView(library, choices, asked), frame);
}

/** The lines that a context is asked to draw, as the data of SVG paths: one for each moveTo. */
function painted(chart: Chart): { readonly lines: readonly string[]; readonly discs: readonly string[] } {
  const strokes: string[] = [];
  const discs: string[] = [];
  const rounded = (px: number) => Math.round(px * 1000) / 1000;
  let [path, colour] = ["", ""];
  // A canvas that writes down what it is told; it takes no other calls.
  const canvas = {
    set strokeStyle(next: string) {
      colour = next;
    },
    fillStyle: "",
    lineWidth: 0,
    beginPath: () => (path = ""),
    moveTo: (x: number, y: number) => (path += `M${rounded(x)},${rounded(y)}`),
    lineTo: (x: number, y: number) => (path += `L${rounded(x)},${rounded(y)}`),
    arc: (x: number, y: number, r: number) => discs.push(`${x},${y},${r}`),
    stroke: () => strokes.push(`${colour} ${path}`),
    fill: () => {},
    fillRect: () => {},
  };
  chart.paintings?.[0]?.paint(canvas as unknown as CanvasRenderingContext2D); // all of it that a painting uses
  const lines = strokes
    .filter((stroke) => stroke.startsWith("#cfd4da "))
    .flatMap((stroke) => stroke.slice(8).split(/(?=M)/));
  return { lines, discs };
}

/** The same of the SVG: in it a value alone between two gaps is closed to a line of no length. */
function drawn({ body }: Chart): ReturnType<typeof painted> {
  const grey = [...body.querySelectorAll("g[stroke='#cfd4da']")].filter(
    (group) => !group.hasAttribute("stroke-width"),
  );
  const paths = grey.flatMap((group) => [...group.querySelectorAll("path")]);
  const circles = [...body.querySelectorAll("g[fill='#cfd4da'] circle")];
  return {
    lines: paths.flatMap((path) => (path.getAttribute("d") ?? "").replaceAll("Z", "").split(/(?=M)/)),
    discs: circles.map((circle) => ["cx", "cy", "r"].map((name) => circle.getAttribute(name)).join(",")),
  };
}

test.each(["large_0", "large_2", "large_5"])(
  "%s: a screen paints exactly the lines that a file holds",
  (index) => {
    const changes = { index, countries: chosen, group: "all", clauses: [years] } as const;
    const [onScreen, inFile] = [chartOf(large, changes, true), chartOf(large, changes, false)];
    expect(inFile.paintings).toBeUndefined();
    expect(painted(onScreen).lines.length).toBeGreaterThan(150);
    expect(painted(onScreen)).toEqual(drawn(inFile));
    expect(drawn(onScreen)).toEqual({ lines: [], discs: [] });
  },
);

test("values without a neighbour are painted as dots, and gaps stay gaps", () => {
  const codes = largeCountries(70);
  const index = indexOf(
    Object.fromEntries(codes.map((code, i) => [code, { 2000: i, 2001: i, 2003: i + 1, 2005: i, 2006: i }])),
  );
  const library = libraryWith({ indices: [index] });
  const changes = { countries: [], group: "all" } as const;
  const { lines, discs } = painted(chartOf(library, changes, true));
  expect(lines).toHaveLength(70 * 3);
  expect(discs).toHaveLength(70);
  expect({ lines, discs }).toEqual(drawn(chartOf(library, changes, false)));
});

test("a group of few lines is drawn as elements on a screen too", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2001: 2 }, UZB: { 2000: 1, 2001: 2 } });
  const library = libraryWith({ indices: [index] });
  expect(chartOf(library, { countries: ["KAZ"] }, true).paintings).toBeUndefined();
});

test("under a painting there is no ground that would cover it, and the year of the event is painted behind the lines", () => {
  const law = event("2011-10-11", "law", "A law");
  const library = libraryWith({ indices: [...large.indices.values()], events: [law] });
  const clauses = [years, { source: "filters", field: "event", value: law.id } as const];
  const { choices } = choicesWith("trend", { index: "large_0", countries: chosen, group: "all", clauses });
  const on = figure(library, choices, "trend", { ...frameOf(), paints: true });
  const off = figure(library, choices, "trend", frameOf());
  const ground = (svg: SVGSVGElement) => [...svg.children].filter(({ tagName }) => tagName === "rect").length;
  expect([ground(on.svg), ground(off.svg)]).toEqual([0, 1]);
  expect(on.paintings).toHaveLength(1);
  expect(on.paintings[0]!.top).toBe(on.plot.top);
  expect(on.targets).toEqual(off.targets);
  expect({ ...on, svg: 0, paintings: 0, rows: 0 }).toEqual({ ...off, svg: 0, paintings: 0, rows: 0 });
});
