import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../src/read/read.ts";
import { recipeFrom, recipeOf, recipeText } from "../../src/read/recipe.ts";
import { unbalanced } from "./readCsv.ts";

const cells = fc.oneof(
  fc.constantFrom(
    "Kazakhstan",
    "KAZ",
    "UZB",
    "Узбекистан",
    "World",
    "Nowhereland",
    "Congo",
    "",
    "..",
    "н/д",
    "-",
  ),
  fc.constantFrom(
    "2010",
    "2011",
    "2013/14",
    "c. 131",
    "<5",
    ">100",
    "1,234",
    "1.234",
    "−3",
    "1e308",
    "NaN",
    "Infinity",
  ),
  fc.constantFrom('"', '""', 'a "b" c', "__proto__", "=1+1", "12.5 b", "11.10.2011", "03/04/2025", "x\ny"),
  fc.integer({ min: -5, max: 30 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.string({ maxLength: 6 }),
);
const headers = fc.oneof(
  fc.constantFrom(
    "country",
    "iso3",
    "year",
    "indicator",
    "value",
    "rank",
    "low",
    "high",
    "x",
    "x_low",
    "x_high",
    "sex",
  ),
  fc.constantFrom(
    "NXX2010",
    "NXX2010X",
    "NXX2011",
    "2010",
    "2011",
    "Kazakhstan",
    "Мера",
    "Количество",
    "Дата",
    "Событие",
  ),
  fc.constantFrom(
    "measure",
    "scope",
    "title",
    "date",
    "amount",
    "article",
    "subject",
    "note",
    "",
    "constructor",
  ),
  fc.string({ maxLength: 6 }),
);
const quoted = (cell: string) => (/[",\n\r;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Tables under headers that mean something, damaged by letters put in and taken out. */
const texts = fc
  .record({
    header: fc.array(headers, { minLength: 1, maxLength: 7 }),
    rows: fc.array(fc.array(cells, { minLength: 1, maxLength: 8 }), { maxLength: 12 }),
    delimiter: fc.constantFrom(",", ";", "\t"),
    damage: fc.array(
      fc.tuple(fc.nat({ max: 400 }), fc.constantFrom("", '"', "\n", ",", ";", "\u0000", "\r", "é")),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ header, rows, delimiter, damage }) => {
    const text = [header, ...rows].map((row) => row.map(quoted).join(delimiter)).join("\n");
    return damage.reduce((rest, [at, letter]) => `${rest.slice(0, at)}${letter}${rest.slice(at + 1)}`, text);
  });

test("counts add up and every text ends as a reading or a fault", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readingOf(new TextEncoder().encode(text), { name: "a.csv" });
      if (!("fault" in reading)) expect(unbalanced(reading)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("the recipe of a reading makes the same reading again, through its text too", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = new TextEncoder().encode(text);
      const reading = readingOf(bytes, { name: "a.csv" });
      if ("fault" in reading) return;
      const recipe = recipeFrom(recipeText(recipeOf(reading.plan)));
      if ("fault" in recipe) throw new Error(recipe.detail);
      const again = readingOf(bytes, { name: "b.csv", recipe });
      if ("fault" in again) throw new Error(again.fault);
      // Other encodings are not weighed again.
      expect({ ...again, encodings: [] }).toEqual({ ...reading, encodings: [] });
    }),
    { numRuns: 500 },
  );
});

test("no bytes throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const reading = readingOf(bytes, { name: "a" });
      if (!("fault" in reading)) expect(unbalanced(reading)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
