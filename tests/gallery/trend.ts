import type { Choices } from "../../src/choices/choices.ts";
import type { LegalEvent, ScoreIndex } from "../../src/dataset/dataset.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { longLaw, longNames, longTitle, longWords } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";

const law = event("2011-10-11", "law", "A law on religious activity");

function drawn(
  name: string,
  about: string,
  index: ScoreIndex,
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  events: readonly LegalEvent[] = [law],
): GalleryCase {
  const { choices } = choicesWith("trend", { countries: ["KAZ", "UZB"], ...changes });
  return { name, about, library: libraryWith({ indices: [index], events }), choices, ...frame };
}

const years = (from: number, values: readonly (number | null)[]) =>
  Object.fromEntries(values.flatMap((value, i) => (value === null ? [] : [[from + i, value]])));

const neighbours = indexOf({
  KAZ: years(2005, [24, 24, 24, 24, 27, 27, 36, 36, 36, 36]),
  UZB: years(2005, [56, 56, 56, 56, 56, 56, 56, 56, 56, 57]),
  TJK: years(2005, [36, 36, 38, 40, 45, 45, 47, 47, 47, 47]),
  KGZ: years(2005, [23, 23, 23, 37, 37, 37, 37, 39, 39, 39]),
  RUS: years(2005, [18, 18, 18, 18, 18, 18, 17, 17, 17, 17]),
});

const marked: Partial<Choices> = { clauses: [{ source: "filters", field: "event", value: law.id }] };

const withLanes: Choices["figures"] = [{ id: "trend", kind: "trend", lanes: true }];
const inView = { source: "filters", field: "years", value: [2004, 2014] } as const;
const happened = [
  law,
  event("2007-03-01", "amendment", "Amendments", "month"),
  event("2012-06-15", "court", "A ruling"),
  event("2013-01-01", "dialogue", "A letter", "year", "UZB"),
  event(null, "court", "A ruling without a date"),
  event("1998-05-01", "law", "Before the years of the plot"),
];

const notes: Choices["notes"] = [
  {
    text: "The law came in October: most of the year is before it.",
    index: "test_index",
    country: "KAZ",
    year: 2011,
  },
  { text: "A year with its number under the axis", index: null, country: null, year: 2008 },
  {
    text: "أعلى قيمة في المنطقة طوال هذه السنوات، ولم تتغير إلا في السنة الأخيرة منها",
    index: null,
    country: "UZB",
    year: null,
  },
];

