import { expect, test } from "vitest";
import type { Choices, FigureChoice, TariffUnit } from "../../src/choices/choices.ts";
import type { ImposedFine } from "../../src/dataset/dataset.ts";
import { imposedRows, imposedView } from "../../src/views/imposed.ts";
import { daysOf, namedArticle, tariffThen } from "../../src/views/imposed/tariff.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { fine } from "../imposedFixtures.ts";
import { article490, rates, tariff } from "../tariffsFixtures.ts";

function viewOf(
  fines: readonly ImposedFine[],
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
) {
  const library = libraryWith({ fines, tariffs: article490, rates });
  const { choices, figure } = choicesWith("imposed", { countries: ["KAZ"], ...changes }, options);
  const view = imposedView(library, choices, figure);
  return { view, rows: imposedRows(view, library) };
}

test("an article may name a part, or be one of two", () => {
  expect(namedArticle("490(3)")).toEqual({ articles: ["490"], part: "3" });
  expect(namedArticle("374-1/375")).toEqual({ articles: ["374-1", "375"], part: null });
  expect(namedArticle("")).toEqual({ articles: [], part: null });
});

test("a month or a year stands for all its days", () => {
  expect(daysOf(fine({ date: { iso: "2024-02-01", precision: "month" } }))).toEqual([
    "2024-02-01",
    "2024-02-29",
  ]);
  expect(daysOf(fine({ date: { iso: "2024-12-01", precision: "month" } }))).toEqual([
    "2024-12-01",
    "2024-12-31",
  ]);
  expect(daysOf(fine({ date: { iso: "2023-01-01", precision: "year" } }))).toEqual([
    "2023-01-01",
    "2023-12-31",
  ]);
  expect(daysOf(fine({ date: { iso: null, precision: "unknown" } }))).toBeNull();
});

test("a fine is a multiple of the most that the law provided on that day", () => {
  const { rows } = viewOf([fine({ amount: 99100, article: "490(1)" })]);
  expect(rows[0]).toMatchObject({
    value: 50,
    mci_multiple_computed: 50,
    tariff_low: 50,
    tariff_high: 50,
    multiple_low: 1,
    multiple_high: 1,
  });
});

test("a tariff changes on its day: the day before has the old one", () => {
  const on = (iso: string) => fine({ date: { iso, precision: "day" }, article: "490(1)" });
  const amounts = (iso: string) => tariffThen(on(iso), article490).tariffs.map(({ amount }) => amount);
  expect([amounts("2025-01-09"), amounts("2025-01-10")]).toEqual([[50], [25]]);
});

test("where only the year of a change is known either tariff may have held, so the multiple is a range", () => {
  const { view } = viewOf([
    fine({
      date: { iso: "2025-01-01", precision: "year" },
      article: "490(1)",
      amount: 196600,
      mciMultiple: 50,
    }),
  ]);
  expect(view.entries[0]?.inForce.changed).toBe(true);
  expect(view.entries[0]?.multiple).toEqual([1, 2]);
});

test("a fine without a part is set against every part of the article", () => {
  const parts = [tariff({ amount: 50 }), tariff({ part: "3", amount: 100 })];
  const then = tariffThen(fine({ article: "490" }), parts);
  expect(then.tariffs.map(({ amount }) => amount)).toEqual([50, 100]);
});

test.each([
  ["no-article", fine({ article: "" })],
  ["not-held", fine({ article: "453(1)" })],
  ["no-subject", fine({ article: "490(1)", subject: "leader" })],
  ["not-in-force", fine({ article: "490", date: { iso: "2006-06-27", precision: "day" } })],
  ["undated", fine({ date: { iso: null, precision: "unknown" } })],
  ["amount-unknown", fine({ article: "490(7)" })],
] as const)("the tariff of that day is not held: %s", (missing, imposed) => {
  expect(tariffThen(imposed, article490)).toEqual({ tariffs: [], unknown: [], missing, changed: false });
});

test("units use the rates of the very day and year; a year without one gives no rate", () => {
  const value = (year: number, unit: TariffUnit) =>
    viewOf([fine({ date: { iso: `${year}-05-05`, precision: "day" }, amount: 184600 })], { unit }).view
      .entries[0]?.amount;
  expect(value(2024, "MCI")?.value).toBe(50);
  expect(value(2024, "tenge")?.value).toBe(184600);
  expect(value(2024, "dollars")?.value).toBeCloseTo(393.7, 1);
  expect(value(2024, "wages")?.value).toBeCloseTo(0.459, 3);
  expect(value(2018, "MCI")).toMatchObject({ value: null, missing: "no-rate" });
  expect(value(2025, "wages")).toMatchObject({ value: null, missing: "no-rate" });
});

