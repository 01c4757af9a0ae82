import { expect, test } from "vitest";
import { groups } from "../../src/country/groups.ts";
import {
  distributionRows,
  distributionView,
  publishedDecimals,
  shownStatistics,
} from "../../src/views/distribution.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

const asia = {
  KAZ: { 2014: 36 },
  KGZ: { 2014: 39 },
  TJK: { 2014: 47 },
  TKM: { 2014: 45 },
  UZB: { 2014: 57 },
};
const mean20 = {
  indexId: "test_index",
  group: "29 states",
  year: 2023,
  statistic: "mean",
  value: 20,
  sourceId: "s1",
} as const;

function viewOf(
  index: ReturnType<typeof indexOf>,
  changes: Parameters<typeof choicesWith>[1] = {},
  options: Parameters<typeof choicesWith>[2] = {},
) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith("distribution", { countries: ["KAZ"], ...changes }, options);
  return { view: distributionView(library, choices, figure), library };
}

test("without a year of its own it shows the last year in view that has values", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2005: 2, 2010: 3 } }, { years: [2000, 2005, 2010, 2012] });
  expect(viewOf(index).view.year).toBe(2010);
  const clauses = [{ source: "filters", field: "years", value: [2000, 2008] as const }] as const;
  expect(viewOf(index, { clauses }).view.year).toBe(2005);
  expect(viewOf(index, { clauses }, { year: 2010 }).view.year).toBe(2010);
});

test("a years clause that it made itself does not move its year", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2010: 3 } });
  const clauses = [{ source: "distribution", field: "years", value: [2000, 2005] as const }] as const;
  expect(viewOf(index, { clauses }).view.year).toBe(2010);
});

test("dots are sorted by value, and equal values by code", () => {
  const { view } = viewOf(indexOf({ UZB: { 2014: 5 }, AZE: { 2014: 5 }, KAZ: { 2014: 2 } }));
  expect(view.whole.dots.map((dot) => dot.country)).toEqual(["KAZ", "AZE", "UZB"]);
});

test("mean, median and quartiles come from the members alone, quantiles of type 7", () => {
  const { view } = viewOf(indexOf({ ...asia, AZE: { 2014: 1000 } }), {
    group: "central-asia",
    countries: ["KAZ", "AZE"],
  });
  expect(view.whole).toMatchObject({ n: 5, of: 5 });
  expect(view.whole.summary).toMatchObject({ mean: 44.8, lowerQuartile: 39, median: 45, upperQuartile: 47 });
  expect(view.outside).toEqual(["AZE"]);
});

test("with values of fewer than half of the countries nothing is computed, and published figures stay apart", () => {
  const few = { KAZ: { 2023: 45 }, UZB: { 2023: 66 } };
  const { view, library } = viewOf(indexOf(few, { aggregates: [mean20] }), { group: "eurasia29" });
  expect(view.whole.summary).toBeNull();
  expect(view.published).toEqual([mean20]);
  expect(new Set(distributionRows(view, library).map((row) => row["kind"]))).toEqual(
    new Set(["value", "missing", "published"]),
  );
});

test("with values of exactly half of the countries statistics are computed", () => {
  const { view } = viewOf(indexOf({ KAZ: { 2014: 1 }, UZB: { 2014: 3 }, AZE: {}, ARM: {} }));
  expect(view.whole).toMatchObject({ n: 2, of: 4, summary: { mean: 2 } });
});

test("one country alone has no mean", () => {
  expect(viewOf(indexOf({ KAZ: { 2014: 36 } })).view.whole.summary).toBeNull();
});

test("regions hold the members of the group only, each with its own statistic", () => {
  const { view } = viewOf(indexOf({ ...asia, ARM: { 2014: 3 }, AZE: { 2014: 46 }, GEO: { 2014: 6 } }), {
    group: "eurasia29",
  });
  const caucasus = view.regions.find((region) => region.id === "south-caucasus");
  expect(caucasus).toMatchObject({ n: 3, of: 3, summary: { median: 6 } });
  expect(view.regions.find((region) => region.id === "baltics")).toMatchObject({
    n: 0,
    of: 3,
    summary: null,
  });
  expect(view.regions).toHaveLength(6);
});

test("a missing value keeps its reason and is not zero", () => {
  const index = indexOf(
    { KAZ: { 1990: 1, 2000: 2 }, UZB: { 2000: 5 }, POL: { 1990: 3, 2000: 3 } },
    { years: [1990, 2000] },
  );
  const { view, library } = viewOf(index, { countries: ["POL", "UZB", "KGZ"] }, { year: 1990 });
  expect(view.missing).toEqual([
    { country: "UZB", reason: "not-state", chosen: true },
    { country: "KGZ", reason: "not-state", chosen: true },
  ]);
  const rows = distributionRows(view, library).filter((row) => row["kind"] === "missing");
  expect(rows.map((row) => row["value"])).toEqual([null, null]);
});

