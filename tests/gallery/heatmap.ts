import type { Choices } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { longNames, longTitle, longWords } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";

const law = event("2011-10-11", "law", "A law on religious activity");

function drawn(
  name: string,
  about: string,
  index: ScoreIndex,
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith("heatmap", { countries: ["KAZ", "UZB"], ...changes });
  return { name, about, library: libraryWith({ indices: [index], events: [law] }), choices, ...frame };
}

/** A value each year, from `first` on. */
function run(first: number, last: number, value: (year: number) => number): Record<number, number> {
  return Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, i) => [first + i, value(first + i)]),
  );
}

const gaps = indexOf({
  KAZ: run(1991, 2014, (year) => (year < 2011 ? 20 : 36)),
  UZB: run(1991, 2014, (year) => year - 1960),
  BIH: run(1995, 2014, () => 3),
  XKX: run(2008, 2014, () => 6),
  HUN: run(1990, 2014, () => 2),
  LTU: run(1991, 2014, () => 5),
});
const biennial = indexOf({
  KAZ: { 1996: 10, 1998: 20, 2000: 30, 2002: 40, 2003: 41 },
  UZB: { 1996: 5, 1998: 6, 2000: 7, 2002: 8, 2003: 9 },
});
const all = indexOf(
  Object.fromEntries(
    groups.eurasia29.map((code, i) => [code, run(2000, 2014, (year) => (i * 3 + year) % 60)]),
  ),
);
const marked: Partial<Choices> = { clauses: [{ source: "filters", field: "event", value: law.id }] };

export const cases: readonly GalleryCase[] = [
  drawn(
    "missing",
    "States that did not exist are hatched, years not assessed crossed; the event's year is outlined.",
    gaps,
    marked,
  ),
  drawn("narrow", "The same on a phone, without printed values.", gaps, marked, { width: 300 }),
  drawn("dark", "The same on the dark ground, in full width with printed values.", gaps, marked, {
    theme: "dark",
    width: 1000,
  }),
  drawn("no-survey", "Years without a survey are columns of their own with a dot.", biennial),
  drawn(
    "lone-value",
    "One country, one year: a single colour and a ramp of one.",
    indexOf({ KAZ: { 2023: 45 } }),
    {
      countries: ["KAZ"],
    },
  ),
  drawn("focus", "Rows out of focus are pale and keep their names.", gaps, {
    clauses: [{ source: "filters", field: "countries", value: ["KAZ"] }],
  }),
  drawn(
    "method-break",
    "A seam where the method changed, and values with decimals below zero.",
    indexOf(
      {
        KAZ: run(2000, 2009, (year) => (2004 - year) / 3),
        UZB: run(2000, 2009, (year) => (year - 2006) / 4),
      },
      { decimals: 1, methodBreaks: [{ year: 2005, note: "" }] },
    ),
  ),
  drawn(
    "all-29",
    "All of the 29 with six of them chosen.",
    all,
    {
      countries: ["KAZ", "UZB", "TJK", "TKM", "AZE", "KGZ"],
    },
    { width: 1000 },
  ),
  drawn(
    "long-names",
    "Long names and values with three decimals on a phone: names are whole where values have no room anyway.",
    longWords(
      indexOf(
        Object.fromEntries(
          longNames.map((code, i) => [code, run(2000, 2014, (year) => (i * 3 + year) % 60)]),
        ),
        { decimals: 3 },
      ),
    ),
    { countries: longNames, figures: [{ id: "heatmap", kind: "heatmap", title: longTitle }] },
    { width: 340 },
  ),
];
