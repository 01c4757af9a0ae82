import { expect, test } from "vitest";
import { heatmapChart } from "../../src/charts/heatmap.ts";
import { rampColour, readableOn } from "../../src/charts/heatmap/colour.ts";
import { themes } from "../../src/charts/theme.ts";
import type { Choices } from "../../src/choices/choices.ts";
import { heatmapView } from "../../src/views/heatmap.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

function drawn(index: ReturnType<typeof indexOf>, changes: Partial<Choices> = {}, width = 640) {
  const library = libraryWith({ indices: [index], events: [event("2011-10-11", "law", "A law")] });
  const { choices, figure } = choicesWith("heatmap", { countries: ["KAZ"], ...changes });
  return heatmapChart(heatmapView(library, choices, figure), frameOf(width));
}

const long = Object.fromEntries(Array.from({ length: 35 }, (_, i) => [1990 + i, i]));

test("every cell can be asked about, missing ones for their reason", () => {
  const { targets } = drawn(indexOf({ KAZ: { 1992: [5, 4, 6] }, HUN: { 1990: 1, 1992: 2 } }));
  expect(targets).toHaveLength(6);
  expect(targets.map(({ label }) => label)).toContain("Kazakhstan, 1990: the state did not exist");
  expect(targets.map(({ label }) => label)).toContain("Hungary, 1991: no survey in that year");
  const known = targets.find(({ label }) => label === "Kazakhstan, 1992: 5")!;
  expect(known.details).toContain("Publisher's interval 4 to 6.");
  expect(known.width).toBeGreaterThan(10);
});

test("the legend states only the reasons that occur", () => {
  const reasons = (index: ReturnType<typeof indexOf>) => drawn(index).legend.map(({ symbol }) => symbol);
  expect(reasons(indexOf({ KAZ: { 2000: 1 } }))).toEqual([]);
  expect(reasons(indexOf({ KAZ: { 1990: 1, 1992: 1 }, HUN: { 1990: 1, 1992: 1 } }))).toEqual(["dot"]);
});

test("values stand in the cells where they fit and are left out where they do not", () => {
  const values = (width: number) =>
    drawn(indexOf({ KAZ: long }), {}, width).body.querySelectorAll("text").length;
  expect(values(1000) - values(300)).toBeGreaterThanOrEqual(35);
});

test("a missing value has a pattern and no colour", () => {
  const chart = drawn(indexOf({ KAZ: { 2000: 1, 2002: 2 } }));
  const ramp = 24;
  expect(chart.body.querySelectorAll("rect")).toHaveLength(ramp + 2);
  expect(chart.body.querySelectorAll('path[stroke-linecap="round"]')).toHaveLength(1);
});

test("the year that contains the event is outlined and named", () => {
  const { body } = drawn(indexOf({ KAZ: long }), {
    clauses: [{ source: "filters", field: "event", value: "KAZ-2011-10-11" }],
  });
  expect(body.textContent).toContain("A law, 11 Oct 2011");
});

test("an event outside the years of the index leaves no trace", () => {
  const { body } = drawn(indexOf({ KAZ: { 2000: 1, 2001: 2 } }), {
    clauses: [{ source: "filters", field: "event", value: "KAZ-2011-10-11" }],
  });
  expect(body.textContent).not.toContain("A law");
});

test("a single value takes the middle of the ramp, and words on a colour are the more legible of ink and ground", () => {
  const frame = frameOf();
  expect(rampColour(5, [5, 5], frame)).toBe(rampColour(5, [0, 10], frame));
  expect(readableOn(themes.light.ramp[0], frame)).toBe(themes.light.ink);
  expect(readableOn(themes.light.ramp[1], frame)).toBe(themes.light.ground);
});

test("no year in view says so", () => {
  const { subtitle, targets } = drawn(indexOf({ KAZ: { 2000: 1 } }), {
    clauses: [{ source: "filters", field: "years", value: [2010, 2020] }],
  });
  expect(subtitle).toBe("No values in these years.");
  expect(targets).toEqual([]);
});

test("a lowest value that several countries share names up to three of them", () => {
  const tied = (codes: readonly string[]) =>
    drawn(indexOf(Object.fromEntries([["KAZ", { 2014: 36 }], ...codes.map((code) => [code, { 2014: 3 }])])));
  expect(tied(["ARM", "HRV"]).description).toContain("the lowest 3 (Armenia and Croatia).");
  expect(tied(["ARM", "HRV", "HUN", "SVK", "SVN"]).description).toContain("the lowest 3 (5 countries).");
});

test("years without any value of these countries say so in words", () => {
  const { subtitle, description } = drawn(indexOf({ KAZ: {}, HUN: {} }, { years: [2000, 2001] }));
  expect(subtitle).toBe("No values in these years.");
  expect(description).toBe("No values in these years.");
});

test("a remark on the coverage is a sentence of its own", () => {
  const index = { ...indexOf({ KAZ: { 2000: 1 } }), coverage: "calendar year; none for 1997" };
  expect(drawn(index).footer.join(" ")).toContain("Each value covers: calendar year. None for 1997.");
});
