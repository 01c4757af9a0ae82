import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import type { Figure } from "../../src/charts/figureOf.ts";
import { offersLanes } from "../../src/charts/lanesOffered.ts";
import { timelineRows, timelineView } from "../../src/views/timeline.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

const index = indexOf({
  KAZ: { 2005: 24, 2006: 24, 2007: 25, 2008: 27, 2009: 30 },
  UZB: { 2005: 56, 2006: 56, 2007: 56, 2008: 56, 2009: 57 },
});
const library = libraryWith({
  indices: [index],
  events: [
    event("2006-07-01", "law", "A law"),
    event("2008-12-31", "court", "A ruling"),
    event(null, "court", "Undated"),
    event("1990-01-01", "law", "Long before"),
  ],
});
const years = { source: "filters", field: "years", value: [2004, 2010] } as const;
const { choices } = choicesWith(
  "trend",
  { countries: ["KAZ", "UZB"], clauses: [years] },
  { lanes: true, title: "Own title" },
);
const plain = choicesWith("trend", { countries: ["KAZ", "UZB"], clauses: [years] }).choices;

const drawn = (width: number, of = choices): Figure => figure(library, of, "trend", frameOf(width));

test.each([300, 360, 640, 1200])(
  "at %i px an event stands under the place of its date in the plot",
  (width) => {
    const { axis, targets } = drawn(width);
    const place = (year: number) =>
      axis!.left + ((year - axis!.from) / (axis!.to - axis!.from)) * (axis!.right - axis!.left);
    const law = targets.find((target) => target.event === "KAZ-2006-07-01")!;
    const ruling = targets.find((target) => target.event === "KAZ-2008-12-31")!;
    expect(law.x).toBeCloseTo(place(2006 + 181.5 / 365), 0);
    expect(ruling.x).toBeCloseTo(place(2009), 0);
    expect(targets.some((target) => target.event === "KAZ-1990-01-01")).toBe(false);
  },
);

test("the lanes stand below the plot, inside the figure, without a title of their own", () => {
  const [without, held] = [drawn(640, plain), drawn(640)];
  const bottom = without.plot.top + without.plot.height;
  const events = held.targets.filter((target) => target.event !== undefined);
  expect(events.length).toBe(2);
  for (const { y } of events) {
    expect(y).toBeGreaterThan(bottom);
    expect(y).toBeLessThan(held.plot.top + held.plot.height);
  }
  expect(held.axis).toEqual(without.axis);
  expect(held.title).toBe("Own title");
  expect(held.svg.querySelectorAll("title").length).toBe(1);
});

test("the events are in the rows, told apart from the figure's, with the same columns in every row", () => {
  const rows = drawn(640).rows();
  const own = drawn(640, plain).rows();
  const columns = new Set(rows.map((row) => Object.keys(row).join()));
  expect(columns.size).toBe(1);
  expect(rows.filter(({ part }) => part === "figure").length).toBe(own.length);
  expect(rows.filter(({ part }) => part !== "figure").map((row) => row["event_title"])).toEqual([
    "A law",
    "A ruling",
  ]);
  const shown = timelineRows(timelineView(library, choices, choices.figures[0]!), library);
  expect(shown.map(({ title }) => title)).toContain("Undated");
});

test("a document that tells of an undated event alone is not cited: that event is neither drawn nor in the rows", () => {
  const [source] = library.sources.values();
  const undated = { ...event(null, "court", "Undated"), sourceId: "s2" };
  const both = libraryWith({ indices: [index], events: [event("2006-07-01", "law", "A law"), undated] });
  const held = { ...both, sources: new Map([...both.sources, ["s2", { ...source!, id: "s2" }]]) };
  const { sources, rows } = figure(held, choices, "trend", frameOf());
  expect(sources.map(({ id }) => id)).not.toContain("s2");
  expect(rows().some((row) => row["event_source_id"] === "s2")).toBe(false);
  const timeline = choicesWith("timeline", { countries: ["KAZ"], clauses: [years] }).choices;
  expect(figure(held, timeline, "timeline", frameOf()).sources.map(({ id }) => id)).toContain("s2");
});

test("what has no date is told, and the summary goes on with the events", () => {
  const { footer, description } = drawn(640);
  expect(footer.join(" ")).toContain("1 event without a date is not drawn under the plot.");
  expect(description).toContain("Under the plot, events: 2 events in 2 lanes, 2004 to 2009.");
});

test("a figure without an axis of years stays as it is", () => {
  const table = (lanes: boolean) =>
    choicesWith("table", { countries: ["KAZ", "UZB"], clauses: [years] }, lanes ? { lanes } : {}).choices;
  const [held, without] = [true, false].map((lanes) => figure(library, table(lanes), "table", frameOf()));
  expect(held!.svg.outerHTML).toBe(without!.svg.outerHTML);
  expect(held!.rows()).toEqual(without!.rows());
});

test("lanes are offered where the plot has an axis of years, and can always be taken away again", () => {
  const { axis } = drawn(640, plain);
  expect(offersLanes({ id: "trend", kind: "trend" }, axis)).toBe(true);
  expect(offersLanes({ id: "tariffs", kind: "tariffs", form: "slope" }, null)).toBe(false);
  expect(offersLanes({ id: "tariffs", kind: "tariffs", form: "slope", lanes: true }, null)).toBe(true);
  expect(offersLanes({ id: "compare", kind: "compare" }, axis)).toBe(false);
});
