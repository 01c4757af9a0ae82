import { expect, test } from "vitest";
import { countryColour } from "../../src/charts/theme.ts";
import { timelineChart } from "../../src/charts/timeline.ts";
import { timelineView } from "../../src/views/timeline.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, frameOf, libraryWith } from "../fixtures.ts";

const kazakhstan = countryColour("KAZ", "light");

function drawn(events: ReturnType<typeof event>[], width = 640) {
  const { choices, figure } = choicesWith("timeline", { countries: ["KAZ"] });
  return timelineChart(timelineView(libraryWith({ events }), choices, figure), frameOf(width));
}

const apart = [
  event("1995-03-01", "law", "First"),
  event("2005-07-01", "law", "Second", "month"),
  event("2015-01-01", "law", "Third", "year"),
];

test("a day is filled, a month and a year are hollow, and a year spans its year", () => {
  const { body } = drawn(apart);
  const dots = [...body.querySelectorAll(`circle, path[stroke="${kazakhstan}"]`)];
  expect(dots.length).toBeGreaterThan(0);
  const fills = [...body.querySelectorAll("[fill]")].map((element) => element.getAttribute("fill"));
  expect(fills).toContain(kazakhstan);
  expect(body.querySelectorAll(`rect[fill="${kazakhstan}"]`)).toHaveLength(2);
});

test("events closer than their marks become one count that opens to all of them", () => {
  const near = ["2011-01-01", "2011-02-01", "2011-03-01"].map((iso) => event(iso, "law", `Law of ${iso}`));
  const { targets, body } = drawn([
    ...near,
    event("1990-01-01", "law", "Early"),
    event("2020-01-01", "law", "Late"),
  ]);
  const crowd = targets.find((target) => target.members !== undefined)!;
  expect(crowd.members!.map((member) => member.label)).toEqual([
    "1 Jan 2011: Law of 2011-01-01",
    "1 Feb 2011: Law of 2011-02-01",
    "1 Mar 2011: Law of 2011-03-01",
  ]);
  expect([...body.querySelectorAll("text")].map((t) => t.textContent)).toContain("3");
});

test("no event is lost between marks, counts and the tray of the undated", () => {
  const events = [...apart, event(null, "court", "Undated"), event("2015-02-01", "law", "Fourth", "month")];
  const { targets } = drawn(events, 300);
  const told = targets.flatMap((target) => target.members ?? [target]).map((target) => target.label);
  for (const { title } of events) expect(told.filter((label) => label.includes(title))).toHaveLength(1);
});
