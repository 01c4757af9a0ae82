import { expect, test } from "vitest";
import { plainTable } from "../read/plain/plainTable.ts";
import { longColumns, longFile } from "./data.ts";
import {
  carefulTable,
  heldInDataset,
  heldInTable,
  longSchema,
  longTable,
  unknownDataset,
} from "./readingOurs.ts";
import { heldInColumns, textReaders } from "./readingPeers.ts";

const columns = longColumns({ countries: 20, indicators: 3, years: 20 });
const bytes = Uint8Array.from([...longFile(columns)].flatMap((piece) => [...piece]));
const written = heldInColumns(
  columns.length,
  (row) => columns.value[row]! / 100,
  (row) => (columns.low[row]! < 0 ? null : 0),
);

test("the long file is of the plain dialect", () => {
  expect(plainTable(bytes, longSchema)).not.toBeNull();
});

test("all our routes read what was written", () => {
  expect(heldInTable(longTable(bytes))).toEqual(written);
  expect(heldInTable(carefulTable(bytes))).toEqual(written);
  expect(heldInDataset(unknownDataset(bytes))).toEqual(written);
});

test.each(textReaders)("so does $name", ({ read, held }) => {
  expect(held(read(new TextDecoder().decode(bytes)))).toEqual(written);
});
