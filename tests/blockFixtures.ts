import * as fc from "fast-check";
import type { ScoreIndex } from "../src/dataset/dataset.ts";
import { indexOf } from "./fixtures.ts";

export const codes = ["ALB", "ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "RUS", "UZB"];

export const firstYear = 1990;
const years = 12;

/** A country's values by year, with gaps and many ties; whole numbers, tenths, or long fractions. */
const line = fc.array(
  fc.option(
    fc.oneof(
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10 || 0),
      fc.double({ min: -10, max: 10, noNaN: true }).map((value) => value || 0), // no minus zero: no file has one
    ),
    { nil: null },
  ),
  { minLength: years, maxLength: years },
);

/** An index of up to ten countries and twelve years, asked value by value: it has no block of its own. */
export const anyIndex: fc.Arbitrary<ScoreIndex> = fc
  .array(line, { minLength: 1, maxLength: codes.length })
  .map((lines) =>
    indexOf(
      Object.fromEntries(
        lines.map((values, i) => [
          codes[i]!,
          Object.fromEntries(
            values.flatMap((value, column) => (value === null ? [] : [[firstYear + column, value]])),
          ),
        ]),
      ),
    ),
  );

/** Some of the countries, in any order, and some that no index here holds. */
export const anyCountries = fc.shuffledSubarray([...codes, "FRA", "DEU"]);

export const anyRange = fc
  .tuple(fc.integer({ min: 1985, max: 2006 }), fc.integer({ min: 0, max: 15 }))
  .map(([from, length]): readonly [number, number] => [from, from + length]);

/** The values that an index has of countries in a year, asked for one by one. */
export function valuesAsked(index: ScoreIndex, countries: readonly string[], year: number): number[] {
  return countries.flatMap((code) => index.at(code, year)?.value ?? []);
}
