import { defaultChoices, type Choices } from "../../src/choices/choices.ts";
import { libraryOf, type Library } from "../../src/dataset/library.ts";
import { datasetOf } from "../../src/dataset/read.ts";
import { chosen, firstYear, lastYear, rowsMade } from "./drawingData.ts";

/** The chart as figures of the app: all 200 countries, five of them chosen. */
export const benchChoices: Choices = {
  ...defaultChoices,
  index: "bench",
  group: "all",
  countries: chosen,
  clauses: [{ source: "filters", field: "years", value: [firstYear, lastYear] }],
  figures: [
    { id: "trend", kind: "trend", wide: true },
    { id: "heatmap", kind: "heatmap", wide: true },
  ],
};

let library: Library | null = null;

/** The rows of the chart as a data set of the app. */
export function benchLibrary(): Library {
  if (library !== null) return library;
  const { descriptor, scores } = benchFiles();
  const { dataset, issues } = datasetOf(descriptor, new Map([["scores.csv", scores]]));
  if (dataset === null) throw new Error(JSON.stringify(issues));
  library = libraryOf([dataset]);
  return library;
}

/** The same as files: datapackage.json and scores.csv. */
export function benchFiles(): { readonly descriptor: string; readonly scores: string } {
  const rows = rowsMade().map(({ country, year, value }) => `bench,${country},${year},${value},s`);
  return {
    descriptor: JSON.stringify(benchPackage),
    scores: ["index_id,iso3,year,value,source_id", ...rows, ""].join("\n"),
  };
}

const field = (name: string, type: string) => ({ name, type, constraints: { required: true } });

const benchPackage = {
  name: "bench",
  title: "Values made at random",
  licenses: [{ name: "CC0-1.0", title: "Public domain" }],
  sources: [
    {
      name: "s",
      title: "Made up",
      publisher: "Bench",
      path: "https://example.org/",
      date: "2025",
      licence: "CC0",
    },
  ],
  resources: [
    {
      name: "scores",
      path: "scores.csv",
      schema: {
        fields: [
          field("index_id", "string"),
          { ...field("iso3", "string"), constraints: { required: true, pattern: "[A-Z]{3}" } },
          field("year", "year"),
          field("value", "number"),
          field("source_id", "string"),
        ],
        missingValues: [""],
        primaryKey: ["index_id", "iso3", "year"],
      },
      regulens: { kind: "scores" },
    },
  ],
  regulens: {
    limits: "Made up.",
    indices: [
      {
        id: "bench",
        label: "Values made at random",
        short: "Bench",
        unit: "points",
        scale: [0, 100],
        direction: "restrictive",
        decimals: 1,
        methodBreaks: [],
        coverage: "calendar year",
        sourceId: "s",
      },
    ],
  },
};