export const cases: readonly GalleryCase[] = [
  drawn(
    "notes",
    "The reader's notes on a value, a year and a country: numbers beside the marks, words below.",
    neighbours,
    { ...marked, notes },
  ),
  drawn(
    "notes-narrow",
    "The same on a phone, on the dark ground.",
    neighbours,
    { ...marked, notes },
    { width: 300, theme: "dark" },
  ),
  drawn(
    "event",
    "The year that holds the event is a band, its date a rule: a yearly value covers the whole year.",
    neighbours,
    marked,
  ),
  drawn(
    "narrow",
    "The same on a phone: labels keep apart, the event's title is shortened and its date kept.",
    neighbours,
    marked,
    { width: 300 },
  ),
  drawn("dark", "The same on the dark ground.", neighbours, marked, { theme: "dark" }),
  drawn(
    "lanes",
    "The events of the same years under the plot, each under the place of its date; those without a date are told.",
    neighbours,
    { clauses: [...(marked.clauses ?? []), inView], figures: withLanes },
    {},
    happened,
  ),
  drawn(
    "lanes-narrow",
    "The same at 360 px: the lanes keep to the axis of the plot.",
    neighbours,
    { clauses: [...(marked.clauses ?? []), inView], figures: withLanes },
    { width: 360 },
    happened,
  ),
  drawn(
    "gap",
    "Missing years break the line; a year alone between two gaps is a dot.",
    indexOf({
      KAZ: years(2000, [10, 12, null, 20, null, null, 24, 26]),
      UZB: years(2000, [40, null, 41, null, 43, null, 45, null]),
      TJK: years(2000, [30, 31, 32, 33, 34, 35, 36, 37]),
    }),
  ),
  drawn(
    "interval",
    "The publisher's interval as a band, broken where the value is missing.",
    indexOf(
      {
        KAZ: {
          2000: [0.3, 0.25, 0.36],
          2001: [0.31, 0.26, 0.37],
          2003: [0.28, 0.2, 0.35],
          2004: [0.27, 0.21, 0.33],
        },
        UZB: {
          2000: [0.1, 0.05, 0.16],
          2001: [0.11, 0.06, 0.17],
          2002: [0.11, 0.06, 0.17],
          2003: [0.14, 0.1, 0.2],
          2004: [0.2, 0.1, 0.3],
        },
      },
      { scale: [0, 1], decimals: 3, direction: "freer" },
    ),
  ),
  drawn(
    "method-break",
    "The method changed in 2008: a seam, and no line crosses it.",
    indexOf(
      { KAZ: years(2004, [10, 11, 12, 13, 30, 31, 32]), UZB: years(2004, [20, 21, 22, 23, 40, 41, 42]) },
      { methodBreaks: [{ year: 2008, note: "new questions" }] },
    ),
  ),
  drawn(
    "points-with-published-statistics",
    "A single year: dots for the countries, diamonds for the published mean and median, no computed ones.",
    indexOf(
      { KAZ: { 2023: 45 }, AZE: { 2023: 78 }, TJK: { 2023: 72 } },
      {
        scale: [0, null],
        aggregates: [
          {
            indexId: "test_index",
            group: "the 29",
            year: 2023,
            statistic: "mean",
            value: 20,
            sourceId: "s1",
          },
          {
            indexId: "test_index",
            group: "the 29",
            year: 2023,
            statistic: "median",
            value: 10,
            sourceId: "s1",
          },
        ],
      },
    ),
    {
      countries: ["KAZ", "AZE", "TJK"],
      group: "eurasia29",
      clauses: [{ source: "filters", field: "years", value: [2014, 2026] }],
    },
    {},
    [law, event("2026-01-01", "law", "Later")],
  ),
  drawn(
    "all-labels-at-one-height",
    "Six lines end at the same value: their labels are pushed apart and lead back to it.",
    indexOf(
      Object.fromEntries(
        ["KAZ", "UZB", "TJK", "TKM", "AZE", "KGZ"].map((code, i) => [code, { 2000: i * 5, 2001: 30 }]),
      ),
    ),
    { countries: ["KAZ", "UZB", "TJK", "TKM", "AZE", "KGZ"] },
  ),
  drawn("dimmed", "Uzbekistan is pinned in another figure: Kazakhstan is dimmed, not removed.", neighbours, {
    clauses: [{ source: "ranks", field: "countries", value: ["UZB"] }],
  }),
  drawn("no-countries", "Nobody is chosen: the group, its median and its mean.", neighbours, {
    countries: [],
  }),
  drawn(
    "no-years",
    "The years in view hold no value: said in words.",
    neighbours,
    { clauses: [{ source: "filters", field: "years", value: [2020, 2026] }] },
    {},
    [law, event("2026-01-01", "law", "Later")],
  ),
  drawn(
    "long-words",
    "Everything long at once: own title, index, names, an event in Kazakh; all wraps or is whole elsewhere.",
    longWords(
      indexOf(
        Object.fromEntries(
          longNames.map((code, i) => [
            code,
            years(
              1995,
              [20, 24, 24, 31, 33, 35, 36, 36, 39, 41, 41, 42, 45, 45, 47, 47, 51, 51, 52, 55].map(
                (v) => v - i,
              ),
            ),
          ]),
        ),
        { decimals: 2 },
      ),
    ),
    {
      countries: longNames,
      clauses: [{ source: "filters", field: "event", value: longLaw.id }],
      figures: [{ id: "trend", kind: "trend", title: longTitle }],
    },
    {},
    [longLaw],
  ),
];
