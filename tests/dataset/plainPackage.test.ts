import { expect, test } from "vitest";
import { plainTablesOf } from "../../src/dataset/plainPackage.ts";
import { packageText } from "./packages.ts";

const textOf = (...resources: readonly object[]) => JSON.stringify({ name: "x", resources });

test("the tables of a package from elsewhere are ordinary files", () => {
  expect(
    plainTablesOf(
      textOf({ path: "data/a.csv" }, { path: ["./b.tsv"] }, { path: "c", format: "csv" }, { path: "d.json" }),
    ),
  ).toEqual(["data/a.csv", "b.tsv", "c"]);
});

test("tables elsewhere, outside the folder or in pieces are left out", () => {
  expect(
    plainTablesOf(
      textOf({ path: "https://example.org/a.csv" }, { path: "../a.csv" }, { path: ["a.csv", "b.csv"] }, {}),
    ),
  ).toEqual([]);
});

test("a package of this app, and what is no package, have none", () => {
  expect(plainTablesOf(packageText({}))).toBeNull();
  expect(plainTablesOf("{")).toBeNull();
  expect(plainTablesOf('{"charts": []}')).toBeNull();
});
