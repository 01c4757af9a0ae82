import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { PenaltyCount } from "../../src/dataset/dataset.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { choicesWith, indexOf, libraryWith, source } from "../fixtures.ts";
import { longTitle } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";
import { count, prosecutions } from "../penaltiesFixtures.ts";

/** First figures of early 2021, revised in April 2024. */
const revisedLater: GalleryCase = {
  name: "as-known",
  about: "As known in 2022: the number that was published later is an outline with its number in brackets.",
  library: libraryWith({
    sources: [
      { ...source, id: "early", date: "2021-02-02" },
      { ...source, id: "late", date: "2024-04-04" },
    ],
    penalties: [
      count(2019, 168, { revision: "revised", sourceId: "early" }),
      count(2020, 131, { revision: "first", sourceId: "early" }),
      count(2020, 134, { revision: "revised", sourceId: "late" }),
      count(2023, 192, { sourceId: "late" }),
    ],
  }),
  choices: choicesWith("penalties", {
    countries: ["KAZ"],
    clauses: [{ source: "filters", field: "known", value: "2022-01-01" }],
  }).choices,
};

function drawn(
  name: string,
  about: string,
  penalties: readonly PenaltyCount[],
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  options: Partial<FigureChoice> = {},
  indices: readonly ScoreIndex[] = [],
): GalleryCase {
  const { choices } = choicesWith("penalties", { countries: ["KAZ", "UZB"], ...changes }, options);
  return { name, about, library: libraryWith({ penalties, indices }), choices, ...frame };
}

const inhabitants: ScoreIndex = {
  ...indexOf(
    {
      KAZ: { 2017: 18037646, 2018: 18276499, 2019: 18513673, 2020: 18755666, 2021: 19000988, 2022: 19634983 },
    },
    { id: "inhabitants", scale: [0, null], direction: "neutral" },
  ),
  label: "Resident population",
  short: "Population",
  unit: "inhabitants",
};

const measure = (value: string) => ({ source: "filters", field: "measure", value }) as const;

export const cases: readonly GalleryCase[] = [
  revisedLater,
  drawn(
    "known-prosecutions",
    "First-published and revised figures, punished share, years without a count.",
    prosecutions,
  ),
  drawn("narrow", "Eleven years on a phone: numbers stand upright.", prosecutions, {}, { width: 300 }),
  drawn("dark", "The same on the dark ground.", prosecutions, {}, { theme: "dark" }),
  drawn("no-counts", "A country without any count: said, not drawn as zero.", prosecutions, {
    countries: ["UZB"],
  }),
  drawn("dimmed", "The chosen country is not in focus: grey.", prosecutions, {
    countries: ["KAZ"],
    clauses: [{ source: "trend", field: "scores", value: { index: "none", year: 2014, range: [0, 1] } }],
  }),
  drawn(
    "sources-differ",
    "Two sources differ for 2016: both stand side by side.",
    [
      count(2015, 18, { measure: "criminal_convictions", isMinimum: false }),
      count(2016, 14, { measure: "criminal_convictions", isMinimum: false }),
      count(2016, 22, { measure: "criminal_convictions", isMinimum: false }),
    ],
    { clauses: [measure("criminal_convictions")] },
  ),
  drawn(
    "part-years",
    "A part year with its revision, a region, and a period of twenty months, all apart from the bars.",
    [
      count(2013, 142, { measure: "fines", revision: "first", periodEnd: "2013-11-11" }),
      count(2013, 146, { measure: "fines", revision: "revised", periodEnd: "2013-11-11" }),
      count(2013, 150, { measure: "fines", revision: "full_year" }),
      count(2014, 41, { measure: "fines", periodStart: "2014-12-01", periodEnd: "2016-07-31" }),
      count(2017, 18, { measure: "fines", scope: "region:Karaganda", isMinimum: false }),
      count(2017, 7, { measure: "fines", scope: "region:Atyrau", isMinimum: false }),
    ],
    { clauses: [measure("fines")] },
  ),
  drawn("bounds", "An upper bound, an estimate and a plain number: no floor is claimed.", [
    count(2009, 17, { isMinimum: false, note: "upper bound" }),
    count(2012, 50, { isMinimum: false, note: "estimate" }),
    count(2016, 19, { isMinimum: false }),
  ]),
  drawn("occupied", "Every count is of an occupied territory: title, labels and description say so.", [
    count(2020, 24, { scope: "occupied:Crimea" }),
    count(2021, 30, { scope: "occupied:Crimea" }),
  ]),
  drawn(
    "large-sums",
    "Sums of money: long numbers over the bars, short ones on the axis.",
    [
      count(2019, 16500000, { measure: "fine_total_kzt", isMinimum: false }),
      count(2020, 3507200, { measure: "fine_total_kzt" }),
    ],
    { clauses: [measure("fine_total_kzt")] },
    { width: 340 },
  ),
  drawn(
    "cumulative",
    "Added up: the year's own part solid, the years before pale.",
    prosecutions,
    {},
    {},
    {
      form: "cumulative",
    },
  ),
  drawn(
    "cumulative-stops",
    "The sum stops at a part year and where sources differ, and begins anew.",
    [
      count(2014, 12),
      count(2015, 18),
      count(2016, 14),
      count(2016, 22),
      count(2017, 30),
      count(2018, 12, { periodEnd: "2018-06-30" }),
      count(2019, 40),
      count(2020, 25, { isMinimum: false }),
    ],
    {},
    { width: 360 },
    { form: "cumulative" },
  ),
  drawn(
    "per-million",
    "By a million inhabitants of the same year; one year has no population.",
    prosecutions,
    {},
    { theme: "dark" },
    { form: "per-million", population: "inhabitants" },
    [inhabitants],
  ),
  drawn(
    "per-million-none",
    "No index of inhabitants is open: how to add one.",
    prosecutions,
    {},
    {},
    {
      form: "per-million",
    },
  ),
  drawn(
    "long-title",
    "A title of three lines, a long name of a country, numbers wider than their bars.",
    Array.from({ length: 24 }, (_, i) => count(2000 + i, 123456 + i * 1000, { country: "BIH" })),
    { countries: ["BIH"] },
    { width: 360 },
    { title: longTitle },
  ),
];
