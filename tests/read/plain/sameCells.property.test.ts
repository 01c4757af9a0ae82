import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Schema } from "../../../src/read/package/schema.ts";
import { plainSheetOf } from "../../../src/read/plain/plainSheet.ts";
import { recordsOf } from "../../../src/read/sheet/records.ts";
import { papaTableOf } from "../package/papaTable.ts";
import { plainTable } from "./plainTable.ts";

// Cells that begin alike, or hold in quotation marks what ends a cell without them.
const cell = fc.constantFrom(
  "north",
  "north-east",
  "nort",
  "nor",
  "north,",
  "nort,h",
  'nor"th',
  "north\nern",
  "",
  "    ",
  "1north",
  "-north",
);
const written = fc.tuple(cell, fc.boolean()).map(([text, quoted]) => {
  return quoted || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
});
const rows = (width: fc.Arbitrary<number>) =>
  fc.array(
    width.chain((cells) => fc.array(written, { minLength: cells, maxLength: cells })),
    { maxLength: 30 },
  );
const textOf = (lines: readonly (readonly string[])[]) =>
  [["one", "two", "three"], ...lines].map((line) => `${line.join(",")}\n`).join("");

test("texts that stand in the record before too, or nearly, are those of the careful readers", () => {
  const schema: Schema = { fields: ["one", "two", "three"].map((name) => ({ name, type: "string" })) };
  fc.assert(
    fc.property(rows(fc.constant(3)), (lines) => {
      const text = textOf(lines);
      expect(plainTable(new TextEncoder().encode(text), schema)).toEqual(papaTableOf(text, schema).table);
    }),
    { numRuns: 500 },
  );
});

test("so they are in records of any width, some of them blank", () => {
  const dialect = { delimiter: ",", quote: '"', comment: "", wrapped: false };
  fc.assert(
    fc.property(rows(fc.integer({ min: 1, max: 5 })), (lines) => {
      const text = textOf(lines);
      const byByte = plainSheetOf(new TextEncoder().encode(text), dialect);
      fc.pre(byByte !== null);
      const byLetter = recordsOf(text, dialect);
      if ("fault" in byLetter) throw new Error(byLetter.fault);
      const cells = (sheet: typeof byLetter) =>
        sheet.columns.map(({ codes, dictionary }) => Array.from(codes, (code) => dictionary[code] ?? null));
      expect(byByte === null ? null : cells(byByte)).toEqual(cells(byLetter));
    }),
    { numRuns: 500 },
  );
});
