import { expect, test } from "vitest";
import type { PenaltyCount } from "../../src/dataset/dataset.ts";
import { penaltiesChart } from "../../src/charts/penalties.ts";
import { penaltiesView } from "../../src/views/penalties.ts";
import { choicesWith, frameOf, libraryWith } from "../fixtures.ts";
import { cases } from "../gallery/penalties.ts";
import { count, prosecutions } from "../penaltiesFixtures.ts";

function chartOf(width = 640, penalties: readonly PenaltyCount[] = prosecutions) {
  const { choices, figure } = choicesWith("penalties", { countries: ["KAZ"] });
  return penaltiesChart(penaltiesView(libraryWith({ penalties }), choices, figure), frameOf(width));
}

test("the title names measure and country, the subtitle that counts are a floor", () => {
  const chart = chartOf();
  expect(chart.title).toBe("Known prosecutions in Kazakhstan");
  expect(chart.subtitle).toContain("Administrative cases");
  expect(chart.subtitle).toContain("a floor, not a total");
});

test("bars are labelled at least, and empty years say no count", () => {
  const texts = [...chartOf().body.querySelectorAll("text")].map((element) => element.textContent);
  expect(texts).toContain("≥192");
  expect(texts.filter((text) => text === "no count")).toHaveLength(4);
});

test("a bar's target tells both figures, the punished share and the source", () => {
  const target = chartOf().targets.find(({ year, label }) => year === 2019 && label.includes("168"));
  expect(target?.label).toBe("Kazakhstan, 2019: at least 168 prosecutions");
  expect(target?.details).toContain("First published: at least 152");
  expect(target?.details.join()).toContain("87% punished");
  expect(target?.details.join()).toContain("A report");
});

test("168 of 192 punished are 88 per cent", () => {
  const target = chartOf().targets.find(({ year }) => year === 2023);
  expect(target?.details.join()).toContain("88% punished");
});

test("a part year is told in the footer with its months", () => {
  const chart = chartOf();
  expect(chart.footer.join(" ")).toContain("at least 90 for Jan to Aug 2021");
  expect(chart.footer.join(" ")).toContain("There is a count of fines, another measure, for 2013.");
});

test("every awkward case draws at three widths without a style element and with its targets inside", () => {
  for (const { library, choices } of cases) {
    for (const width of [300, 640, 1000]) {
      const figure = choices.figures[0]!;
      const chart = penaltiesChart(penaltiesView(library, choices, figure), frameOf(width));
      expect(chart.body.querySelector("style")).toBeNull();
      expect(chart.body.outerHTML).not.toMatch(/NaN|undefined/);
      for (const { x, y } of chart.targets) {
        expect(x >= 0 && x <= width && y >= 0 && y <= chart.height).toBe(true);
      }
    }
  }
});

function textsOf(penalties: readonly PenaltyCount[], width = 640) {
  const texts = chartOf(width, penalties).body.querySelectorAll("text");
  return [...texts].map((element) => element.textContent);
}

test("a floor is said only of minimums", () => {
  expect(chartOf(640, [count(2020, 5)]).subtitle).toContain("; a floor, not a total");
  const mixed = [count(2020, 5), count(2021, 5, { isMinimum: false })];
  expect(chartOf(640, mixed).subtitle).toContain("≥ marks a floor");
  const upTo = [count(2009, 17, { isMinimum: false, note: "upper bound" })];
  expect(chartOf(640, upTo).subtitle).toContain("known counts as published");
  expect(chartOf(640, upTo).subtitle).not.toContain("floor");
  expect(textsOf(upTo)).toContain("≤17");
  expect(textsOf([count(2012, 5000, { isMinimum: false, note: "estimate" })])).toContain("about 5,000");
});

test("counts of an occupied territory are told as such in description and labels", () => {
  const chart = chartOf(640, [count(2020, 5, { scope: "occupied:Crimea" })]);
  expect(chart.description).toContain("Kazakhstan (occupied: Crimea)");
  expect(chart.targets[0]?.label).toContain("Kazakhstan (occupied: Crimea)");
});

test("a share is a whole percentage with its bound", () => {
  const share = { measure: "prosecutions_share" };
  expect(textsOf([count(2023, 0.3333, share)])).toContain("≥33%");
});

test("ticks are whole counts, and long ones are shortened to fit the margin", () => {
  expect(textsOf([count(2020, 2)])).not.toContain("0.5");
  const sums = textsOf([count(2013, 118000, { measure: "fine_total_usd" })]);
  expect(sums).toContain("100k");
  expect(sums).not.toContain("100,000");
  expect(textsOf([count(2020, 3000)], 360)).toContain("1k");
});
