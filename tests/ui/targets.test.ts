import { expect, test } from "vitest";
import { defaultChoices } from "../../src/choices/choices.ts";
import { en } from "../../src/text/en.ts";
import { brushed, nearest, neighbour, spoken, traces, twins } from "../../src/ui/targets.ts";

const mark = (x: number, y: number, country: string, year: number, line = country) => ({
  x,
  y,
  country,
  year,
  line,
  label: `${country} ${year}`,
  details: [],
});
const targets = [
  mark(0, 50, "KAZ", 2000),
  mark(20, 40, "KAZ", 2001),
  mark(60, 30, "KAZ", 2003, "KAZ 2"),
  mark(0, 80, "UZB", 2000),
  mark(20, 80, "UZB", 2001),
];

test("the nearest mark is hit, within reach", () => {
  expect(nearest(targets, 18, 44)).toBe(1);
  expect(nearest(targets, 500, 500)).toBe(-1);
});

test("a bar is hit anywhere inside it", () => {
  expect(nearest([{ x: 50, y: 100, width: 40, height: 200, label: "", details: [] }], 66, 190)).toBe(0);
});

test("a mark with an outline is hit inside it wherever its box stands, and hardly beside it", () => {
  const around = (points: readonly (readonly [number, number])[]) => ({
    outline: [points],
    label: "",
    details: [],
  });
  const large = {
    x: 20,
    y: 20,
    width: 20,
    height: 20,
    ...around([
      [-20, -20],
      [180, -20],
      [180, 20],
      [-20, 20],
    ]),
  };
  const small = {
    x: 190,
    y: 50,
    width: 10,
    height: 10,
    ...around([
      [-10, -10],
      [10, -10],
      [10, 10],
      [-10, 10],
    ]),
  };
  const dot = { x: 100, y: 20, width: 10, height: 10, label: "", details: [] };
  expect(nearest([small, large], 190, 30)).toBe(1); // in the large one, though the box of the small one is nearer
  expect(nearest([dot, small, large], 101, 21)).toBe(0);
  expect(nearest([small, large], 190, 65)).toBe(0);
  expect(nearest([small, large], 190, 75)).toBe(-1);
});

test("the right arrow walks along a country's line, also over a gap; down goes to the line below", () => {
  expect(neighbour(targets, -1, "ArrowRight")).toBe(0);
  expect(neighbour(targets, 0, "ArrowRight")).toBe(1);
  expect(neighbour(targets, 1, "ArrowRight")).toBe(2);
  expect(neighbour(targets, 1, "ArrowLeft")).toBe(0);
  expect(neighbour(targets, 1, "ArrowDown")).toBe(4);
  expect(neighbour(targets, 0, "ArrowLeft")).toBe(0);
});

test("marks over each other are reached one after the other", () => {
  const same = [mark(10, 10, "KAZ", 2000), mark(10, 10, "UZB", 2000)];
  expect(neighbour(same, 0, "ArrowDown")).toBe(1);
  expect(neighbour(same, 1, "ArrowUp")).toBe(0);
});

test("another figure marks the same country in the same year", () => {
  const lit = { figure: "ranks", country: "UZB", year: 2001, event: null, target: 0 };
  expect(twins(targets, lit).map((t) => t.label)).toEqual(["UZB 2001"]);
});

test("a traced line has a gap where the data has one", () => {
  expect(traces(targets, ["KAZ"]).map((t) => t.path)).toEqual(["M0,50L20,40", "M60,30"]);
});

test("a brush over years gives whole years that lie under it", () => {
  const axis = { field: "years", from: 1990, to: 2015, left: 0, right: 250 } as const;
  expect(brushed(axis, "trend", 105, 42)(defaultChoices).clauses.at(-1)).toEqual({
    source: "trend",
    field: "years",
    value: [1994, 2000],
  });
  expect(brushed(axis, "trend", -40, 900)(defaultChoices).clauses.at(-1)).toEqual({
    source: "trend",
    field: "years",
    value: [1990, 2014],
  });
});

const cell = (x: number, y: number, label: string) => ({
  x,
  y,
  width: 8,
  height: 8,
  label,
  details: [`${label}.`, "Source: A"],
});
const lanes = [
  cell(10, 20, "law 1"),
  cell(90, 20, "law 2"),
  cell(60, 45, "court 1"),
  cell(200, 70, "treaty 1"),
  cell(10, 120, "designation 1"),
  cell(20, 120, "designation 2"),
];
const goes = (label: string, key: string) =>
  lanes[
    neighbour(
      lanes,
      lanes.findIndex((lane) => lane.label === label),
      key,
    )
  ]?.label;

test("down goes to the next lane, however far aside its marks are, and up comes back", () => {
  expect(goes("law 1", "ArrowDown")).toBe("court 1");
  expect(goes("court 1", "ArrowDown")).toBe("treaty 1");
  expect(goes("treaty 1", "ArrowDown")).toBe("designation 2");
  expect(goes("designation 1", "ArrowUp")).toBe("treaty 1");
});

test("right and left stay in the lane", () => {
  expect(goes("law 1", "ArrowRight")).toBe("law 2");
  expect(goes("law 2", "ArrowRight")).toBe("law 2");
  expect(goes("law 2", "ArrowLeft")).toBe("law 1");
  expect(goes("court 1", "ArrowRight")).toBe("court 1");
});

test("right and left walk along bars that stand on one ground", () => {
  const bar = (x: number, height: number) => ({
    x,
    y: 100 - height / 2,
    width: 8,
    height,
    label: "",
    details: [],
  });
  expect(neighbour([bar(0, 40), bar(20, 80)], 0, "ArrowRight")).toBe(1);
});

test("on a map an arrow goes to the nearest country about where it points", () => {
  const area = (label: string, x: number, y: number) => ({ x, y, label, details: [], outline: [] });
  // KAZ stands over UZB and TKM, AZE in the west, KGZ in the east and lower, RUS far up and aside.
  const lands = [
    area("KAZ", 100, 50),
    area("UZB", 90, 80),
    area("TKM", 70, 90),
    area("AZE", 20, 75),
    area("KGZ", 140, 72),
    area("RUS", 80, 0),
  ];
  const goesTo = (label: string, key: string) =>
    lands[
      neighbour(
        lands,
        lands.findIndex((land) => land.label === label),
        key,
      )
    ]?.label;
  expect(goesTo("KAZ", "ArrowRight")).toBe("KGZ");
  expect(goesTo("KAZ", "ArrowLeft")).toBe("AZE");
  expect(goesTo("KAZ", "ArrowDown")).toBe("UZB");
  expect(goesTo("KAZ", "ArrowUp")).toBe("RUS");
  expect(goesTo("UZB", "ArrowLeft")).toBe("TKM");
  // Nothing lies straight below UZB, but TKM about there; right of KGZ lies nothing at all.
  expect(goesTo("UZB", "ArrowDown")).toBe("TKM");
  expect(goesTo("KGZ", "ArrowRight")).toBe("KGZ");
});

test("a mark is told without the source just told, and with one dot between its parts", () => {
  const [first, second] = [cell(0, 0, "one"), cell(0, 0, "two")];
  expect(spoken(first, undefined, en.ui.isSource)).toBe("one. one. Source: A");
  expect(spoken(second, first, en.ui.isSource)).toBe("two. two");
});
