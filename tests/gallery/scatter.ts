import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { inYears, namedIndex } from "../togetherFixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

const years = Array.from({ length: 8 }, (_, i) => 2007 + i);
const codes = groups.eurasia29;

function wandering(of: (country: number, year: number) => number) {
  return Object.fromEntries(
    codes.map((code, c) => [code, Object.fromEntries(years.map((year, i) => [year, of(c, i)]))]),
  );
}

const rules = namedIndex(
  "rules",
  wandering((c, i) => 5 + ((c * 11) % 40) + Math.floor((i * (c % 5)) / 2)),
);
const minorities = namedIndex(
  "minorities",
  wandering((c, i) => 3 + ((c * 11 + (c % 7) * 4) % 50) + ((i * (c % 3)) % 9)),
);
const freedom = namedIndex(
  "freedom",
  wandering((c, i) => Math.round(900 - ((c * 11) % 40) * 18 - i * (c % 4) * 6) / 1000),
  { direction: "freer", decimals: 3, scale: [0, 1] },
);
const gappy = namedIndex("gappy", {
  KAZ: { 2008: 12, 2009: 14, 2011: 20, 2012: 22, 2014: 30 },
  UZB: { 2010: 40, 2011: 41 },
  TJK: { 2014: 33 },
  RUS: { 2014: 8 },
});

function drawn(
  name: string,
  about: string,
  indices: readonly ScoreIndex[],
  changes: Partial<Choices> = {},
  options: Partial<FigureChoice> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith(
    "scatter",
    { index: indices[0]?.id ?? "rules", countries: ["KAZ", "UZB", "TKM"], group: "eurasia29", ...changes },
    { indices: indices.slice(0, 2).map(({ id }) => id), ...options },
  );
  return { name, about, library: libraryWith({ indices }), choices, ...frame };
}

const usual: readonly GalleryCase[] = [
  drawn("usual", "Ways of the chosen countries, the others as far as their names have room.", [
    rules,
    minorities,
  ]),
  drawn(
    "dark",
    "Opposite directions, in full width, on the dark ground.",
    [rules, freedom],
    { countries: ["KAZ", "UZB", "TKM", "KGZ"] },
    {},
    { theme: "dark", width: 1000 },
  ),
  drawn("narrow", "The same on a phone.", [rules, freedom], {}, {}, { width: 360 }),
  drawn(
    "gaps",
    "Ways broken at gaps; Uzbekistan's last year in both is earlier; a country outside the group is hollow; dropped pairs are named.",
    [rules, gappy],
    {
      countries: ["KAZ", "UZB", "TJK"],
      group: "own-1",
      groups: [{ id: "own-1", name: "Two", countries: ["KAZ", "UZB", "RUS"] }],
    },
  ),
  drawn("one-year", "One year chosen: dots only.", [rules, minorities], {}, { year: 2010 }),
  drawn("ties", "Equal values: one dot on another, no coefficient.", [
    namedIndex("a", inYears({ KAZ: 5, UZB: 5, TKM: 5 }, [2014])),
    namedIndex("b", inYears({ KAZ: 7, UZB: 7, TKM: 7 }, [2014])),
  ]),
  drawn("one-country", "One country: its way, no coefficient.", [
    namedIndex("a", { KAZ: { 2012: 1, 2013: 4, 2014: 6 } }),
    namedIndex("b", { KAZ: { 2012: 8, 2013: 6, 2014: 7 } }),
  ]),
  drawn("undirected", "An index without a direction is drawn, not ranked.", [
    rules,
    { ...minorities, id: "support", short: "Index support", direction: "neutral" },
  ]),
  drawn("all-missing", "No country has both.", [
    namedIndex("east", inYears({ KAZ: 1 }, years)),
    namedIndex("west", inYears({ HUN: 1 }, years)),
  ]),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "usual").map(withLongWords),
];
