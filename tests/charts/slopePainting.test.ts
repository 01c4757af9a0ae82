import { expect, test } from "vitest";
import { slopeChart } from "../../src/charts/slope.ts";
import { groups } from "../../src/country/groups.ts";
import { slopeView } from "../../src/views/slope.ts";
import { largeCountries } from "../largeLibrary.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

function drawnBoth(countries: readonly string[]) {
  const values = Object.fromEntries(countries.map((code, i) => [code, { 2000: i % 30, 2014: (i * 7) % 30 }]));
  const library = libraryWith({ indices: [indexOf(values)] });
  const { choices, figure } = choicesWith("slope", { countries });
  const view = slopeView(library, choices, figure);
  return [slopeChart(view, frameOf(1000)), slopeChart(view, { ...frameOf(1000), paints: true })] as const;
}

test("a screen paints the lines and dots of very many countries, as many as a file has elements", () => {
  const [file, screen] = drawnBoth(largeCountries(100));
  const marks = { lines: 0, dots: 0 };
  const canvas = { lineTo: () => marks.lines++, arc: () => marks.dots++ };
  const context = new Proxy(canvas, {
    get: (known, name) => (name === "lineTo" || name === "arc" ? known[name] : () => undefined),
    set: () => true,
  });
  screen.paintings?.[0]?.paint(context as unknown as CanvasRenderingContext2D); // all that the painting uses
  const columns = 2;
  expect(marks.lines - columns).toBe(file.body.querySelectorAll('g[stroke-width="2.2"] path').length);
  expect(marks.dots).toBe(file.body.querySelectorAll("circle").length - signs(file.body));
  expect(marks).toEqual({ lines: 100 + columns, dots: 200 });
  expect(screen.targets).toEqual(file.targets);
  expect(screen.body.textContent).toBe(file.body.textContent);
});

test("few countries are elements on a screen too", () => {
  const [file, screen] = drawnBoth(groups.eurasia29);
  expect(screen.paintings).toBeUndefined();
  expect(screen.body.outerHTML).toBe(file.body.outerHTML);
});

/** The rings that tell of changes without a publisher's rule. */
function signs(body: Element): number {
  return body.querySelectorAll('circle[stroke-width="1.4"]').length;
}
