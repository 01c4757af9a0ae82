import { expect, test } from "vitest";
import type { Choices } from "../../src/choices/choices.ts";
import type { PenaltyCount } from "../../src/dataset/dataset.ts";
import { shareRows, shareView } from "../../src/views/share.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { count, prosecutions } from "../penaltiesFixtures.ts";

function viewOf(penalties: readonly PenaltyCount[], changes: Partial<Choices> = {}) {
  const library = libraryWith({ penalties });
  const { choices, figure } = choicesWith("share", { countries: ["KAZ"], ...changes });
  const view = shareView(library, choices, figure);
  return { view, rows: shareRows(view, library) };
}

const punished = (year: number, value: number, changes: Partial<PenaltyCount> = {}) =>
  count(year, value, { measure: "punished", ...changes });

test("Kazakhstan: first-published numbers with first-published ones, revised with revised", () => {
  const { view } = viewOf(prosecutions);
  expect(
    view.pairs.map(({ year, revision, punished: p, cases }) => [
      year,
      revision,
      `${p.value} of ${cases.value}`,
    ]),
  ).toEqual([
    [2017, "first", "258 of 279"],
    [2019, "first", "132 of 152"],
    [2020, "first", "116 of 131"],
    [2022, "first", "130 of 143"],
    [2022, "revised", "131 of 144"],
    [2023, "only", "168 of 192"],
  ]);
});

test("the share of known cases is a lower bound, that of all cases unknown, where both are minima", () => {
  const row = viewOf(prosecutions).rows.find(({ year, kind }) => year === 2023 && kind === "share");
  expect(row).toMatchObject({
    punished: 168,
    n: 192,
    said: "at least",
    low_percent: 87.5,
    high_percent: 100,
    not_known_punished: 24,
    of_all_cases: "unknown",
    paired_by: "equal revision, period and scope",
  });
});

test("years without a pair say why", () => {
  const { view } = viewOf([
    ...prosecutions,
    count(2014, 50, { revision: "first" }),
    punished(2014, 40, { revision: "revised" }),
    punished(2015, 9),
    count(2016, 14),
    count(2016, 22),
    punished(2016, 10),
    count(2012, 5),
    punished(2012, 6),
  ]);
  expect(view.gaps.map(({ year, reason }) => [year, reason])).toEqual([
    [2012, "exceeds"],
    [2013, "no-counts"],
    [2014, "revisions"],
    [2015, "no-cases"],
    [2016, "several"],
    [2018, "no-punished"],
    [2021, "no-punished"],
  ]);
});

test("the second year of a pair that crosses the end of a year is not one without counts", () => {
  const crossing = { periodStart: "2016-07-20", periodEnd: "2017-07-20" };
  const { view } = viewOf([
    count(2016, 181, crossing),
    punished(2016, 133, crossing),
    count(2018, 9),
    punished(2018, 8),
  ]);
  expect(view.pairs.map(({ year }) => year)).toEqual([2016, 2018]);
  expect(view.gaps).toEqual([]);
  const alone = viewOf([count(2016, 181, crossing), count(2018, 9), punished(2018, 8)]).view;
  expect(alone.gaps.map(({ year, reason }) => [year, reason])).toEqual([
    [2016, "none"],
    [2017, "none"],
  ]);
});

test("a revised count without punished ones of its revision is told, never paired with the first", () => {
  const { view, rows } = viewOf(prosecutions);
  expect(view.unpaired.map(({ year, value }) => [year, value])).toEqual([
    [2017, 284],
    [2019, 168],
    [2020, 134],
  ]);
  expect(rows.filter(({ kind }) => kind === "no partner")).toHaveLength(3);
});

test("the source of a count without a partner is cited as those of pairs are: it stands in the rows", () => {
  const lone = (count: PenaltyCount) => (count.revision === "revised" ? { ...count, sourceId: "s2" } : count);
  const penalties = prosecutions.filter(({ year }) => year === 2019).map(lone);
  const plain = libraryWith({ penalties });
  const [source] = plain.sources.values();
  const library = { ...plain, sources: new Map([...plain.sources, ["s2", { ...source!, id: "s2" }]]) };
  const { choices, figure } = choicesWith("share", { countries: ["KAZ"] });
  const view = shareView(library, choices, figure);
  expect(shareRows(view, library).map((row) => row["n_source_id"])).toContain("s2");
  expect(view.sources.map(({ id }) => id)).toContain("s2");
});

test("a pair of a part year stands by itself and is not the year's", () => {
  const part = { periodEnd: "2020-06-30", category: "missionary_activity" };
  const { view } = viewOf([count(2020, 42, part), punished(2020, 36, part)]);
  expect(view.category).toBe("missionary_activity");
  expect(view.pairs.map(({ whole, cases }) => [whole, cases.value])).toEqual([[false, 42]]);
});

test("the other half of a year with a pair is told, not lost", () => {
  const half = { periodEnd: "2020-06-30" };
  const { view } = viewOf([
    count(2020, 42, half),
    punished(2020, 36, half),
    count(2020, 37, { periodStart: "2020-07-01" }),
  ]);
  expect(view.unpaired.map(({ value }) => value)).toEqual([37]);
});

test("counts of different periods, scopes or categories are never paired", () => {
  const { view } = viewOf([count(2020, 42), punished(2020, 36, { periodEnd: "2020-06-30" })]);
  expect(view.pairs).toEqual([]);
  expect(viewOf([count(2020, 42), punished(2020, 36, { scope: "region:Almaty" })]).view.pairs).toEqual([]);
  expect(viewOf([count(2020, 42), punished(2020, 36, { category: "worship_meeting" })]).view.pairs).toEqual(
    [],
  );
});

test("the source's own words are told from a pair made here", () => {
  const { view } = viewOf([count(2020, 42), punished(2020, 36, { note: "of the 42" })]);
  expect(view.pairs[0]?.stated).toBe(true);
});

test("the years' clause is obeyed, and a window without counts leaves nothing", () => {
  const years = (from: number, to: number) =>
    ({ clauses: [{ source: "filters", field: "years", value: [from, to] }] }) as const;
  expect(viewOf(prosecutions, years(2019, 2020)).view.pairs.map(({ year }) => year)).toEqual([2019, 2020]);
  const { view, rows } = viewOf(prosecutions, years(2013, 2014));
  expect([view.years, view.pairs, view.gaps, rows]).toEqual([null, [], [], []]);
});

test("a measure of individuals has a share of its own; one that is no part of another is named", () => {
  const measure = (value: string) => ({ clauses: [{ source: "filters", field: "measure", value }] }) as const;
  const people = [
    count(2020, 127, { measure: "individuals_prosecuted" }),
    count(2020, 112, { measure: "individuals_punished" }),
  ];
  const { view } = viewOf([...prosecutions, ...people], measure("individuals_punished"));
  expect(view.pairs.map(({ cases }) => cases.value)).toEqual([127]);
  expect(viewOf(prosecutions, measure("fines")).view.notShared).toBe("fines");
});

test("no country and a country without counts give empty rows", () => {
  expect(viewOf([], { countries: [] }).view.country).toBeNull();
  expect(viewOf(prosecutions, { countries: ["UZB"] }).rows).toEqual([]);
});
