import { expect, test } from "vitest";
import { index, readingOf, fileOf, scoresFile } from "./packages.ts";

const rows = ["nxx,UZB,2012,48,,,s1,", "nxx,KAZ,2010,27,25,30.5,s1,as coded", "nxx,KAZ,2012,36,,,s1,"];

const indexFrom = (...files: Parameters<typeof readingOf>[0]["resources"] & object) => {
  const { dataset } = readingOf({ indices: [index], resources: files });
  return dataset!.indices[0]!;
};

test("a value is found by country and year, with its interval, source and note", () => {
  expect(indexFrom(scoresFile(rows)).at("KAZ", 2010)).toEqual({
    country: "KAZ",
    year: 2010,
    value: 27,
    low: 25,
    high: 30.5,
    sourceId: "s1",
    note: "as coded",
  });
});

test("a value that is not there is null: a gap, a country or a year outside", () => {
  const found = indexFrom(scoresFile(rows));
  expect(found.at("KAZ", 2012)).toMatchObject({ low: null, high: null, note: "" });
  expect(found.at("KAZ", 2011)).toBeNull();
  expect(found.at("UZB", 2010)).toBeNull();
  expect(found.at("KAZ", 2009)).toBeNull();
  expect(found.at("KAZ", 2013)).toBeNull();
  expect(found.at("FRA", 2010)).toBeNull();
});

test("years are those with any value, countries are sorted", () => {
  const found = indexFrom(scoresFile(rows));
  expect(found.years).toEqual([2010, 2012]);
  expect(found.countries).toEqual(["KAZ", "UZB"]);
});

test("an index may lie in two files", () => {
  const found = indexFrom(scoresFile(rows), scoresFile(["nxx,KAZ,2014,36,,,s1,"], "later.csv"));
  expect(found.years).toEqual([2010, 2012, 2014]);
  expect(found.at("KAZ", 2014)?.value).toBe(36);
});

test("what the package says of the index is kept", () => {
  const said = { id: "nxx", dataset: "test", scale: [0, 87], direction: "restrictive", methodBreaks: [] };
  expect(indexFrom(scoresFile(rows))).toMatchObject(said);
});

test("published aggregates belong to their index", () => {
  const types = {
    index_id: "string",
    group: "string",
    year: "year",
    statistic: "string",
    value: "number",
    source_id: "string",
  };
  const file = fileOf("aggregates", types, ["nxx,the 29,2010,median,10,s1"]);
  expect(indexFrom(scoresFile(rows), file).aggregates).toEqual([
    { indexId: "nxx", group: "the 29", year: 2010, statistic: "median", value: 10, sourceId: "s1" },
  ]);
});
