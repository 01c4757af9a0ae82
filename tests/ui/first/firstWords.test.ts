import { expect, test } from "vitest";
import { figure } from "../../../src/charts/figure.ts";
import type { Choices, Clause } from "../../../src/choices/choices.ts";
import type { Library } from "../../../src/dataset/library.ts";
import { libraryOf } from "../../../src/dataset/library.ts";
import { openedDataset } from "../../../src/dataset/stored.ts";
import { en } from "../../../src/text/en.ts";
import { enStart } from "../../../src/text/enStart.ts";
import type { Messages } from "../../../src/text/messages.ts";
import { chipsOf } from "../../../src/ui/chips.ts";
import { wordsOfFirst } from "../../../src/ui/first/firstWords.ts";
import { choicesWith, frameOf } from "../../fixtures.ts";
import { pieces } from "../../gallery/pictures.ts";
import { bundledSets } from "../../node/siteFixtures.ts";

/** The same words, but to ask for one that is not among them throws. */
function strict<T extends object>(words: T, path = ""): T {
  return new Proxy(words, {
    get(held, key) {
      const name = `${path}${String(key)}`;
      if (!Reflect.has(held, key)) throw new Error(`no word ${name}`);
      const word: unknown = Reflect.get(held, key);
      return typeof word === "object" && word !== null && !Array.isArray(word)
        ? strict(word, `${name}.`)
        : word;
    },
  });
}

/** What stands before the page: the first figure and the filters above it. */
function shown(library: Library, choices: Choices, text: Messages, width = 640) {
  const { svg } = figure(library, choices, choices.figures[0]!.id, { ...frameOf(width), text });
  return [svg.outerHTML, ...chipsOf(choices, library, text).map(({ words }) => words)];
}

const trends = pieces.filter(({ kind, id }) => kind === "trend" && id === undefined);

test.each(trends)(
  "the words of the start are enough for the trend $name, or it waits for all",
  async (piece) => {
    const { library, choices } = piece;
    const text = await wordsOfFirst(choices, choices.figures[0]!);
    expect(shown(library, choices, strict(text))).toEqual(shown(library, choices, en));
  },
);

test("a word that the start lacks is missed", () => {
  const { library, choices } = trends.find(({ name }) => name === "lanes")!;
  expect(() => shown(library, choices, strict(enStart as unknown as Messages))).toThrow("no word timeline.");
});

test("most trends need no more than the start holds", async () => {
  const texts = await Promise.all(trends.map(({ choices }) => wordsOfFirst(choices, choices.figures[0]!)));
  expect(texts.filter((text) => text !== en).length).toBeGreaterThan(trends.length / 2);
});

const bundled = libraryOf(bundledSets().map(openedDataset));

test.each([...bundled.indices.keys()])(
  "the trend of %s needs no more than the start holds",
  async (index) => {
    for (const width of [320, 900]) {
      const { choices, figure: trend } = choicesWith("trend", { index, countries: ["KAZ", "UZB", "EST"] });
      const text = await wordsOfFirst(choices, trend);
      expect(text).not.toBe(en);
      expect(shown(bundled, choices, strict(text), width)).toEqual(shown(bundled, choices, en, width));
    }
  },
);

const clauses: readonly Clause[] = [
  { source: "filters", field: "years", value: [2000, 2010] },
  { source: "slope", field: "countries", value: ["KAZ"] },
  { source: "filters", field: "edition", value: 2015 },
  { source: "filters", field: "measure", value: "prosecutions" },
  { source: "filters", field: "category", value: "all" },
  { source: "filters", field: "eventKinds", value: ["law", "case"] },
  { source: "filters", field: "event", value: "KAZ-2011-10-11" },
  { source: "slope", field: "scores", value: { index: "ras3_nxx", year: 2010, range: [1, 40] } },
  { source: "filters", field: "known", value: "2014-01-01" },
];

test.each(clauses)("a filter of $field finds its words", async (clause) => {
  const { choices, figure: trend } = choicesWith("trend", { index: "ras3_nxx", clauses: [clause] });
  const two = { ...choices, figures: [trend, { id: "slope", kind: "slope" as const }] };
  const text = await wordsOfFirst(two, trend);
  expect(shown(bundled, two, strict(text))).toEqual(shown(bundled, two, en));
});
