import { expect, test } from "vitest";
import { tariffsChart } from "../../src/charts/tariffs.ts";
import type { FigureChoice } from "../../src/choices/choices.ts";
import { tariffsView } from "../../src/views/tariffs.ts";
import { choicesWith, frameOf, libraryWith } from "../fixtures.ts";
import { cases } from "../gallery/tariffs.ts";
import { article490, rates } from "../tariffsFixtures.ts";

function chartOf(options: Partial<FigureChoice> = {}, width = 640) {
  const { choices, figure } = choicesWith("tariffs", { countries: ["KAZ"] }, options);
  const view = tariffsView(libraryWith({ tariffs: article490, rates }), choices, figure);
  return tariffsChart(view, frameOf(width));
}

function textsOf(chart: { readonly body: SVGSVGElement }) {
  return [...chart.body.querySelectorAll("text")].map((element) => element.textContent);
}

test("the title names the article and the day, the subtitle the unit and the country", () => {
  const chart = chartOf();
  expect(chart.title).toBe("Article 490: fines before and after 10 January 2025");
  expect(chart.subtitle).toContain("monthly calculation indices (MCI)");
  expect(chart.subtitle).toContain("Kazakhstan");
});

test("both numbers, unknown amounts and those no longer liable are written", () => {
  const texts = textsOf(chartOf());
  for (const words of ["50", "25*", "200", "100", "amount unknown*", "no longer liable"]) {
    expect(texts).toContain(words);
  }
});

test("doubts of the sources reach the footer and the targets", () => {
  const chart = chartOf();
  expect(chart.footer.join(" ")).toContain("sources conflict: another report gives 50 MCI");
  expect(chart.targets.flatMap(({ details }) => details).join(" ")).toContain(
    "ambiguous: undated press item",
  );
});

test("a target tells the penalty, the unit and what stands beside the fine", () => {
  const labels = chartOf().targets.map(({ label }) => label);
  expect(labels).toContain("Part 3, foreigners, from 10 Jan 2025: 50 MCI; expulsion, not automatic");
});

test("without a rate the amount of the law is shown with the reason", () => {
  const chart = chartOf({ unit: "dollars" });
  expect(textsOf(chart)).toContain("50 MCI → 25 MCI · no rate for 2025");
  expect(chart.subtitle).toContain("No rate for 2025");
});

test("steps have an axis of years and say where there is no rate", () => {
  const chart = chartOf({ form: "steps", unit: "dollars" });
  expect(chart.axis?.field).toBe("years");
  expect(textsOf(chart)).toContain("no rate");
  expect(chart.footer.join(" ")).toContain("an older one is never used");
});

test("every awkward case draws at three widths without a style element and with its targets inside", () => {
  for (const { library, choices } of cases) {
    for (const width of [300, 640, 1000]) {
      const figure = choices.figures[0]!;
      const chart = tariffsChart(tariffsView(library, choices, figure), frameOf(width));
      expect(chart.body.querySelector("style")).toBeNull();
      expect(chart.body.outerHTML).not.toMatch(/NaN|undefined/);
      for (const { x, y } of chart.targets) {
        expect(x >= 0 && x <= width && y >= 0 && y <= chart.height).toBe(true);
      }
    }
  }
});
