import { expect, test } from "vitest";
import { planWith, recipeWith } from "../../src/read/corrected.ts";
import type { ColumnPlan, IndicatorPlan, Plan } from "../../src/read/plan.ts";

const column = (name: string, role: ColumnPlan["role"]): ColumnPlan => ({ name, role });
const indicator = (name: string, label: string): IndicatorPlan => ({
  name,
  take: true,
  label,
  short: label,
  unit: "",
  scale: [null, null],
  direction: "neutral",
});

const plan: Plan = {
  encoding: "utf-8",
  dialect: { delimiter: ",", quote: '"', comment: "", wrapped: false },
  layout: { preamble: 0, header: 1, trailer: 0 },
  values: { decimal: ".", thousands: "", missing: [], dayFirst: null },
  kind: "scores",
  columns: [column("country", { role: "country", system: "name" }), column("a", { role: "ignored" })],
  indicators: [indicator("a", "A"), indicator("b", "B")],
  names: { Congo: "COD" },
  about: { id: "x", title: "X", publisher: "", url: "", date: "", licence: "" },
};

test("corrections of one column and one indicator leave the others", () => {
  const recipe = recipeWith(
    { indicators: [indicator("a", "First")] },
    { columns: [column("a", { role: "period" })], indicators: [indicator("b", "Second")] },
  );
  const corrected = planWith(plan, recipe);
  expect(corrected.columns.map(({ role }) => role.role)).toEqual(["country", "period"]);
  expect(corrected.indicators.map(({ label }) => label)).toEqual(["First", "Second"]);
});

test("of two corrections of one thing the later stands", () => {
  const recipe = recipeWith(
    { names: { Congo: "COG", World: "group" }, indicators: [indicator("a", "First")] },
    { names: { Congo: "skip" }, indicators: [indicator("a", "Last")] },
  );
  expect(recipe.names).toEqual({ Congo: "skip", World: "group" });
  expect(planWith(plan, recipe).indicators[0]?.label).toBe("Last");
});

test("another mark between cells lets go of what hung on the cells, and of nothing else", () => {
  const held = {
    columns: [column("a", { role: "period" })],
    values: plan.values,
    kind: "rankings",
    names: { Congo: "COD" },
    about: plan.about,
  } as const;
  const recipe = recipeWith(held, { dialect: { ...plan.dialect, delimiter: ";" } });
  expect(recipe.columns).toBeUndefined();
  expect(recipe.values).toBeUndefined();
  expect(recipe.kind).toBeUndefined();
  expect(recipe.names).toEqual(held.names);
  expect(recipe.about).toEqual(held.about);
});

test("names that every object is born with are answers like others", () => {
  const recipe = recipeWith({}, { names: { ["__proto__"]: "skip", constructor: "group" } });
  const { names } = planWith(plan, recipe);
  expect(Object.entries(names)).toEqual([
    ["Congo", "COD"],
    ["__proto__", "skip"],
    ["constructor", "group"],
  ]);
});
