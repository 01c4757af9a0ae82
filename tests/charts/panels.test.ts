import { expect, test } from "vitest";
import { panelsChart } from "../../src/charts/panels.ts";
import { brokenBand, brokenLine } from "../../src/charts/panels/line.ts";
import type { FigureChoice } from "../../src/choices/choices.ts";
import { panelsRows, panelsView } from "../../src/views/panels.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

function chartOf(index: ReturnType<typeof indexOf>, options: Partial<FigureChoice> = {}, width = 640) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith("panels", { countries: ["KAZ"] }, options);
  const view = panelsView(library, choices, figure);
  return { chart: panelsChart(view, frameOf(width)), rows: panelsRows(view, library) };
}

const words = (chart: ReturnType<typeof panelsChart>) =>
  [...chart.body.querySelectorAll("tspan, text")].map((element) => element.textContent ?? "");

test("a missing year breaks the path, a change of method too, a value alone is a dot", () => {
  const at = (x: number, y: number | null, run = 0) => ({ x, y, run });
  expect(brokenLine([at(0, 1), at(1, 2), at(2, null), at(3, 4), at(4, 5)])).toBe("M0,1L1,2M3,4L4,5");
  expect(brokenLine([at(0, 1), at(1, 2), at(2, 3, 1), at(3, 4, 1)])).toBe("M0,1L1,2M2,3L3,4");
  expect(brokenLine([at(0, 1), at(1, null), at(2, 3)])).toMatch(/^(M[^L]*a[^L]*)+$/);
  expect(brokenLine([])).toBe("");
});

test("a band breaks like a line", () => {
  const at = (x: number, range: readonly [number, number] | null, run = 0) => ({ x, range, run });
  expect(brokenBand([at(0, [9, 1]), at(1, [8, 2]), at(2, null), at(3, [5, 4])])).toBe(
    "M0,1L1,2L1,8L0,9ZM1.5,4L4.5,4L4.5,5L1.5,5Z",
  );
  expect(brokenBand([at(0, [9, 1]), at(1, [8, 2], 1)]).match(/Z/g)).toHaveLength(2);
});

test("each panel with a scale of its own says which", () => {
  const index = indexOf({ KAZ: { 2000: 20, 2001: 40 }, UZB: { 2000: 3, 2001: 5 } });
  expect(words(chartOf(index, { free: true }).chart).filter((each) => each.startsWith("own scale"))).toEqual([
    "own scale 20 to 40",
    "own scale 3 to 5",
  ]);
  expect(words(chartOf(index).chart).some((each) => each.startsWith("own scale"))).toBe(false);
});

test("a stated change has the words of the publisher's rule, one across a break is not stated", () => {
  const apart = chartOf(indexOf({ KAZ: { 2000: [5, 4, 6], 2001: [9, 8, 10] } }), { sort: "change" }).chart;
  expect(words(apart)).toContain("+4, 2000–2001");
  expect(words(apart)).toContain("intervals apart");
  const broken = indexOf({ KAZ: { 2000: 5, 2001: 9 } }, { methodBreaks: [{ year: 2001, note: "" }] });
  const { chart } = chartOf(broken, { sort: "change" });
  expect(words(chart)).toContain("method changed");
  expect(chart.description).not.toMatch(/[+−]\d/);
  expect(chart.footer.join(" ")).toContain("The method changed in 2001");
});

test("every computed number explains itself in a sentence and names what it was made from", () => {
  for (const sort of ["change", "slope", "jump", "volatility", "missing"] as const) {
    const { chart } = chartOf(indexOf({ KAZ: { 2000: 5, 2001: 9, 2002: 8, 2003: 8 } }), { sort });
    const head = chart.targets[0]!;
    expect(head.details[0]).toMatch(/\.$/);
    expect(head.steps).toEqual([head.details[0]]);
    expect(head.value).toMatchObject({ kind: "computed" });
  }
});

test("200 panels are a few nodes each", () => {
  const codes = Array.from({ length: 200 }, (_, i) => `C${String(i).padStart(3, "0")}`);
  const index = indexOf(
    Object.fromEntries(
      codes.map((code, i) => [
        code,
        Object.fromEntries(Array.from({ length: 30 }, (_, k) => [1990 + k, (i * k) % 70])),
      ]),
    ),
  );
  const { chart } = chartOf(index, { sort: "slope" }, 1100);
  expect(chart.body.querySelectorAll("path").length).toBeLessThan(200 + 10);
  expect(chart.body.querySelectorAll("*").length).toBeLessThan(200 * 7);
});

test("no word hangs over the edge of its panel", () => {
  const { chart } = chartOf(indexOf({ BIH: { 2000: 20, 2001: 40 }, KAZ: { 2000: 1 } }), {}, 360);
  for (const target of chart.targets) {
    expect(target.x - (target.width ?? 0) / 2).toBeGreaterThanOrEqual(0);
    expect(target.x + (target.width ?? 0) / 2).toBeLessThanOrEqual(360);
  }
});

test("every number of the description stands in the rows", () => {
  const index = indexOf({ KAZ: { 2000: 5, 2001: 9, 2003: 8 }, UZB: { 2000: 31, 2001: 12 } });
  const { chart, rows } = chartOf(index, { sort: "jump" });
  const held = new Set(rows.flatMap((row) => [row["value"], row["from"], row["to"]]).map(String));
  const told = chart.description.replaceAll("−", "-").match(/(?<![A-Za-z])[-+]?\d+(\.\d+)?/g) ?? [];
  for (const number of told.slice(1)) expect(held).toContain(String(Number(number.replace("+", ""))));
  expect(told.length).toBeGreaterThan(5);
});

test("without a value it says why and what to do", () => {
  const { chart } = chartOf(indexOf({ KAZ: {} }, { years: [2000, 2001] }));
  expect(chart.subtitle).toContain("Choose other years");
  expect(chart.description).toBe(chart.subtitle);
  expect(chart.footer.join(" ")).toContain("Kazakhstan (not assessed)");
});

test("the first of the order is named only where there is one", () => {
  const described = (index: ReturnType<typeof indexOf>, sort: FigureChoice["sort"]) =>
    chartOf(index, sort === undefined ? {} : { sort }).chart.description;
  const single = indexOf({ KAZ: { 2000: 1 }, UZB: { 2000: 2 } });
  expect(described(single, "volatility")).toContain("No country has the number of this order.");
  expect(described(single, "volatility")).not.toContain("First in this order");
  const level = indexOf({ KAZ: { 2000: 1, 2001: 3 }, UZB: { 2000: 2, 2001: 4 } });
  expect(described(level, "missing")).toContain(
    "Both countries with the number of this order are equal in it: 0 of 2 years missing.",
  );
  expect(described(level, "change")).toContain("are equal in it: +2, 2000–2001.");
  const ways = indexOf({ KAZ: { 2000: 1, 2001: 3 }, UZB: { 2000: 4, 2002: 2, 2003: 0 } });
  expect(described(ways, "jump")).toContain("Both countries with the number of this order are equal in it.");
  const tied = indexOf({ KAZ: { 2000: 1, 2001: 3 }, UZB: { 2000: 2, 2001: 4 }, TJK: { 2000: 2, 2001: 2 } });
  expect(described(tied, "change")).toContain(
    "First in this order: Kazakhstan and Uzbekistan, +2, 2000–2001.",
  );
});
