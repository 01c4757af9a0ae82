import { expect, test } from "vitest";
import { trendRows, trendView } from "../../src/views/trend.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

function viewOf(index: ReturnType<typeof indexOf>, changes = {}, options = {}) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith("trend", { countries: ["KAZ"], ...changes }, options);
  return { view: trendView(library, choices, figure), library };
}

test("a missing year stays in the series with its reason, so that no line bridges it", () => {
  const { view } = viewOf(indexOf({ KAZ: { 2000: 1, 2003: 2 }, UZB: { 2000: 5, 2001: 5, 2003: 5 } }));
  expect(view.series.at(-1)!.points.map((p) => [p.year, p.score?.value ?? null, p.missing])).toEqual([
    [2000, 1, null],
    [2001, null, "not-assessed"],
    [2002, null, "no-survey"],
    [2003, 2, null],
  ]);
});

test("a year before the state existed is missing for that reason", () => {
  const { view } = viewOf(indexOf({ KAZ: { 1991: 14 }, RUS: { 1990: 17, 1991: 17 } }));
  expect(view.series.find((s) => s.country === "KAZ")!.points[0]).toMatchObject({
    year: 1990,
    missing: "not-state",
  });
});

test("a country of which the data set holds nothing is not in it, rather than not assessed", () => {
  const { view } = viewOf(indexOf({ UZB: { 2000: 5 } }));
  expect(view.series.at(-1)!.points[0]).toMatchObject({ score: null, missing: "not-held" });
});

test("mean and median count the members that have a value, and only where half of them have", () => {
  const { view } = viewOf(
    indexOf({
      KAZ: { 2000: 10, 2001: 10 },
      UZB: { 2000: 20 },
      TJK: { 2000: 60 },
      KGZ: { 2000: 70 },
    }),
  );
  expect(view.summaries).toEqual([{ year: 2000, n: 4, mean: 40, median: 40 }]);
  expect(view.coverage).toEqual([
    { year: 2000, n: 4 },
    { year: 2001, n: 1 },
  ]);
});

test("a country outside the focus of another figure's pin is dimmed, not removed", () => {
  const index = indexOf({ KAZ: { 2000: 1 }, UZB: { 2000: 2 } });
  const pinned = {
    countries: ["KAZ", "UZB"],
    clauses: [{ source: "ranks", field: "countries", value: ["UZB"] }],
  };
  expect(viewOf(index, pinned).view.series.map((s) => [s.country, s.role])).toEqual([
    ["KAZ", "dimmed"],
    ["UZB", "focus"],
  ]);
  const own = { ...pinned, clauses: [{ source: "trend", field: "countries", value: ["UZB"] }] };
  expect(viewOf(index, own).view.series.map((s) => s.role)).toEqual(["focus", "focus"]);
});

test("the rows are the values shown with their source, the missing years with their reason, and the statistics", () => {
  const { view, library } = viewOf(indexOf({ KAZ: { 2000: [1, 0, 2], 2002: 3 }, UZB: { 2001: 5 } }));
  const told = trendRows(view, library).map((row) => [
    row["kind"],
    row["country"],
    row["year"],
    row["value"],
    row["missing"],
  ]);
  expect(told).toEqual([
    ["value", "UZB", 2001, 5, null],
    ["value", "KAZ", 2000, 1, null],
    ["value", "KAZ", 2001, null, "not-assessed"],
    ["value", "KAZ", 2002, 3, null],
    ["computed mean", null, 2000, 1, null],
    ["computed median", null, 2000, 1, null],
    ["computed mean", null, 2001, 5, null],
    ["computed median", null, 2001, 5, null],
    ["computed mean", null, 2002, 3, null],
    ["computed median", null, 2002, 3, null],
  ]);
  expect(trendRows(view, library)[1]).toMatchObject({ low: 0, high: 2, source_id: "s1", source: "A report" });
  expect(trendRows(view, library).at(-1)).toMatchObject({ n: 1, of: 2, group: "all" });
});

test("a context country pinned in another figure is drawn as if it were chosen", () => {
  const pinned = { clauses: [{ source: "ranks", field: "countries", value: ["UZB"] }] };
  const { view } = viewOf(indexOf({ KAZ: { 2000: 1 }, UZB: { 2000: 2 } }), pinned);
  expect(view.series.map((s) => [s.country, s.role])).toEqual([
    ["KAZ", "dimmed"],
    ["UZB", "focus"],
  ]);
});

test("all countries are those of every open index, so that five of many are not taken for all", () => {
  const few = indexOf({ KAZ: { 2023: 45 } });
  const many = indexOf({ KAZ: { 2014: 1 }, UZB: { 2014: 1 }, TJK: { 2014: 1 } }, { id: "other" });
  const library = libraryWith({ indices: [few, many] });
  const { choices, figure } = choicesWith("trend", { countries: ["KAZ"] });
  const view = trendView(library, choices, figure);
  expect(view.groupSize).toBe(3);
  expect(view.summaries).toEqual([]);
});

test("an index that no open data set has is the programmer's fault", () => {
  const { choices, figure } = choicesWith("trend");
  expect(() => trendView(libraryWith({}), choices, figure)).toThrow("unknown index: test_index");
});

test("numbers for groups that are not known to be means are told in rows and not drawn among the statistics", () => {
  const printed = { indexId: "test_index", group: "World", year: 2010, value: 5, sourceId: "s1" };
  const aggregates = [
    { ...printed, statistic: "published" },
    { ...printed, statistic: "mean" },
  ] as const;
  const { view, library } = viewOf(indexOf({ KAZ: { 2010: 1 } }, { aggregates }));
  expect(view.aggregates).toEqual([aggregates[1]]);
  expect(
    trendRows(view, library)
      .filter(({ group }) => group === "World")
      .map(({ kind }) => kind),
  ).toEqual(["published mean", "published group value"]);
});
