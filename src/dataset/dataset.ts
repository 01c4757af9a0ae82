import type { CountryCode } from "../country/country.ts";
import type { directions } from "../read/plan.ts";
import type { PartialDate } from "../time/partialDate.ts";

/** Where a value was read: what a reader needs to find it again. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: string;
  readonly licence: string;
}

/** A fault of the data, told to the reader of the screen. `row` counts from 1 without the header. */
export interface Issue {
  readonly dataset: string;
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly hint: string;
}

/**
 * What a higher number means. Indices that are `neutral` (neither) or `unstated` (nobody has said) are never ranked, nor
 * averaged with others.
 */
export type Direction = (typeof directions)[number];

/** Whether one end of an index is known to be the better or the freer: only then has a place in it a meaning. */
export function isDirected({ direction }: { readonly direction: Direction }): boolean {
  return direction !== "neutral" && direction !== "unstated";
}

/** From `year` on, values are not comparable with those before it. */
export interface MethodBreak {
  readonly year: number;
  readonly note: string;
}

/** One value of an index as published. `low` and `high` are the publisher's own interval. */
export interface Score {
  readonly country: CountryCode;
  readonly year: number;
  readonly value: number;
  /** The value as its file writes it, only where that is not the number as printed: "3,82", "63.0". */
  readonly raw?: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly sourceId: string;
  readonly note: string;
}

/**
 * A number for a group of countries that the publisher printed, never one computed here. `published`: the publisher's file
 * does not say whether it is a mean, a median, a sum or anything else.
 */
export interface Aggregate {
  readonly indexId: string;
  readonly group: string;
  readonly year: number;
  readonly statistic: "mean" | "median" | "published";
  readonly value: number;
  /** The value as its file writes it, as in `Score`. */
  readonly raw?: string;
  readonly sourceId: string;
}

/** An aggregate that is known to be a mean or a median, so that it may stand beside those computed here. */
export type PublishedStatistic = Aggregate & { readonly statistic: "mean" | "median" };

export interface ScoreIndex {
  readonly id: string;
  readonly dataset: string;
  /** Full name, as published. */
  readonly label: string;
  /** Two or three words for lists and chips. */
  readonly short: string;
  /** What one unit is: "points", "percentile rank", "latent scale". */
  readonly unit: string;
  /** null where the publisher's bound is not known. */
  readonly scale: readonly [number | null, number | null];
  readonly direction: Direction;
  readonly decimals: number;
  readonly methodBreaks: readonly MethodBreak[];
  /** How a year's value covers time, in the publisher's terms: "calendar year". */
  readonly coverage: string;
  /** The years the publisher assessed at all; other years are absent from the whole index (biennial surveys). */
  readonly years: readonly number[];
  readonly countries: readonly CountryCode[];
  readonly remark: string;
  readonly sourceId: string;
  readonly aggregates: readonly Aggregate[];
  /** The value of a country in a year, or null: then ask `missingReason`. */
  readonly at: (country: CountryCode, year: number) => Score | null;
  /** Whether there is a value that was published only after the day whose knowledge is shown. */
  readonly isLater?: (country: CountryCode, year: number) => boolean;
}

export interface RankingEdition {
  readonly year: number;
  /** How many places the published list has (50, once 51). */
  readonly listLength: number;
  /** True when every listed country is in the file: only then does absence mean "not listed". */
  readonly complete: boolean;
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
  readonly method: string;
}

export interface RankingEntry {
  readonly edition: number;
  readonly country: CountryCode;
  /** The country as the edition names it. */
  readonly name: string;
  /** null: listed, but the rank is unknown. */
  readonly rank: number | null;
  readonly score: number | null;
  /** The score as its file writes it, as in `Score`. */
  readonly raw?: string;
  readonly sourceId: string;
  readonly note: string;
}

export interface Ranking {
  readonly id: string;
  readonly dataset: string;
  readonly label: string;
  readonly short: string;
  /** From this edition on the method differs from the editions before. */
  readonly methodBreaks: readonly MethodBreak[];
  readonly editions: readonly RankingEdition[];
  readonly entries: readonly RankingEntry[];
}

export interface Designation {
  readonly body: string;
  readonly country: CountryCode;
  readonly year: number;
  readonly status: string;
  /** Concluded from a complete list that does not name the country, not stated by the source. */
  readonly inferred: boolean;
  readonly sourceId: string;
  readonly note: string;
}

/** How many countries a body put on one of its lists in a year, and whether all of them are known here. */
export interface DesignationList {
  readonly body: string;
  readonly year: number;
  readonly status: string;
  readonly countries: number;
  readonly complete: boolean;
  readonly sourceId: string;
}

export type Revision = "first" | "revised" | "only" | "full_year";

/** A count of known cases: a floor that later editions of the same source may raise. */
export interface PenaltyCount {
  readonly country: CountryCode;
  readonly year: number;
  readonly measure: string;
  readonly category: string;
  readonly value: number;
  /** The value as its file writes it, as in `Score`. */
  readonly raw?: string;
  readonly isMinimum: boolean;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** "national", "region:Almaty", "occupied:Crimea (Russian law)". */
  readonly scope: string;
  readonly revision: Revision;
  readonly sourceId: string;
  readonly note: string;
}