test("two MCI within a year that is all of the date give none", () => {
  const mci = (validFrom: string, validTo: string, tenge: number) => ({
    ...rates.mci[0]!,
    validFrom,
    validTo,
    tenge,
  });
  const library = libraryWith({
    fines: [fine({ date: { iso: "2020-01-01", precision: "year" } })],
    rates: { ...rates, mci: [mci("2020-01-01", "2020-03-31", 2651), mci("2020-04-01", "2020-12-31", 2778)] },
  });
  const { choices, figure } = choicesWith("imposed", { countries: ["KAZ"] });
  expect(imposedView(library, choices, figure).entries[0]?.amount.missing).toBe("two-rates");
});

test("the source's multiple is kept apart from the one computed here", () => {
  const { rows } = viewOf([fine({ amount: 99000, mciMultiple: 50, note: "MCI multiple inferred" })]);
  expect(rows[0]).toMatchObject({ mci_multiple_of_source: 50, inferred: "true" });
  expect(rows[0]?.["mci_multiple_computed"]).toBeCloseTo(49.95, 2);
});

test("an MCI that was read from the fine itself is marked: its multiple proves nothing", () => {
  const own = { ...rates.mci[0]!, basis: "derived_from_fine", sourceId: "s9" };
  const library = libraryWith({
    fines: [fine({ sourceId: "s9" }), fine({ sourceId: "s1" })],
    rates: { ...rates, mci: [own] },
  });
  const { choices, figure } = choicesWith("imposed", { countries: ["KAZ"] });
  expect(imposedView(library, choices, figure).entries.map(({ circular }) => circular)).toEqual([
    true,
    false,
  ]);
});

test("a multiple without money is drawn in MCI and has no money where no MCI is held", () => {
  const imposed = fine({ amount: null, mciMultiple: 100, date: { iso: "2013-01-01", precision: "year" } });
  expect(viewOf([imposed]).view.entries[0]?.amount.value).toBe(100);
  expect(viewOf([imposed], { unit: "tenge" }).view.entries[0]?.amount.missing).toBe("no-rate");
  expect(viewOf([imposed]).rows[0]).toMatchObject({ mci_multiple_computed: null });
});

test("the fine that wages had eroded: 50 MCI is 0.79 months of wage in 2015 and 0.46 in 2024", () => {
  const { rows } = viewOf(
    [
      fine({ date: { iso: "2015-03-03", precision: "day" }, article: "490(1)" }),
      fine({ date: { iso: "2024-03-03", precision: "day" }, article: "490(1)" }),
    ],
    { unit: "wages" },
  );
  const tariffs = rows.filter(({ kind, amount }) => kind === "tariff" && amount === 50);
  const at = (date: string) => tariffs.find((row) => row["date"] === date)?.["value"];
  expect(at("2015-01-01")).toBeCloseTo(0.786, 3);
  expect(at("2024-01-01")).toBeCloseTo(0.459, 3);
  expect(at("2018-01-01")).toBeNull();
});

test("another country's money is not converted, and its tariff in the same money makes a multiple", () => {
  const roubles = fine({ country: "RUS", article: "5.26(4)", amount: 5000, currency: "RUB" });
  const law = tariff({ country: "RUS", article: "5.26", part: "4", amount: 50000, unit: "RUB" });
  const library = libraryWith({ fines: [roubles], tariffs: [law], rates });
  const { choices, figure } = choicesWith("imposed", { countries: ["RUS"] }, { unit: "wages" });
  const view = imposedView(library, choices, figure);
  expect([view.ownUnit, view.entries[0]?.amount.value, view.entries[0]?.multiple]).toEqual([
    "RUB",
    5000,
    [0.1, 0.1],
  ]);
});

test("a window without fines leaves nothing and counts those outside", () => {
  const { view, rows } = viewOf(
    [fine({})],
    {},
    {
      clauses: [{ source: "filters", field: "years", value: [1990, 1995] }],
    },
  );
  expect([view.years, view.outside, rows]).toEqual([null, 1, []]);
  expect(viewOf([], {}, { countries: [] }).view.country).toBeNull();
});
