import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { Ranking } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

function drawn(
  name: string,
  about: string,
  ranking: Ranking | null,
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
): GalleryCase {
  const { choices } = choicesWith(
    "movement",
    { countries: ["KAZ", "UZB", "AZE"], group: "eurasia29", ...changes },
    options,
  );
  return {
    name,
    about,
    library: libraryWith({ rankings: ranking === null ? [] : [ranking] }),
    choices,
    ...frame,
  };
}

const years = rankingOf({
  KAZ: { 2019: [34, 63], 2021: [41, 64] },
  UZB: { 2019: [17, 74], 2021: [21, 71] },
  TKM: { 2019: [23, 69], 2021: [23, 70] },
  TJK: { 2019: [29, 65], 2021: [33, 66] },
  AZE: { 2019: [50, 57], 2021: [61, 56] },
  KGZ: { 2019: [52, 56], 2021: [49, 61] },
  RUS: { 2019: 41, 2021: [58, 57] },
  NGA: { 2019: [12, 80], 2021: [9, 85] },
  NER: { 2021: [50, 62] },
  CAF: { 2019: [21, 70], 2021: [35, 66] },
  PRK: { 2019: [1, 94], 2021: [1, 94] },
  COD: { 2021: [40, 64] },
  MYS: { 2019: [42, 60], 2021: [46, 63] },
  IDN: { 2019: [30, 65], 2021: [28, 63] },
});

const usual: readonly GalleryCase[] = [
  drawn(
    "usual",
    "Up, down, same, entered, left; diamonds where places were lost while the score rose.",
    years,
  ),
  drawn("narrow", "One column on a phone.", years, { width: 360 }),
  drawn("dark", "Three columns on the dark ground.", years, { width: 1100, theme: "dark" }),
  drawn(
    "method-break",
    "A change of method between the editions: two lists, no difference.",
    rankingOf(
      { KAZ: { 2012: 45, 2014: [39, 49] }, UZB: { 2012: 7, 2014: 15 }, AZE: { 2012: 25 }, NER: { 2014: 50 } },
      { breaks: [2013] },
    ),
  ),
  drawn(
    "incomplete",
    "An incomplete edition: who is missing in it is unknown, not gone.",
    rankingOf(
      { KAZ: { 2016: 42 }, UZB: { 2016: 15, 2017: 16 }, AZE: { 2016: 34 }, TJK: { 2016: 31, 2017: "?" } },
      { incomplete: [2017] },
    ),
    {},
    { between: [2016, 2017] },
  ),
  drawn("none", "No ranking is open.", null),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "usual").map(withLongWords),
];
