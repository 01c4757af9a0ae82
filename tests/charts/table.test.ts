import { expect, test } from "vitest";
import { drawnRows, tableChart } from "../../src/charts/table.ts";
import { tableView } from "../../src/views/table.ts";
import { cases } from "../gallery/table.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

function chartOf(
  index: ReturnType<typeof indexOf>,
  changes: Parameters<typeof choicesWith>[1] = {},
  width = 640,
) {
  const { choices, figure } = choicesWith("table", changes);
  return tableChart(tableView(libraryWith({ indices: [index] }), choices, figure), frameOf(width));
}

const years = Array.from({ length: 30 }, (_, i) => 1992 + i);
const long = indexOf({ KAZ: Object.fromEntries(years.map((year) => [year, year - 1990])) });

test("a long table draws its first rows and says how many the CSV holds", () => {
  const chart = chartOf(long, { countries: ["KAZ"] });
  expect(chart.targets).toHaveLength(drawnRows);
  expect(chart.footer.join(" ")).toContain("First 24 of 30 rows; the CSV holds all.");
  expect(chart.title).toBe("Test index, 1992–2021: every value in view");
});

test("it says how many of the countries are shown in full", () => {
  const chart = chartOf(indexOf({ KAZ: { 2014: 1 }, UZB: { 2014: 2 }, ARM: { 2014: 3 } }), {
    countries: ["KAZ"],
  });
  expect(chart.footer.join(" ")).toContain("1 of 3 countries shown");
});

test("a gap stands as its reason in words, not as a number", () => {
  const chart = chartOf(indexOf({ POL: { 1990: 3 }, KAZ: { 2000: 4 } }), { countries: ["KAZ"] });
  expect(chart.body.textContent).toContain("the state did not exist");
  expect(chart.targets.map((target) => target.label)).toContain(
    "Kazakhstan, 1990: no value, the state did not exist",
  );
});

test("numbers have the digits of the index, and rows name source and interval", () => {
  const chart = chartOf(indexOf({ KAZ: { 2014: [0.5, 0.25, 0.75] } }, { decimals: 3 }), {
    countries: ["KAZ"],
  });
  expect(chart.targets[0]).toMatchObject({
    label: "Kazakhstan, 2014: 0.500",
    details: ["publisher's interval 0.250 to 0.750", "A report"],
  });
});

test.each(cases.flatMap((c) => [300, 640, 1000].map((width) => [c.name, width, c] as const)))(
  "%s at %d px has a height and neither style nor class",
  (_, width, { library, choices }) => {
    const chart = tableChart(tableView(library, choices, choices.figures[0]!), frameOf(width));
    expect(chart.body.outerHTML).not.toMatch(/<style|class=|NaN|undefined/);
    expect(chart.height).toBeGreaterThan(20);
    expect(chart.description).not.toBe("");
  },
);
