import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { Tariff } from "../../src/dataset/dataset.ts";
import { tariffsRows, tariffsView } from "../../src/views/tariffs.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { article490, rates, tariff } from "../tariffsFixtures.ts";

function viewOf(
  options: Partial<FigureChoice> = {},
  tariffs: readonly Tariff[] = article490,
  changes: Partial<Choices> = {},
) {
  const library = libraryWith({ tariffs, rates });
  const { choices, figure } = choicesWith("tariffs", { countries: ["KAZ"], ...changes }, options);
  return { library, view: tariffsView(library, choices, figure) };
}

function sides(options: Partial<FigureChoice> = {}) {
  return (viewOf(options).view.slope?.parts ?? []).flatMap(({ group, rows }) =>
    rows.map((row) => [
      group.part,
      row.subject,
      row.before.fine?.value ?? row.before.fine?.missing ?? null,
      row.after.fine?.value ?? row.after.fine?.missing ?? null,
      [...row.before.signs, ...row.after.signs].map((sign) => sign.penaltyKind).join(),
    ]),
  );
}

test("the day on which most tariffs replace earlier ones is the change", () => {
  const { slope } = viewOf().view;
  expect([slope?.date, slope?.changed]).toEqual(["2025-01-10", true]);
});

test("before and after stand side by side, unknown is unknown, and who is no longer liable has no amount", () => {
  expect(sides()).toEqual([
    ["1", "individual", 50, 25, "warning"],
    ["1", "official", 100, null, "excluded"],
    ["1", "legal_entity", 200, 100, "suspension"],
    ["3", "foreigner", 100, 50, "expulsion,expulsion"],
    ["7", "individual", "unknown", "not-stated", "warning"],
  ]);
});

test("tenge use the MCI of the day before and of the day", () => {
  expect(sides({ unit: "tenge" })[0]).toEqual(["1", "individual", 196600, 98300, "warning"]);
});

test("a year without a whole-year rate gives no rate", () => {
  expect(sides({ unit: "dollars" })[0]?.slice(2, 4)).toEqual(["no-rate", "no-rate"]);
});

test("a law that replaced nothing has no before side", () => {
  const { slope } = viewOf({}, [tariff({ amount: 50 })]).view;
  expect([slope?.date, slope?.changed]).toEqual(["2015-01-01", false]);
  expect(slope?.parts[0]?.rows[0]?.before.fine).toBeNull();
});

test("money of other countries is not converted", () => {
  const roubles = [tariff({ country: "RUS", amountMin: 10000, amount: 30000, unit: "RUB" })];
  const { view } = viewOf({ unit: "dollars" }, roubles, { countries: ["RUS"] });
  expect(view.slope?.parts[0]?.rows[0]?.after.fine).toMatchObject({ value: 30000, low: 10000, unit: "RUB" });
  expect(view.ownUnits).toEqual(["RUB"]);
});

test("steps in MCI change with the law alone", () => {
  const series = viewOf({ form: "steps" }).view.steps?.parts[0]?.series[0];
  expect(series?.pieces.map((piece) => [Math.floor(piece.from), piece.fine.value])).toEqual([
    [2015, 50],
    [2025, 25],
  ]);
});

test("steps in tenge change with every MCI, and a year without one is a gap", () => {
  const series = viewOf({ form: "steps", unit: "tenge" }).view.steps?.parts[0]?.series[0];
  const pieces = series?.pieces.map((piece) => [Math.floor(piece.from + 1e-6), piece.fine.value]) ?? [];
  expect(pieces.slice(0, 5)).toEqual([
    [2015, 99100],
    [2016, 106050],
    [2017, 113450],
    [2018, null],
    [2019, 126250],
  ]);
});

test("dollars have one value a year", () => {
  const series = viewOf({ form: "steps", unit: "dollars" }).view.steps?.parts[0]?.series[0];
  const values = new Map(series?.pieces.map((piece) => [piece.from, piece.fine.value]));
  expect(Math.round(values.get(2015) ?? 0)).toBe(447);
  expect(Math.round(values.get(2024) ?? 0)).toBe(394);
  expect([values.get(2018), values.get(2025)]).toEqual([null, null]);
});

test("a tariff whose start is unknown says so and is drawn for a short while before its end", () => {
  const officials = viewOf({ form: "steps" }).view.steps?.parts[0]?.series.find(
    (s) => s.subject === "official",
  );
  expect(officials?.pieces[0]?.openStart).toBe(true);
  expect(Math.floor(officials?.pieces[0]?.from ?? 0)).toBe(2022);
});

test("fines of which no amount is known are told, not drawn, beside those with amounts", () => {
  const { steps } = viewOf({ form: "steps" }, [...article490, tariff({ article: "375" })]).view;
  expect(steps?.notDrawn.map((one) => one.article)).toEqual(["375"]);
  expect(steps?.parts.some(({ group }) => group.article === "375")).toBe(false);
});

test("rows that the sources doubt are kept apart for the notes", () => {
  expect(viewOf().view.doubted.map((one) => one.note.split(":")[0])).toEqual([
    "CONFLICT",
    "AMBIGUOUS",
    "AMOUNT NOT FOUND",
  ]);
});

