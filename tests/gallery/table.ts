import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { longNames, longTitle, longWords } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";

const years = (first: number, last: number, value: (year: number) => number) =>
  Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, i) => [first + i, value(first + i)] as const),
  );
const intervals = {
  KAZ: { 2020: [0.134, 0.113, 0.155], 2021: [0.14, 0.12, 0.16] },
  BIH: { 2020: [0.41, 0.36, 0.46] },
} as const;
const long = { KAZ: years(1991, 2014, (y) => y - 1980), UZB: years(1991, 2013, (y) => 2 * (y - 1985)) };

export const cases: readonly GalleryCase[] = [
  {
    name: "long",
    about: "More rows than a picture holds: the first 24, and a word about the rest.",
    library: libraryWith({ indices: [indexOf(long)] }),
    ...choicesWith("table", { countries: ["KAZ"] }),
  },
  {
    name: "intervals-missing",
    about: "Interval columns, a gap with its reason in the place of the number, a long name, dimmed context.",
    library: libraryWith({ indices: [indexOf(intervals, { decimals: 3, direction: "freer" })] }),
    ...choicesWith("table", { countries: ["BIH", "KGZ"] }),
  },
  {
    name: "narrow-dark",
    about: "A phone in the dark: interval and note make room for country, year, value and source.",
    library: libraryWith({ indices: [indexOf(intervals, { decimals: 3, direction: "freer" })] }),
    ...choicesWith("table", { countries: ["BIH", "KGZ"] }),
    width: 300,
    theme: "dark",
  },
  {
    name: "wide",
    about: "A thousand pixels: columns keep together.",
    library: libraryWith({ indices: [indexOf(long)] }),
    ...choicesWith("table", { countries: ["KAZ", "UZB"] }),
    width: 1000,
  },
  {
    name: "none",
    about: "No year in view: words instead of an empty table.",
    library: libraryWith({
      indices: [indexOf(long), indexOf({ KAZ: { 2020: 1 } }, { id: "newer_index" })],
    }),
    ...choicesWith("table", {
      countries: ["KAZ"],
      clauses: [{ source: "filters", field: "years", value: [2018, 2020] }],
    }),
  },
  {
    name: "long-words",
    about: "A long title and long names; source and name are shortened, values never.",
    library: libraryWith({
      indices: [
        longWords(
          indexOf(
            Object.fromEntries(longNames.map((code, i) => [code, { 2020: [i, i - 1, i + 1] as const }])),
            { decimals: 4 },
          ),
        ),
      ],
    }),
    ...choicesWith("table", { countries: longNames }, { title: longTitle }),
    width: 360,
  },
];
