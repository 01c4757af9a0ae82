import { expect, test } from "vitest";
import { clearFilters, pin, releasePins, setYears, toggleCountry } from "../../src/choices/actions.ts";
import { defaultChoices } from "../../src/choices/choices.ts";
import { choicesStore } from "../../src/choices/store.ts";

test("undo and redo walk through every choice", () => {
  const store = choicesStore(defaultChoices);
  store.act(toggleCountry("RUS"));
  store.act(toggleCountry("KAZ"));
  expect(store.choices().countries).toEqual(["UZB", "TJK", "TKM", "AZE", "KGZ", "RUS"]);
  store.undo();
  store.undo();
  expect(store.choices()).toEqual(defaultChoices);
  expect(store.canUndo()).toBe(false);
  store.redo();
  expect(store.choices().countries.at(-1)).toBe("RUS");
});

test("a drag counts once, and the next drag again once", () => {
  const store = choicesStore(defaultChoices);
  for (const first of [1991, 1992, 1993]) store.act(setYears(first, 2014), "years");
  store.endGesture();
  for (const first of [1994, 1995]) store.act(setYears(first, 2014), "years");
  expect(store.getState().states).toHaveLength(3);
  store.undo();
  expect(store.choices().clauses).toContainEqual({ source: "filters", field: "years", value: [1993, 2014] });
});

test("a choice after an undo drops what was undone", () => {
  const store = choicesStore(defaultChoices);
  store.act(toggleCountry("RUS"));
  store.undo();
  store.act(toggleCountry("UKR"));
  expect(store.canRedo()).toBe(false);
  expect(store.choices().countries.at(-1)).toBe("UKR");
});

test("an action that changes nothing makes no step", () => {
  const store = choicesStore(defaultChoices);
  store.act(releasePins);
  store.act(setYears(1990, 2026));
  expect(store.canUndo()).toBe(false);
});

test("clearing all filters is one step back", () => {
  const store = choicesStore(defaultChoices);
  store.act(pin("trend", "KAZ", false));
  const before = store.choices();
  store.act(clearFilters);
  expect(store.choices().clauses).toEqual([]);
  expect(store.choices().countries).toEqual([]);
  store.undo();
  expect(store.choices()).toEqual(before);
});
