import { expect, test } from "vitest";
import { figure } from "../../../src/charts/figure.ts";
import { stateOf, stateRead, stateText, type PictureState } from "../../../src/export/picture/state.ts";
import { dataHash } from "../../../src/views/dataHash.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../../fixtures.ts";

const library = libraryWith({ indices: [indexOf({ KAZ: { 2010: 27, 2011: 36 } }, { id: "test.scores" })] });
const { choices } = choicesWith(
  "trend",
  {
    index: "test.scores",
    countries: ["KAZ"],
    notes: [
      { text: "Ұлттық", index: null, country: "KAZ", year: 2011 },
      { text: "not shown", index: null, country: "FJI", year: null },
    ],
  },
  { title: "Қазақстан" },
);
const drawn = figure(library, choices, "trend", frameOf());
const state = stateOf(choices, drawn, "trend");

test("a state is the link of the one figure, its data sets and the hash of its rows", () => {
  expect(state).toMatchObject({
    app: "regulens",
    version: 1,
    figure: "trend",
    datasets: [{ id: "test", title: "Test data" }],
    data: dataHash(drawn.rows()),
  });
  const link = new URLSearchParams(state.choices);
  expect(link.get("enlarged")).toBe("trend");
  expect(link.get("trend.title")).toBe("Қазақстан");
  expect(link.get("note-1")).toBe("~KAZ~2011~Ұлттық");
  expect(link.has("note-2")).toBe(false);
});

test("written and read it is the same, in letters that no encoding damages", () => {
  const named: PictureState = {
    ...state,
    datasets: [{ id: "own", title: "Деректер \u2028 \ud83d\ude00 <&>" }],
  };
  expect(stateText(named)).toMatch(/^[ -~]+$/);
  expect(stateRead(stateText(named))).toEqual({ state: named });
});

test("what this version does not know in a state is left out", () => {
  const more = { ...state, more: "x", __proto__: null };
  expect(stateRead(JSON.stringify(more))).toEqual({ state });
});

test.each([
  ["", "damaged"],
  ["null", "damaged"],
  ["[]", "damaged"],
  ['{"app":"regulens","version":2}', "newer"],
  ['{"app":"regulens","version":"2"}', "damaged"],
  [JSON.stringify({ ...state, datasets: null }), "damaged"],
  [JSON.stringify({ ...state, choices: "https://example.org/" }), "damaged"],
  [JSON.stringify({ ...state, figure: "map" }), "damaged"],
])("%s is %s", (text, wrong) => {
  expect(stateRead(text)).toEqual({ wrong });
});
