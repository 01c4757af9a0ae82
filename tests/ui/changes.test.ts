import { expect, test } from "vitest";
import {
  clearFilters,
  enlarge,
  moveFigure,
  openProfile,
  pin,
  removeFigure,
  setCountries,
  toggleCountry,
  type Action,
} from "../../src/choices/actions.ts";
import { defaultChoices } from "../../src/choices/choices.ts";
import { en } from "../../src/text/en.ts";
import { changeOf } from "../../src/ui/changes.ts";
import { libraryWith } from "../fixtures.ts";

const library = libraryWith({});
const words = (action: Action, before = defaultChoices) =>
  changeOf(before, action(before), library, en).words;

test("a country taken out or in is told with how many are shown", () => {
  expect(words(toggleCountry("UZB"))).toMatch(/^Uzbekistan removed\. \d+ of \d+ shown\.$/);
  expect(words(toggleCountry("BGR"))).toMatch(/^Bulgaria added\./);
});

test("many countries at once are counted, and so is everything cleared", () => {
  expect(words(setCountries([]))).toMatch(/^6 countries removed\./);
  expect(words(clearFilters)).toBe("All filters cleared.");
});

test("a pin says where it is", () => {
  expect(words(pin("trend", "KAZ", false))).toBe("Kazakhstan, pinned in Trend.");
});

test("figures removed, moved and enlarged are told", () => {
  expect(words(removeFigure("ranks"))).toBe("Ranks removed.");
  expect(words(moveFigure("timeline", -1))).toBe("Timeline is now figure 1 of 10.");
  expect(words(enlarge("trend"))).toMatch(/^Trend fills the page/);
});

test("where nothing changed there is nothing to tell", () => {
  expect(words((choices) => ({ ...choices }))).toBe("");
});

test("a country's page that opens or closes is told by its name", () => {
  expect(words(openProfile("UZB"))).toBe("The page of Uzbekistan is open. Escape brings all figures back.");
  expect(words(openProfile(null), openProfile("UZB")(defaultChoices))).toBe("All figures are shown.");
});
