import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ordered, setCountries, setYears } from "../../src/choices/actions.ts";
import { absentDatasets, addressOf, choicesOf } from "../../src/choices/address.ts";
import {
  defaultChoices,
  figureForms,
  panelSorts,
  samples,
  scalings,
  tariffUnits,
  type Choices,
  type Clause,
  type FigureChoice,
} from "../../src/choices/choices.ts";
import { indexOf, libraryWith } from "../fixtures.ts";
import { groupIds } from "../../src/country/groups.ts";

const year = fc.integer({ min: 1900, max: 2100 });
const range = fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const someCountries = fc.uniqueArray(fc.constantFrom("KAZ", "UZB", "TJK", "NAM", "XKX", "USA"), {
  maxLength: 6,
});
const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/).filter((text) => text !== "none");

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc
  .string({ minLength: 1, maxLength: 60, unit: "grapheme" })
  .filter((text) => text.trim() !== "" && text.length <= 80);
const ownGroups = fc
  .array(fc.record({ name: words, countries: someCountries.filter((codes) => codes.length > 0) }), {
    maxLength: 3,
  })
  .map((list) => list.map((group, i) => ({ id: `own-${i + 1}` as const, ...group })));
const notes = fc.array(
  fc.record({
    text: words,
    index: fc.option(name),
    country: fc.constantFrom("KAZ", "UZB"),
    year: fc.option(year),
  }),
  { maxLength: 3 },
);

const figures = fc
  .uniqueArray(
    fc.constantFrom("trend", "trend-2", "timeline", "ranks", "tariffs", "slope", "distribution-3"),
    {
      maxLength: 7,
    },
  )
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record(
            {
              wide: fc.boolean(),
              index: name,
              year,
              between: range,
              unit: fc.constantFrom(...tariffUnits),
              form: fc.constantFrom(...figureForms),
              indices: fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
              event: name,
              date: day,
              window: fc.integer({ min: 1, max: 50 }),
              pool: someCountries,
              scaling: fc.constantFrom(...scalings),
              sort: fc.constantFrom(...panelSorts),
              free: fc.boolean(),
              coverage: fc.integer({ min: 0, max: 100 }),
              sample: fc.constantFrom(...samples),
              regions: fc.uniqueArray(fc.constantFrom(...groupIds, "own-1" as const), {
                minLength: 1,
                maxLength: 4,
              }),
              ends: fc
                .tuple(name, year, name, year)
                .map(([a, x, b, y]) => [`${a}:${x}`, `${b}:${y}`] as const),
              population: name,
              part: fc.stringMatching(/^[\w-]{1,40}$/).filter((text) => text !== "none"),
              subject: name,
              title: fc
                .string({ minLength: 1, maxLength: 60, unit: "grapheme" })
                .filter((text) => text !== "none"),
            },
            { requiredKeys: [] },
          )
          .map((options): FigureChoice => ({
            id,
            kind: id.replace(/-\d+$/, "") as FigureChoice["kind"],
            ...options,
          })),
      ),
    ),
  );

const anyChoices: fc.Arbitrary<Choices> = figures.chain((list) => {
  const sources = fc.constantFrom("filters", ...list.map((figure) => figure.id));
  const clause = fc.oneof(
    fc.record({ source: sources, field: fc.constant("years" as const), value: range }),
    fc.record({
      source: sources,
      field: fc.constant("countries" as const),
      value: someCountries.filter((c) => c.length > 0),
    }),
    fc.record({ source: sources, field: fc.constant("edition" as const), value: year }),
    fc.record({ source: sources, field: fc.constant("measure" as const), value: name }),
    fc.record({ source: sources, field: fc.constant("category" as const), value: name }),
    fc.record({ source: sources, field: fc.constant("event" as const), value: name }),
    fc.record({ source: sources, field: fc.constant("known" as const), value: day }),
    fc.record({
      source: sources,
      field: fc.constant("eventKinds" as const),
      value: fc.subarray(["law" as const, "court" as const, "designation" as const]),
    }),
    fc.record({
      source: sources,
      field: fc.constant("scores" as const),
      value: fc.record({
        index: name,
        year,
        range: fc
          .tuple(
            fc.double({ min: -1e6, max: 1e6, noNaN: true }),
            fc.double({ min: -1e6, max: 1e6, noNaN: true }),
          )
          .map(([a, b]) => [Math.min(a, b) + 0, Math.max(a, b) + 0] as const),
      }),
    }),
  ) as fc.Arbitrary<Clause>;
  return fc.record({
    index: name,
    group: fc.constantFrom(...groupIds),
    countries: someCountries,
    clauses: fc.uniqueArray(clause, { selector: (c) => `${c.source} ${c.field}`, maxLength: 6 }).map(ordered),
    figures: fc.constant(list),
    story: fc.constantFrom(null, "grr-2023"),
    enlarged: fc.constantFrom(null, ...list.map((figure) => figure.id)),
    groups: ownGroups,
    notes,
    profile: fc.constantFrom(null, "KAZ", "XKX"),
  });
});

