import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { spotOf } from "../../src/charts/noteMatches.ts";
import { plainWords } from "../../src/charts/notes.ts";
import type { FigureKind, Note } from "../../src/choices/choices.ts";
import { svgText } from "../../src/export/svg.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";
import { prosecutions } from "../penaltiesFixtures.ts";

const library = libraryWith({
  indices: [
    indexOf({ KAZ: { 2010: 27, 2011: 36 }, UZB: { 2010: 50, 2011: 51 } }),
    indexOf({ KAZ: { 2011: 5 } }, { id: "other" }),
  ],
  penalties: prosecutions,
});

function drawn(kind: FigureKind, notes: readonly Note[], width = 640) {
  const { choices } = choicesWith(kind, { countries: ["KAZ"], notes });
  return figure(library, choices, kind, frameOf(width));
}

const note = (changes: Partial<Note>): Note => ({
  text: "Look here",
  index: null,
  country: null,
  year: null,
  ...changes,
});
const onValue = note({ index: "test_index", country: "KAZ", year: 2011 });

test("a note on a value has its number beside the mark, and its words in the footer and the description", () => {
  const { svg, notes, description, targets } = drawn("trend", [onValue]);
  expect(notes).toMatchObject([{ number: 1, place: 0, pinnedTo: "Kazakhstan, 2011, Test index" }]);
  const mark = targets.find(({ country, year }) => country === "KAZ" && year === 2011)!;
  const [circle] = svg.querySelectorAll("[data-note] circle");
  const away = Math.hypot(
    Number(circle!.getAttribute("cx")) - mark.x,
    Number(circle!.getAttribute("cy")) - mark.y,
  );
  expect(away).toBeGreaterThan(8);
  expect(away).toBeLessThan(40);
  const words = [...svg.querySelectorAll("text")].map((text) => text.textContent);
  expect(words).toContain("Kazakhstan, 2011, Test index: Look here");
  expect(description).toMatch(/Notes added by the reader: 1, Kazakhstan, 2011, Test index: Look here\.$/);
  expect(svg.querySelector("desc")!.textContent).toBe(description);
});

test("a figure without the value, the country or the year of a note draws as if there were none", () => {
  const plain = drawn("trend", []).svg.outerHTML;
  for (const absent of [
    note({ index: "other", country: "KAZ", year: 2011 }),
    note({ country: "RUS" }),
    note({ country: "KAZ", year: 1999 }),
    note({ year: 1999 }),
  ])
    expect(drawn("trend", [absent]).svg.outerHTML).toBe(plain);
});

test("a note on a country stands at its last value, one on a year under the axis", () => {
  const { notes, targets, plot } = drawn("trend", [note({ country: "KAZ" }), note({ year: 2010 })]);
  const last = targets.findLast(({ country }) => country === "KAZ")!;
  expect(notes[0]!.mark).toMatchObject({ x: last.x, y: last.y - plot.top });
  expect(notes[1]!.at!.y).toBeGreaterThan(plot.height);
  expect(notes[1]!.at!.x).toBeCloseTo(targets.find(({ year }) => year === 2010)!.x, 1);
});

test("a note on a country and a year without an index is shown by every figure that has them", () => {
  const both = note({ country: "KAZ", year: 2020 });
  expect(drawn("penalties", [both]).notes).toHaveLength(1);
  expect(drawn("trend", [both]).notes).toHaveLength(0);
  expect(drawn("trend", [note({ country: "KAZ", year: 2011 })]).notes).toHaveLength(1);
  expect(drawn("heatmap", [note({ country: "KAZ", year: 2011 })]).notes).toHaveLength(1);
});

test("the numbers count what the figure shows, and the place tells which note it is", () => {
  const { notes } = drawn("trend", [note({ country: "RUS" }), onValue, note({ year: 2011 })]);
  expect(notes.map(({ number, place }) => [number, place])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test("two notes on one value do not cover each other", () => {
  const { notes } = drawn("trend", [onValue, { ...onValue, text: "And here" }]);
  const [a, b] = notes.map(({ at }) => at!);
  expect(Math.max(Math.abs(a!.x - b!.x), Math.abs(a!.y - b!.y))).toBeGreaterThanOrEqual(13);
});

test("a year of a figure that shows no other year is told in the footer only", () => {
  const targets = [{ x: 1, y: 1, country: "KAZ", year: 2011, label: "", details: [] }];
  expect(spotOf(note({ year: 2011 }), { targets })).toEqual({ at: "whole" });
  expect(spotOf(note({ year: 2010 }), { targets })).toBe(null);
});

test("a group's statistic is not the value of one of its countries", () => {
  const from = [{ index: "test_index", country: "KAZ", year: 2011 }];
  const targets = [
    { x: 1, y: 1, year: 2011, label: "", details: [], value: { kind: "computed", from } as const },
  ];
  expect(spotOf(onValue, { targets })).toBe(null);
});

test("markup is text", () => {
  const { svg } = drawn("trend", [{ ...onValue, text: "<script>alert(1)</script>&amp;" }]);
  expect(svg.querySelectorAll("script")).toHaveLength(0);
  expect(svg.textContent).toContain("<script>alert(1)</script>&amp;");
});

test("any words whatever make a picture that can be read again", () => {
  const { window } = new JSDOM("");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (words) => {
      const { svg, description } = drawn("trend", [{ ...onValue, text: `x${words}` }], 360);
      const text = svgText(svg);
      const read = new window.DOMParser().parseFromString(text, "image/svg+xml");
      expect(read.querySelector("parsererror")?.textContent).toBeUndefined();
      expect(read.querySelector("desc")!.textContent).toBe(description);
    }),
    { numRuns: 30 },
  );
});

test("five hundred letters without a space, in either direction, stay inside the figure", () => {
  const plain = drawn("trend", [], 360).height;
  for (const letter of ["W", "ق"]) {
    const { svg, height } = drawn("trend", [{ ...onValue, text: letter.repeat(500) }], 360);
    const lines = [...svg.querySelectorAll("text")].filter((text) =>
      text.textContent!.includes(letter.repeat(9)),
    );
    expect(lines.length).toBeGreaterThan(9);
    expect(height).toBeGreaterThan(plain + 9 * 16);
    for (const line of lines) {
      const opened = [...line.textContent!].filter((mark) => mark === "\u2068").length;
      expect([...line.textContent!].filter((mark) => mark === "\u2069")).toHaveLength(opened);
      expect(opened).toBe(letter === "W" ? 0 : 1);
    }
  }
});

test("controls, marks of direction and breaks leave a note", () => {
  expect(plainWords("a\u0000b\n\u202ec\ud800 d\uffff")).toBe("ab c\ufffd d\ufffd");
});
