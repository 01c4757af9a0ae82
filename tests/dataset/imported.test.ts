import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../read/readCsv.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { packageFilesOf } from "../../src/dataset/imported.ts";
import { datasetOf } from "../../src/dataset/read.ts";
import type { Reading } from "../../src/read/reading.ts";
import { readingWith, type Seen } from "../importFixtures.ts";

function opened(reading: Reading): Dataset {
  const files = packageFilesOf(reading);
  const { dataset, issues } = datasetOf(files.get("datapackage.json") ?? "", files);
  expect(issues).toEqual([]);
  return dataset!;
}

test("values become an index that opens, each number as it was read", () => {
  const values = [0.1 + 0.2, 1e-7, -3, 1e21].map((value, i) => ({ country: "KAZ", year: 2010 + i, value }));
  const { indices, sources, licence } = opened(readingWith(values));
  expect(indices.map(({ id, label, direction }) => [id, label, direction])).toEqual([
    ["my-file.freedom", "Freedom", "neutral"],
  ]);
  expect(values.map(({ year }) => indices[0]?.at("KAZ", year)?.value)).toEqual(values.map((v) => v.value));
  expect(sources).toMatchObject([
    { id: "my-file", title: "My file", publisher: "A publisher", date: "v15", url: "https://example.org" },
  ]);
  expect(licence).toBe("CC BY 4.0");
});

test("what is known of an indicator stands in its index", () => {
  const indicator = {
    name: "NXX",
    label: "Regulation",
    short: "Reg.",
    unit: "points",
    scale: [0, 87],
    direction: "restrictive",
    decimals: 0,
  } as const;
  const reading = readingWith([{ country: "KAZ", year: 2014, value: 36, indicator: "NXX" }], {
    indicators: [indicator],
  });
  const { name: _, ...kept } = indicator;
  expect(opened(reading).indices).toMatchObject([
    { id: "my-file.nxx", ...kept, remark: 'Named "NXX" in the file.' },
  ]);
});

test("bounds and notes stay with their value; deviations have a column", () => {
  const reading = readingWith([
    { country: "KAZ", year: 2010, value: 2, low: 1, high: 3, sd: 0.5, note: 'covers "Jan 1981,\nAug 1982"' },
    { country: "UZB", year: 2010, value: 4 },
  ]);
  const [index] = opened(reading).indices;
  expect(index?.at("KAZ", 2010)).toMatchObject({ low: 1, high: 3, note: 'covers "Jan 1981,\nAug 1982"' });
  expect(index?.at("UZB", 2010)).toMatchObject({ low: null, high: null, note: "" });
  expect(packageFilesOf(reading).get("scores.csv")?.split("\n")[0]).toBe(
    "index_id,iso3,year,value,low,high,sd,source_id,note",
  );
});

test("a bound without its partner, or that does not hold the value, is told in the note", () => {
  const [index] = opened(
    readingWith([
      { country: "KAZ", year: 2010, value: 2, low: 1 },
      { country: "KAZ", year: 2011, value: 2, low: 3, high: 4, note: "as coded" },
    ]),
  ).indices;
  expect(index?.at("KAZ", 2010)).toMatchObject({ low: null, high: null, note: "low bound as published: 1" });
  expect(index?.at("KAZ", 2011)).toMatchObject({
    low: null,
    high: null,
    note: "as coded; bounds as published: 3 to 4",
  });
});

test("groups are kept as groups, and not as means that they may not be", () => {
  const { indices } = opened(
    readingWith([
      { country: "KAZ", year: 2010, value: 1 },
      { country: "World", year: 2010, value: 5 },
      { country: "World", year: 2010, value: 7, indicator: "Only of groups" },
    ]),
  );
  expect(indices.map(({ countries }) => countries)).toEqual([["KAZ"], []]);
  expect(indices.map(({ aggregates }) => aggregates)).toMatchObject([
    [{ group: "World", year: 2010, statistic: "published", value: 5 }],
    [{ group: "World", year: 2010, statistic: "published", value: 7 }],
  ]);
});

test("a ranking is never said to be complete, and its scores are an index too", () => {
  const { rankings, indices } = opened(
    readingWith(
      [
        { country: "KAZ", year: 2014, rank: 39, value: 49 },
        { country: "UZB", year: 2014, rank: 15 },
        { country: "KAZ", year: 2015, rank: 42, value: 51 },
      ],
      { kind: "rankings" },
    ),
  );
  expect(rankings).toMatchObject([
    {
      id: "my-file.freedom",
      editions: [
        { year: 2014, listLength: 39, complete: false },
        { year: 2015, listLength: 42, complete: false },
      ],
      entries: [
        { edition: 2014, country: "KAZ", rank: 39, score: 49 },
        { edition: 2014, country: "UZB", rank: 15, score: null },
        { edition: 2015, country: "KAZ", rank: 42, score: 51 },
      ],
    },
  ]);
  expect(indices[0]?.at("KAZ", 2015)?.value).toBe(51);
});

