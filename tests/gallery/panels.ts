import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { countries } from "../../src/country/countries.ts";
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
  const { choices } = choicesWith("panels", { countries: ["KAZ", "UZB"], ...changes }, options);
  return { name, about, library: libraryWith({ indices: [index] }), choices, ...frame };
}

const span = Array.from({ length: 15 }, (_, i) => 2000 + i);
const wave = (seed: number) => (i: number) =>
  20 + ((seed * 17) % 50) + Math.round(8 * Math.sin(seed + i / 2));
const series = (seed: number) => Object.fromEntries(span.map((year, i) => [year, wave(seed)(i)]));

const some = Object.fromEntries(
  [...groups["central-asia"], "RUS", "UKR", "BIH", "MKD"].map((code, i) => [code, series(i)]),
);

const gappy = {
  ...some,
  KAZ: Object.fromEntries(span.filter((y) => y !== 2004 && y < 2010).map((y) => [y, (y * 7) % 60])),
  UZB: { 2001: 12, 2004: 40, 2005: 44, 2009: 30 },
  TJK: { 2003: 25 },
};

const withIntervals = Object.fromEntries(
  Object.entries(some).map(([code, years], seed) => [
    code,
    Object.fromEntries(
      Object.entries(years).map(([year, value]) => [
        year,
        [value, value - 2 - seed, value + 2 + seed] as const,
      ]),
    ),
  ]),
);

const usual: readonly GalleryCase[] = [
  drawn(
    "usual",
    "Nine countries, the chosen in colour, one scale, the highest last value first.",
    indexOf(some),
  ),
  drawn(
    "gaps",
    "Gaps stay gaps, a lone year is a dot; who has no value in any year is listed below with the reason.",
    indexOf(gappy, { years: span }),
    { sort: "missing" },
    {},
    { group: "eurasia29" },
  ),
  drawn(
    "own-scales-phone",
    "Scales of their own, flagged in each panel, on a phone in the dark.",
    indexOf(some),
    { free: true, sort: "change" },
    { width: 360, theme: "dark" },
  ),
  drawn(
    "method-break",
    "A change of method: a seam in each panel, no change is stated across it.",
    indexOf(some, { methodBreaks: [{ year: 2007, note: "A new manual of coding." }] }),
    { sort: "change" },
  ),
  drawn(
    "jump-intervals",
    "The largest jump with what the publisher's intervals say of it.",
    indexOf(withIntervals),
    { sort: "jump" },
    { width: 1000 },
  ),
  drawn(
    "two-hundred",
    "All the countries of the world: small panels, still named.",
    indexOf(Object.fromEntries(countries.slice(0, 210).map(({ code }, i) => [code, series(i)]))),
    { sort: "volatility" },
    { width: 1100 },
  ),
  drawn("none", "No country with a value: why, and what to do.", indexOf({ KAZ: {} }, { years: span })),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "own-scales-phone").map(withLongWords),
];
