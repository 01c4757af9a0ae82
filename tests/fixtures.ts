import type {
  Aggregate,
  Dataset,
  Direction,
  MethodBreak,
  Score,
  ScoreIndex,
  Source,
} from "../src/dataset/dataset.ts";
import { libraryOf, type Library } from "../src/dataset/library.ts";
import { defaultChoices, type Choices, type FigureChoice, type FigureKind } from "../src/choices/choices.ts";
import { en } from "../src/text/en.ts";
import type { Frame, ThemeName } from "../src/charts/frame.ts";
import { JSDOM } from "jsdom";

/** One for all drawings of a test file: making one costs more than most figures. */
const { document } = new JSDOM("").window;

export const source: Source = {
  id: "s1",
  title: "A report",
  publisher: "A publisher",
  url: "https://example.org/report",
  date: "2020",
  licence: "CC BY 4.0",
};

/** A library of one data set with only what a test names. */
export function libraryWith(parts: Partial<Dataset>): Library {
  return libraryOf([
    {
      id: "test",
      title: "Test data",
      description: "",
      licence: "",
      limits: "",
      rows: 0,
      sources: [source],
      indices: [],
      rankings: [],
      designations: [],
      designationLists: [],
      penalties: [],
      tariffs: [],
      rates: { mci: [], tengePerDollar: [], monthlyWage: [] },
      prices: [],
      fines: [],
      organisations: [],
      events: [],
      cases: [],
      facts: [],
      ...parts,
    },
  ]);
}

interface IndexOptions {
  readonly id?: string;
  readonly direction?: Direction;
  readonly decimals?: number;
  readonly scale?: readonly [number | null, number | null];
  readonly methodBreaks?: readonly MethodBreak[];
  readonly aggregates?: readonly Aggregate[];
  readonly years?: readonly number[];
}

/** An index from literal rows: `{ KAZ: { 2010: 27, 2011: 36 } }`. An interval is `[value, low, high]`. */
export function indexOf(
  values: Readonly<Record<string, Readonly<Record<number, number | readonly [number, number, number]>>>>,
  options: IndexOptions = {},
): ScoreIndex {
  const scores = new Map<string, Score>();
  for (const [country, years] of Object.entries(values)) {
    for (const [year, given] of Object.entries(years)) {
      const [value, low, high] = typeof given === "number" ? [given, null, null] : given;
      scores.set(`${country} ${year}`, {
        country,
        year: Number(year),
        value,
        low,
        high,
        sourceId: "s1",
        note: "",
      });
    }
  }
  const years = [...new Set([...scores.values()].map((score) => score.year))].sort((a, b) => a - b);
  return {
    id: options.id ?? "test_index",
    dataset: "test",
    label: "Test index of regulation",
    short: "Test index",
    unit: "points",
    scale: options.scale ?? [0, 100],
    direction: options.direction ?? "restrictive",
    decimals: options.decimals ?? 0,
    methodBreaks: options.methodBreaks ?? [],
    coverage: "calendar year",
    years: options.years ?? years,
    countries: Object.keys(values),
    remark: "",
    sourceId: "s1",
    aggregates: options.aggregates ?? [],
    at: (country, year) => scores.get(`${country} ${year}`) ?? null,
  };
}

/** Choices with one figure of a kind, showing the test index, without clauses unless given. */
export function choicesWith(
  kind: FigureKind,
  changes: Partial<Choices> = {},
  options: Partial<FigureChoice> = {},
): { readonly choices: Choices; readonly figure: FigureChoice } {
  const figure: FigureChoice = { id: kind, kind, ...options };
  return {
    choices: {
      ...defaultChoices,
      index: "test_index",
      group: "all",
      clauses: [],
      figures: [figure],
      ...changes,
    },
    figure,
  };
}

export function frameOf(width = 640, theme: ThemeName = "light"): Frame {
  return { document, width, theme, text: en };
}
