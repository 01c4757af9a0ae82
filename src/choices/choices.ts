import type { CountryCode } from "../country/country.ts";
import type { GroupId } from "../country/groups.ts";
import type { EventKind } from "../dataset/dataset.ts";

/** What a clause may filter by, and the value it then holds. */
export interface ClauseValues {
  /** First and last year, both within. */
  readonly years: readonly [number, number];
  readonly countries: readonly CountryCode[];
  /** An edition of a ranking, by its year. */
  readonly edition: number;
  /** A measure of penalties: prosecutions, fines, ... */
  readonly measure: string;
  /** A category of penalties: all, worship_meeting, ... */
  readonly category: string;
  readonly eventKinds: readonly EventKind[];
  /** The event whose rule is drawn on every chart with a year axis. */
  readonly event: string;
  /** Lowest and highest value of one index in one year; countries outside are dimmed. */
  readonly scores: {
    readonly index: string;
    readonly year: number;
    readonly range: readonly [number, number];
  };
}

export type ClauseField = keyof ClauseValues;

/** One filter: who set it, on what, to what. A view reads every clause but its own. */
export type Clause = {
  readonly [F in ClauseField]: {
    /** "filters" for the side panel and the years' bar, else the id of the figure it was made in. */
    readonly source: string;
    readonly field: F;
    readonly value: ClauseValues[F];
  };
}[ClauseField];

export const figureKinds = [
  "trend",
  "timeline",
  "ranks",
  "distribution",
  "penalties",
  "tariffs",
  "heatmap",
  "slope",
  "table",
] as const;

export type FigureKind = (typeof figureKinds)[number];

export type TariffUnit = "MCI" | "tenge" | "dollars" | "wages";

/** One figure on the page and the options that are its own. An absent option follows the page. */
export interface FigureChoice {
  /** Unique on the page; the kind itself for the first of its kind, then kind-2, ... */
  readonly id: string;
  readonly kind: FigureKind;
  readonly wide?: boolean;
  /** Index shown instead of the page's. */
  readonly index?: string;
  /** Year shown (distribution), instead of the last in view with data. */
  readonly year?: number;
  /** The two years compared (slope). */
  readonly between?: readonly [number, number];
  readonly unit?: TariffUnit;
  /** Tariffs: amounts over time as steps, or before and after as slopes. */
  readonly form?: "steps" | "slope";
  /** Tariffs: one part of the articles only. */
  readonly part?: string;
  /** Tariffs: one subject only: individual, official, ... */
  readonly subject?: string;
  /** Title written by a person or a story, instead of the one made from the data. */
  readonly title?: string;
}

/**
 * Everything a person can choose. The address, undo, saved views, exported pictures, the command line and the test
 * fixtures all hold this one plain object.
 */
export interface Choices {
  /** The index of the page: figures without one of their own show it. */
  readonly index: string;
  /** The group whose countries are the context and whose statistics are drawn. */
  readonly group: GroupId;
  /** The countries in colour, in the order they were chosen. */
  readonly countries: readonly CountryCode[];
  readonly clauses: readonly Clause[];
  readonly figures: readonly FigureChoice[];
  /** The figure that fills the page, if any. */
  readonly enlarged: string | null;
  /** The story whose words stand above the figures, if any. */
  readonly story: string | null;
}

export const firstCountries: readonly CountryCode[] = ["KAZ", "UZB", "TJK", "TKM", "AZE", "KGZ"];

/** The view that the app opens on. */
export const defaultChoices: Choices = {
  index: "ras3_nxx",
  group: "eurasia29",
  countries: firstCountries,
  clauses: [
    { source: "filters", field: "event", value: "KAZ-2011-10-11" },
    { source: "filters", field: "years", value: [1990, 2026] },
  ],
  figures: [
    { id: "trend", kind: "trend", wide: true },
    { id: "timeline", kind: "timeline", wide: true },
    { id: "distribution", kind: "distribution", index: "ras4_grr" },
    { id: "penalties", kind: "penalties" },
    { id: "ranks", kind: "ranks" },
    { id: "tariffs", kind: "tariffs", form: "slope" },
    { id: "distribution-2", kind: "distribution" },
    { id: "slope", kind: "slope" },
    { id: "heatmap", kind: "heatmap", wide: true },
    { id: "table", kind: "table" },
  ],
  enlarged: null,
  story: null,
};
