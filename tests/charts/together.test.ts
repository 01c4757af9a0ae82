import { expect, test } from "vitest";
import { compareChart } from "../../src/charts/compare.ts";
import { disagreementChart } from "../../src/charts/disagreement.ts";
import { scatterChart } from "../../src/charts/scatter.ts";
import type { Chart } from "../../src/charts/chart.ts";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { compareRows, compareView } from "../../src/views/compare.ts";
import { disagreementRows, disagreementView } from "../../src/views/disagreement.ts";
import type { FlatRow } from "../../src/views/row.ts";
import { scatterRows, scatterView } from "../../src/views/scatter.ts";
import { choicesWith, frameOf, libraryWith } from "../fixtures.ts";
import { namedIndex } from "../togetherFixtures.ts";

const up = namedIndex("a", {
  KAZ: { 2010: 10, 2011: 36, 2012: 36 },
  UZB: { 2010: 30, 2011: 31, 2012: 57 },
  TJK: { 2010: 20, 2011: 20, 2012: 47 },
  TKM: { 2010: 41, 2011: 41, 2012: 45 },
});
const down = namedIndex(
  "b",
  {
    KAZ: { 2010: 0.31, 2012: 0.22 },
    UZB: { 2010: 0.1, 2012: 0.12 },
    TJK: { 2010: 0.27, 2012: 0.08 },
    TKM: { 2010: 0.05, 2012: 0.05 },
  },
  { direction: "freer", scale: [0, 1], decimals: 2 },
);

interface Shown {
  readonly chart: Chart;
  readonly rows: readonly FlatRow[];
}

function compare(
  indices: readonly ScoreIndex[],
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
): Shown {
  const library = libraryWith({ indices });
  const ids = indices.map(({ id }) => id);
  const { choices, figure } = choicesWith(
    "compare",
    { countries: ["KAZ", "UZB"], ...changes },
    { indices: ids, ...options },
  );
  const view = compareView(library, choices, figure);
  return { chart: compareChart(view, frameOf()), rows: compareRows(view, library) };
}

function scatter(options: Partial<FigureChoice> = {}): Shown {
  const library = libraryWith({ indices: [up, down] });
  const { choices, figure } = choicesWith(
    "scatter",
    { countries: ["KAZ"] },
    { indices: ["a", "b"], ...options },
  );
  const view = scatterView(library, choices, figure);
  return { chart: scatterChart(view, frameOf()), rows: scatterRows(view, library) };
}

function disagreement(): Shown {
  const library = libraryWith({ indices: [up, down] });
  const { choices, figure } = choicesWith("disagreement", { countries: ["KAZ"] }, { indices: ["a", "b"] });
  const view = disagreementView(library, choices, figure);
  return { chart: disagreementChart(view, frameOf()), rows: disagreementRows(view, library) };
}

test("the details of a mark tell the published value and every step to it", () => {
  const marks = compare([up, down]).chart.targets;
  const turned = marks.find(({ label }) => label.startsWith("Uzbekistan, 2012, Index b"));
  expect(turned?.label).toBe("Uzbekistan, 2012, Index b: percentile 38");
  expect(turned?.details).toEqual([
    "Published: 0.12, points; higher = freer.",
    "Turned: higher means freer or better, so that the order is reversed.",
    "Of 4 countries in common that year, 1 lower and 1 equal: (1 + 1 / 2) / 4 = 38%.",
    "A report (A publisher, 2020)",
  ]);
  expect(turned?.value).toEqual({ kind: "score", index: "b", country: "UZB", year: 2012 });
});

test("min-max and z-score tell the sum that was done", () => {
  const step = (scaling: "min-max" | "z-score") =>
    compare([up, down], { scaling }).chart.targets.find(({ label }) =>
      label.startsWith("Kazakhstan, 2012, Index b"),
    )?.steps?.[1];
  expect(step("min-max")).toBe(
    "100 − 100 × (0.22 − 0.00) / (1.00 − 0.00) = 78.0; solved for the value, it gives the published one back.",
  );
  expect(step("z-score")).toBe(
    "−(0.22 − 0.117) / 0.074 = −1.38, from mean and standard deviation of 4 countries in common that year, computed before rounding.",
  );
});

