import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import type { Colophon } from "../../src/charts/frame.ts";
import { addressOf, choicesOf } from "../../src/choices/address.ts";
import { aloneChoices } from "../../src/choices/alone.ts";
import { defaultChoices, figureKinds, type Choices } from "../../src/choices/choices.ts";
import { readBorders } from "../../src/node/borders.ts";
import { svgText } from "../../src/export/svg.ts";
import { en } from "../../src/text/en.ts";
import { dataHash } from "../../src/views/dataHash.ts";
import { newDocument } from "../../src/node/means.ts";
import { pieces, type Piece } from "../gallery/pictures.ts";

const document = newDocument();
const borders = readBorders();
const hashOf: Colophon["hashOf"] = (rows) => dataHash(rows());
const colophon = { base: "https://example.org/", hashOf };

function drawn({ library, width = 640, theme = "light" }: Piece, choices: Choices, id: string) {
  return figure(library, choices, id, { document, width, theme, text: en, borders, colophon });
}

/** The choices of a piece amid a page of other figures, with pins, notes, groups and words that it does not show. */
function amidOthers(choices: Choices, country: string): Choices {
  return {
    ...choices,
    figures: [
      { id: "timeline-91", kind: "timeline", title: "Secret title", alt: "Secret words" },
      ...choices.figures,
      { id: "trend-92", kind: "trend", index: "secret.index", title: "Secret trend" },
      { id: "regions-93", kind: "regions", regions: ["own-91"] },
    ],
    clauses: [
      ...choices.clauses,
      { source: "trend-92", field: "countries", value: [country] },
      { source: "trend-92", field: "years", value: [1800, 2090] },
    ],
    groups: [...choices.groups, { id: "own-91", name: "Secret group", countries: [country] }],
    notes: [...choices.notes, { text: "Secret note", index: null, country: "FJI", year: 1950 }],
    enlarged: null,
    story: "law-2011",
  };
}

test.each(figureKinds)("a %s drawn from what it shows alone is the same as from the whole page", (kind) => {
  const own = pieces.filter((piece) => piece.kind === kind);
  expect(own.length).toBeGreaterThan(0);
  for (const piece of own) {
    const id = piece.id ?? piece.choices.figures[0]!.id;
    const choices = amidOthers(piece.choices, piece.library.countries[0] ?? "KAZ");
    const whole = drawn(piece, choices, id);
    const alone = aloneChoices(choices, id, whole.notes);
    expect(svgText(drawn(piece, alone, id).svg), piece.file).toBe(svgText(whole.svg));
    expect(JSON.stringify(alone), piece.file).not.toMatch(/secret/i);
    expect(alone.notes.length).toBe(whole.notes.length);
    expect(alone.figures.map((each) => each.id)).toEqual(
      choices.figures
        .map((each) => each.id)
        .filter((each) => each === id || choices.clauses.some(({ source }) => source === each)),
    );
  }
});

const page: Choices = {
  ...defaultChoices,
  index: "mine.page",
  group: "own-1",
  figures: [
    { id: "trend", kind: "trend", wide: true, title: "My title", alt: "My words" },
    { id: "distribution", kind: "distribution", index: "mine.other", year: 2011, title: "Another" },
    { id: "penalties", kind: "penalties", form: "cumulative" },
  ],
  clauses: [
    { source: "filters", field: "years", value: [2001, 2011] },
    {
      source: "distribution",
      field: "scores",
      value: { index: "mine.other", year: 2011, range: [1, 2] },
    },
    { source: "trend", field: "countries", value: ["KAZ"] },
  ],
  groups: [
    { id: "own-1", name: "Shown", countries: ["KAZ", "UZB"] },
    { id: "own-2", name: "Not shown", countries: ["EST"] },
  ],
  notes: [
    { text: "not shown", index: null, country: "EST", year: null },
    { text: "shown", index: null, country: "KAZ", year: 2011 },
  ],
  story: "law-2011",
  profile: "KAZ",
};

test("years, countries, context, own title and words travel; the page's other figures, story and notes do not", () => {
  const alone = aloneChoices(page, "trend", [{ place: 1 }]);
  expect(alone).toEqual({
    index: "mine.page",
    group: "own-1",
    countries: page.countries,
    clauses: page.clauses.slice(0, 2),
    figures: [page.figures[0], { id: "distribution", kind: "distribution", index: "mine.other", year: 2011 }],
    enlarged: "trend",
    story: null,
    groups: [page.groups[0]],
    notes: [page.notes[1]],
    profile: null,
  });
  expect(choicesOf(addressOf(alone))).toEqual({ choices: alone, problems: [] });
});

test("the page's index travels only with figures that follow it", () => {
  const indexWith = (id: string) => aloneChoices(page, id, []).index;
  expect(indexWith("trend")).toBe("mine.page");
  expect(indexWith("distribution")).toBe("mine.other");
  expect(indexWith("penalties")).toBe(defaultChoices.index);
});

test("choices for a figure that is not there are refused", () => {
  expect(() => aloneChoices(page, "trend-7", [])).toThrow("unknown figure: trend-7");
});
