import type { Choices } from "../../src/choices/choices.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

function drawn(
  name: string,
  about: string,
  indices: readonly ScoreIndex[],
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith("profile", { countries: ["KAZ"], group: "central-asia", ...changes });
  const event = {
    id: "KAZ-2011-10-11",
    date: { iso: "2011-10-11", precision: "day" as const },
    country: "KAZ",
    kind: "law" as const,
    title: "Law on religious activity",
    detail: "",
    sourceId: "s1",
    disputed: false,
  };
  return { name, about, library: libraryWith({ indices, events: [event] }), choices, ...frame };
}

const named = (index: ScoreIndex, short: string): ScoreIndex => ({ ...index, short, label: short });
const over = (from: number, values: readonly number[], step = 1) =>
  Object.fromEntries(values.map((value, i) => [from + i * step, value]));

const regulation = named(
  indexOf(
    {
      KAZ: over(2005, [20, 20, 22, 27, 27, 27, 36, 36, 36, 36]),
      UZB: over(2005, [50, 51, 52, 52, 52, 53, 55, 56, 57, 57]),
      TJK: over(2005, [30, 31, 31, 31, 40, 41, 44, 46, 47, 47]),
      KGZ: over(2005, [18, 18, 18, 18, 30, 34, 36, 36, 36, 39]),
    },
    { id: "regulation" },
  ),
  "Regulation of religion",
);
const gaps = named(
  indexOf(
    {
      KAZ: {
        ...over(2000, [0.31, 0.28, 0.3], 2),
        ...over(2006, [0.22, 0.21]),
        ...over(2010, [0.18, 0.2, 0.19]),
      },
      UZB: over(2000, [0.1, 0.11, 0.1, 0.12, 0.1, 0.1, 0.12, 0.13, 0.12, 0.1, 0.1, 0.11, 0.1]),
      TJK: over(2000, [0.2, 0.21, 0.2, 0.22, 0.2, 0.2, 0.22, 0.23, 0.22, 0.2, 0.2, 0.21, 0.2]),
    },
    { id: "gaps", direction: "freer", decimals: 2, scale: [0, 1] },
  ),
  "Freedom, with years missing",
);
const interval = named(
  indexOf(
    {
      KAZ: {
        2000: [30, 24, 36],
        2002: [34, 28, 40],
        2003: [38, 32, 44],
        2004: [45, 40, 50],
        2005: [52, 46, 58],
      },
      UZB: over(2000, [10, 11, 12, 13, 14, 15]),
      TKM: over(2000, [4, 4, 5, 4, 4, 4]),
    },
    { id: "interval", direction: "better", decimals: 1 },
  ),
  "Quality of regulation",
);
const seam = named(
  indexOf(
    {
      KAZ: over(2004, [3, 4, 5, 8, 9, 9]),
      UZB: over(2004, [6, 6, 7, 9, 9, 9]),
      KGZ: over(2004, [2, 2, 3, 6, 6, 6]),
    },
    { id: "seam", methodBreaks: [{ year: 2007, note: "A new manual of coding." }] },
  ),
  "Restrictions on minorities",
);
const support = named(
  indexOf(
    { KAZ: over(2005, [4, 4, 6]), UZB: over(2005, [9, 9, 9]), KGZ: over(2005, [1, 2, 2]) },
    { id: "support", direction: "neutral" },
  ),
  "Laws that support religion",
);
const alone = named(
  indexOf(
    { KAZ: { 2013: 45 } },
    {
      id: "alone",
      aggregates: [
        { indexId: "alone", group: "29 states", year: 2013, statistic: "median", value: 10, sourceId: "s1" },
      ],
    },
  ),
  "A lone year",
);
const all = [regulation, gaps, interval, seam, support, alone];
const event: Partial<Choices> = {
  clauses: [{ source: "filters", field: "event", value: "KAZ-2011-10-11" }],
};

const usual: readonly GalleryCase[] = [
  drawn(
    "usual",
    "Gaps, intervals, a change of method, no direction and a lone year, a row each.",
    all,
    event,
  ),
  drawn("wide", "The same in full width.", all, event, { width: 1100 }),
  drawn("narrow", "On a phone the numbers stand beside the line.", all, event, { width: 360 }),
  drawn("dark", "The same on the dark ground.", all, event, { theme: "dark" }),
  drawn("ties", "Equal values share the place; all values equal are a level line.", [
    named(
      indexOf({ KAZ: over(2010, [5, 5]), UZB: over(2010, [5, 5]), TJK: over(2010, [5, 5]) }),
      "All alike",
    ),
  ]),
  drawn(
    "outside",
    "A country outside the group has a median beside it, and no place.",
    [
      named(
        indexOf({ KAZ: over(2005, [20, 27, 36]), EST: over(2005, [2, 2, 3]), LVA: over(2005, [3, 4, 4]) }),
        "Regulation of religion",
      ),
    ],
    { group: "baltics" },
  ),
  drawn("no-country", "Nobody chosen: it says what to do.", all, { countries: [] }),
  drawn("no-index", "A country that no index holds.", all, { countries: ["EST"] }),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "usual").map(withLongWords),
];