test("a gap starts a new line", () => {
  const lines = compare([up, down]).chart.targets.flatMap(({ label, line }) =>
    label.includes("Kazakhstan") && label.includes("Index b") ? [line] : [],
  );
  expect(new Set(lines).size).toBe(2);
});

test("a refused index is named with its reason, also where nothing is drawn", () => {
  const neutral = { ...up, id: "n", short: "Support", direction: "neutral" as const };
  const said =
    "Not shown: Support, because it is neither restrictive nor free, so it is never ranked or averaged with others.";
  expect(compare([up, down, neutral]).chart.footer).toContain(said);
  const { chart } = compare([up, neutral]);
  expect(chart.footer).toContain(said);
  expect(chart.subtitle).toBe(
    "Only one index is left, and it takes two. Choose another with a known direction.",
  );
  expect(chart.description).toContain(said);
});

test("the rule, the countries and the years in common, and n are always told", () => {
  const footer = compare([up, down]).chart.footer.join(" ");
  expect(footer).toContain("In common: 4 of 4 countries; 2 years, 2010, 2012.");
  expect(footer).toContain("Measured among 4 countries in 2010–2012.");
  expect(footer).toContain("Turned: drawn upside down, because higher means freer or better there.");
  const named = compare([up, down]);
  expect(named.chart.legend.map(({ label }) => label)).toContain("B Index b, turned");
  expect(compare([up, down], { form: "panels" }).chart.body.textContent).toContain("Index b, turned");
  expect(compare([up, down]).chart.subtitle).toContain("Percentile among 4 countries in common");
});

test("a correlation tells its year, n and interval, and that opposite directions turn its sign", () => {
  const { chart } = scatter();
  expect(chart.description).toContain("Pearson −0.51 (95% interval −0.99 to 0.89). n = 4 of 4.");
  // Ranks 1 2 3 4 and 4 1 2 3: 1 - 6 * 12 / (4 * 15).
  expect(chart.description).toMatch(/Spearman −0\.20 \(95% interval −0\.97 to 0\.94\)/);
  expect(chart.footer.join(" ")).toContain("a coefficient below 0 means that they agree");
  const spearman = chart.targets.find(({ label }) => label.startsWith("Spearman"));
  expect(spearman?.details[0]).toContain("of the ranks of 4 countries");
  expect(spearman?.value).toMatchObject({ kind: "computed", from: { length: 8 } });
});

test("a chosen year of a scatter has no ways", () => {
  expect(scatter({ year: 2010 }).chart.targets.every(({ line }) => line === undefined)).toBe(true);
  expect(scatter().chart.targets.some(({ line }) => line !== undefined)).toBe(true);
});

test("a difference is a mark of its own with the two places that it is made of", () => {
  const { chart } = disagreement();
  const difference = chart.targets.find(({ label }) => label.startsWith("Kazakhstan, 2012: "));
  expect(difference?.label).toBe("Kazakhstan, 2012: 0 percentile points apart");
  const most = chart.targets.find(({ label }) => label.startsWith("Uzbekistan, 2012: "));
  expect(most?.details).toEqual(["88 in Index a less 38 in Index b is 50, computed before rounding."]);
});

