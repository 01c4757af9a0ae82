import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { textWidth } from "../../src/charts/textWidth.ts";
import { eventLabel } from "../../src/charts/yearAxis.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";
import { longLaw, longNames, longWords } from "../longFixtures.ts";
import { pieces } from "../gallery/pictures.ts";

const law = event("2011-10-11", "law", "A law on religious activity");

test("the name of an event stands beside its rule, on the side with more room", () => {
  expect(eventLabel(law, 500, frameOf(640))).toEqual({
    label: "A law on religious activity, 11 Oct 2011",
    anchor: "end",
    x: 503,
  });
  expect(eventLabel(law, 100, frameOf(640))).toMatchObject({ anchor: "start", x: 97 });
});

test("a name too long for one side of its rule begins or ends at the edge of the figure, whole", () => {
  expect(eventLabel(law, 200, frameOf(321))).toEqual({
    label: "A law on religious activity, 11 Oct 2011",
    anchor: "start",
    x: 0,
  });
  expect(eventLabel(law, 120, frameOf(321))).toMatchObject({ anchor: "end", x: 321 });
});

test("a name wider than the figure is shortened before its date, and the description has the whole", () => {
  const { label } = eventLabel(longLaw, 200, frameOf(321));
  expect(label).toMatch(/^Діни қызмет.*…, 11 Oct 2011$/);
  expect(textWidth(label, 12, 600)).toBeLessThanOrEqual(321);
  const index = indexOf({ KAZ: { 2010: 20, 2011: 30, 2012: 36 } });
  const { choices } = choicesWith("trend", {
    countries: ["KAZ"],
    clauses: [{ source: "filters", field: "event", value: longLaw.id }],
  });
  const drawn = figure(libraryWith({ indices: [index], events: [longLaw] }), choices, "trend", frameOf(321));
  expect(drawn.description).toContain(`Marked: ${longLaw.title}, 11 Oct 2011.`);
});

const labelsAt = (countries: readonly string[], width: number, plotHeight: number) => {
  const years = (i: number) =>
    Object.fromEntries(Array.from({ length: 20 }, (_, k) => [1992 + k, 11 + k + i]));
  const scores = Object.fromEntries(countries.map((code, i) => [code, years(i)]));
  const index = longWords(indexOf(scores, { decimals: 2 }));
  const { choices } = choicesWith("trend", { countries });
  const { svg } = figure(libraryWith({ indices: [index] }), choices, "trend", {
    ...frameOf(width),
    plotHeight,
  });
  return [...svg.querySelectorAll("text")].map((text) =>
    [...text.querySelectorAll("tspan")].length > 0
      ? [...text.querySelectorAll("tspan")].map((line) => line.textContent).join("|")
      : text.textContent,
  );
};

test("names at the ends of lines have their values beside them, then under them, then none", () => {
  expect(labelsAt(["KAZ", "UZB"], 640, 300)).toContain("Kazakhstan 30.00");
  const narrow = labelsAt(longNames, 321, 300);
  expect(narrow).toContain("Kazakhstan|32.00");
  const low = labelsAt(longNames, 321, 150);
  expect(low).toContain("Kazakhstan");
  expect(low.filter((words) => words?.includes("32.00"))).toEqual([]);
});

const shapeOf = (name: string, width: number, height: number) => {
  const { library, choices } = pieces.find(({ file }) => file === `${name}.svg`)!;
  return figure(library, choices, choices.figures[0]!.id, { ...frameOf(width), height });
};

test("panels stand side by side on a low slide and under each other on a tall page", () => {
  const columns = (width: number, height: number) =>
    new Set(
      shapeOf("compare-panels-dark", width, height).targets.map(({ x }) => Math.floor((x / width) * 3)),
    );
  expect(shapeOf("compare-panels-dark", 896, 476).needed).toBeLessThanOrEqual(476);
  expect(columns(896, 476).size).toBe(3);
  const tall = shapeOf("compare-panels-dark", 680, 1000);
  expect(tall.plot.height).toBeGreaterThan(600);
});

test("a lower column labels fewer countries and counts all the others", () => {
  const counted = (height: number) => {
    const words = shapeOf("slope-all-29", 896, height).svg.textContent ?? "";
    return Number(/and (\d+) more/.exec(words)?.[1] ?? 0);
  };
  expect(counted(900)).toBeLessThan(counted(430));
  expect(counted(430)).toBeGreaterThan(9);
});