/** What a law provides for one subject under one part of an article. */
export interface Tariff {
  readonly country: CountryCode;
  readonly law: string;
  readonly article: string;
  readonly part: string;
  readonly offence: string;
  readonly subject: string;
  /** fine, warning, expulsion, suspension, excluded (the subject is no longer liable). */
  readonly penaltyKind: string;
  readonly amountMin: number | null;
  /** null on a fine: the amount is unknown, never zero. */
  readonly amount: number | null;
  /** MCI, KGS, RUB, month, mandatory, alternative, ... */
  readonly unit: string;
  readonly validFrom: string | null;
  /** First day on which it no longer held, or null while in force. */
  readonly validTo: string | null;
  readonly sourceId: string;
  readonly note: string;
}

/** The monthly calculation index (MCI) of Kazakhstan: the unit in which its fines are written, in tenge. */
export interface MciRate {
  readonly validFrom: string;
  /** Last day on which it held, or null while in force (or where the end was not found). */
  readonly validTo: string | null;
  readonly tenge: number;
  readonly appliesTo: "all" | "fines_and_taxes" | "benefits";
  readonly basis: string;
  readonly sourceId: string;
  readonly note: string;
}

/** A rate of one year: tenge per US dollar, or the average monthly wage in tenge. */
export interface YearRate {
  readonly year: number;
  readonly value: number;
  readonly basis: string;
  readonly sourceId: string;
  readonly note: string;
}

export interface Rates {
  readonly mci: readonly MciRate[];
  /** Preferred annual averages only; one a year. Part years are left out. */
  readonly tengePerDollar: readonly YearRate[];
  /** Mean monthly wage in tenge for whole years; published values go before derived ones. */
  readonly monthlyWage: readonly YearRate[];
}

/** A fine that was really imposed, as reported. */
export interface ImposedFine {
  readonly date: PartialDate;
  readonly country: CountryCode;
  readonly article: string;
  readonly offence: string;
  readonly subject: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly mciMultiple: number | null;
  readonly sourceId: string;
  readonly note: string;
}

/** Registered religious organisations and the like, as counted on a date. Scopes are never added up. */
export interface OrganisationCount {
  readonly country: CountryCode;
  readonly date: PartialDate;
  readonly scope: string;
  readonly measure: string;
  readonly value: number;
  readonly sourceId: string;
  readonly note: string;
}

/** Consumer prices of Kazakhstan, 2010 = 100. Fewer than 4 quarters is a part of the year. */
export interface PriceLevel {
  readonly year: number;
  readonly value: number;
  readonly quarters: number;
  readonly sourceId: string;
  readonly note: string;
}

/** The kinds of event, in the order of their lanes. Designations have lanes of their own, one a body. */
export const eventKinds = [
  "law",
  "amendment",
  "court",
  "dialogue",
  "programme",
  "international",
  "election",
  "case",
  "other",
  "designation",
] as const;

export type EventKind = (typeof eventKinds)[number];

/** A dated happening. `id` is stable: country, date and a running letter, for the address and for pins. */
export interface LegalEvent {
  readonly id: string;
  readonly date: PartialDate;
  readonly country: CountryCode;
  readonly kind: EventKind;
  readonly title: string;
  readonly detail: string;
  readonly sourceId: string;
  /** The source marks a conflict with another source. */
  readonly disputed: boolean;
}

/** A step in the case of one person, as documents that name them publicly tell it. */
export interface CaseStep {
  readonly caseId: string;
  readonly person: string;
  readonly country: CountryCode;
  readonly date: PartialDate;
  readonly step: string;
  readonly detail: string;
  readonly sourceId: string;
}

/** What a profile of a country prints beside its scores: its population, its head of state, a rank of another list. */
export interface CountryFact {
  readonly country: CountryCode;
  /** The edition that tells it. */
  readonly year: number;
  /** population, head_of_state, ... */
  readonly field: string;
  /** As printed: a number or words. */
  readonly value: string;
  /** What a number counts; empty for words. */
  readonly unit: string;
  readonly sourceId: string;
  readonly note: string;
}

/** One data package, read and checked. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  /** Limits a reader should know: extracts only, dated editions, terms. */
  readonly limits: string;
  /** The day on which it was taken from its publishers, YYYY-MM-DD, where its package tells. */
  readonly retrieved?: string;
  /** Data rows over all its files. */
  readonly rows: number;
  readonly sources: readonly Source[];
  readonly indices: readonly ScoreIndex[];
  readonly rankings: readonly Ranking[];
  readonly designations: readonly Designation[];
  readonly designationLists: readonly DesignationList[];
  readonly penalties: readonly PenaltyCount[];
  readonly tariffs: readonly Tariff[];
  readonly rates: Rates;
  readonly prices: readonly PriceLevel[];
  readonly fines: readonly ImposedFine[];
  readonly organisations: readonly OrganisationCount[];
  readonly events: readonly LegalEvent[];
  readonly cases: readonly CaseStep[];
  readonly facts: readonly CountryFact[];
}