test.each([
  ["compare", compare([up, down])],
  ["compare by z-score", compare([up, down], { scaling: "z-score" })],
  ["scatter", scatter()],
  ["disagreement", disagreement()],
])("every number that the description of %s tells stands in the rows", (_, { chart, rows }) => {
  const known = rows.flatMap((row) => Object.values(row).filter((value) => typeof value === "number"));
  const prose = chart.description.replaceAll("95% interval", "interval");
  const told = [...prose.matchAll(/−?\d+(?:\.\d+)?/g)].map(([text]) => text.replace("−", "-"));
  expect(told.length).toBeGreaterThan(4);
  const unknown = told.filter((text) => {
    const decimals = text.split(".")[1]?.length ?? 0;
    return !known.some(
      (value) => value.toFixed(decimals) === text || (decimals === 0 && value === Number(text)),
    );
  });
  expect(unknown).toEqual([]);
});

test("the titles state where the indices are furthest apart, where one country is alone in that", () => {
  expect(compare([up, down]).chart.title).toBe(
    "Index a and Index b, 2 countries: furthest apart on Uzbekistan in 2012",
  );
  expect(compare([up, down], {}, { countries: ["KAZ"] }).chart.title).toBe(
    "Kazakhstan: Index a and Index b on one scale",
  );
  // One and the same index twice over: nowhere apart.
  const same = namedIndex("c", { KAZ: { 2012: 1 }, UZB: { 2012: 2 } });
  const again = namedIndex("d", { KAZ: { 2012: 1 }, UZB: { 2012: 2 } });
  expect(compare([same, again]).chart.title).toBe("Index c and Index d on one scale");
  expect(disagreement().chart.title).toBe(
    "2 indices, 2012: furthest apart on Turkmenistan and Uzbekistan, closest on Kazakhstan and Tajikistan",
  );
  expect(scatter().chart.title).toBe("Index b against Index a, 2012: rank correlation −0.20");
});

test("differences that are equal but for rounding share the title and the description", () => {
  // Among three: Azerbaijan from 33.3 to 66.7, Turkmenistan from 66.7 to 100, whose fractions of two differ.
  const pool = { KAZ: { 2012: 1 }, UZB: { 2012: 2 }, KGZ: { 2012: 3 } };
  const a = namedIndex("a", { ...pool, AZE: { 2012: 1.5 }, TKM: { 2012: 2.5 } });
  const b = namedIndex("b", { ...pool, AZE: { 2012: 2.5 }, TKM: { 2012: 4 } });
  const { choices, figure } = choicesWith(
    "disagreement",
    {
      countries: ["AZE", "TKM"],
      group: "own-1",
      groups: [{ id: "own-1", name: "Three", countries: ["KAZ", "UZB", "KGZ"] }],
    },
    { indices: ["a", "b"] },
  );
  const chart = disagreementChart(
    disagreementView(libraryWith({ indices: [a, b] }), choices, figure),
    frameOf(),
  );
  expect(chart.title).toBe(
    "2 indices, 2012: furthest apart on Azerbaijan and Turkmenistan, closest on 3 countries",
  );
  expect(chart.description).toContain("As much on Turkmenistan.");
});

test("where too many countries are drawn, the title names none that may not be seen", () => {
  const codes = [
    "KAZ",
    "UZB",
    "TJK",
    "TKM",
    "KGZ",
    "ARM",
    "AZE",
    "GEO",
    "RUS",
    "UKR",
    "BLR",
    "MDA",
    "EST",
    "LVA",
  ];
  const index = (id: string, of: (i: number) => number) =>
    namedIndex(id, Object.fromEntries(codes.map((code, i) => [code, { 2012: of(i) }])));
  const { chart } = compare([index("a", (i) => i), index("b", (i) => (i * i) % 13)], {}, { countries: [] });
  expect(chart.title).toBe("Index a and Index b on one scale");
  expect(chart.footer[0]).toContain("2 more countries are not drawn: choose countries to see them.");
});

test("marks that are all equal are told with their year", () => {
  const level = (id: string) => namedIndex(id, { KAZ: { 2012: 1 }, UZB: { 2012: 1 } }, { scale: [0, 2] });
  const { chart } = compare([level("c"), level("d")], { scaling: "min-max" });
  expect(chart.description).toContain("All marks of 2012 stand at 50.0 of 100.");
});
