import type { CountryCode } from "../country/country.ts";
import type { GroupId, OwnGroup } from "../country/groups.ts";
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
  /** A day, YYYY-MM-DD: what was published after it is not known yet. */
  readonly known: string;
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
  "change",
  "compare",
  "scatter",
  "disagreement",
  "panels",
  "regions",
  "places",
  "movement",
  "against",
  "share",
  "imposed",
  "cases",
  "map",
  "profile",
] as const;

export type FigureKind = (typeof figureKinds)[number];

/** The kinds of figure that show one index: their own, else the page's. */
export const kindsWithIndex: readonly FigureKind[] = [
  "trend",
  "distribution",
  "heatmap",
  "slope",
  "table",
  "change",
  "panels",
  "regions",
  "against",
  "map",
];

export const tariffUnits = ["MCI", "tenge", "dollars", "wages"] as const;
export type TariffUnit = (typeof tariffUnits)[number];

/**
 * Forms that a kind of figure may take. Tariffs: over time as steps, or before and after as slopes. Compare: lines in one
 * plot, or a panel an index. Map: borders, or a tile a country. Penalties: counts a year, added up, or a million people.
 */
export const figureForms = [
  "steps",
  "slope",
  "lines",
  "panels",
  "map",
  "tiles",
  "counts",
  "cumulative",
  "per-million",
] as const;
export type FigureForm = (typeof figureForms)[number];

/** How unlike indices are put on one scale. */
export const scalings = ["percentile", "min-max", "z-score"] as const;
export type Scaling = (typeof scalings)[number];

/** What small multiples are sorted by. */
export const panelSorts = ["last", "change", "slope", "jump", "volatility", "missing", "name"] as const;
export type PanelSort = (typeof panelSorts)[number];

/** Whether statistics of a group count every country with a value that year, the same countries in all years, or both. */
export const samples = ["changing", "fixed", "both"] as const;
export type Sample = (typeof samples)[number];

/** One figure on the page and the options that are its own. An absent option follows the page. */
export interface FigureChoice {
  /** Unique on the page; the kind itself for the first of its kind, then kind-2, ... */
  readonly id: string;
  readonly kind: FigureKind;
  readonly wide?: boolean;
  /** Index shown instead of the page's. */
  readonly index?: string;
  /** Indices shown together (compare, disagreement), or across and up (scatter). */
  readonly indices?: readonly string[];
  /** Year shown (distribution, map), instead of the last in view with data. */
  readonly year?: number;
  /** The two years compared (slope, map), or two editions (movement). */
  readonly between?: readonly [number, number];
  readonly unit?: TariffUnit;
  readonly form?: FigureForm;
  /** Tariffs: one part of the articles only. */
  readonly part?: string;
  /** Tariffs: one subject only: individual, official, ... */
  readonly subject?: string;
  /** Title written by a person or a story, instead of the one made from the data. */
  readonly title?: string;
  /** Words for those who do not see it, written by a person instead of the summary made from the data. */
  readonly alt?: string;
  /** Whether the lanes of events stand under a plot that has an axis of years. */
  readonly lanes?: boolean;
  /** The event that values are aligned at (change), instead of the page's. */
  readonly event?: string;
  /** A date of one's own, YYYY-MM-DD, instead of an event (change). */
  readonly date?: string;
  /** Whole years on each side of the event (change). */
  readonly window?: number;
  /** The countries compared with (change); absent: the others of the region. */
  readonly pool?: readonly CountryCode[];
  readonly scaling?: Scaling;
  readonly sort?: PanelSort;
  /** Whether each panel has a scale of its own. */
  readonly free?: boolean;
  /** Least share of a group's members with a value, in per cent, for a statistic of it to be drawn (regions). */
  readonly coverage?: number;
  readonly sample?: Sample;
  /** The groups shown (regions); absent: that of the page. */
  readonly regions?: readonly GroupId[];
  /** Two rankings side by side (places): an id and an edition or year each, "wwl:2023" or "ras3_nxx:2014". */
  readonly ends?: readonly [string, string];
  /** The index that counts inhabitants, for numbers a million people. */
  readonly population?: string;
}

/** Words that a reader has pinned to a country, a year, or a country's value in a year. */
export interface Note {
  readonly text: string;
  /** The index whose value it is about; null: every figure with that country or year shows it. */
  readonly index: string | null;
  readonly country: CountryCode | null;
  readonly year: number | null;
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
  /** Groups of the reader's own. */
  readonly groups: readonly OwnGroup[];
  readonly notes: readonly Note[];
  /** The country whose page is open, if any. */
  readonly profile: CountryCode | null;
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
  groups: [],
  notes: [],
  profile: null,
};
