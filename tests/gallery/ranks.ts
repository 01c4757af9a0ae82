import type { Choices } from "../../src/choices/choices.ts";
import type { Ranking } from "../../src/dataset/dataset.ts";
import { groups } from "../../src/country/groups.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";
import { longNames, longTitle } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";

const law = event("2011-10-11", "law", "A law on religious activity");

function drawn(
  name: string,
  about: string,
  ranking: Ranking,
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith("ranks", {
    countries: ["KAZ", "UZB", "AZE", "KGZ"],
    group: "eurasia29",
    ...changes,
  });
  return { name, about, library: libraryWith({ rankings: [ranking], events: [law] }), choices, ...frame };
}

const neighbours = rankingOf(
  {
    KAZ: { 2012: 45, 2013: 48, 2014: [39, 49], 2015: 42, 2016: 42, 2018: 28, 2019: [34, 63], 2020: [35, 64] },
    UZB: {
      2011: 9,
      2012: 7,
      2013: 16,
      2014: 15,
      2015: 15,
      2017: 16,
      2018: 16,
      2019: [17, 74],
      2020: [18, 73],
    },
    AZE: { 2011: 24, 2012: 25, 2015: 46, 2016: 34, 2018: 45, 2019: [50, 57] },
    KGZ: { 2011: 46, 2012: 48, 2013: "?", 2019: [52, 56], 2020: [58, 55] },
    RUS: { 2011: 50, 2019: 41, 2020: 46 },
    NER: { 2020: [50, 60] },
    ...filler([2011, 2013, 2017]),
  },
  { incomplete: [2011, 2013, 2017], breaks: [2013], covers: true },
);

/** Names of other parts of the world, so that incomplete editions still hold half of their list. */
function filler(editions: readonly number[]): Record<string, Record<number, number>> {
  const codes = Array.from({ length: 26 }, (_, i) => `Q${String.fromCharCode(65 + i)}A`);
  return Object.fromEntries(
    codes.map((code, i) => [code, Object.fromEntries(editions.map((edition) => [edition, 20 + i]))]),
  );
}

const event2011: Partial<Choices> = { clauses: [{ source: "filters", field: "event", value: law.id }] };

export const cases: readonly GalleryCase[] = [
  drawn(
    "states",
    "Places in complete and incomplete editions, outside the list, rank unknown, not listed; a change of method.",
    neighbours,
    event2011,
    { width: 1000 },
  ),
  drawn("usual", "The same in the usual width.", neighbours, event2011),
  drawn(
    "narrow",
    "The same on a phone: the labels keep whole names, the rank moves to the second line.",
    neighbours,
    event2011,
    {
      width: 300,
    },
  ),
  drawn("dark", "The same on the dark ground.", neighbours, event2011, { theme: "dark" }),
  drawn(
    "edition",
    "One edition chosen: its ranks are printed beside its rule, the others recede.",
    neighbours,
    {
      clauses: [{ source: "filters", field: "edition", value: 2019 }],
    },
  ),
  drawn("focus", "Three countries out of focus are grey and keep their labels.", neighbours, {
    clauses: [{ source: "filters", field: "countries", value: ["KAZ"] }],
  }),
  drawn(
    "ties",
    "Two countries share a rank in every edition: side by side, both labelled.",
    rankingOf({ KAZ: { 2018: 30, 2019: 31, 2020: 32 }, UZB: { 2018: 28, 2019: 31, 2020: 32 } }),
    { countries: ["KAZ", "UZB"] },
  ),
  drawn(
    "lone-edition",
    "A single edition: a dot each, no line, no scores.",
    rankingOf({ KAZ: { 2020: 35 }, UZB: { 2020: 18 } }),
    { countries: ["KAZ", "UZB"] },
  ),
  drawn(
    "one-country-absent",
    "A country that no complete edition lists is a row of hollow marks with its label.",
    rankingOf({ UZB: { 2018: 16, 2019: 17, 2020: 18 } }),
    { countries: ["BIH"] },
  ),
  drawn(
    "all-29",
    "All of the 29 chosen: the first ones have a label of one line each, the rest is counted.",
    rankingOf(
      Object.fromEntries(
        groups.eurasia29.map((code, i) => [
          code,
          { 2018: 1 + ((i * 7) % 29), 2019: 1 + ((i * 11) % 29), 2020: i + 1 },
        ]),
      ),
    ),
    { countries: groups.eurasia29 },
  ),
  drawn("many-absent", "25 of the 29 are not in the last edition: they share one label.", neighbours, {
    countries: groups.eurasia29,
  }),
  drawn(
    "older-method",
    "Seams in neighbouring editions have one name; scores of the older method are hollow.",
    rankingOf(
      {
        KAZ: { 2010: [40, 30], 2011: [42, 31], 2012: 45, 2013: 48, 2014: [39, 49], 2015: [42, 50] },
        UZB: { 2010: [9, 55], 2011: [10, 54], 2012: 7, 2013: 16, 2014: [15, 70], 2015: [15, 69] },
      },
      { breaks: [2013], methods: { 2011: "old", 2012: "revised", 2013: "revised", 2014: "six blocks" } },
    ),
    { countries: ["KAZ", "UZB"] },
  ),
  drawn("none-chosen", "No country chosen: all are grey, without scores.", neighbours, {
    countries: [],
    group: "all",
  }),
  drawn(
    "long-names",
    "Long names on a phone, close ranks: names are shortened, places never.",
    rankingOf({
      ...Object.fromEntries(
        longNames.map((code, i) => [
          code,
          { 2018: [10 + i, 70 - i], 2019: [11 + i, 69 - i], 2020: [10 + i, 68 - i] },
        ]),
      ),
      ...filler([]),
    }),
    { countries: longNames, figures: [{ id: "ranks", kind: "ranks", title: longTitle }] },
    { width: 340 },
  ),
];
