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

const rounded = (px: number) => Math.round(px * 1000) / 1000;

/** What a context is asked to draw, a line each in the order in which it is drawn: how, then where, as the data of SVG paths. */
function painted(chart: Chart): readonly string[] {
  const marks: string[] = [];
  let [path, dash] = ["", ""];
  // A canvas that writes down what it is told; it takes no other calls.
  const canvas = {
    strokeStyle: "",
    fillStyle: "",
    lineWidth: 0,
    lineCap: "",
    lineJoin: "",
    globalAlpha: 1,
    setLineDash: (lengths: readonly number[]) => (dash = lengths.join(" ")),
    beginPath: () => (path = ""),
    moveTo: (x: number, y: number) => (path += `M${rounded(x)},${rounded(y)}`),
    lineTo: (x: number, y: number) => (path += `L${rounded(x)},${rounded(y)}`),
    arc: (x: number, y: number, r: number) => (path += `M${[x, y, r].map(rounded).join()}`),
    stroke: () =>
      parts(path).forEach((part) =>
        marks.push(`${canvas.strokeStyle} ${canvas.lineWidth} ${dash} ${canvas.globalAlpha} ${part}`),
      ),
    fill: () =>
      parts(path).forEach((part) => marks.push(`${canvas.fillStyle} ${canvas.globalAlpha} ${part}`)),
  };
  chart.paintings?.[0]?.paint(canvas as unknown as CanvasRenderingContext2D); // all of it that a painting uses
  return marks;
}

/** The same of the SVG: in it a value alone between two gaps is closed to a line of no length. */
function drawn({ body }: Chart): readonly string[] {
  return [...body.querySelectorAll("path, line, circle")].flatMap((mark) => {
    const of = (name: string) => mark.getAttribute(name) ?? mark.parentElement?.getAttribute(name) ?? null;
    const how =
      of("stroke") === null
        ? `${of("fill")} ${of("fill-opacity") ?? 1}`
        : `${of("stroke")} ${of("stroke-width") ?? 1} ${of("stroke-dasharray") ?? ""} ${of("stroke-opacity") ?? 1}`;
    return parts(pathOf(mark)).map((part) => `${how} ${part}`);
  });
}

function pathOf(mark: Element): string {
  const of = (...names: readonly string[]) => names.map((name) => Number(mark.getAttribute(name)));
  if (mark.tagName === "circle") return `M${of("cx", "cy", "r").map(rounded).join()}`;
  if (mark.tagName === "line") return `M${of("x1", "y1").map(rounded)}L${of("x2", "y2").map(rounded)}`;
  const [dx = 0, dy = 0] =
    /[-\d.]+,[-\d.]+/
      .exec(mark.getAttribute("transform") ?? "")?.[0]
      .split(",")
      .map(Number) ?? [];
  return (mark.getAttribute("d") ?? "")
    .replaceAll("Z", "")
    .replace(/([-\d.]+),([-\d.]+)/g, (_, x, y) => `${rounded(Number(x) + dx)},${rounded(Number(y) + dy)}`);
}

const parts = (path: string): readonly string[] => path.split(/(?=M)/).filter((part) => part !== "");

const number = /(?<=[ ML,])-?[\d.]+/g;
const formOf = (mark: string) => mark.replace(number, "0");
const numbersIn = (mark: string) => [...mark.matchAll(number)].map(Number);

/** What a file holds and the SVG of a screen does not, in its order. */
function only(inFile: Chart, onScreen: Chart): readonly string[] {
  const above = new Set(drawn(onScreen));
  return drawn(inFile).filter((mark) => !above.has(mark));
}

test.each(["large_0", "large_2", "large_5"])(
  "%s: a screen paints exactly the lines that a file holds",
  (index) => {
    const changes = { index, countries: chosen, group: "all", clauses: [years] } as const;
    const [onScreen, inFile] = [chartOf(large, changes, true), chartOf(large, changes, false)];
    expect(inFile.paintings).toBeUndefined();
    expect(painted(onScreen).length).toBeGreaterThan(150);
    expect(painted(onScreen)).toEqual(only(inFile, onScreen));
  },
);

test("values without a neighbour and intervals are painted too, and gaps stay gaps", () => {
  const codes = largeCountries(70).filter((code) => code !== "KAZ");
  const index = indexOf(
    Object.fromEntries(
      [...codes, "KAZ"].map((code, i) => [
        code,
        { 2000: i, 2001: i, 2003: [i + 1, i, i + 2], 2005: [i, i - 1, i + 1], 2006: i },
      ]),
    ),
  );
  const library = libraryWith({ indices: [index] });
  const changes = { countries: ["KAZ"], group: "all" } as const;
  const [onScreen, inFile] = [chartOf(library, changes, true), chartOf(library, changes, false)];
  const marks = painted(onScreen);
  expect(marks.filter((mark) => mark.startsWith("#cfd4da 1  1 "))).toHaveLength(codes.length * 3);
  expect(marks.filter((mark) => mark.startsWith("#cfd4da 1 M"))).toHaveLength(codes.length);
  const held = only(inFile, onScreen);
  expect(marks.map(formOf)).toEqual(held.map(formOf));
  const px = held.flatMap(numbersIn); // a file writes the corners of a square by three digits from its middle
  marks.flatMap(numbersIn).forEach((number, i) => expect(number).toBeCloseTo(px[i]!, 2));
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
