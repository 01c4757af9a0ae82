import * as fc from "fast-check";
import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import type { Figure } from "../../src/charts/figureOf.ts";
import type { Colophon, Frame } from "../../src/charts/frame.ts";
import { kindsWithLanes } from "../../src/charts/lanesOffered.ts";
import { colophonWords } from "../../src/charts/colophon.ts";
import { publisherOf, sourcesSentence } from "../../src/charts/sourceWords.ts";
import type { Choices, Clause, FigureKind } from "../../src/choices/choices.ts";
import { countryByCode } from "../../src/country/country.ts";
import type { Source } from "../../src/dataset/dataset.ts";
import { readBorders } from "../../src/node/borders.ts";
import { en } from "../../src/text/en.ts";
import { dataHash } from "../../src/views/dataHash.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";
import { newDocument } from "../../src/node/means.ts";
import { pieces, type Piece } from "../gallery/pictures.ts";

const document = newDocument();
const borders = readBorders();
const base = "https://regulens.example/";

function drawn(piece: Piece, frame: Partial<Frame> = {}, choices: Choices = piece.choices): Figure {
  const { library, id, width = 640, theme = "light" } = piece;
  return figure(library, choices, id ?? choices.figures[0]!.id, {
    document,
    width,
    theme,
    text: en,
    borders,
    ...frame,
  });
}

const hashOf: Colophon["hashOf"] = (rows) => dataHash(rows());
const full = { colophon: { base, hashOf }, footer: "full" } as const;
const short = { colophon: { base, hashOf }, footer: "short" } as const;

/** Every id of a source that the rows name: in source_id, rate_source_ids, n_source_id, ... */
function sourceIdsIn(found: Figure): readonly string[] {
  const ids = found
    .rows()
    .flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        /(^|_)sources?_ids?$/.test(column) && typeof value === "string" ? value.split(/[ ;]+/) : [],
      ),
    );
  return [...new Set(ids)].filter((id) => id !== "");
}

test.each(pieces)("$file: its footer is made of its sources and rows", (piece) => {
  const screen = drawn(piece);
  const ids = new Set(screen.sources.map(({ id }) => id));
  expect(sourceIdsIn(screen).filter((id) => piece.library.sources.has(id) && !ids.has(id))).toEqual([]);
  expect(ids.size).toBe(screen.sources.length);
  expect(screen.footer.join(" ")).not.toMatch(/ · data |Licence/);

  const hash = dataHash(screen.rows());
  const lengths = [full, short].map((frame) => {
    const { footer, sources } = drawn(piece, frame);
    const words = footer.join(" ");
    expect(sources.map(publisherOf).filter((name) => !words.includes(name))).toEqual([]);
    expect(sources.map(licenceOf).filter((name) => !words.toLowerCase().includes(name))).toEqual([]);
    expect(footer.at(-1)).toMatch(new RegExp(`Regulens · regulens\\.example · data ${hash}$`));
    return words.length;
  });
  expect(lengths[1]).toBeLessThanOrEqual(lengths[0]!);
});

function licenceOf({ licence }: Source): string {
  return (licence === "" ? "not stated" : licence)
    .replace(/\.$/, "")
    .replace(/^licence (?=not )/i, "")
    .toLowerCase();
}

const hidden = ["edition", "measure", "category", "scores", "countries", "known"];

test.each(pieces.filter(({ choices }) => choices.clauses.some(({ field }) => hidden.includes(field))))(
  "$file: filters that cannot be read off it are named in its picture",
  (piece) => {
    const id = piece.id ?? piece.choices.figures[0]!.id;
    const bearing = piece.choices.clauses.filter(
      (clause) => hidden.includes(clause.field) && clause.source !== id && bearsOn(piece, clause),
    );
    const words = drawn(piece, full).footer.join(" ");
    expect(bearing.map(wordOf).filter((word) => !words.includes(word))).toEqual([]);
  },
);

test("where no footer is wanted, nothing is written", () => {
  const [piece] = pieces;
  expect(drawn(piece!, { ...full, footer: "none" }).footer).toEqual([]);
});

/** Whether the figure is another without the clause: drawn on the screen, so that its own words of filters do not count. */
function bearsOn(piece: Piece, clause: Clause): boolean {
  const without = { ...piece.choices, clauses: piece.choices.clauses.filter((other) => other !== clause) };
  return drawn(piece).svg.outerHTML !== drawn(piece, {}, without).svg.outerHTML;
}

function wordOf(clause: Clause): string {
  switch (clause.field) {
    case "edition":
      return `Edition ${clause.value}`;
    case "measure":
      return "Counting ";
    case "category":
      return "Category ";
    case "scores":
      return `${clause.value.year}, `;
    case "countries":
      return countryByCode(clause.value[0] ?? "").name;
    case "known":
      return en.date({ iso: clause.value, precision: "day" });
    default:
      return clause.field;
  }
}

