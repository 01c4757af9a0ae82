import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reading } from "../../../src/read/reading.ts";
import { valueOf } from "../../../src/read/values/value.ts";
import { readCsv } from "../readCsv.ts";

/** The values as written, null where they are the numbers as printed. */
const writtenIn = ({ observations: { length, raw } }: Reading) =>
  Array.from({ length }, (_, i) => raw?.dictionary[raw.codes[i] ?? -1] ?? null);

test("a value that is not written as its number is printed keeps its text, the others cost nothing", () => {
  const reading = readCsv(
    "country;year;score\nKazakhstan;2010;3,82\nKazakhstan;2011;1 204\nKazakhstan;2012;12*\nKazakhstan;2013;63,0\n" +
      "Kazakhstan;2014;63\nUzbekistan;2010;3,82\n",
  );
  expect([...reading.observations.value]).toEqual([3.82, 1204, 12, 63, 63, 3.82]);
  expect(writtenIn(reading)).toEqual(["3,82", "1 204", "12*", "63,0", null, "3,82"]);
  expect(reading.observations.raw?.dictionary).toHaveLength(4);
});

test("a file of plain numbers has no such column at all", () => {
  const { observations } = readCsv("country,year,score\nKazakhstan,2010,3.82\nUzbekistan,2010, 1204 \n");
  expect(observations).not.toHaveProperty("raw");
});

test("with years in the headers each value has the text of its own cell", () => {
  const reading = readCsv("country,2010,2011,2012\nKazakhstan,1.50,2,\nUzbekistan,2,1.50,007\n");
  expect(writtenIn(reading)).toEqual(["1.50", null, null, "1.50", "007"]);
});

test("of a value with bounds and a rank it is the value's own text", () => {
  const reading = readCsv(
    "country,year,score,score_low,score_high,rank\nKazakhstan,2010,5,4.0,6.00,01\nUzbekistan,2010,7.0,6,8,2\n" +
      "Estonia,2010,,,,3.0\n",
  );
  expect(writtenIn(reading)).toEqual([null, "7.0", null]);
});

test("a value that is held back leaves no text with those that stay", () => {
  const twice = readCsv(
    "country,year,score\nKazakhstan,2010,1.0\nKazakhstan,2010,2.0\nKazakhstan,2011,3\nUzbekistan,2011,4.0\n",
  );
  expect(writtenIn(twice)).toEqual([null, "4.0"]);
  const plain = readCsv("country,year,score\nKazakhstan,2010,1.0\nKazakhstan,2010,2.0\nUzbekistan,2011,4\n");
  expect(plain.observations).not.toHaveProperty("raw");
  const off = readCsv("country,year,score,score_sd\nKazakhstan,2010,1.0,1\nUzbekistan,2010,2,1\n", {
    recipe: {
      indicators: [
        { ...readCsv("country,year,score\nKazakhstan,2010,1").plan.indicators[0]!, scale: [2, 9] },
      ],
    },
  });
  expect(writtenIn(off)).toEqual([null]);
});

test("a text of thousands of letters is kept to a bounded length", () => {
  const long = `${"0".repeat(1500)}7`;
  expect(
    writtenIn(readCsv(`country,year,score\nKazakhstan,2010,${long}\nUzbekistan,2010,3`))[0],
  ).toHaveLength(300);
});

test("whatever the writing of a file, each kept text reads as the value that it stands beside", () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((n) => n.toFixed(2)),
    fc.integer({ min: 0, max: 9999 }).map((n) => `${n}*`),
    fc.integer({ min: 0, max: 9999 }).map((n) => `${n} %`),
    fc.integer({ min: 0, max: 9999 }).map(String),
    fc.constantFrom("", "n/a", "abc", "<5"),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 4, maxLength: 30 }), fc.boolean(), (cells, comma) => {
      const written = cells.map((text) => (comma ? text.replace(".", ",") : text));
      const rows = written.map((text, i) => `Kazakhstan;${1980 + i};${text}`);
      const reading = readCsv(`country;year;score\nUzbekistan;2000;1\nUzbekistan;2001;2\n${rows.join("\n")}`);
      const { value, line } = reading.observations;
      writtenIn(reading).forEach((raw, i) => {
        const text = written[line[i]! - 4];
        if (raw === null) expect(text === undefined || text === String(value[i])).toBe(true);
        else {
          expect(raw).toBe(text);
          expect(valueOf(raw, reading.plan.values)).toMatchObject({ kind: "number", value: value[i] });
        }
      });
    }),
  );
});
