import { expect, test } from "vitest";
import { penaltiesRows, penaltiesView, penaltyMeasures } from "../../src/views/penalties.ts";
import type { Choices } from "../../src/choices/choices.ts";
import type { PenaltyCount } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { count, prosecutions } from "../penaltiesFixtures.ts";

function viewOf(penalties: readonly PenaltyCount[], changes: Partial<Choices> = {}) {
  const library = libraryWith({ penalties });
  const { choices, figure } = choicesWith("penalties", { countries: ["KAZ"], ...changes });
  return { library, view: penaltiesView(library, choices, figure) };
}

test("a bar runs from the first-published to the revised figure", () => {
  const bar = viewOf(prosecutions).view.bars.find(({ year }) => year === 2019);
  expect([bar?.first?.value, bar?.latest.value]).toEqual([152, 168]);
});

test("punished cases are set against the count of the same revision only", () => {
  const shares = viewOf(prosecutions).view.bars.map((bar) => [
    bar.year,
    ...bar.punished.map(({ punished, of }) => `${punished.value} of ${of.value}`),
  ]);
  expect(shares).toEqual([
    [2017, "258 of 279"],
    [2018],
    [2019, "132 of 152"],
    [2020, "116 of 131"],
    [2021],
    [2022, "130 of 143", "131 of 144"],
    [2023, "168 of 192"],
  ]);
});

test("years without a count are told, with fines as another measure, and never zero", () => {
  const { view } = viewOf(prosecutions);
  expect(view.years).toEqual([2013, 2023]);
  expect(view.noCount).toEqual([
    { year: 2013, measures: ["fines"] },
    { year: 2014, measures: [] },
    { year: 2015, measures: [] },
    { year: 2016, measures: [] },
  ]);
});

test("part years and other scopes stand apart from the bars", () => {
  const { view } = viewOf([
    count(2017, 284),
    count(2017, 33, { scope: "region:Almaty" }),
    count(2018, 9, { periodEnd: "2018-06-30" }),
  ]);
  expect(view.bars.map((bar) => bar.latest.value)).toEqual([284]);
  expect(view.apart.map((bar) => bar.latest.value)).toEqual([33, 9]);
  expect(view.noCount).toEqual([]);
});

test("figures of sources that differ both stay", () => {
  const { view } = viewOf([count(2016, 14), count(2016, 22)]);
  expect(view.bars.map((bar) => bar.latest.value)).toEqual([14, 22]);
});

test("a first and two revised figures are not paired, since nothing says which belong together", () => {
  const { view } = viewOf([
    count(2016, 10, { revision: "first" }),
    count(2016, 12, { revision: "revised" }),
    count(2016, 13, { revision: "revised" }),
  ]);
  expect(view.bars).toHaveLength(3);
});

test("a full-year figure stands beside the part year before it", () => {
  const { view } = viewOf([
    count(2013, 142, { measure: "fines", revision: "first", periodEnd: "2013-11-11" }),
    count(2013, 146, { measure: "fines", revision: "revised", periodEnd: "2013-11-11" }),
    count(2013, 150, { measure: "fines", revision: "full_year" }),
  ]);
  expect(view.measure).toBe("fines");
  expect(view.bars.map((bar) => bar.latest.value)).toEqual([150]);
  expect(view.apart.map((bar) => [bar.first?.value, bar.latest.value])).toEqual([[142, 146]]);
});

test("the first country in focus with counts is shown, and others with counts are named", () => {
  const penalties = [...prosecutions, count(2020, 5, { country: "TKM" })];
  const { view } = viewOf(penalties, { countries: ["UZB", "KAZ", "TKM"] });
  expect([view.country, view.others]).toEqual(["KAZ", ["TKM"]]);
});

test("without a country in focus the first chosen one is shown dimmed", () => {
  const scores = { index: "none", year: 2014, range: [0, 1] as const };
  const { view } = viewOf(prosecutions, {
    clauses: [{ source: "distribution", field: "scores", value: scores }],
  });
  expect([view.country, view.dimmed]).toEqual(["KAZ", true]);
});

test("with no country chosen the one of the group with most counts of the measure is shown in colour", () => {
  const others = [
    ...prosecutions.map((one) => ({ ...one, country: "RUS" })),
    count(2020, 3, { measure: "prison_sentences", country: "TKM" }),
  ];
  const some = [...others, count(2021, 5), count(2022, 5)];
  const all = viewOf(some, { countries: [], group: "eurasia29" }).view;
  expect([all.country, all.dimmed]).toEqual(["RUS", false]);
  expect(viewOf(some, { countries: [], group: "central-asia" }).view.country).toBe("KAZ");
  const clauses = [{ source: "filters", field: "measure", value: "prison_sentences" }] as const;
  expect(viewOf(some, { countries: [], group: "central-asia", clauses }).view.country).toBe("TKM");
});

test("an upper bound and an estimate are not minimums, and the CSV says so", () => {
  const { view, library } = viewOf([
    count(2014, 50, { isMinimum: false, note: "approximate, upper bound" }),
    count(2015, 5000, { isMinimum: false, note: "estimate" }),
  ]);
  expect(view.floor).toBe("none");
  expect(penaltiesRows(view, library).map((row) => row.given_as)).toEqual(["at most", "about"]);
});

test("years, measure and category follow the clauses", () => {
  const { view } = viewOf([...prosecutions, count(2022, 54, { category: "social_media_post" })], {
    clauses: [
      { source: "filters", field: "years", value: [2020, 2022] },
      { source: "filters", field: "category", value: "social_media_post" },
    ],
  });
  expect(view.years).toEqual([2020, 2022]);
  expect(view.bars.map((bar) => bar.latest.value)).toEqual([54]);
});

test("the measures and categories of a country come with their number of counts", () => {
  const { library } = viewOf([
    count(2020, 1),
    count(2021, 1),
    count(2021, 1, { category: "worship_meeting" }),
    count(2021, 1, { measure: "fines" }),
  ]);
  expect(penaltyMeasures(library, "KAZ")).toEqual([
    {
      measure: "prosecutions",
      rows: 3,
      categories: [
        { category: "all", rows: 2 },
        { category: "worship_meeting", rows: 1 },
      ],
    },
    { measure: "fines", rows: 1, categories: [{ category: "all", rows: 1 }] },
  ]);
});

test("the CSV holds every number behind the bars with its source, and the empty years", () => {
  const { library, view } = viewOf([
    count(2019, 152, { revision: "first" }),
    count(2019, 168, { revision: "revised" }),
    count(2019, 132, { measure: "punished", revision: "first" }),
    count(2021, 3),
  ]);
  const rows = penaltiesRows(view, library);
  expect(rows.map((row) => [row.year, row.measure, row.value, row.source])).toEqual([
    [2019, "prosecutions", 152, "A report"],
    [2019, "prosecutions", 168, "A report"],
    [2019, "punished", 132, "A report"],
    [2020, "prosecutions", null, null],
    [2021, "prosecutions", 3, "A report"],
  ]);
  expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
});

test("among the countries chosen, one with prosecutions goes before one with another measure only", () => {
  const bans = count(2015, 9, { country: "AZE", measure: "literature_import_bans" });
  expect(viewOf([bans, ...prosecutions], { countries: ["AZE", "KAZ"] }).view.country).toBe("KAZ");
  expect(viewOf([bans], { countries: ["AZE", "KAZ"] }).view.country).toBe("AZE");
});
