import { expect, test } from "vitest";
import {
  changeFigure,
  clearFilters,
  enlarge,
  moveFigure,
  openProfile,
  pin,
  removeFigure,
  removeOwnGroup,
  setCountries,
  setNote,
  setOwnGroup,
  toggleCountry,
  type Action,
} from "../../src/choices/actions.ts";
import { defaultChoices, type FigureChoice } from "../../src/choices/choices.ts";
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

test("notes and groups of one's own are told as they come, change and go", () => {
  const note = { text: "Amendments", index: null, country: "KAZ", year: 2005 };
  const withNote = setNote(note)(defaultChoices);
  expect(words(setNote(note))).toBe("Note on Kazakhstan, 2005 added.");
  expect(words(setNote({ ...note, text: "Amendments of July" }, 0), withNote)).toBe(
    "Note on Kazakhstan, 2005 changed.",
  );
  expect(words(setNote({ ...note, text: "" }, 0), withNote)).toBe("Note on Kazakhstan, 2005 removed.");
  const group = { id: "own-1", name: "Two", countries: ["KAZ", "UZB"] } as const;
  const withGroup = setOwnGroup(group)(defaultChoices);
  expect(words(setOwnGroup(group))).toContain("Group Two made, with 2 countries.");
  expect(words(setOwnGroup({ ...group, countries: ["KAZ"] }), withGroup)).toContain(
    "Two now holds 1 country.",
  );
  expect(words(setOwnGroup({ ...group, name: "Deux" }), withGroup)).toContain(
    "Group Two is now called Deux.",
  );
  expect(words(removeOwnGroup("own-1"), withGroup)).toContain("Group Two removed.");
});

test.each<[FigureChoice, Partial<FigureChoice>, string]>([
  [{ id: "f", kind: "map" }, { form: "tiles", year: 2001 }, "Map: year 2001, Tiles."],
  [{ id: "f", kind: "map", between: [1991, 2014] }, { form: "map" }, "Map: Map."],
  [
    { id: "f", kind: "panels" },
    { sort: "jump", free: true },
    "Small multiples: sorted by largest jump, Own scales.",
  ],
  [{ id: "f", kind: "change" }, { window: 3 }, "Before and after: 3 years each side."],
  [{ id: "f", kind: "change" }, { pool: ["UZB"] }, "Before and after: Pool: 1 country."],
  [
    { id: "f", kind: "regions" },
    { regions: ["baltics"], coverage: 90 },
    "Regions: least coverage 90%, Baltic states.",
  ],
  [{ id: "f", kind: "penalties" }, { form: "cumulative" }, "Penalties: Added up."],
  [{ id: "f", kind: "movement" }, { between: [2025, 2026] }, "Movement: 2025 and 2026."],
])("an option of a figure is told by what it now is: %o %o", (figure, options, said) => {
  const before = { ...defaultChoices, figures: [figure] };
  expect(words(changeFigure("f", options), before)).toBe(said);
});

test("an option taken back is told as what stands without it", () => {
  const figure: FigureChoice = { id: "f", kind: "change", date: "2008-07-01", window: 3, pool: [] };
  expect(
    words(changeFigure("f", { date: undefined, window: undefined, pool: undefined }), {
      ...defaultChoices,
      figures: [figure],
    }),
  ).toMatch(
    /^Before and after: no date of its own, \d+ years each side, The other countries of the region\.$/,
  );
});
