import { expect, test } from "vitest";
import { chooseEvent, openProfile, pin, setNote, withClause } from "../../src/choices/actions.ts";
import { addressOf, choicesOf } from "../../src/choices/address.ts";
import { defaultChoices, type Choices } from "../../src/choices/choices.ts";
import { fromPage, pageChoices, pageKinds } from "../../src/choices/page.ts";

const open: Choices = { ...defaultChoices, profile: "UZB" };

test("the figures of a page show its country alone, with the reader's event, group and years", () => {
  const page = pageChoices({ ...open, group: "central-asia" }, "UZB");
  expect(page.countries).toEqual(["UZB"]);
  expect(page.figures.map(({ kind }) => kind)).toEqual([...pageKinds]);
  expect(page.group).toBe("central-asia");
  expect(page.clauses).toEqual(defaultChoices.clauses);
});

test("years brushed in a figure narrow the page; pins and brushed values of other countries do not", () => {
  const brushed = withClause("trend", "years", [2005, 2012])(pin("trend", "KAZ", false)(open));
  const page = pageChoices(brushed, "UZB");
  expect(page.clauses.map(({ source, field, value }) => [source, field, value])).toEqual([
    ["filters", "event", "KAZ-2011-10-11"],
    ["filters", "years", [2005, 2012]],
  ]);
});

test("a page without any filter sets none", () => {
  expect(pageChoices({ ...open, clauses: [] }, "UZB").clauses).toEqual([]);
});

test("the choices of a page are a view like any other: they survive the address", () => {
  const page = pageChoices(open, "UZB", ["profile", "timeline"]);
  expect(choicesOf(addressOf(page))).toEqual({ choices: page, problems: [] });
});

test("what is done on a page is done everywhere, as far as it has a meaning there", () => {
  const done = (action: Parameters<typeof fromPage>[0]) => fromPage(action, "UZB")(open);
  expect(done(chooseEvent("KAZ-2025-01-10")).clauses).toContainEqual({
    source: "filters",
    field: "event",
    value: "KAZ-2025-01-10",
  });
  expect(done(withClause("timeline", "years", [2010, 2014])).clauses).toContainEqual({
    source: "filters",
    field: "years",
    value: [2010, 2014],
  });
  const note = { text: "Look here", index: null, country: "UZB", year: 2011 };
  expect(done(setNote(note)).notes).toEqual([note]);
  expect(done(openProfile("TJK")).profile).toBe("TJK");
  expect(done(openProfile("UZB"))).toEqual(open);
  expect(done(pin("timeline", "UZB", false))).toEqual(open);
});

test("the page's own figures never become those of the reader", () => {
  const after = fromPage(chooseEvent("KAZ-2011-10-11"), "UZB")(open);
  expect([after.figures, after.countries, after.profile]).toEqual([open.figures, open.countries, "UZB"]);
  expect(after.clauses.some(({ field }) => field === "event")).toBe(false);
});
