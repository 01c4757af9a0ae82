import { expect, test } from "vitest";
import { countryColour } from "../../src/charts/theme.ts";
import { ranksChart } from "../../src/charts/ranks.ts";
import { yearRanges } from "../../src/charts/yearRanges.ts";
import type { Choices } from "../../src/choices/choices.ts";
import type { Ranking } from "../../src/dataset/dataset.ts";
import { groups } from "../../src/country/groups.ts";
import { ranksView } from "../../src/views/ranks.ts";
import { choicesWith, frameOf, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";

const kazakhstan = countryColour("KAZ", "light");

function drawn(ranking: Ranking | null, changes: Partial<Choices> = {}, width = 640) {
  const library = libraryWith({ rankings: ranking === null ? [] : [ranking] });
  const { choices, figure } = choicesWith("ranks", { countries: ["KAZ"], group: "eurasia29", ...changes });
  return ranksChart(ranksView(library, choices, figure), frameOf(width));
}

/** The lines that targets say are joined: how many targets share each key. */
const runs = (chart: ReturnType<typeof drawn>) => {
  const counts = new Map<string, number>();
  for (const { line } of chart.targets) if (line) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts.values()];
};

/** Where the lines of text stand. */
const textHeights = (body: Element) =>
  [...body.querySelectorAll("text")].map((text) => {
    const [, y = "0"] = /,\s*([-\d.]+)/.exec(text.getAttribute("transform") ?? "") ?? [];
    return Number(y);
  });

/** Strokes in Kazakhstan's colour of the width that only joins have. */
const joins = (body: Element) =>
  [...body.querySelectorAll(`g[stroke="${kazakhstan}"][stroke-width="2.2"]`)].flatMap((g) => [
    ...g.querySelectorAll("path"),
  ]).length;

test("neighbouring editions are joined, a missing one breaks the line", () => {
  const chart = drawn(rankingOf({ KAZ: { 2014: 39, 2015: 42, 2017: 28, 2018: 30 } }, { incomplete: [2016] }));
  expect(runs(chart)).toEqual([2, 2]);
  expect(joins(chart.body)).toBe(2);
});

test("no line runs to an edition that does not list the country", () => {
  const chart = drawn(rankingOf({ KAZ: { 2014: 39, 2016: 42 }, UZB: { 2015: 15 } }));
  expect(joins(chart.body)).toBe(0);
  expect(chart.targets.map(({ label }) => label)).toContain(
    "Kazakhstan, edition 2015: not in the list of 50",
  );
});

test("no line crosses a change of method", () => {
  const chart = drawn(rankingOf({ KAZ: { 2012: 45, 2013: 48, 2014: 39 } }, { breaks: [2013] }));
  expect(runs(chart)).toEqual([1, 2]);
  expect(chart.body.textContent).toContain("new method");
  expect(chart.footer.join(" ")).toContain("The method changed from edition 2013");
});

test("the label at the end tells rank and score", () => {
  const text = drawn(rankingOf({ KAZ: { 2026: [45, 67] } })).body.textContent;
  expect(text).toContain("Kazakhstan 45");
  expect(text).toContain("score 67");
});

test("a country that the last edition does not list says so", () => {
  const chart = drawn(rankingOf({ AZE: { 2019: 50 }, KAZ: { 2020: 35 } }), { countries: ["AZE"] });
  expect(chart.body.textContent).toContain("not listed");
  expect(chart.description).toContain("Azerbaijan not listed");
});

test("a place outside the list keeps its number and is never called a rank of the list", () => {
  const chart = drawn(rankingOf({ KGZ: { 2019: [52, 56] } }), { countries: ["KGZ"] });
  expect(chart.targets[0]!.label).toBe(
    "Kyrgyzstan, edition 2019: place 52, outside the list of 50, score 56",
  );
  expect(chart.legend.map(({ label }) => label)).toContain("published place outside the list");
});

test("ties stand side by side and name each other", () => {
  const chart = drawn(rankingOf({ KAZ: { 2011: 50 }, RUS: { 2011: 50 } }), { countries: ["KAZ", "RUS"] });
  const [kazakhstan, russia] = chart.targets;
  expect(kazakhstan!.y).toBe(russia!.y);
  expect(kazakhstan!.x).not.toBe(russia!.x);
  expect(kazakhstan!.details).toContain("Shares the rank with Russia.");
});

