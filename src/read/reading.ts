import type { CountryCode } from "../country/country.ts";
import type { TextColumn } from "../table/table.ts";
import type { Encoding, IndicatorPlan, Plan } from "./plan.ts";

/** Why a file as a whole cannot be read. `detail` is what the sentence about it names. */
export interface FileFault {
  readonly fault: FileFaultKind;
  readonly detail: string;
}

export const fileFaultKinds = [
  "empty",
  "directory",
  "too-large",
  "too-many-cells",
  "too-many-columns",
  "line-too-long",
  "name-too-long",
  "spreadsheet",
  "archive",
  "archive-without-table",
  "image",
  "pdf",
  "web-page",
  "json",
  "xml",
  "statistics-file",
  "binary",
  "nul-bytes",
  "only-header",
  "no-numbers",
  "no-country",
  "no-period",
  "unreadable",
] as const;
export type FileFaultKind = (typeof fileFaultKinds)[number];

/** Why a cell or a row is not used, or is used with a remark. Words for each stand in `text.reading.findings`. */
export const findingKinds = [
  // the row as a whole is held back
  "ragged",
  "unclosed-quote",
  "stray-quote",
  "name-unknown",
  "name-to-choose",
  "not-a-country",
  "group-row",
  "name-and-code-differ",
  "no-period-here",
  "period-unreadable",
  "date-order-unknown",
  "odd-period",
  "second-table",
  "repeats-header",
  "field-missing",
  // the value is held back
  "not-a-number",
  "number-ambiguous",
  "code-or-value",
  "not-finite",
  "far-outside",
  "bound-only",
  "twice-same",
  "twice-different",
  "within-year",
  "one-of-several",
  "no-own-year",
  "off-scale",
  "interval-without-value",
  "interval-wrong",
  // used, with a remark
  "filled-down",
  "outside-existence",
  "qualified",
  "odd-column-name",
  "replaced-characters",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What was done with the cell or row. */
export type Outcome = "row-held" | "value-held" | "used";

export interface Finding {
  /** The line of the file on which the record begins, from 1; null for the file as a whole. */
  readonly line: number | null;
  /** The column's name, null for the row as a whole. */
  readonly column: string | null;
  /** As it stands in the file. */
  readonly raw: string;
  readonly kind: FindingKind;
  readonly outcome: Outcome;
}

/** What the file itself does not settle and a person must. Values that hang on it are held back until answered. */
export type Question =
  /** `1,234` may be a thousand or a little more than one. */
  | {
      readonly question: "thousands-or-decimal";
      readonly mark: "," | ".";
      readonly example: string;
      readonly values: number;
    }
  /** -999, far outside all other values of its column, may be a code for "no value". */
  | {
      readonly question: "code-or-value";
      /** All of them: "-77, -999". */
      readonly example: string;
      readonly codes: readonly string[];
      readonly values: number;
    }
  /** 03.04.2025 may be in April or in March. */
  | { readonly question: "day-or-month"; readonly example: string; readonly values: number }
  /** No column and no header names a country: the answer stands in the plan's `names` under "". */
  | { readonly question: "country-of-file"; readonly example: string; readonly values: number }
  /** No column and no header names a year: the answer is the plan's `period`. `example`: a year seen outside the table. */
  | { readonly question: "period-of-file"; readonly example: string; readonly values: number };

/** A spelling of a country in the file, and what it was taken for. */
export interface NameUse {
  readonly raw: string;
  readonly rows: number;
  /** `code`: taken. `group`: kept as a group. `choose`: never taken by itself. `skipped`: by the reader's own word. */
  readonly state: "matched" | "group" | "choose" | "skipped";
  readonly code: CountryCode | null;
  /** Group's name, where it is one. */
  readonly group: string | null;
  /** Best first, for `choose`. */
  readonly candidates: readonly CountryCode[];
}

/** An indicator with what its values show. */
export interface IndicatorUse extends IndicatorPlan {
  readonly values: number;
  readonly countries: number;
  readonly years: readonly [number, number] | null;
  readonly least: number | null;
  readonly most: number | null;
  /** The most digits after the decimal mark in any value. */
  readonly decimals: number;
}

/**
 * The counts add up: `rows.read = rows.header + rows.used + rows.held + rows.notes` (a row whose values are all missing is
 * used), and `values.read = values.used + values.held + values.missing + values.notTaken`.
 */
export interface Counts {
  readonly rows: {
    readonly read: number;
    readonly header: number;
    readonly used: number;
    readonly held: number;
    readonly notes: number;
  };
  /** Cells of value columns in the rows of the table; columns of notes are none. */
  readonly values: {
    readonly read: number;
    readonly used: number;
    readonly held: number;
    readonly missing: number;
    /** Of indicators that the reader did not take. */
    readonly notTaken: number;
  };
}

/**
 * Values of countries and groups, by column. Missing numbers are NaN; `country` counts into `countries` (codes, or names of
 * groups), `indicator` into `indicators` (names as in the file), `note` into `notes` or -1.
 */
export interface Observations {
  readonly length: number;
  readonly countries: readonly { readonly name: string; readonly group: boolean }[];
  readonly indicators: readonly string[];
  readonly notes: readonly string[];
  readonly country: Int32Array;
  readonly indicator: Int32Array;
  readonly year: Int32Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly sd: Float64Array;
  readonly rank: Float64Array;
  /** 1 where the value is a floor ("at least"): only penalty counts take them. */
  readonly floor: Uint8Array;
  readonly note: Int32Array;
  /** The line of the file, from 1. */
  readonly line: Int32Array;
  /** The cell of the value as the file writes it where it is not the number as printed; absent where all are. */
  readonly raw?: TextColumn;
}

/** A row of a kind that is not a value by country and year (events, tariffs), by the project's own column names. */
export type FieldRow = Readonly<Record<string, string>>;

/** What a file holds, after its plan. */
export interface Reading {
  readonly plan: Plan;
  /** Other encodings worth a look, best first, each with three lines of the file in it. */
  readonly encodings: readonly { readonly encoding: Encoding; readonly preview: readonly string[] }[];
  readonly questions: readonly Question[];
  readonly counts: Counts;
  /** The first ten thousand; `findingCounts` has them all. */
  readonly findings: readonly Finding[];
  readonly findingCounts: Readonly<Partial<Record<FindingKind, number>>>;
  readonly names: readonly NameUse[];
  readonly indicators: readonly IndicatorUse[];
  /** Text above and below the table. */
  readonly notes: readonly string[];
  /** The first records as they stand in the file, the header's among them, and the first rows as they are understood. */
  readonly before: readonly (readonly string[])[];
  readonly after: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /**
   * Names of columns that are left for later, of a file with too many cells to be read whole. Those in the recipe's `alsoRead`
   * are read; without it, those that its columns or indicators name. Absent where all were read.
   */
  readonly unread?: readonly string[];
  /** Three examples a column, in the order of `plan.columns`. */
  readonly examples: readonly (readonly string[])[];
  readonly observations: Observations;
  /** For events, tariffs, and penalty counts with columns of the project's own; empty for the other kinds. */
  readonly rows: readonly FieldRow[];
}
