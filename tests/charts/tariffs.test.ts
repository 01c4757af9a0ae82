import { expect, test } from "vitest";
import { tariffsChart } from "../../src/charts/tariffs.ts";
import type { FigureChoice } from "../../src/choices/choices.ts";
import { tariffsView } from "../../src/views/tariffs.ts";
import { choicesWith, frameOf, libraryWith } from "../fixtures.ts";
import { cases } from "../gallery/tariffs.ts";
import { article490, rates, tariff } from "../tariffsFixtures.ts";

function chartOf(
  options: Partial<FigureChoice> = {},
  width = 640,
  tariffs = article490,
  years = [1990, 2026],
) {
  const clauses = [
    { source: "filters", field: "years" as const, value: [years[0] ?? 0, years[1] ?? 0] as const },
  ];
  const { choices, figure } = choicesWith("tariffs", { countries: ["KAZ"], clauses }, options);
  const view = tariffsView(libraryWith({ tariffs, rates }), choices, figure);
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
  for (const words of [
    "50",
    "25*",
    "200",
    "100",
    "amount unknown*; after: not stated*",
    "no longer liable",
  ]) {
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

test("a tariff that is told and not drawn has its article and the year of its last day", () => {
  const old = {
    law: "Code of 2001",
    article: "375",
    part: "3",
    validFrom: "2001-01-30",
    validTo: "2015-01-01",
  };
  const chart = chartOf({ form: "steps" }, 640, [...article490, tariff(old)]);
  expect(chart.footer.join(" ")).toContain("Amount unknown, not drawn: Article 375, part 3 (2001–2014).");
});

test("the description tells every change with the penalties beside the fine", () => {
  const { description } = chartOf();
  expect(description).toContain("Part 1, officials, before: 100 MCI. After: no longer liable.");
  expect(description).toContain("Part 3, foreigners, before: 100 MCI; expulsion, mandatory. After: 50 MCI");
  expect(description).toContain("fine: whether it stays is not stated; warning, as an alternative.");
});

test("what is not stated has a question mark with a footnote in both forms", () => {
  for (const form of ["slope", "steps"] as const) {
    const chart = chartOf({ form });
    expect(textsOf(chart)).toContain("?*");
    expect(chart.footer.join(" ")).toContain(
      "* Part 1, legal entities: whether the suspension stays from 10 Jan 2025 is not stated.",
    );
  }
});

test("the figure of one part and subject has it in the title and its first and last amount", () => {
  const one = { form: "steps", part: "1", subject: "individual" } as const;
  const chart = chartOf({ ...one, unit: "tenge" }, 640, article490, [2015, 2024]);
  expect(chart.title).toBe("Article 490, part 1, individuals: fine in tenge, 2015–2024");
  expect(textsOf(chart)).toContain("99,100 tenge");
  expect(textsOf(chart)).toContain("184,600");
  expect(textsOf(chartOf(one, 640, article490, [2015, 2024]))).toContain("50 MCI");
});

test("the rate of an amount is told with its basis", () => {
  const chart = chartOf({ form: "steps", unit: "wages" });
  expect(chart.targets.flatMap(({ details }) => details)).toContain("Rate: A report (published)");
});

test("the doubt of officials keeps its star in steps", () => {
  expect(textsOf(chartOf({ form: "steps" }))).toContain("no longer liable*");
});
