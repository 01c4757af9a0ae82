import * as fc from "fast-check";
import { expect, test } from "vitest";
import { libraryAsKnown, publicationDays, publishedBy } from "../../src/dataset/asKnown.ts";
import { missingReason } from "../../src/dataset/missing.ts";
import type { PenaltyCount, Ranking, Score } from "../../src/dataset/dataset.ts";
import { indexOf, libraryWith, source } from "../fixtures.ts";

const early = { ...source, id: "early", date: "2021-02-02" };
const late = { ...source, id: "late", date: "2024-04-04" };
const undated = { ...source, id: "undated", date: "v12, point estimates only" };

const count = (value: number, revision: "first" | "revised", sourceId: string): PenaltyCount => ({
  country: "KAZ",
  year: 2020,
  measure: "prosecutions",
  category: "all",
  value,
  isMinimum: false,
  periodStart: "2020-01-01",
  periodEnd: "2020-12-31",
  scope: "national",
  revision,
  sourceId,
  note: "",
});

test("a day, a month and a year of publication end with their last day; other words are no date", () => {
  expect(publishedBy({ date: "2021-02-02" })).toBe("2021-02-02");
  expect(publishedBy({ date: "2014-04" })).toBe("2014-04-30");
  expect(publishedBy({ date: "2020" })).toBe("2020-12-31");
  expect(publishedBy({ date: "Round 3, dated 2019-02-10; 1990-2014" })).toBe("2019-02-10");
  for (const date of ["", "n.d.", "v12 (here 1970-2021)", "2023 update (1996-2022)"]) {
    expect(publishedBy({ date })).toBeNull();
  }
});

test("134 goes back to 131 on the day before the revision was published", () => {
  const library = libraryWith({
    sources: [early, late],
    penalties: [count(131, "first", "early"), count(134, "revised", "late")],
  });
  const valuesOn = (day: string) => libraryAsKnown(library, day).penalties.map(({ value }) => value);
  expect(valuesOn("2024-04-04")).toEqual([131, 134]);
  expect(valuesOn("2024-04-03")).toEqual([131]);
  expect(valuesOn("2021-02-01")).toEqual([]);
  const known = libraryAsKnown(library, "2024-04-03");
  expect(known.known?.later.map(({ value }) => value)).toEqual([134]);
  expect(known.known?.withheld).toBe(1);
});

test("a score published later is missing with that reason, and stays so only until its day", () => {
  const index = indexOf({ KAZ: { 2010: 27, 2011: 36 } });
  const library = libraryWith({ sources: [{ ...source, date: "2020" }], indices: [index] });
  const before = libraryAsKnown(library, "2020-12-30").indices.get("test_index")!;
  expect(before.at("KAZ", 2010)).toBeNull();
  expect(missingReason(before, "KAZ", 2010)).toBe("not-published");
  const after = libraryAsKnown(library, "2020-12-31").indices.get("test_index")!;
  expect(after.at("KAZ", 2010)?.value).toBe(27);
  expect(missingReason(after, "KAZ", 2012)).toBe("not-covered");
});

test("what a source without a date of publication says is known from the time on that it tells of", () => {
  const index = { ...indexOf({ KAZ: { 2019: 1, 2020: 2, 2021: 3 } }), sourceId: "undated" };
  const scores = { ...index, at: (c: string, y: number) => within(index.at(c, y), "undated") };
  const library = libraryWith({
    sources: [undated],
    indices: [scores],
    penalties: [count(5, "first", "undated")],
    facts: [
      {
        country: "KAZ",
        year: 2021,
        field: "population",
        value: "1",
        unit: "",
        sourceId: "undated",
        note: "",
      },
    ],
  });
  const known = libraryAsKnown(library, "2020-06-01");
  expect(known.penalties).toHaveLength(1);
  expect(known.facts).toEqual([]);
  const rewound = known.indices.get("test_index")!;
  expect([2019, 2020, 2021].map((year) => rewound.at("KAZ", year)?.value ?? null)).toEqual([1, 2, null]);
  expect(missingReason(rewound, "KAZ", 2021)).toBe("not-published");
  const earlier = libraryAsKnown(library, "2019-12-31");
  expect(earlier.penalties).toEqual([]);
  expect(earlier.known).toMatchObject({ later: [], withheld: 1 });
});

