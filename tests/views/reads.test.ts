import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { kinds } from "../../src/charts/kinds.ts";
import {
  defaultChoices,
  figureKinds,
  type Choices,
  type Clause,
  type ClauseField,
  type FigureChoice,
} from "../../src/choices/choices.ts";
import type { Library } from "../../src/dataset/library.ts";
import { readLibrary } from "../../src/node/library.ts";
import { knownLibrary } from "../../src/views/known.ts";
import { fieldsRead, reads } from "../../src/views/reads.ts";
import { frameOf } from "../fixtures.ts";

let library: Library;
beforeAll(async () => {
  library = await readLibrary(new URL("../../data", import.meta.url).pathname);
});

const codes = ["KAZ", "UZB", "RUS", "EST", "POL", "AZE"];
const range = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const values = {
  years: range(1988, 2024),
  countries: fc.subarray(codes, { minLength: 1 }),
  edition: fc.integer({ min: 2002, max: 2024 }),
  measure: fc.constantFrom("prosecutions", "punished", "fines"),
  category: fc.constantFrom("all", "worship_meeting"),
  eventKinds: fc.subarray(["law", "court", "case", "designation"] as const),
  event: fc.constantFrom("KAZ-2011-10-11", "none of them"),
  scores: range(0, 60).map((within) => ({ index: "ras3_nxx", year: 2010, range: within })),
  known: fc.constantFrom("2012-06-30", "2019-01-01"),
};
const fields = Object.keys(values) as readonly (keyof typeof values)[]; // the keys of the literal above

const clauseOn = (field: ClauseField): fc.Arbitrary<Clause> =>
  // The value belongs to the field of the same key, which the type of the union cannot say.
  (values[field] as fc.Arbitrary<unknown>).map((value) => ({ source: "filters", field, value }) as Clause);

const choicesWith = (figure: FigureChoice, clauses: readonly Clause[]): Choices => ({
  ...defaultChoices,
  figures: [figure],
  clauses,
});

const rowsOf = (choices: Choices, figure: FigureChoice) =>
  kinds[figure.kind](knownLibrary(library, choices, figure.id), choices, figure).rows();

test.each(figureKinds)(
  "%s: a clause on a field that it does not read leaves its rows as they are",
  (kind) => {
    const figure: FigureChoice = { id: kind, kind };
    const unread = fields.filter((field) => !reads[kind].includes(field));
    if (unread.length === 0) return;
    const read = fc.tuple(...reads[kind].map((field) => fc.option(clauseOn(field), { nil: null })));
    fc.assert(
      fc.property(read, fc.constantFrom(...unread).chain(clauseOn), (clauses, other) => {
        const own = clauses.filter((clause) => clause !== null);
        expect(rowsOf(choicesWith(figure, [...own, other]), figure)).toEqual(
          rowsOf(choicesWith(figure, own), figure),
        );
      }),
      { numRuns: 12 },
    );
  },
);

const examples = [
  { source: "filters", field: "years", value: [1996, 2010] },
  { source: "filters", field: "countries", value: ["UZB", "RUS"] },
  { source: "filters", field: "event", value: "KAZ-2011-10-11" },
  { source: "filters", field: "edition", value: 2014 },
  { source: "filters", field: "measure", value: "individuals_prosecuted" },
  { source: "filters", field: "category", value: "worship_meeting" },
  { source: "filters", field: "eventKinds", value: ["court"] },
  { source: "filters", field: "scores", value: { index: "ras3_nxx", year: 2010, range: [45, 100] } },
] as const satisfies readonly Clause[];

test.each(figureKinds)(
  "%s: its picture changes with the clauses on fields that it reads, with no others",
  (kind) => {
    const figure: FigureChoice = {
      id: kind,
      kind,
      ...(kind === "change" && { event: "KAZ-2011-10-11", window: 20 }),
    };
    const pictureOf = (clauses: readonly Clause[]) => {
      const choices = choicesWith(figure, clauses);
      const shown = kinds[kind](library, choices, figure).chart(frameOf());
      return `${shown.title} ${shown.subtitle} ${shown.footer.join(" ")} ${shown.body.outerHTML}`;
    };
    const plain = pictureOf([]);
    const found = examples.filter((clause) => pictureOf([clause]) !== plain).map(({ field }) => field);
    const declared = reads[kind].filter((field) => field !== "known");
    expect(found.filter((field) => !declared.includes(field))).toEqual([]);
    expect(declared.filter((field) => !found.some((each) => each === field))).toEqual(unseen[kind] ?? []);
  },
);

/** Read, but not to be seen in this example: the event lies outside the axis, or the figure has one of its own. */
const unseen: Partial<Record<(typeof figureKinds)[number], readonly ClauseField[]>> = {
  penalties: ["event"],
  tariffs: ["event"],
  change: ["event"],
  share: ["event"],
};

test("lanes under a plot read what a timeline reads", () => {
  expect(fieldsRead({ kind: "trend" })).not.toContain("eventKinds");
  expect(fieldsRead({ kind: "trend", lanes: true })).toContain("eventKinds");
});