test("choices to link to choices is the identity", () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      expect(choicesOf(addressOf(choices))).toEqual({ choices, problems: [] });
    }),
  );
});

test("the default has an empty address, and an empty address is the default", () => {
  expect(addressOf(defaultChoices)).toBe("");
  expect(choicesOf("")).toEqual({
    choices: { ...defaultChoices, clauses: ordered(defaultChoices.clauses) },
    problems: [],
  });
});

test("the link is readable and holds only what differs", () => {
  const choices = setCountries(["KAZ", "UZB"])(setYears(1995, 2014)(defaultChoices));
  expect(addressOf(choices)).toBe("?v=1&countries=KAZ~UZB&years=1995..2014");
});

test("the country and time of other tools' links are understood", () => {
  const { choices, problems } = choicesOf("?country=KAZ~UZB&time=1990..2014");
  expect(problems).toEqual([]);
  expect(choices.countries).toEqual(["KAZ", "UZB"]);
  expect(choices.clauses).toContainEqual({ source: "filters", field: "years", value: [1990, 2014] });
});

test("unknown and damaged parts fall back and are named, the rest is kept", () => {
  const { choices, problems } = choicesOf(
    "?v=1&countries=KAZ~XYZ&years=20x0&colour=red&trend.unit=stones&group=baltics",
  );
  expect([...problems].sort()).toEqual(
    ["colour=red", "countries=XYZ", "trend.unit=stones", "years=20x0"].sort(),
  );
  expect(choices.countries).toEqual(["KAZ"]);
  expect(choices.clauses).toContainEqual({ source: "filters", field: "years", value: [1990, 2026] });
  expect(choices.group).toBe("baltics");
});

test("no text makes reading an address fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.webQueryParameters(), (a, b) => {
      choicesOf(a);
      choicesOf(`?${b}`);
      choicesOf(`?years=${a}&figures=${b}&trend:scores=${a}`);
    }),
  );
});

test("a link of another version is named, and what can be read is read", () => {
  expect(choicesOf("?v=9&group=baltics").problems).toEqual(["v=9"]);
});

test("an event that no data set has is named, and the rule of the default stays", () => {
  const { choices, problems } = choicesOf(
    "?event=zzz",
    libraryWith({ indices: [indexOf({ KAZ: { 2000: 1 } }, { id: "ras3_nxx" })] }),
  );
  expect(problems).toContain("event=zzz");
  expect(choices.clauses).toContainEqual({ source: "filters", field: "event", value: "KAZ-2011-10-11" });
});

test("an index of a data set that is not open is kept, and the data set is named", () => {
  const library = libraryWith({ indices: [indexOf({ KAZ: { 2000: 1 } }, { id: "ras3_nxx" })] });
  const { choices, problems } = choicesOf("?index=my-file.score&heatmap.index=other.x", library);
  expect(problems.filter((problem) => problem.includes("index="))).toEqual([]);
  expect(choices.index).toBe("my-file.score");
  expect(absentDatasets(choices, library)).toContain("my-file");
  expect(absentDatasets(choices, library)).toContain("other");
  expect(addressOf(choices)).toContain("index=my-file.score");
});

test("an index that an open data set does not have falls back", () => {
  const library = libraryWith({ indices: [indexOf({ KAZ: { 2000: 1 } }, { id: "ras3_nxx" })] });
  const { choices, problems } = choicesOf("?index=test.none", library);
  expect(problems).toContain("index=test.none");
  expect(choices.index).toBe("ras3_nxx");
});
