import type { CodeSystem } from "../country/codes.ts";
import type { CountryCode } from "../country/country.ts";

/** The encodings that are tried, in the order in which a tie between them is settled. */
export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1251",
  "kz-1048",
  "koi8-r",
  "ibm866",
] as const;

export type Encoding = (typeof encodings)[number];

/** How records and fields are set apart. */
export interface Dialect {
  /** "," ";" "\t" "|" ":" or " "; "" for a file of one column. */
  readonly delimiter: string;
  /** '"', "'" or "" where quotation marks are letters like others. */
  readonly quote: string;
  /** Lines that begin with it are notes. "" where there are none. */
  readonly comment: string;
  /** Every record is one quoted field whose own quotation marks are doubled, as Excel and DataBank write it. */
  readonly wrapped: boolean;
}

/** Where the table lies among the records of the file (blank records are not counted). */
export interface Layout {
  /** Records above the header: titles, notes, Excel's `sep=;`. */
  readonly preamble: number;
  /** Records of the header: 0 where there is none, up to 5. */
  readonly header: number;
  /** Records below the table: notes, sources, a second table. */
  readonly trailer: number;
}

export type Decimal = "." | ",";
/** "" none; " " stands for every kind of space (plain, no-break, thin); "'" for both apostrophes. */
export type Thousands = "" | "," | "." | " " | "'";

/** How cells are read. */
export interface ValueRules {
  readonly decimal: Decimal;
  readonly thousands: Thousands;
  /** Cells that mean "no value", compared after trimming. The empty cell always does. */
  readonly missing: readonly string[];
  /** Cells such as "-999" that look like codes for "no value" and are values by a reader's word. */
  readonly numbers?: readonly string[];
  /** true: 03.04.2025 is the third of April. null: the file has no such date. */
  readonly dayFirst: boolean | null;
  /** `1,234` and `1.234` are held back, since the file does not say which mark is which; the marks above are a guess. */
  readonly unsettled?: true;
  /** The other mark is a decimal mark too (`12,5` beside `12.5`): columns from two sources in one file. */
  readonly bothDecimal?: true;
}

/** What the file holds, which decides the form it is kept in. */
export const tableKinds = ["scores", "rankings", "penalties", "tariffs", "events"] as const;
export type TableKind = (typeof tableKinds)[number];

/** What a value's cell is to its indicator. */
export const parts = [
  "value",
  "low",
  "high",
  "sd",
  "rank",
  "note",
  /** The first and the last value ever coded, without a year of their own (RAS: NXX1990X, NXX2014X). */
  "earliest",
  "latest",
] as const;
export type Part = (typeof parts)[number];

/** What a column is for. */
export type Role =
  /** The row's country, by name or by a system of codes. Several columns may say it: codes go before names. */
  | { readonly role: "country"; readonly system: CodeSystem | "name" }
  /** The row's year, period, edition or date. */
  | { readonly role: "period" }
  /** The row's indicator, in a file of one value column. */
  | { readonly role: "indicator" }
  /** Values. What the header does not say (null) the row's own key columns say. */
  | {
      readonly role: "value";
      readonly indicator: string | null;
      readonly period: string | null;
      readonly country: string | null;
      readonly part: Part;
    }
  /** A column of the project's own form (`measure`, `scope`, `title`, ...), for kinds other than scores. */
  | { readonly role: "field"; readonly field: string }
  /** Kept out, by choice or because it says nothing about a country and a year. */
  | { readonly role: "ignored" };

export interface ColumnPlan {
  /** Its header, the levels of a header of several rows joined by " / "; made unique by " (2)", " (3)". */
  readonly name: string;
  readonly role: Role;
}

/** What a higher number means. `unstated`: nobody has said, which is where every file that is added begins. */
export const directions = ["restrictive", "freer", "better", "neutral", "unstated"] as const;

/** What is known of an indicator and cannot be read from its numbers. */
export interface IndicatorPlan {
  /** As the file names it. */
  readonly name: string;
  readonly take: boolean;
  readonly label: string;
  readonly short: string;
  readonly unit: string;
  readonly scale: readonly [number | null, number | null];
  readonly direction: (typeof directions)[number];
}

/** What a reader decided about a name that no rule settles: a code, a group kept as a group, or no country at all. */
export type NameAnswer = CountryCode | "group" | "skip";

/** What the data set will be called, and whom it cites. */
export interface About {
  /** Lower-case letters, digits and hyphens; the part of the address that names the data set. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** As the reader writes it: "2025-03-17", "v15". */
  readonly date: string;
  readonly licence: string;
}

/** Everything that was understood of a file: complete, editable, replayable. */
export interface Plan {
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly layout: Layout;
  readonly values: ValueRules;
  readonly kind: TableKind;
  readonly columns: readonly ColumnPlan[];
  readonly indicators: readonly IndicatorPlan[];
  /** Answers for names that no rule settles, by the name as written. */
  readonly names: Readonly<Record<string, NameAnswer>>;
  readonly about: About;
  /** The period of every row, as a reader writes it, where neither a column nor a header says one. */
  readonly period?: string | undefined;
  /** Columns by name that are read besides the first ones, of a file too wide to be read whole; absent for any other. */
  readonly alsoRead?: readonly string[] | undefined;
}

/**
 * The part of a plan that is held to; everything absent is guessed from the file. Columns and indicators are held by
 * name, so that a recipe made from the file of one year serves the next, which has more of them.
 */
export type Recipe = { readonly [K in keyof Plan]?: Plan[K] | undefined };
