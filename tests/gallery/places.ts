import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

const list = rankingOf(
  {
    UZB: { 2015: 15, 2016: 15 },
    TKM: { 2015: 20, 2016: 19 },
    KAZ: { 2015: 42, 2016: 42 },
    TJK: { 2015: 45 },
    AZE: { 2015: 46, 2016: "?" },
    RUS: { 2015: 53 },
  },
  { covers: true, incomplete: [2016] },
);
const values = Object.fromEntries(
  groups.eurasia29.map((code, i) => [code, code === "MNE" ? {} : { 2014: (i * 7) % 19, 2015: (i * 7) % 19 }]),
);
const index = indexOf({
  ...values,
  UZB: { 2014: 57 },
  KAZ: { 2014: 36 },
  TKM: { 2014: 45 },
  AZE: { 2014: 45 },
});
const other = indexOf(
  Object.fromEntries(groups.eurasia29.map((code, i) => [code, { 2014: ((i * 11) % 29) / 29 }])),
  { id: "freedom", direction: "freer", decimals: 2 },
);

function drawn(
  name: string,
  about: string,
  options: Partial<FigureChoice> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  changes: Partial<Choices> = {},
  indices: readonly ScoreIndex[] = [index, other],
): GalleryCase {
  const { choices } = choicesWith(
    "places",
    { countries: ["KAZ", "UZB", "TJK", "TKM", "AZE", "KGZ"], group: "eurasia29", ...changes },
    options,
  );
  return { name, about, library: libraryWith({ rankings: [list], indices }), choices, ...frame };
}

const usual: readonly GalleryCase[] = [
  drawn(
    "usual",
    "A list of the world against an index: ranks in view on one scale, the published ones beside them.",
  ),
  drawn("narrow", "The same on a phone.", {}, { width: 360 }),
  drawn("dark", "The same on the dark ground, wide.", {}, { width: 1100, theme: "dark" }),
  drawn("own-scales", "Published ranks on a scale of their own.", { free: true }),
  drawn("incomplete", "An incomplete edition: unknown countries in a lane, no rank in view counted.", {
    ends: ["test_list:2016", "freedom:2014"],
  }),
  drawn("two-indices", "Two indices, one turned: ties share a dot, labels stay apart.", {
    ends: ["test_index:2014", "freedom:2014"],
  }),
  drawn("neutral", "An index of which nobody has said what higher means: no rank, and why.", {}, {}, {}, [
    indexOf({ KAZ: { 2014: 1 } }, { direction: "neutral" }),
  ]),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "two-indices").map(withLongWords),
];