test("a filter is named by the kinds of figure that it changes, and by no other", () => {
  const clauses: readonly Clause[] = [
    { source: "filters", field: "measure", value: "fines" },
    { source: "filters", field: "category", value: "worship_meeting" },
    { source: "filters", field: "edition", value: 2014 },
  ];
  for (const piece of firstOfEachKind()) {
    const asked = (own: readonly Clause[]) => ({ ...piece.choices, clauses: own });
    const plain = drawn(piece, {}, asked([])).svg.outerHTML;
    const words = drawn(piece, full, asked(clauses)).footer.join(" ");
    for (const clause of clauses) {
      const changes = drawn(piece, {}, asked([clause])).svg.outerHTML !== plain;
      if (changes) expect(words, piece.file).toContain(wordOf(clause));
      if (!readers[clause.field]?.includes(piece.kind))
        expect(words, piece.file).not.toContain(wordOf(clause));
    }
  }
});

const counting: readonly FigureKind[] = ["penalties", "against", "share"];
const readers: Partial<Record<string, readonly FigureKind[]>> = {
  measure: counting,
  category: counting,
  edition: ["ranks", "movement", "places"],
};

test("lanes of events are offered where a plot has an axis of years across it, and nowhere else", () => {
  const withAxis = new Set(
    firstOfEachKind()
      .filter((piece) => drawn(piece).axis?.field === "years")
      .map(({ kind }) => kind),
  );
  const elsewhere: readonly FigureKind[] = ["timeline", "profile"];
  expect([...withAxis].filter((kind) => !elsewhere.includes(kind)).toSorted()).toEqual(
    kindsWithLanes.filter((kind) => kind !== "tariffs").toSorted(),
  );
});

/** The first of each kind that has something to show. */
function firstOfEachKind(): readonly Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
}

const words = fc.string({ maxLength: 40 });
const anySource: fc.Arbitrary<Source> = fc.record({
  id: fc.uuid(),
  title: words,
  publisher: fc.oneof(fc.constantFrom("", "not named", "Forum 18"), words),
  url: words,
  date: fc.oneof(
    fc.constantFrom("", "2014", "2014-05", "2019-02-10", "Round 3, dated 2019-02-10", "2023 update"),
    words,
  ),
  licence: words,
});

test("whatever the sources are called, the short sentence is no longer than the full one and names who published", () => {
  fc.assert(
    fc.property(fc.array(anySource, { maxLength: 12 }), (sources) => {
      const [inFull, inShort] = (["full", "short"] as const).map((form) =>
        sourcesSentence(sources, form, { text: en, colophon: { base: null, hashOf } }),
      );
      expect(inShort!.length).toBeLessThanOrEqual(inFull!.length);
      for (const source of sources) {
        expect(inFull).toContain(publisherOf(source));
        expect(inShort).toContain(publisherOf(source));
      }
    }),
  );
});

test("more publishers than a screen holds are counted there, and all named in a picture", () => {
  const sources = Array.from({ length: 12 }, (_, i): Source => ({
    id: String(i),
    title: `Title ${i}`,
    publisher: `Publisher ${String.fromCharCode(65 + i)}`,
    url: "",
    date: `20${10 + i}-03-01`,
    licence: "",
  }));
  const screen = sourcesSentence(sources, "full", { text: en });
  expect(screen).toContain("Publisher G (2016); and 5 more publishers");
  expect(screen).not.toContain("Publisher H");
  expect(sourcesSentence(sources, "short", { text: en, colophon: { base: null, hashOf } })).toContain(
    "Publisher L (2021).",
  );
});

test("licences are told by who has them, that of most sources last, and a data set by the day it was retrieved", () => {
  const of = (id: string, publisher: string, licence: string): Source => ({
    id,
    publisher,
    licence,
    title: id,
    url: "",
    date: "2020",
  });
  const sources = [of("a", "World Bank", "CC BY 4.0"), of("b", "Forum 18", ""), of("c", "Adilet", "")];
  const index = indexOf({ KAZ: { 2010: 1, 2011: 2 } });
  const library = libraryWith({ indices: [index], sources, retrieved: "2025-03-01" });
  const { choices, figure: choice } = choicesWith("trend");
  const told = { library, choices, choice, sources, datasets: library.datasets, rows: () => [] };
  const frame = { ...frameOf(), ...full };
  const [about, app] = colophonWords(told, frame);
  expect(about).toBe(
    "Licences. World Bank: CC BY 4.0. All others: not stated. Data set: Test data (retrieved 1 Mar 2025).",
  );
  expect(app).toBe(`Regulens · regulens.example · data ${dataHash([])}`);
  expect(colophonWords(told, { ...frame, colophon: { base: null, hashOf } }).at(-1)).toBe(
    `Regulens · data ${dataHash([])}`,
  );
  expect(colophonWords(told, frameOf())).toEqual([]);
});
