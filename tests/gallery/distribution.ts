import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";
import { groups } from "../../src/country/groups.ts";
import { longNames, longTitle, longWords } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";

const all29 = groups.eurasia29;
const of = (year: number, value: (i: number) => number) =>
  Object.fromEntries(all29.map((code, i) => [code, { [year]: value(i) }]));
const low = [3, 3, 6, 3, 6, 4, 5, 8, 16, 5, 7, 9, 27, 12, 18, 2, 4, 6, 21, 5, 3, 7, 9, 11, 5, 40, 57, 14, 45];
const published = [
  {
    indexId: "test_index",
    group: "29 states",
    year: 2023,
    statistic: "mean" as const,
    value: 20,
    sourceId: "s1",
  },
  {
    indexId: "test_index",
    group: "29 states",
    year: 2023,
    statistic: "median" as const,
    value: 10,
    sourceId: "s1",
  },
];
const five = {
  KAZ: { 2023: 45 },
  UZB: { 2023: 66 },
  TJK: { 2023: 72 },
  TKM: { 2023: 66 },
  AZE: { 2023: 78 },
};

export const cases: readonly GalleryCase[] = [
  {
    name: "all-29",
    about: "29 countries, six of them in colour: no label covers another, the regions follow as rows.",
    library: libraryWith({ indices: [indexOf(of(2014, (i) => low[i]!))] }),
    ...choicesWith("distribution", { group: "eurasia29" }),
  },
  {
    name: "narrow-dark",
    about: "The same on a phone in the dark: names stand above the rows.",
    library: libraryWith({ indices: [indexOf(of(2014, (i) => low[i]!))] }),
    ...choicesWith("distribution", { group: "eurasia29" }),
    width: 300,
    theme: "dark",
  },
  {
    name: "published-beside-computed",
    about: "The published mean and median are dashed and named, apart from those computed from 29 values.",
    library: libraryWith({
      indices: [
        indexOf(
          of(2023, (i) => low[i]!),
          { aggregates: published },
        ),
      ],
    }),
    ...choicesWith("distribution", { group: "eurasia29" }),
  },
  {
    name: "five-of-29",
    about:
      "Five known of 29: one a row, no statistic computed, the published ones dotted, Kyrgyzstan with its reason.",
    library: libraryWith({ indices: [indexOf(five, { aggregates: published, scale: [0, null] })] }),
    ...choicesWith("distribution", { group: "eurasia29" }),
  },
  {
    name: "five-of-29-narrow",
    about: "The same on a phone.",
    library: libraryWith({ indices: [indexOf(five, { aggregates: published, scale: [0, null] })] }),
    ...choicesWith("distribution", { group: "eurasia29" }),
    width: 300,
  },
  {
    name: "published-only",
    about:
      "No country is known, only what the publisher printed: rules without dots, and a reason for each country.",
    library: libraryWith({
      indices: [
        indexOf({ KAZ: { 2010: 3 }, UZB: { 2010: 5 } }, { aggregates: published, years: [2010, 2023] }),
      ],
    }),
    ...choicesWith("distribution", { countries: ["KAZ", "UZB"] }),
  },
  {
    name: "all-the-same",
    about: "29 countries with one value: a pile, one median, a band without width.",
    library: libraryWith({ indices: [indexOf(of(2014, () => 12))] }),
    ...choicesWith("distribution", { group: "eurasia29" }),
  },
  {
    name: "one-value",
    about: "One country alone has no mean and no median.",
    library: libraryWith({ indices: [indexOf({ KAZ: { 2014: 36 } })] }),
    ...choicesWith("distribution", { countries: ["KAZ"] }),
  },
  {
    name: "outsider",
    about: "A chosen country outside the group has a dot and is counted apart.",
    library: libraryWith({ indices: [indexOf({ ...of(2014, (i) => low[i]!), AZE: { 2014: 78 } })] }),
    ...choicesWith("distribution", { group: "central-asia", countries: ["KAZ", "AZE"] }),
  },
  {
    name: "none",
    about: "No value in the years in view: words instead of an empty plot.",
    library: libraryWith({
      indices: [indexOf({ KAZ: { 2014: 36 } }), indexOf({ KAZ: { 1991: 1 } }, { id: "older_index" })],
    }),
    ...choicesWith("distribution", {
      countries: ["KAZ"],
      clauses: [{ source: "filters", field: "years", value: [1990, 2000] }],
    }),
  },
  {
    name: "long-names-close",
    about: "Ten countries with long names and near values on a phone: codes take the place of names.",
    library: libraryWith({ indices: [indexOf(of(2014, (i) => 40 + (i % 10)))] }),
    ...choicesWith("distribution", {
      group: "eurasia29",
      countries: ["BIH", "MKD", "TKM", "KAZ", "XKX", "MNE", "AZE", "KGZ", "UZB", "TJK"],
    }),
    width: 320,
  },
  {
    name: "intervals",
    about: "Publisher's intervals as bands on a latent scale that does not begin at zero: no bars from zero.",
    library: libraryWith({
      indices: [
        indexOf(
          {
            KAZ: { 2020: [-0.31, -0.8, 0.2] },
            KGZ: { 2020: [0.82, 0.3, 1.3] },
            UZB: { 2020: [-0.2, -0.6, 0.4] },
            TJK: { 2020: [-2.71, -3.2, -2.1] },
            TKM: { 2020: [-2.2, -2.9, -1.6] },
          },
          { scale: [null, null], direction: "freer", decimals: 2 },
        ),
      ],
    }),
    ...choicesWith("distribution", { group: "central-asia" }),
  },
  {
    name: "dimmed-neutral",
    about: "A neutral index says so; countries outside the filter are paler but keep their label.",
    library: libraryWith({
      indices: [
        indexOf(
          of(2014, (i) => low[i]!),
          { direction: "neutral" },
        ),
      ],
    }),
    ...choicesWith("distribution", {
      group: "eurasia29",
      clauses: [{ source: "filters", field: "countries", value: ["KAZ", "UZB"] }],
    }),
    theme: "dark",
    width: 1000,
  },
  {
    name: "long-words",
    about: "A row a country with long names on a phone, under a title of three lines.",
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
    ...choicesWith("distribution", { countries: longNames }, { title: longTitle }),
    width: 340,
  },
];