test("counts by country and year are of the whole year and country, and a floor stays one", () => {
  const row = { country_iso3: "KAZ", year: "2013", value: "146", measure: "known fines", is_minimum: "true" };
  const reading = readingWith([], { kind: "penalties", rows: [row] });
  expect(opened(reading).penalties).toMatchObject([
    {
      country: "KAZ",
      measure: "known_fines",
      category: "all",
      value: 146,
      isMinimum: true,
      periodStart: "2013-01-01",
      periodEnd: "2013-12-31",
      scope: "national",
      revision: "only",
    },
  ]);
});

test("the counts of a file by month are of their months and not of the year", () => {
  const reading = readCsv(
    "Country,Year,Month,Measure,Value\nKazakhstan,2012,2,fines,3\nKazakhstan,2012,Annual,fines,40",
  );
  expect(opened(reading).penalties).toMatchObject([
    { country: "KAZ", year: 2012, value: 3, periodStart: "2012-02-01", periodEnd: "2012-02-29" },
    { country: "KAZ", year: 2012, value: 40, periodStart: "2012-01-01", periodEnd: "2012-12-31" },
  ]);
});

test("rows in the project's own columns keep theirs, with sources that no other data set has", () => {
  const rows = [
    {
      country_iso3: "KAZ",
      date: "2011-10-11",
      precision: "day",
      kind: "law",
      title: "Law, in force",
      source_id: "lex",
      page: "12",
    },
    { country_iso3: "KAZ", date: "", precision: "unknown", kind: "court", title: "Ruling" },
  ];
  const reading = readingWith([], { kind: "events", rows });
  const { events, sources } = opened(reading);
  expect(events).toMatchObject([
    { title: "Law, in force", sourceId: "my-file.lex", date: { iso: "2011-10-11", precision: "day" } },
    { title: "Ruling", sourceId: "my-file", date: { iso: null, precision: "unknown" } },
  ]);
  expect(sources.map(({ id, title }) => [id, title])).toEqual([
    ["my-file", "My file"],
    ["my-file.lex", "lex"],
  ]);
  expect(packageFilesOf(reading).get("events.csv")).toMatch(/page/);
});

test("a word that the app has none for goes into the remark, and an empty cell says that nothing is stated", () => {
  const event = {
    country_iso3: "KAZ",
    date: "2011-10-11",
    precision: "about",
    kind: "raid",
    title: "A raid",
  };
  expect(opened(readingWith([], { kind: "events", rows: [event] })).events).toMatchObject([
    {
      kind: "other",
      detail: "precision in the file: about; kind in the file: raid",
      date: { precision: "day" },
    },
  ]);
  const tariff = {
    country_iso3: "KAZ",
    amount: "50",
    unit: "MCI",
    valid_to: "2014-12-31",
    valid_to_is: "end",
  };
  expect(opened(readingWith([], { kind: "tariffs", rows: [tariff] })).tariffs).toMatchObject([
    { law: "not_stated", offence: "not_stated", amount: 50, note: "valid_to_is in the file: end" },
  ]);
  const count = {
    country_iso3: "KAZ",
    year: "2013",
    value: "7",
    measure: "fines",
    revision: "second",
    note: "n",
  };
  expect(opened(readingWith([], { kind: "penalties", rows: [count] })).penalties).toMatchObject([
    {
      value: 7,
      revision: "only",
      scope: "national",
      periodEnd: "2013-12-31",
      note: "n; revision in the file: second",
    },
  ]);
});

test("notes of the file are the description", () => {
  const reading = readingWith([{ country: "KAZ", year: 2010, value: 1 }], {
    notes: ["Source: a report", "n/a = none"],
  });
  expect(opened(reading).description).toBe("Source: a report\nn/a = none");
});

test("names such as __proto__ and constructor are names", () => {
  const indicators = ["__proto__", "constructor", "toString"];
  const { indices } = opened(
    readingWith(indicators.map((indicator) => ({ country: "KAZ", year: 2010, value: 1, indicator }))),
  );
  expect(indices.map(({ label }) => label)).toEqual(indicators);
});

test("whatever the values and notes, the package opens with the same, and is the same bytes a second time", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
  const one: fc.Arbitrary<Seen> = fc.record({
    country: fc.constantFrom("KAZ", "UZB", "XKX"),
    year: fc.integer({ min: 1000, max: 9999 }),
    value: number,
    indicator: fc.constantFrom("a", "b"),
    note: fc.string({ unit: "binary" }),
  });
  const keyOf = ({ country, year, indicator }: Seen) => `${country} ${year} ${indicator}`;
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: keyOf, minLength: 1, maxLength: 20 }), (seen) => {
      const reading = readingWith(seen);
      expect(packageFilesOf(reading)).toEqual(packageFilesOf(reading));
      const { indices } = opened(reading);
      for (const { country, year, value, indicator, note } of seen) {
        const index = indices.find(({ label }) => label === indicator);
        expect(index?.at(country, year)).toMatchObject({ value, note });
      }
    }),
  );
});
