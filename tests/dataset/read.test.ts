import { expect, test } from "vitest";
import { libraryOf } from "../../src/dataset/library.ts";
import { datasetOf, filesOf } from "../../src/dataset/read.ts";
import { fileOf, index, packageText, readingOf, scoresFile } from "./packages.ts";

test("a package without faults is a data set", () => {
  const { dataset, issues } = readingOf({
    indices: [index],
    resources: [scoresFile(["nxx,KAZ,2010,27,,,s1,"])],
  });
  expect(issues).toEqual([]);
  expect(dataset).toMatchObject({ id: "test", title: "Test data", licence: "CC BY 4.0", rows: 1 });
  expect(dataset?.sources).toEqual([
    { id: "s1", title: "A report", publisher: "", url: "", date: "", licence: "" },
  ]);
});

test("one bad cell closes the whole data set and is told with file, row, column and what to do", () => {
  const { dataset, issues } = readingOf({
    indices: [index],
    resources: [scoresFile(["nxx,KAZ,2010,27,,,s1,", "nxx,KAZ,2011,36?,,,s1,"])],
  });
  expect(dataset).toBeNull();
  expect(issues).toEqual([
    {
      dataset: "test",
      file: "scores.csv",
      row: 2,
      column: "value",
      message: '"36?" is not a number.',
      hint: "Write digits only, with a point before decimals.",
    },
  ]);
});

test("a package with a fault leaves the others in the library", () => {
  const good = readingOf({ indices: [index], resources: [scoresFile(["nxx,KAZ,2010,27,,,s1,"])] });
  const bad = readingOf({ indices: [index], resources: [scoresFile(["nxx,KAZ,2010,,,,s1,"])] });
  const library = libraryOf(
    [good, bad].flatMap((reading) => reading.dataset ?? []),
    [...good.issues, ...bad.issues],
  );
  expect([...library.indices.keys()]).toEqual(["nxx"]);
  expect(library.issues.map((issue) => issue.message)).toEqual([
    "The cell is empty, but no row of this kind can do without it.",
  ]);
});

test("a datapackage.json that is not JSON is told by the name of its folder", () => {
  const { dataset, issues } = datasetOf("{", new Map(), { folder: "my-data" });
  expect(dataset).toBeNull();
  expect(issues).toMatchObject([{ dataset: "my-data", file: "datapackage.json", row: null }]);
  expect(issues[0]?.message).toMatch(/^The file is not valid JSON: /);
});

test("a datapackage.json that lacks a part is told which", () => {
  const { issues } = datasetOf('{"name": "x", "title": "X"}', new Map());
  expect(issues.map((issue) => issue.message.split(":")[0])).toEqual([
    "licenses",
    "sources",
    "resources",
    "regulens",
  ]);
});

test("a path that leaves the folder is refused", () => {
  const resource = { ...scoresFile([]), path: "../secrets.csv" };
  expect(readingOf({ resources: [resource] }).issues).toMatchObject([
    { message: "resources.0.path: must be a file of the folder." },
  ]);
});

test("a file that is named but not there is told", () => {
  const { dataset, issues } = datasetOf(
    packageText({ indices: [index], resources: [scoresFile([])] }),
    new Map(),
  );
  expect(dataset).toBeNull();
  expect(issues).toMatchObject([{ file: "scores.csv", message: "The file scores.csv is missing." }]);
});

test("the files that a package needs are read from it", () => {
  expect(filesOf(packageText({ resources: [scoresFile([]), scoresFile([], "more/b.csv")] }))).toEqual([
    "scores.csv",
    "more/b.csv",
  ]);
  expect(filesOf("not json")).toEqual([]);
});

test("a source that is not defined is told", () => {
  const resources = [scoresFile(["nxx,KAZ,2010,27,,,s2,"])];
  expect(readingOf({ indices: [index], resources }).issues).toMatchObject([
    { row: 1, column: "source_id", message: 'The source "s2" is not among the sources of the data package.' },
  ]);
});

test("an index that is not declared is told, and so is one without values", () => {
  const resources = [scoresFile(["mxx,KAZ,2010,27,,,s1,"])];
  expect(readingOf({ indices: [index], resources }).issues.map((issue) => issue.message)).toEqual([
    'The index "mxx" is not declared.',
    'The index "nxx" is declared, but no file has a value for it.',
  ]);
});

test("a code that is no country is told", () => {
  const resources = [scoresFile(["nxx,KOS,2010,27,,,s1,", "nxx,XKX,2010,7,,,s1,"])];
  expect(readingOf({ indices: [index], resources }).issues).toMatchObject([
    { row: 1, column: "iso3", message: '"KOS" is not a country code.' },
  ]);
});

test("two values for one index, country and year are told, even from two files", () => {
  const resources = [
    scoresFile(["nxx,KAZ,2010,27,,,s1,"]),
    scoresFile(["nxx,KAZ,2010,28,,,s1,"], "more.csv"),
  ];
  expect(readingOf({ indices: [index], resources }).issues).toMatchObject([
    { file: "more.csv", row: 1, message: "The index already has a value for KAZ in 2010." },
  ]);
});

test("a value off the scale of its index, or outside its own interval, is told", () => {
  const resources = [
    scoresFile(["nxx,KAZ,2010,88,,,s1,", "nxx,KAZ,2011,30,31,35,s1,", "nxx,KAZ,2012,30,29,,s1,"]),
  ];
  expect(readingOf({ indices: [index], resources }).issues).toMatchObject([
    { row: 1, message: "88 lies outside the scale of the index." },
    { row: 2, message: "The value does not lie between low and high." },
    { row: 3, message: "The value does not lie between low and high." },
  ]);
});

test("a file that lacks a column of its kind is told which, and a column of the wrong type too", () => {
  const types = { index_id: "string", iso3: "string", year: "string", source_id: "string" };
  const resources = [fileOf("scores", types, ["nxx,KAZ,2010,s1"])];
  expect(readingOf({ indices: [index], resources }).issues.map((issue) => issue.message)).toEqual([
    'A file of the kind "scores" needs a column "year" that holds numbers.',
    'A file of the kind "scores" needs a column "value" that holds numbers.',
  ]);
});

test("a word that the app cannot read is told even where the schema allows any", () => {
  const types = {
    date: "string",
    precision: "string",
    country_iso3: "string",
    kind: "string",
    title: "string",
    source_id: "string",
  };
  const resources = [fileOf("events", types, ["11.10.2011,about,KAZ,decree,A law,s1"])];
  expect(readingOf({ resources }).issues.map((issue) => [issue.column, issue.message])).toEqual([
    ["date", '"11.10.2011" is not a value that this column may hold.'],
    ["precision", '"about" is not a value that this column may hold.'],
    ["kind", '"decree" is not a value that this column may hold.'],
  ]);
});
