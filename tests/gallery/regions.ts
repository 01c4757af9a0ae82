import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

function drawn(
  name: string,
  about: string,
  index: ScoreIndex,
  options: Partial<FigureChoice> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  changes: Partial<Choices> = {},
): GalleryCase {
  const { choices } = choicesWith("regions", { group: "eurasia29", ...changes }, options);
  return { name, about, library: libraryWith({ indices: [index] }), choices, ...frame };
}

const span = Array.from({ length: 18 }, (_, i) => 1996 + i);
const value = (seed: number, i: number) => 6 + ((seed * 13) % 50) + Math.round((i * (seed % 4)) / 2);
const full = Object.fromEntries(
  groups.eurasia29.map((code, seed) => [code, Object.fromEntries(span.map((y, i) => [y, value(seed, i)]))]),
);
/** The lowest seven are assessed no longer from 2008 on: the mean rises for want of them. */
const leaving = Object.fromEntries(
  Object.entries(full).map(([code, years], seed) => [
    code,
    Object.fromEntries(
      Object.entries(years).filter(([year]) => Number(year) < 2008 || (seed * 13) % 50 > 12),
    ),
  ]),
);
const biennial = Object.fromEntries(
  Object.entries(full).map(([code, years]) => [
    code,
    Object.fromEntries(
      Object.entries(years).filter(([year]) => Number(year) > 2002 || Number(year) % 2 === 0),
    ),
  ]),
);

const usual: readonly GalleryCase[] = [
  drawn(
    "usual",
    "One group: median, mean, quartiles, range; below, how many countries count.",
    indexOf(full),
  ),
  drawn(
    "left-the-sample",
    "Seven countries leave in 2008: the plain mean jumps, that of the same countries does not.",
    indexOf(leaving),
    { sample: "both" },
  ),
  drawn(
    "phone",
    "The same on a phone in the dark.",
    indexOf(leaving),
    { sample: "both" },
    { width: 360, theme: "dark" },
  ),
  drawn(
    "groups",
    "Five regions and one of the reader's own, on one scale.",
    indexOf(leaving),
    {
      sample: "both",
      regions: ["central-asia", "south-caucasus", "eastern-europe", "baltics", "western-balkans", "own-1"],
    },
    { width: 1000 },
    {
      groups: [
        { id: "own-1", name: "Каспий және Қара теңіз", countries: ["KAZ", "AZE", "TKM", "RUS", "GEO"] },
      ],
    },
  ),
  drawn(
    "seam-and-gaps",
    "Every second year at first, a change of method in 2006: nothing is joined.",
    indexOf(biennial, { methodBreaks: [{ year: 2006, note: "A new manual of coding." }] }),
  ),
  drawn(
    "too-few",
    "Too few countries of the group have a value: it says so, and what to do.",
    indexOf({ KAZ: { 2000: 4, 2001: 5 }, UZB: { 2001: 7 } }),
    { coverage: 80 },
    {},
    { group: "central-asia" },
  ),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "left-the-sample").map(withLongWords),
];
