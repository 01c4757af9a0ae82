import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { longNames, longTitle, longWords } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";

const law = event("2011-10-11", "law", "Law on Religious Activity and Religious Associations");

function drawn(
  name: string,
  about: string,
  index: ScoreIndex,
  options: Partial<FigureChoice> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  changes: Partial<Choices> = {},
): GalleryCase {
  const { choices } = choicesWith(
    "change",
    { countries: ["KAZ", "UZB"], ...changes },
    { event: law.id, ...options },
  );
  return { name, about, library: libraryWith({ indices: [index], events: [law] }), choices, ...frame };
}

const years = (from: number, ...values: readonly number[]) =>
  Object.fromEntries(values.map((value, i) => [from + i, value]));

const values = {
  KAZ: years(
    1991,
    14,
    14,
    15,
    17,
    17,
    17,
    18,
    19,
    21,
    21,
    21,
    21,
    22,
    22,
    24,
    24,
    24,
    24,
    27,
    27,
    36,
    36,
    36,
    36,
  ),
  UZB: years(
    1991,
    36,
    37,
    40,
    40,
    41,
    41,
    41,
    53,
    54,
    54,
    54,
    55,
    55,
    56,
    56,
    56,
    56,
    56,
    56,
    56,
    56,
    56,
    56,
    57,
  ),
  TJK: years(
    1991,
    29,
    29,
    29,
    31,
    31,
    31,
    31,
    31,
    31,
    31,
    31,
    32,
    32,
    32,
    34,
    36,
    38,
    40,
    45,
    45,
    47,
    47,
    47,
    47,
  ),
  TKM: years(
    1991,
    41,
    41,
    41,
    41,
    41,
    42,
    46,
    46,
    46,
    46,
    46,
    46,
    48,
    46,
    46,
    46,
    46,
    46,
    45,
    45,
    45,
    45,
    45,
    45,
  ),
  KGZ: years(
    1991,
    13,
    13,
    13,
    14,
    14,
    15,
    18,
    18,
    18,
    18,
    18,
    20,
    20,
    20,
    23,
    23,
    23,
    37,
    37,
    37,
    37,
    39,
    39,
    39,
  ),
};
const usual = indexOf(values);

const interval = (value: number, by: number) => [value, value - by, value + by] as const;
const withIntervals = indexOf(
  Object.fromEntries(
    Object.entries(values).map(([country, held], i) => [
      country,
      Object.fromEntries(Object.entries(held).map(([year, value]) => [year, interval(value, 1 + i)])),
    ]),
  ),
);

export const cases: readonly GalleryCase[] = [
  drawn("law", "A law in October: its year is shaded, its value hollow and in neither mean.", usual),
  drawn(
    "narrow",
    "The same on a phone: the numbers of a chosen country on a second line.",
    usual,
    {},
    { width: 360 },
  ),
  drawn(
    "dark",
    "Full width on the dark ground: numbers in columns, the strips on one scale.",
    withIntervals,
    {},
    { width: 1100, theme: "dark" },
  ),
  drawn(
    "leaves-series",
    "A window that leaves the series: too few years after the date, so no difference, said in words.",
    usual,
    { date: "2013-06-01", window: 4 },
  ),
  drawn(
    "method-break",
    "A change of method after the date: the lines are cut, no mean across it, no difference.",
    { ...usual, methodBreaks: [{ year: 2013, note: "A new manual of coding." }] },
  ),
  drawn("pool-empty", "No country in the pool: said where its spread would stand.", usual, { pool: [] }),
  drawn("first-of-january", "A date on 1 January: no year is shaded.", usual, {
    date: "2008-01-01",
    window: 3,
  }),
  drawn(
    "one-country",
    "One country with gaps: single years keep their dot.",
    indexOf({ KAZ: { 2006: 10, 2008: 12, 2010: 12, 2012: 15, 2014: 15, 2016: 16 } }),
    {},
    {},
    { countries: ["KAZ"] },
  ),
  drawn("undated", "No event: what to do instead of a plot.", usual, { event: "gone" }),
  drawn(
    "long-words",
    "A long index, a long title and a pool of long names.",
    longWords(
      indexOf(
        Object.fromEntries(
          longNames.map((code, i) => [code, years(2005, 20, 22, 22, 25, 30, 36, 36, 40, 42, 44, 45 + i)]),
        ),
      ),
    ),
    { date: "2011-10-11", pool: longNames.slice(2), title: longTitle },
    { width: 360 },
    { countries: longNames.slice(0, 2) },
  ),
];
