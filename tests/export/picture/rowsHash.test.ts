import { expect, test } from "vitest";
import { rowsHash } from "../../../src/export/picture/rowsHash.ts";
import { dataHash } from "../../../src/views/dataHash.ts";
import { choicesWith, indexOf, libraryWith } from "../../fixtures.ts";

const libraryOf = () => libraryWith({ indices: [indexOf({ KAZ: { 2010: 27 } }, { id: "test.scores" })] });

test("the rows of a figure are gathered and hashed once for its data and choices, anew for others", () => {
  const library = libraryOf();
  const { choices } = choicesWith("trend", { index: "test.scores" });
  let gathered = 0;
  const rows = () => [{ year: 2010, value: 27, gathered: (gathered += 1) }];
  const hash = rowsHash(library, choices, "trend", rows);
  expect(hash).toBe(dataHash([{ year: 2010, value: 27, gathered: 1 }]));
  expect(rowsHash(library, choices, "trend", rows)).toBe(hash);
  expect(gathered).toBe(1);
  const others = [
    rowsHash(library, choices, "heatmap", rows),
    rowsHash(library, { ...choices }, "trend", rows),
    rowsHash(libraryOf(), choices, "trend", rows),
  ];
  expect(gathered).toBe(4);
  expect(new Set([hash, ...others]).size).toBe(4);
});
