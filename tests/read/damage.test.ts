import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../src/read/read.ts";
import type { Reading } from "../../src/read/reading.ts";

const countries = [
  "Kazakhstan",
  "Uzbekistan",
  "Tajikistan",
  "Albania",
  "Armenia",
  "Croatia",
  "Poland",
  "Latvia",
];
const clean = [
  "country,year,GRI,SHI",
  ...countries.flatMap((country, i) =>
    [2010, 2011, 2012, 2013, 2014].map(
      (year, j) => `${country},${year},${(i + j / 10).toFixed(1)},${(9 - i - j / 10).toFixed(1)}`,
    ),
  ),
];

/** Ways to damage one line of four cells. */
const damages: readonly { readonly name: string; readonly of: (cells: readonly string[]) => string }[] = [
  { name: "a cell too many", of: (c) => `${c.join(",")},7` },
  { name: "a cell too many in the middle", of: ([a, b, c, d]) => `${a},${b},5,${c},${d}` },
  { name: "two cells too few", of: ([a, b]) => `${a},${b}` },
  { name: "half a line", of: ([a]) => `${a}` },
  { name: "a quotation mark opened before the country", of: (c) => `"${c.join(",")}` },
  { name: "a quotation mark opened before a value", of: ([a, b, c, d]) => `${a},${b},"${c},${d}` },
  { name: "a quotation mark inside a value", of: ([a, b, c, d]) => `${a},${b},${c}"1,${d}` },
  { name: "a letter in a value", of: ([a, b, c, d]) => `${a},${b},${c}x1,${d}` },
  { name: "two points in a value", of: ([a, b, c, d]) => `${a},${b},${c}.1,${d}` },
  { name: "a value beyond all numbers", of: ([a, b, , d]) => `${a},${b},1e999,${d}` },
  { name: "a formula", of: ([a, b, , d]) => `${a},${b},=SUM(A1:A9),${d}` },
  { name: "a country that is none", of: ([, b, c, d]) => `Kazakstania of the North,${b},${c},${d}` },
  { name: "a year that is none", of: ([a, , c, d]) => `${a},20l4,${c},${d}` },
  { name: "no year", of: ([a, , c, d]) => `${a},,${c},${d}` },
  { name: "no country", of: ([, b, c, d]) => `,${b},${c},${d}` },
];

test("the clean file is read whole and without a word", () => {
  const { observations, findings } = readingFrom(clean.join("\n"));
  expect(observations.length).toBe(80);
  expect(findings).toEqual([]);
});

test("one damaged line is named, and no value of another line is lost or changed", () => {
  const all = valuesByLine(readingFrom(clean.join("\n")));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: clean.length - 1 }),
      fc.constantFrom(...damages),
      fc.constantFrom("\n", "\r\n", "\r"),
      (index, { of }, end) => {
        const lines = clean.map((line, i) => (i === index ? of(line.split(",")) : line));
        const reading = readingFrom(lines.join(end));
        const line = index + 1;
        const seen = valuesByLine(reading);
        for (const [other, values] of all) {
          if (other !== line) expect(seen.get(other), `line ${other}`).toEqual(values);
        }
        expect(reading.findings.map((finding) => finding.line)).toContain(line);
        for (const value of seen.get(line) ?? []) expect(all.get(line)).toContainEqual(value);
      },
    ),
    { numRuns: 200 },
  );
});

function readingFrom(text: string): Reading {
  const reading = readingOf(new TextEncoder().encode(text), { name: "pew.csv" });
  if ("fault" in reading) throw new Error(`${reading.fault}: ${reading.detail}`);
  return reading;
}

/** What each line of the file gave: "country indicator year value". */
function valuesByLine({ observations: o }: Reading): ReadonlyMap<number, readonly string[]> {
  const lines = new Map<number, string[]>();
  for (let i = 0; i < o.length; i += 1) {
    const line = o.line[i] ?? 0;
    const what = `${o.countries[o.country[i] ?? -1]?.name} ${o.indicators[o.indicator[i] ?? -1]} ${o.year[i]} ${o.value[i]}`;
    lines.set(line, [...(lines.get(line) ?? []), what]);
  }
  return lines;
}
