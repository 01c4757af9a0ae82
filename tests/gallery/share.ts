import type { Choices } from "../../src/choices/choices.ts";
import type { PenaltyCount } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { count, prosecutions } from "../penaltiesFixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

function drawn(
  name: string,
  about: string,
  penalties: readonly PenaltyCount[],
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith("share", { countries: ["KAZ"], ...changes });
  return { name, about, library: libraryWith({ penalties }), choices, ...frame };
}

const exact = { isMinimum: false } as const;
const punished = (year: number, value: number, changes: Partial<PenaltyCount> = {}) =>
  count(year, value, { measure: "punished", ...changes });

const usual: readonly GalleryCase[] = [
  drawn(
    "lower-bounds",
    "Two minima: a solid part for certain, a pale range; years without a pair say why.",
    prosecutions,
  ),
  drawn(
    "narrow",
    "The same on a phone: the numbers stand under their share.",
    prosecutions,
    {},
    { width: 360 },
  ),
  drawn("dark", "The same on the dark ground.", prosecutions, {}, { theme: "dark" }),
  drawn("every-bound", "Exact, at least, at most, rough: each is drawn and said in its own way.", [
    count(2015, 40, exact),
    punished(2015, 30, exact),
    count(2016, 40, exact),
    punished(2016, 30),
    count(2017, 40, exact),
    punished(2017, 30, { ...exact, note: "upper bound" }),
    count(2018, 40, exact),
    punished(2018, 30, { ...exact, note: "approximate" }),
    count(2019, 30),
    punished(2019, 30),
  ]),
  drawn("part-years", "Half years and a region, each a line with its period; no line for the whole year.", [
    count(2020, 42, { periodEnd: "2020-06-30" }),
    punished(2020, 36, { periodEnd: "2020-06-30" }),
    count(2020, 37, { periodStart: "2020-07-01" }),
    count(2021, 9, { scope: "region:Almaty" }),
    punished(2021, 4, { scope: "region:Almaty" }),
    count(2022, 71),
  ]),
  drawn("no-pair", "Numbers of different revisions only: no share, and the reason in its place.", [
    count(2018, 171, { revision: "revised" }),
    punished(2018, 150, { revision: "first" }),
  ]),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "lower-bounds").map(withLongWords),
];
