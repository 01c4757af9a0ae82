import type { Choices } from "../../src/choices/choices.ts";
import type { LegalEvent, PenaltyCount, ScoreIndex } from "../../src/dataset/dataset.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { count, prosecutions } from "../penaltiesFixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

const event: LegalEvent = {
  id: "e1",
  date: { iso: "2011-10-11", precision: "day" },
  country: "KAZ",
  kind: "law",
  title: "Law on religious activity",
  detail: "",
  sourceId: "s1",
  disputed: false,
};

const early = indexOf({
  KAZ: { 2005: 24, 2006: 24, 2007: 25, 2008: 27, 2009: 27, 2010: 27, 2011: 36, 2012: 36 },
});
const late = indexOf(
  {
    KAZ: {
      2014: [0.3, 0.25, 0.34],
      2015: [0.28, 0.24, 0.33],
      2016: [0.27, 0.22, 0.31],
      2017: [0.24, 0.2, 0.29],
      2018: [0.25, 0.2, 0.3],
      2020: [0.31, 0.26, 0.37],
      2021: [0.3, 0.25, 0.35],
      2022: [0.33, 0.29, 0.38],
    },
  },
  {
    id: "late",
    scale: [0, 1],
    direction: "freer",
    decimals: 2,
    methodBreaks: [{ year: 2021, note: "new coders" }],
  },
);

function drawn(
  name: string,
  about: string,
  indices: readonly ScoreIndex[],
  penalties: readonly PenaltyCount[] = prosecutions,
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith("against", {
    countries: ["KAZ"],
    index: indices[0]?.id ?? "",
    clauses: [{ source: "filters", field: "event", value: "e1" }],
    ...changes,
  });
  return { name, about, library: libraryWith({ indices, penalties, events: [event] }), choices, ...frame };
}

const usual: readonly GalleryCase[] = [
  drawn(
    "no-overlap",
    "The index ends before the counts begin: said at once, with an index that does meet them.",
    [early, late],
  ),
  drawn("overlap", "A gap, an interval and a break of method; years with both are marked.", [late, early]),
  drawn("narrow", "The same on a phone.", [late, early], prosecutions, {}, { width: 360 }),
  drawn("dark", "The same on the dark ground.", [late, early], prosecutions, {}, { theme: "dark" }),
  drawn(
    "sources-differ",
    "Two counts in one year stand side by side and make no pair.",
    [late],
    [count(2016, 14), count(2016, 22), count(2018, 30)],
  ),
  drawn(
    "no-counts",
    "A country with values and no counts: the lower panel stays empty and says so.",
    [late],
    [],
  ),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "overlap").map(withLongWords),
];
