import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { longNames, longTitle, longWords } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";

function drawn(
  name: string,
  about: string,
  index: ScoreIndex,
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  options: Partial<FigureChoice> = {},
): GalleryCase {
  const { choices } = choicesWith("slope", { countries: ["KAZ", "UZB", "TKM"], ...changes }, options);
  return { name, about, library: libraryWith({ indices: [index] }), choices, ...frame };
}

const values = {
  KAZ: { 1991: 14, 2014: 36 },
  UZB: { 1991: 36, 2014: 57 },
  TKM: { 1991: 41, 2014: 45 },
  RUS: { 1991: 17, 2014: 17 },
  HUN: { 1991: 2, 2014: 3 },
  ALB: { 1991: 6, 2014: 4 },
};
const all = Object.fromEntries(
  groups.eurasia29.map((code, i) => [code, { 2000: (i * 13) % 30, 2014: (i * 7) % 30 }]),
);

export const cases: readonly GalleryCase[] = [
  drawn("usual", "Chosen countries in colour, the others as thin grey lines.", indexOf(values)),
  drawn("narrow", "The same on a phone.", indexOf(values), {}, { width: 300 }),
  drawn(
    "dark",
    "The same on the dark ground, in full width.",
    indexOf(values),
    {},
    { theme: "dark", width: 1000 },
  ),
  drawn(
    "missing",
    "Countries without a value in either year are named under the plot, each with its reason.",
    indexOf({ ...values, LTU: { 2014: 5 }, MNE: { 2014: 5 }, EST: { 1991: 2 } }),
  ),
  drawn(
    "ties",
    "Equal values: one dot, labels one under the other.",
    indexOf({ KAZ: { 1991: 10, 2014: 30 }, UZB: { 1991: 10, 2014: 30 }, TKM: { 1991: 10, 2014: 30 } }),
  ),
  drawn(
    "method-break",
    "A change of method between the years: two columns, nothing joined.",
    indexOf(values, { methodBreaks: [{ year: 2005, note: "A new manual of coding." }] }),
  ),
  drawn(
    "one-year",
    "An index of a single year: one column.",
    indexOf({ KAZ: { 2023: 45 }, UZB: { 2023: 66 } }),
  ),
  drawn("one-country", "One country alone.", indexOf({ KAZ: { 1991: 14, 2014: 36 } }), {
    countries: ["KAZ"],
  }),
  drawn(
    "negative",
    "A latent scale with decimals and a true minus.",
    indexOf({ KAZ: { 1991: 0.42, 2014: -1.06 }, UZB: { 1991: -1.2, 2014: -1.95 } }, { decimals: 2 }),
  ),
  drawn(
    "long-names",
    "Names too long for a phone are shortened, numbers never.",
    indexOf({ BIH: { 1992: 1, 2014: 4 }, MKD: { 1992: 21, 2014: 18 }, KAZ: { 1992: 17, 2014: 36 } }),
    { countries: ["BIH", "MKD", "KAZ"] },
    { width: 300 },
  ),
  drawn(
    "all-29",
    "All of the 29 chosen: the first ones are named as far as their labels stay near, the rest is counted.",
    indexOf(all),
    { countries: groups.eurasia29 },
  ),
  drawn(
    "all-29-narrow",
    "The same on a phone.",
    indexOf(all),
    { countries: groups.eurasia29 },
    { width: 300 },
  ),
  drawn(
    "intervals",
    "Changes with the publisher's intervals: a sign for those that lie apart, another for those that overlap.",
    indexOf({
      KAZ: { 1991: [14, 12, 16], 2014: [36, 33, 39] },
      UZB: { 1991: [36, 30, 42], 2014: [40, 37, 43] },
      TKM: { 1991: 41, 2014: 38 },
    }),
  ),
  drawn("none-chosen", "No country chosen: all are grey.", indexOf(values), { countries: [] }),
  drawn(
    "long-title",
    "A title of three lines and a long index over long names.",
    longWords(
      indexOf(Object.fromEntries(longNames.map((code, i) => [code, { 2000: i * 5, 2014: 60 - i * 7 }])), {
        decimals: 2,
      }),
    ),
    { countries: longNames, figures: [{ id: "slope", kind: "slope", title: longTitle }] },
    { width: 340 },
  ),
];
