import { expect, test } from "vitest";
import { timelineRows, timelineView } from "../../src/views/timeline.ts";
import { designation, event } from "../eventFixtures.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";

const events = [
  event("2011-10-11", "law", "A law"),
  event("2001-01-30", "law", "An older law"),
  event(null, "court", "A ruling"),
  event("2021-07-05", "law", "A law elsewhere", "day", "UZB"),
];

test("lanes hold the events of the countries in focus by kind, in order of time, the undated apart", () => {
  const { choices, figure } = choicesWith("timeline", { countries: ["KAZ"] });
  const { lanes } = timelineView(libraryWith({ events }), choices, figure);
  expect(lanes.map((lane) => [lane.kind, lane.dated.map((e) => e.title), lane.undated.length])).toEqual([
    ["law", ["An older law", "A law"], 0],
    ["court", [], 1],
  ]);
});

test("an undated event is kept whatever years are in view", () => {
  const { choices, figure } = choicesWith("timeline", {
    countries: ["KAZ"],
    clauses: [{ source: "filters", field: "years", value: [2015, 2021] }],
  });
  const { lanes } = timelineView(libraryWith({ events }), choices, figure);
  expect(lanes.map((lane) => lane.kind)).toEqual(["court"]);
});

test("each body has its own lane of designations", () => {
  const designations = [
    designation(2016, "CPC"),
    designation(2016, "not designated", { body: "US State Department", inferred: true }),
  ];
  const { choices, figure } = choicesWith("timeline", { countries: ["KAZ"] });
  const library = libraryWith({ events, designations });
  const view = timelineView(library, choices, figure);
  expect(view.designationLanes.map((lane) => lane.body)).toEqual(["US State Department", "USCIRF"]);
  expect(
    timelineRows(view, library)
      .filter((row) => row["kind"] === "designation")
      .map((row) => row["detail"]),
  ).toEqual(["inferred", "stated"]);
});

test("an event is found by its id and drawn as the rule", () => {
  const { choices, figure } = choicesWith("timeline", {
    countries: ["KAZ"],
    clauses: [{ source: "filters", field: "event", value: "KAZ-2011-10-11" }],
  });
  expect(timelineView(libraryWith({ events }), choices, figure).event?.title).toBe("A law");
});
