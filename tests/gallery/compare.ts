import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { inYears, namedIndex } from "../togetherFixtures.ts";
import { longTitle, longWords } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";

const years = Array.from({ length: 12 }, (_, i) => 2005 + i);
const codes = ["KAZ", "UZB", "TKM", "TJK", "KGZ", "RUS", "HUN", "BIH"];

/** Values that wander, the same at every run. */
function wandering(step: number, from: number, scale = 1) {
  return Object.fromEntries(
    codes.map((code, c) => [
      code,
      Object.fromEntries(
        years.map((year, i) => [year, (from + ((c * 17 + i * step) % 40) + (i > 5 ? c * 2 : 0)) * scale]),
      ),
    ]),
  );
}

const rules = namedIndex("rules", wandering(1, 10));
const minorities = namedIndex("minorities", wandering(3, 5), { scale: [0, 108] });
const freedom = namedIndex("freedom", wandering(2, 1, 0.01), {
  direction: "freer",
  scale: [0, 1],
  decimals: 2,
});
const biennial = namedIndex(
  "voice",
  Object.fromEntries(
    codes.map((code, c) => [
      code,
      Object.fromEntries([2005, 2007, 2009, 2010, 2011, 2012].map((year, i) => [year, 40 + c * 3 - i])),
    ]),
  ),
  { direction: "better" },
);
const grr = namedIndex("grr", { KAZ: { 2016: 45 }, UZB: { 2016: 66 } }, { scale: [0, null] });
const support = namedIndex("support", wandering(1, 3), { direction: "neutral" });

function drawn(
  name: string,
  about: string,
  indices: readonly ScoreIndex[],
  changes: Partial<Choices> = {},
  options: Partial<FigureChoice> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith(
    "compare",
    { index: indices[0]?.id ?? "rules", countries: ["KAZ", "UZB", "TKM"], ...changes },
    { indices: indices.map(({ id }) => id), ...options },
  );
  return { name, about, library: libraryWith({ indices }), choices, ...frame };
}

export const cases: readonly GalleryCase[] = [
  drawn("usual", "A panel a country, a line an index, letters at the ends; two are turned.", [
    rules,
    minorities,
    freedom,
    biennial,
  ]),
  drawn(
    "panels-dark",
    "A panel an index, z-scores, on the dark ground.",
    [rules, minorities, freedom],
    {},
    { form: "panels", scaling: "z-score" },
    { theme: "dark", width: 1000 },
  ),
  drawn(
    "narrow",
    "On a phone, six indices: lone years of a biennial one are dots, nothing is bridged.",
    [
      rules,
      minorities,
      freedom,
      biennial,
      namedIndex("five", wandering(5, 2)),
      namedIndex("six", wandering(7, 9)),
    ],
    {},
    {},
    { width: 360 },
  ),
  drawn(
    "refused",
    "Min-max: an index without a known end and one without a direction are named, not drawn.",
    [rules, minorities, grr, support],
    {},
    { scaling: "min-max" },
  ),
  drawn("ties-and-break", "All equal stand at 50; a change of method interrupts the line.", [
    namedIndex("equal", inYears({ KAZ: 5, UZB: 5, TKM: 5 }, years)),
    { ...rules, methodBreaks: [{ year: 2010, note: "A new manual." }] },
  ]),
  drawn(
    "one-country",
    "One country alone: its percentile is always 50, of one.",
    [namedIndex("a", inYears({ KAZ: 5 }, years)), namedIndex("b", inYears({ KAZ: 7 }, years))],
    { countries: ["KAZ"] },
  ),
  drawn(
    "none-chosen",
    "No country chosen: the group's own panels.",
    [rules, freedom],
    { countries: [], group: "central-asia" },
    {},
    { width: 360 },
  ),
  drawn("one-index", "Only one index can be shown: why, and what to do.", [rules, support]),
  drawn("all-missing", "The indices have no country in common.", [
    namedIndex("east", inYears({ KAZ: 1 }, years)),
    namedIndex("west", inYears({ HUN: 1 }, years)),
  ]),
  drawn(
    "many",
    "All of the 29 chosen: as many panels.",
    [
      namedIndex("a", inYears(Object.fromEntries(groups.eurasia29.map((code, i) => [code, i])), years)),
      namedIndex(
        "b",
        inYears(Object.fromEntries(groups.eurasia29.map((code, i) => [code, (i * 7) % 29])), years),
      ),
    ],
    { countries: groups.eurasia29 },
    { form: "panels" },
  ),
  drawn(
    "long-words",
    "Long names of indices and countries in narrow panels.",
    [rules, minorities, biennial].map(longWords),
    { countries: ["BIH", "KAZ"] },
    { form: "panels", title: longTitle },
    { width: 360 },
  ),
];