function within(score: Score | null, sourceId: string): Score | null {
  return score === null ? null : { ...score, sourceId };
}

test("editions to come are not there, and a list that lacks places is not complete", () => {
  const entry = (edition: number, rank: number, sourceId: string) => ({
    edition,
    country: rank === 1 ? "PRK" : "KAZ",
    name: "",
    rank,
    score: null,
    sourceId,
    note: "",
  });
  const ranking: Ranking = {
    id: "list",
    dataset: "test",
    label: "A list",
    short: "List",
    methodBreaks: [],
    editions: [2021, 2024].map((year) => ({
      year,
      listLength: 2,
      complete: true,
      coversFrom: null,
      coversTo: null,
      method: "",
    })),
    entries: [entry(2021, 1, "early"), entry(2021, 2, "late"), entry(2024, 1, "late")],
  };
  const library = libraryWith({ sources: [early, late], rankings: [ranking] });
  const on = (day: string) => libraryAsKnown(library, day).rankings.get("list")!;
  expect(on("2023-06-01").editions.map(({ year, complete }) => [year, complete])).toEqual([[2021, false]]);
  expect(on("2023-06-01").entries).toHaveLength(1);
  expect(on("2024-12-31").editions.every(({ complete }) => complete)).toBe(true);
});

test("fines, designations, organisations and facts published later are not known yet", () => {
  const of = (sourceId: string) => ({ country: "KAZ", sourceId, note: "" });
  const held = (sourceId: string) => ({
    fines: [
      {
        ...of(sourceId),
        date: { iso: "2020-01-01", precision: "year" as const },
        article: "490",
        offence: "",
        subject: "individual",
        amount: 1,
        currency: "KZT",
        mciMultiple: null,
      },
    ],
    organisations: [
      {
        ...of(sourceId),
        date: { iso: "2020-01-01", precision: "year" as const },
        scope: "national",
        measure: "organisations",
        value: 1,
      },
    ],
    designations: [{ ...of(sourceId), body: "USCIRF", year: 2020, status: "CPC", inferred: false }],
    designationLists: [{ body: "USCIRF", year: 2020, status: "CPC", countries: 1, complete: true, sourceId }],
    facts: [{ ...of(sourceId), year: 2020, field: "population", value: "1", unit: "" }],
  });
  const [first, second] = [held("early"), held("late")];
  const library = libraryWith({
    sources: [early, late],
    fines: [...first.fines, ...second.fines],
    organisations: [...first.organisations, ...second.organisations],
    designations: [...first.designations, ...second.designations],
    designationLists: [...first.designationLists, ...second.designationLists],
    facts: [...first.facts, ...second.facts],
  });
  expect(libraryAsKnown(library, "2024-04-03")).toMatchObject(first);
  expect(libraryAsKnown(library, "2024-04-04").fines).toHaveLength(2);
  expect(publicationDays(library)).toEqual(["2021-02-02", "2024-04-04"]);
});

test("the days of publication are those of what can be rewound", () => {
  const library = libraryWith({
    sources: [early, late, { ...source, id: "law", date: "2011-10-11" }],
    penalties: [count(131, "first", "early"), count(134, "revised", "late")],
    indices: [indexOf({ KAZ: { 2010: 1 } })],
  });
  expect(publicationDays(library)).toEqual(["2021-02-02", "2024-04-04"]);
});

test("what is known never shrinks as days go by", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), day, day, (dates, a, b) => {
      const library = libraryWith({
        sources: dates.map((date, i) => ({ ...source, id: `s${i}`, date })),
        penalties: dates.map((_, i) => count(i, "first", `s${i}`)),
      });
      const [first, second] = a < b ? [a, b] : [b, a];
      const values = (when: string) => libraryAsKnown(library, when).penalties.map(({ value }) => value);
      expect(values(second)).toEqual(expect.arrayContaining(values(first)));
      const later = libraryAsKnown(library, first).known?.later ?? [];
      expect(later.length + values(first).length).toBe(dates.length);
    }),
  );
});
