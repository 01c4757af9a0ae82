import fc from "fast-check";
import { expect, test } from "vitest";
import { casesChart } from "../../src/charts/cases.ts";
import { joined, mostApart } from "../../src/charts/placed/joined.ts";
import { circles, links, polygons } from "../../src/charts/placed/marks.ts";
import { ranksChart } from "../../src/charts/ranks.ts";
import { casesView } from "../../src/views/cases.ts";
import { ranksView } from "../../src/views/ranks.ts";
import { choicesWith, frameOf } from "../fixtures.ts";
import { largeCountries, largeLibrary } from "../largeLibrary.ts";

const { document } = frameOf();

/** Where marks of each look stand, px, in the order in which they are drawn: dots by the width of their edge and of their inside. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesIn(elements: readonly Element[]): Places {
  const places = new Map<string, number[]>();
  const add = (look: string, px: readonly number[]) => {
    places.set(look, [...(places.get(look) ?? []), ...px]);
  };
  for (const mark of elements) {
    const of = (name: string) => mark.getAttribute(name) ?? mark.parentElement?.getAttribute(name) ?? "";
    const numbers = (...names: readonly string[]) => names.map((name) => Number(of(name)));
    const shade = `${of("opacity")} ${of("stroke-opacity")} ${of("fill-opacity")}`;
    const [r = 0, width = 0] = numbers("r", "stroke-width");
    const d = of("d");
    if (mark.tagName === "circle") {
      const half = of("stroke") === "" ? 0 : (width || 1) / 2;
      if (half > 0) add(`dot ${of("stroke")} ${rounded(2 * (r + half))} ${shade}`, numbers("cx", "cy"));
      if (of("fill") !== "")
        add(`dot ${of("fill")} ${rounded(2 * (r - half))} ${shade}`, numbers("cx", "cy"));
    } else if (of("transform") !== "") {
      add(`${of("fill")} ${of("stroke")} ${shade}`, numbersOf(of("transform")));
    } else if (of("stroke-linecap") === "round") {
      add(`dot ${of("stroke")} ${rounded(width)} ${shade}`, numbersOf(d));
    } else if (d.includes("L") && !d.endsWith("Z")) {
      add(`line ${of("stroke")} ${of("stroke-width")} ${of("stroke-dasharray")} ${shade}`, numbersOf(d));
    } else {
      for (const [, x, y] of d.matchAll(/M([-\d.]+),([-\d.]+)/g))
        add(`${of("fill")} ${of("stroke")} ${shade}`, [Number(x), Number(y)]);
    }
  }
  return places;
}

const rounded = (px: number) => Math.round(px * 1000) / 1000;
const numbersOf = (words: string) => [...words.matchAll(/-?[\d.]+/g)].map(Number);

/** A screen draws to a tenth of a px, a file to a thousandth. */
function expectSame(onScreen: Places, inFile: Places): void {
  expect([...onScreen.keys()].toSorted()).toEqual([...inFile.keys()].toSorted());
  for (const [look, px] of inFile) {
    const drawn = onScreen.get(look) ?? [];
    expect(drawn).toHaveLength(px.length);
    expect(Math.max(...px.map((at, i) => Math.abs(at - drawn[i]!)))).toBeLessThan(0.0511);
  }
}

const own = fc.constantFrom({ opacity: "1" }, { opacity: "0.35" });
const px = fc.integer({ min: 0, max: 2_000_000 }).map((thousandths) => thousandths / 1000);
const places = fc.array(fc.record({ x: px, y: px, own }), { minLength: 1, maxLength: 9 });
const strokes = fc.array(fc.record({ x1: px, x2: px, y1: px, y2: px, own }), { minLength: 1, maxLength: 9 });
const look = fc.constantFrom(
  { fill: "#fff", stroke: "#a00", "stroke-width": "1.4" },
  { fill: "#fff", stroke: "#00a", "stroke-width": "1.4" },
);

test("joined marks stand where they stand apart, each in its look", () => {
  const marks = fc.oneof(
    fc.tuple(strokes, look).map(([all, { stroke }]) => links(all, { stroke, "stroke-dasharray": "2 2" })),
    fc.tuple(places, look).map(([all, of]) => circles(all, 3, of)),
    fc.tuple(places, look).map(([all, { fill }]) => circles(all, 3, { fill })),
    fc
      .tuple(places, fc.constantFrom("diamond" as const, "square" as const), look)
      .map(([all, shape, of]) => polygons(all, shape, 3, of)),
  );
  fc.assert(
    fc.property(fc.array(marks, { minLength: 1, maxLength: 6 }), (all) => {
      const apart = all.flatMap((some) => [...(some.apart(document)?.children ?? [])]);
      expectSame(placesIn(joined(all, document)), placesIn(apart));
    }),
  );
});

test("a symbol keeps its shape where it is joined", () => {
  const at = { x: 10, y: 20 };
  const pathOf = (shape: "diamond" | "square") => joined([polygons([at], shape, 3, {})], document)[0];
  expect(pathOf("square")?.getAttribute("d")).toBe("M10,20m-2.659,-2.659h5.317v5.317h-5.317Z");
  expect(pathOf("diamond")?.getAttribute("d")).toMatch(/^M10,20m0,-[\d.]+l[\d.]+,[\d.]+l-[\d.]+,[\d.]+l-/);
});

test("ranks of 200 countries: a screen draws in some hundred elements what a file holds in thousands", () => {
  const library = largeLibrary({ rows: 1000 });
  const { choices, figure } = choicesWith("ranks", { countries: largeCountries(), group: "all" });
  const view = ranksView(library, choices, figure);
  const bodyOf = (paints: boolean) =>
    ranksChart(view, { ...frameOf(1000), ...(paints && { paints: true as const }) }).body;
  const marksIn = (body: Element) => [...body.querySelectorAll("path, circle")];
  const [onScreen, inFile] = [marksIn(bodyOf(true)), marksIn(bodyOf(false))];
  expect(inFile.length).toBeGreaterThan(mostApart);
  expect(onScreen.length).toBeLessThan(300);
  expectSame(placesIn(onScreen), placesIn(inFile));
});

test("100 cases: a screen has the same words as a file, in the same places, with fewer elements", () => {
  const { choices, figure } = choicesWith("cases", { countries: largeCountries(), group: "all" });
  const view = casesView(largeLibrary({ rows: 1000 }), choices, figure);
  const bodyOf = (paints: boolean) =>
    casesChart(view, { ...frameOf(1000), ...(paints && { paints: true as const }) }).body;
  const wordsIn = (body: Element) =>
    [...body.querySelectorAll("text")].map((text) => text.outerHTML).toSorted();
  const [onScreen, inFile] = [bodyOf(true), bodyOf(false)];
  expect(wordsIn(onScreen)).toEqual(wordsIn(inFile));
  expect(inFile.querySelectorAll("path").length).toBeGreaterThan(mostApart);
  expect(onScreen.querySelectorAll("path").length).toBeLessThan(100);
});
