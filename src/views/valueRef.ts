import type { CountryCode } from "../country/country.ts";
import type {
  Aggregate,
  CaseStep,
  Designation,
  ImposedFine,
  LegalEvent,
  PenaltyCount,
  RankingEntry,
  Tariff,
} from "../dataset/dataset.ts";

/** A value of an index in one year, by where it stands. */
export interface ScoreRef {
  readonly index: string;
  readonly country: CountryCode;
  readonly year: number;
}

/** Which published value a mark stands for, or which ones a computed number was made from. */
export type ValueRef =
  | ({ readonly kind: "score" } & ScoreRef)
  /** A number computed here from published values; the steps of the mark say how. */
  | { readonly kind: "computed"; readonly from: readonly ScoreRef[] }
  | { readonly kind: "aggregate"; readonly aggregate: Aggregate }
  | { readonly kind: "place"; readonly ranking: string; readonly entry: RankingEntry }
  | { readonly kind: "penalty"; readonly counts: readonly PenaltyCount[] }
  | { readonly kind: "tariff"; readonly tariff: Tariff }
  | { readonly kind: "fine"; readonly fine: ImposedFine }
  | { readonly kind: "designation"; readonly designation: Designation }
  | { readonly kind: "event"; readonly event: LegalEvent }
  | { readonly kind: "step"; readonly step: CaseStep };
