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

test("what happened before a year is in view with the years before it", () => {
  const before = event("2019-01-01", "case", "Fined seven times", "before");
  const within = (value: readonly [number, number]) => {
    const { choices, figure } = choicesWith("timeline", {
      countries: ["KAZ"],
      clauses: [{ source: "filters", field: "years", value }],
    });
    return timelineView(libraryWith({ events: [...events, before] }), choices, figure).lanes.some(
      (l) => l.kind === "case",
    );
  };
  expect(within([2013, 2018])).toBe(true);
  expect(within([2019, 2021])).toBe(true);
  expect(within([2020, 2021])).toBe(false);
});

test("every lane of designations has the same rows, and those without room are named and kept in the rows", () => {
  const codes = ["KAZ", "UZB", "TJK", "TKM", "AZE", "RUS", "CHN", "IRN", "PRK", "SAU"];
  const designations = codes.flatMap((country, i) => [
    designation(2016, "CPC", { country }),
    ...(i % 2 === 0 ? [designation(2016, "CPC", { country, body: "US State Department" })] : []),
  ]);
  const library = libraryWith({ designations });
  const { choices, figure } = choicesWith("timeline", { countries: codes });
  const view = timelineView(library, choices, figure);
  expect(view.designationRows).toEqual(codes.slice(0, 8));
  expect(view.designationsNotDrawn).toEqual(["PRK", "SAU"]);
  expect(timelineRows(view, library)).toHaveLength(15);
});

test("with nobody chosen the events of the whole group are told", () => {
  const { choices, figure } = choicesWith("timeline", { countries: [], group: "central-asia" });
  const view = timelineView(libraryWith({ events }), choices, figure);
  expect(view.group).toEqual({ id: "central-asia", name: null });
  expect(view.lanes[0]!.dated).toHaveLength(3);
});
