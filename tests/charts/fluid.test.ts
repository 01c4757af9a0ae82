import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import type { FigureChoice } from "../../src/choices/choices.ts";
import { choicesWith, frameOf } from "../fixtures.ts";
import { largeCountries, largeLibrary } from "../largeLibrary.ts";

/** Three indices of 200 countries by 75 years. */
const library = largeLibrary({ rows: 45_000 });
const index = "large_0";
const everyone = largeCountries();
const indices = ["large_0", "large_2"];
const screen = { ...frameOf(1200), paints: true as const };

function elementsOf(
  countries: readonly string[],
  { kind, ...options }: Omit<FigureChoice, "id">,
  frame = screen,
) {
  const { choices } = choicesWith(kind, { index, countries }, options);
  return figure(library, choices, kind, frame).svg.querySelectorAll("*").length;
}

test.each([
  [{ kind: "heatmap" }, 500],
  [{ kind: "distribution" }, 800],
  [{ kind: "slope" }, 300],
  [{ kind: "scatter", indices }, 1000],
  [{ kind: "disagreement", indices }, 2200],
  [{ kind: "panels" }, 1500],
  [{ kind: "regions" }, 400],
  [{ kind: "places", ends: ["large_0:1960", "large_0:2020"] }, 2600],
  [{ kind: "map", form: "tiles" }, 1000],
  [{ kind: "compare", indices }, 1500],
  [{ kind: "change", date: "1990-06-01", window: 20 }, 3600],
] as const)(
  "200 countries by 75 years are so few elements on a screen, whoever is chosen: %o, %i",
  (of, most) => {
    expect(elementsOf(["KAZ", "UZB"], of)).toBeLessThan(most);
    expect(elementsOf(everyone, of)).toBeLessThan(most);
  },
);

test("the ways of 200 countries are painted on a screen and elements in a file, with the same words and dots", () => {
  const { choices } = choicesWith("scatter", { countries: everyone }, { indices });
  const painted = figure(library, choices, "scatter", screen);
  const drawn = figure(library, choices, "scatter", frameOf(1200));
  const words = ({ svg }: typeof drawn) => [...svg.querySelectorAll("text")].map((text) => text.outerHTML);
  const chosen = ({ svg }: typeof drawn) =>
    [...svg.querySelectorAll("circle")].map((dot) => dot.outerHTML).filter((dot) => dot.includes('r="5.2"'));
  expect(painted.paintings).toHaveLength(1);
  expect(drawn.paintings).toEqual([]);
  expect(drawn.svg.querySelectorAll("circle").length).toBeGreaterThan(10_000);
  expect(words(painted)).toEqual(words(drawn));
  expect(chosen(painted)).toEqual(chosen(drawn));
  expect(painted.targets).toEqual(drawn.targets);
});
