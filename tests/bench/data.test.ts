import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { longColumns, longFile, longShapes, wideFile } from "./data.ts";

test("the long file has the same bytes on every machine", () => {
  expect(hashOf(longFile(longColumns(longShapes.small)))).toBe(
    "6ce4f47f0a69e19b1497e8a264c7737021dd1c87e23441675e5eef8844a5fa08",
  );
});

test("so has the wide file", () => {
  expect(hashOf(wideFile({ rows: 200, columns: 30 }))).toBe(
    "5b7b2c6ddb0776af533dfbda52113c388e1352c720c470b369596cd07ecb5aa2",
  );
});

test("a long file has a row for each value, with the names and numbers of its columns", () => {
  const lines = textOf(longFile(longColumns({ countries: 2, indicators: 2, years: 3 }))).split("\n");
  expect(lines[0]).toBe("country,year,indicator,value,low,high,note");
  expect(lines.slice(1, -1).map((line) => line.split(",").slice(0, 3).join())).toEqual(
    ["Afghanistan", "Albania"].flatMap((country) =>
      ["indicator_001", "indicator_002"].flatMap((indicator) =>
        [2022, 2023, 2024].map((year) => `${country},${year},${indicator}`),
      ),
    ),
  );
});

test("a wide file has as many rows and columns as asked for", () => {
  const [header, ...rows] = textOf(wideFile({ rows: 4, columns: 5 }))
    .trimEnd()
    .split("\n");
  expect(header).toBe("country_name,year,item_0003,item_0004,item_0005");
  expect(rows.map((row) => row.split(",").length)).toEqual([5, 5, 5, 5]);
});

function hashOf(pieces: Iterable<Uint8Array>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

function textOf(pieces: Iterable<Uint8Array>): string {
  return [...pieces].map((piece) => new TextDecoder().decode(piece)).join("");
}
