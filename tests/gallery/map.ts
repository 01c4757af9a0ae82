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
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith(
    "map",
    { countries: ["KAZ", "UZB", "TKM"], group: "eurasia29", ...changes },
    options,
  );
  return { name, about, library: libraryWith({ indices: [index] }), choices, ...frame };
}

/** Values that fall from east to west, none for Latvia, Georgia and those without a state in 1991. */
const eurasia = Object.fromEntries(
  groups.eurasia29
    .filter((code) => code !== "LVA")
    .map((code, i) => [
      code,
      {
        ...(["XKX", "MNE", "SVK", "BIH"].includes(code) ? {} : { 1991: (i * 11) % 40 }),
        2001: (i * 13) % 50,
        ...(code === "GEO" ? {} : { 2014: (i * 17) % 58 }),
      },
    ]),
);
const island =
  "ABW AND ATG BHR BRB COM CPV DMA FJI GRD KIR KNA LCA LIE MCO MDV MLT MUS NRU PLW SGP SMR STP TON VCT VUT WSM";
const large =
  "ARG AUS BRA CAN CHN COD DEU DZA EGY ETH FRA GBR IDN IND IRN JPN KAZ KEN MEX MNG NGA PAK RUS SAU SWE TUR USA ZAF";
const world = Object.fromEntries(
  `${island} ${large}`.split(" ").map((code, i) => [code, { 2020: ((i * 7) % 23) / 10 - 1.1 }]),
);

const usual: readonly GalleryCase[] = [
  drawn(
    "usual",
    "The 29 in their frame: Russia runs out of it, neighbours are quiet, missing values have patterns, never a colour.",
    indexOf(eurasia),
  ),
  drawn(
    "narrow-two-years",
    "Two years on a phone: one above the other on one scale; small states have dots.",
    indexOf(eurasia),
    { between: [1991, 2014] },
    { countries: ["KAZ", "XKX"] },
    { width: 360 },
  ),
  drawn(
    "method-break",
    "Two years side by side with a change of method between them, on the dark ground.",
    indexOf(eurasia, { methodBreaks: [{ year: 2005, note: "A new manual of coding." }] }),
    { between: [2001, 2014] },
    { group: "central-asia", countries: ["KAZ", "KGZ"] },
    { width: 900, theme: "dark" },
  ),
  drawn(
    "world",
    "Countries all over the world: Equal Earth, every small state a dot that does not cover another.",
    indexOf(world, { decimals: 2, scale: [null, null] }),
    {},
    { group: "all", countries: ["KAZ", "MLT"] },
    { width: 800 },
  ),
  drawn(
    "filtered",
    "A pin elsewhere: the countries outside it are grey, so that none is taken for another class.",
    indexOf(eurasia),
    {},
    {
      group: "western-balkans",
      countries: ["SRB", "KAZ"],
      clauses: [{ source: "trend", field: "countries", value: ["SRB", "MKD", "BIH"] }],
    },
  ),
  drawn("tiles", "One square a country, with code and value.", indexOf(eurasia), { form: "tiles" }),
  drawn(
    "tiles-narrow",
    "The same in two years on a phone, dark.",
    indexOf(eurasia),
    { form: "tiles", between: [1991, 2014] },
    {},
    { width: 360, theme: "dark" },
  ),
  drawn(
    "tiles-world",
    "Tiles laid out from where the countries lie; Yugoslavia has no place today and stands below.",
    indexOf({ ...world, YUG: { 2020: 0.5 } }, { decimals: 2 }),
    { form: "tiles" },
    { group: "all", countries: ["KAZ"] },
  ),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "narrow-two-years").map(withLongWords),
];