test("the CSV holds both sides with the law's amount and the one shown", () => {
  const { library, view } = viewOf({ unit: "tenge" });
  expect(tariffsRows(view, library)[0]).toMatchObject({
    side: "before",
    amount: 50,
    amount_unit: "MCI",
    shown: 196600,
    shown_unit: "tenge",
    source: "A report",
  });
});

/** The Code before that of 2014: no amounts known. */
const code2001 = [
  tariff({ law: "Code of 2001", article: "375", part: "", validFrom: "2001-01-30", validTo: "2015-01-01" }),
  tariff({ law: "Code of 2001", article: "375", part: "3", validFrom: "2001-01-30", validTo: "2015-01-01" }),
  tariff({ law: "Code of 2001", article: "374-1", part: "", validFrom: "2005-07-01", validTo: "2015-01-01" }),
];
const yearsOf = (from: number, to: number): Partial<Choices> => ({
  clauses: [{ source: "filters", field: "years", value: [from, to] }],
});

test("a tariff of an unknown start counts from three years before its own end, whatever the view", () => {
  for (const range of [[2000, 2014] as const, [2001, 2014] as const]) {
    const { steps } = viewOf(
      { form: "steps" },
      [...article490, ...code2001],
      yearsOf(range[0], range[1]),
    ).view;
    expect(steps?.years).toEqual([2001, 2014]);
    expect(steps?.parts.map(({ group }) => `${group.article} ${group.part}`)).toEqual([
      "375 ",
      "375 3",
      "374-1 ",
    ]);
  }
  const { steps } = viewOf({ form: "steps" }, article490, yearsOf(2015, 2023)).view;
  const officials = steps?.parts[0]?.series.find((s) => s.subject === "official");
  expect(Math.floor(officials?.pieces[0]?.from ?? 0)).toBe(2022);
});

test("a penalty that ends with a change of its part, without a word of whether it stays, is not drawn as ended", () => {
  const { slope } = viewOf().view;
  const legal = slope?.parts[0]?.rows.find((row) => row.subject === "legal_entity");
  expect(legal?.after.unstated.map((one) => one.penaltyKind)).toEqual(["suspension"]);
  const { view, library } = viewOf({ form: "steps" });
  const lane = view.steps?.parts[0]?.lanes.find((one) => one.kind === "suspension");
  expect(lane?.stretches.map((one) => one.unstated)).toEqual([false, true]);
  expect(view.steps?.parts[2]?.series[0]?.pieces.map((piece) => piece.fine.missing)).toEqual([
    "unknown",
    "not-stated",
  ]);
  const rows = tariffsRows(view, library).filter((row) => row.missing === "not-stated");
  expect(rows.map((row) => [row.penalty_kind, row.amount])).toEqual([
    ["suspension", null],
    ["fine", null],
  ]);
  expect(view.unstated.map((one) => one.penaltyKind)).toEqual(["suspension", "fine"]);
});

test("a whole Code that ends leaves nothing open", () => {
  const { view } = viewOf({ form: "steps" }, [...code2001, tariff({ amount: 50 })]);
  expect(view.unstated).toEqual([]);
});

test("what the tariffs of a day share is kept in both forms", () => {
  const note = "the date of entry into force was not found";
  const noted = article490.map((one) => (one.validFrom === "2025-01-10" ? { ...one, note } : one));
  for (const form of ["slope", "steps"] as const) {
    expect(viewOf({ form }, noted).view.sharedNotes).toEqual([{ day: "2025-01-10", note }]);
  }
});

test("a figure narrowed to one part and subject shows nothing else", () => {
  const { view } = viewOf({ form: "steps", part: "1", subject: "individual" });
  expect(view.steps?.parts.map(({ series }) => series.map(({ subject }) => subject))).toEqual([
    ["individual"],
  ]);
});

test("years whose rate is derived are kept, and the CSV names the basis", () => {
  const derived = {
    ...rates,
    monthlyWage: rates.monthlyWage.map((one) =>
      one.year === 2024 ? { ...one, basis: "derived", note: "real wage x prices" } : one,
    ),
  };
  const library = libraryWith({ tariffs: article490, rates: derived });
  const { choices, figure } = choicesWith(
    "tariffs",
    { countries: ["KAZ"] },
    { form: "steps", unit: "wages" },
  );
  const view = tariffsView(library, choices, figure);
  expect(view.derivedYears).toEqual([2024]);
  const row = tariffsRows(view, library).find((one) => one.shown_from_year === 2024);
  expect(row?.rate_notes).toBe("published; derived: real wage x prices");
});

test("the CSV says that the end is the first day without the tariff", () => {
  const { library, view } = viewOf();
  const [row] = tariffsRows(view, library);
  expect(row).toHaveProperty("valid_until_exclusive", "2025-01-10");
  expect(row).not.toHaveProperty("valid_to");
});

test("with no country chosen, one of the group that has tariffs is shown in colour", () => {
  const library = libraryWith({ tariffs: article490, rates });
  const { choices, figure } = choicesWith("tariffs", { countries: [], group: "eurasia29" });
  const view = tariffsView(library, choices, figure);
  expect([view.country, view.dimmed]).toEqual(["KAZ", false]);
});
