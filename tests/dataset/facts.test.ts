import { expect, test } from "vitest";
import { libraryOf } from "../../src/dataset/library.ts";
import { fileOf, readingOf } from "./packages.ts";

const types = {
  iso3: "string",
  year: "year",
  field: "string",
  value: "string",
  unit: "string",
  source_id: "string",
  note: "string",
};
const read = (...rows: readonly string[]) => readingOf({ resources: [fileOf("facts", types, rows)] });

test("a fact keeps the text that was printed, with its year, unit, source and note", () => {
  const { dataset, issues } = read(
    "KAZ,2014,population,016700000,people,s1,rounded",
    "KAZ,2014,main_religion,Islam,,s1,",
  );
  expect(issues).toEqual([]);
  expect(libraryOf([dataset!]).facts).toEqual([
    {
      country: "KAZ",
      year: 2014,
      field: "population",
      value: "016700000",
      unit: "people",
      sourceId: "s1",
      note: "rounded",
    },
    {
      country: "KAZ",
      year: 2014,
      field: "main_religion",
      value: "Islam",
      unit: "",
      sourceId: "s1",
      note: "",
    },
  ]);
});

test("a fact without a value, of no known country or from no known source keeps the package closed", () => {
  const columns = (row: string) => read(row).issues.map(({ column, row: at }) => [column, at]);
  expect(columns("KAZ,2014,population,,people,s1,")).toEqual([["value", 1]]);
  expect(columns("QQQ,2014,population,1,people,s1,")).toEqual([["iso3", 1]]);
  expect(columns("KAZ,2014,population,1,people,nobody,")).toEqual([["source_id", 1]]);
});