test("scores have a panel of their own with the last place's score; without scores there is none", () => {
  const scored = drawn(rankingOf({ KAZ: { 2019: [34, 63] }, AZE: { 2019: [50, 57] } }));
  expect(scored.body.textContent).toContain("Place 50: 57");
  expect(scored.targets.map(({ label }) => label)).toContain("Place 50, edition 2019: score 57 (Azerbaijan)");
  const unscored = drawn(rankingOf({ KAZ: { 2019: 34 } }));
  expect(unscored.footer.join(" ")).toContain("No scores of these countries are known");
  expect(unscored.height).toBeLessThan(scored.height);
});

test("the footer names covered periods and incomplete editions", () => {
  const { footer, sourcesSaid } = drawn(
    rankingOf({ KAZ: { 2014: 39, 2015: 42 } }, { covers: true, incomplete: [2016] }),
  );
  expect(footer.join(" ")).toContain("Editions 2014–2016 cover Nov to Oct, ending in the year before.");
  expect(footer.join(" ")).toContain("Incomplete here: 2016.");
  expect(sourcesSaid?.words).toContain("A publisher (2014–2015)");
});

test("nothing is drawn, and nothing thrown, without a ranking", () => {
  expect(drawn(null).subtitle).toContain("No open data set holds a ranking");
});

const many = groups.eurasia29.slice(0, 23);

test("many countries not listed share one label", () => {
  const ranking = rankingOf({ PRK: { 2025: 1, 2026: 1 } });
  const text = drawn(ranking, { countries: many }).body.textContent;
  expect(text).toContain("23 not listed");
  expect(text).not.toContain("Albania");
  expect(drawn(ranking, { countries: many.slice(0, 3) }).body.textContent).toContain("Albania");
});

test.each([300, 640, 1000])(
  "beyond twenty the first chosen keep their labels at %d px, the rest is counted",
  (width) => {
    const ranks = groups.eurasia29.map((code, i) => [
      code,
      { 2025: [50 - i, 60 + i], 2026: [i + 1, 90 - i] },
    ]);
    const chart = drawn(rankingOf(Object.fromEntries(ranks)), { countries: groups.eurasia29 }, width);
    expect(chart.body.textContent).toContain("Albania");
    expect(chart.body.textContent).not.toContain("Uzbekistan");
    expect(chart.body.textContent).toMatch(/and 10 more/);
    const heights = textHeights(chart.body);
    expect(Math.min(...heights)).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThan(chart.height);
  },
);

test("scores of an older method are hollow, and the seam and the footer say so", () => {
  const chart = drawn(
    rankingOf(
      { KAZ: { 2011: [9, 55], 2012: [20, 60], 2013: [19, 61] } },
      { methods: { 2011: "old", 2012: "new", 2013: "new" } },
    ),
  );
  expect(chart.body.textContent).toContain("older method: not comparable");
  expect(chart.footer.join(" ")).toContain("Scores of editions 2011 (hollow)");
  expect(chart.footer.join(" ")).toContain("The method changed from edition 2012 (new).");
  expect(joins(chart.body)).toBe(1);
});

test("seams in neighbouring editions have one name", () => {
  const years = { 2011: 1, 2012: 2, 2013: 3, 2014: 4 };
  const { body } = drawn(rankingOf({ KAZ: years }, { breaks: [2012, 2013, 2014] }), {}, 1000);
  expect(body.textContent?.match(/new method/g)).toHaveLength(1);
});

test("the length of the list is that of the last edition, another one stands in the footer", () => {
  const chart = drawn(rankingOf({ KAZ: { 2011: 50, 2012: 45 } }, { lengths: { 2011: 51 } }));
  expect(chart.subtitle).toContain("the list of 2012 has 50 places");
  expect(chart.footer.join(" ")).toContain("The list of 2011 had 51 places.");
});

test("with no chosen country the context is described, and an empty group says that it has no place", () => {
  const ranking = rankingOf({ RUS: { 2014: 41 }, UZB: { 2014: 15 } });
  const { description, footer } = drawn(ranking, { countries: [] });
  expect(description).toContain("Published ranks of 2 countries");
  expect(description).toContain("Uzbekistan 15; Russia 41");
  expect(footer.join(" ")).toContain("2 of 29 countries with a known place");
  expect(drawn(ranking, { countries: [], group: "baltics" }).description).toContain(
    "No country of the group",
  );
});

test("runs of years are told as ranges", () => {
  expect(yearRanges([2009, 2006, 2007, 2013, 2013])).toBe("2006–2007, 2009, 2013");
});