test("a country of which the data set holds no year is not called unassessed", () => {
  const { view } = viewOf(indexOf({ KAZ: { 2023: 45 } }), { countries: ["KAZ", "KGZ"] });
  expect(view.missing).toEqual([{ country: "KGZ", reason: "not-held", chosen: true }]);
});

test("countries outside a clause are dimmed, never removed", () => {
  const clauses = [{ source: "filters", field: "countries", value: ["KAZ"] }] as const;
  const { view } = viewOf(indexOf(asia), { clauses, countries: ["KAZ", "UZB"] });
  expect(view.whole.dots).toHaveLength(5);
  expect(view.whole.dots.filter((dot) => !dot.dimmed).map((dot) => dot.country)).toEqual(["KAZ"]);
});

test("a brushed range of scores dims the others, but not in the figure that made it", () => {
  const scores = { index: "test_index", year: 2014, range: [40, 60] as const };
  const dimmed = (source: string) =>
    viewOf(indexOf(asia), { clauses: [{ source, field: "scores", value: scores }] })
      .view.whole.dots.filter((dot) => dot.dimmed)
      .map((dot) => dot.country);
  expect(dimmed("trend")).toEqual(["KAZ", "KGZ"]);
  expect(dimmed("distribution")).toEqual([]);
});

test("few countries are told one a row, many as a swarm", () => {
  const many = Object.fromEntries(groups.eurasia29.map((code, i) => [code, { 2014: i }]));
  expect(viewOf(indexOf(asia)).view.layout).toBe("rows");
  expect(viewOf(indexOf(many)).view.layout).toBe("swarm");
});

test("no value in the years in view gives no year, no dots and no rows", () => {
  const library = libraryWith({
    indices: [indexOf({ KAZ: { 2014: 36 } }), indexOf({ KAZ: { 1995: 1 } }, { id: "older" })],
  });
  const { choices, figure } = choicesWith("distribution", {
    clauses: [{ source: "filters", field: "years", value: [1995, 2000] }],
  });
  const view = distributionView(library, choices, figure);
  expect(view).toMatchObject({ year: null, missing: [], whole: { n: 0, dots: [], summary: null } });
  expect(distributionRows(view, library)).toEqual([]);
});

test("a statistic has the digits of the index, and one more only where it falls between two values", () => {
  const { view } = viewOf(
    indexOf({ KAZ: { 2014: 1 }, UZB: { 2014: 2 }, TJK: { 2014: 4 }, TKM: { 2014: 5 } }),
  );
  expect(shownStatistics(view, view.whole)).toEqual([
    { statistic: "median", value: 3, decimals: 0 },
    { statistic: "mean", value: 3, decimals: 0 },
  ]);
  const thirds = viewOf(indexOf({ KAZ: { 2014: 1 }, UZB: { 2014: 1 }, TJK: { 2014: 2 } }));
  const rows = distributionRows(thirds.view, thirds.library);
  expect(rows.find((row) => row["statistic"] === "mean")?.["value"]).toBe(1.3);
});

test("a published statistic keeps the digits it was printed with", () => {
  expect([20, 20.5, 20.25].map((value) => publishedDecimals(value, 0))).toEqual([0, 1, 2]);
});

test("every row has the same columns, and values name their source", () => {
  const { view, library } = viewOf(
    indexOf({ ...asia, ARM: { 2000: 1 } }, { aggregates: [{ ...mean20, year: 2014 }] }),
  );
  const rows = distributionRows(view, library);
  expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
  expect(rows[0]).toMatchObject({
    kind: "value",
    country_code: "UZB",
    value: 57,
    source_id: "s1",
    source: "A report",
  });
});

test("places are computed only where the group has statistics, share ties, and are none for a neutral index", () => {
  const tied = indexOf({ KAZ: { 2014: 10 }, KGZ: { 2014: 30 }, TJK: { 2014: 20 }, TKM: { 2014: 20 } });
  expect(Object.fromEntries(viewOf(tied).view.ranks)).toEqual({ KGZ: 1, TJK: 2, TKM: 2, KAZ: 4 });
  const neutral = indexOf({ KAZ: { 2014: 10 }, KGZ: { 2014: 30 } }, { direction: "neutral" });
  expect(viewOf(neutral).view.ranks.size).toBe(0);
  const few = indexOf({ KAZ: { 2014: 10 } });
  expect(viewOf(few, { group: "eurasia29" }).view.ranks.size).toBe(0);
});

test("numbers for groups that are not known to be means are told in rows, not drawn, and choose no year", () => {
  const printed = { ...mean20, statistic: "published" } as const;
  const aggregates = [printed, { ...printed, year: 2024 }];
  const { view, library } = viewOf(indexOf({ KAZ: { 2023: 45 } }, { aggregates }));
  expect(view).toMatchObject({ year: 2023, published: [], groupValues: [printed] });
  expect(distributionRows(view, library).at(-1)).toMatchObject({
    kind: "published",
    statistic: "published",
    group: "29 states",
    value: 20,
  });
});
