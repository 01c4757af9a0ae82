import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { inYears, namedIndex } from "../togetherFixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

const codes = groups.eurasia29;
const spreadOut = (of: (country: number) => number) =>
  inYears(Object.fromEntries(codes.map((code, c) => [code, of(c)])), [2014]);

const rules = namedIndex(
  "rules",
  spreadOut((c) => (c * 7) % 29),
);
const minorities = namedIndex(
  "minorities",
  spreadOut((c) => ((c * 7) % 29) + ((c * 5) % 11)),
);
const freedom = namedIndex(
  "freedom",
  spreadOut((c) => 30 - ((c * 7) % 29) + ((c * 3) % 7)),
  {
    direction: "freer",
  },
);
const three = { KAZ: 3, UZB: 2, TKM: 1 };

function drawn(
  name: string,
  about: string,
  indices: readonly ScoreIndex[],
  changes: Partial<Choices> = {},
  options: Partial<FigureChoice> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith(
    "disagreement",
    { index: indices[0]?.id ?? "rules", countries: ["KAZ", "UZB"], group: "eurasia29", ...changes },
    { indices: indices.map(({ id }) => id), ...options },
  );
  return { name, about, library: libraryWith({ indices }), choices, ...frame };
}

const usual: readonly GalleryCase[] = [
  drawn("usual", "29 countries, three indices, the most different first; the chosen ones stand on a band.", [
    rules,
    minorities,
    freedom,
  ]),
  drawn(
    "narrow-dark",
    "The same on a phone, on the dark ground.",
    [rules, minorities, freedom],
    { group: "central-asia" },
    {},
    { width: 360, theme: "dark" },
  ),
  drawn(
    "ties",
    "Six indices that agree: dots one above the other, every letter readable, difference 0.",
    ["a", "b", "c", "d", "e", "f"].map((id) => namedIndex(id, inYears(three, [2014]))),
    { group: "all" },
  ),
  drawn(
    "gaps",
    "Two of three suffice; a country that only one has is named with the reason; a neutral index is refused.",
    [
      namedIndex("a", inYears({ KAZ: 1, UZB: 2, TKM: 3, RUS: 4 }, [2014])),
      namedIndex("b", inYears({ KAZ: 3, UZB: 2, TKM: 1 }, [2014])),
      namedIndex("c", inYears({ KAZ: 2, UZB: 1, KGZ: 5 }, [2014])),
      namedIndex("support", inYears(three, [2014]), { direction: "neutral" }),
    ],
    { group: "all" },
  ),
  drawn(
    "one-country",
    "One country alone is always in the middle.",
    [namedIndex("a", { KAZ: { 2014: 1 } }), namedIndex("b", { KAZ: { 2014: 1 } })],
    { group: "all" },
  ),
  drawn("no-common-year", "The indices never share a year.", [
    namedIndex("early", inYears(three, [2000])),
    namedIndex("late", inYears(three, [2020])),
  ]),
  drawn("all-missing", "No country is in both.", [
    namedIndex("east", inYears({ KAZ: 1 }, [2014])),
    namedIndex("west", inYears({ HUN: 1 }, [2014])),
  ]),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "usual").map(withLongWords),
];
