import type { CountryCode } from "../country/country.ts";
import type { EventKind } from "../dataset/dataset.ts";
import type { Choices, Clause, ClauseField, ClauseValues } from "./choices.ts";
import { allOf, isWithin, maskOf } from "./countryMask.ts";

/** All clauses that bear on one view, each field narrowed to what every clause on it allows. */
export interface Filter {
  readonly years: readonly [number, number];
  /** Whether the country is in focus; one that is not is dimmed, never removed. */
  readonly inFocus: (country: CountryCode) => boolean;
  readonly edition: number | null;
  readonly measure: string | null;
  readonly category: string | null;
  readonly showsEventKind: (kind: EventKind) => boolean;
  readonly event: string | null;
  /** Ranges of values that a country must lie in to stay in focus, each of one index in one year. */
  readonly scores: readonly ClauseValues["scores"][];
  /** The day whose knowledge is shown, or null for today's. */
  readonly known: string | null;
}

/** The range of years before anybody narrows it. */
export const widestYears: readonly [number, number] = [1900, 2100];

/**
 * What a view must obey: every clause except those made in the view itself (`reader`, a figure's id).
 * Clauses on one field are intersected, so their order does not matter.
 */
export function filterFor(choices: Choices, reader: string): Filter {
  const clauses = choices.clauses.filter((clause) => clause.source !== reader);
  const inAll = allOf(valuesOf(clauses, "countries").map(maskOf));
  const kindSets = valuesOf(clauses, "eventKinds").map((kinds) => new Set(kinds));
  const years = valuesOf(clauses, "years");
  return {
    years: [
      Math.max(widestYears[0], ...years.map((range) => range[0])),
      Math.min(widestYears[1], ...years.map((range) => range[1])),
    ],
    inFocus: (country) => inAll === null || isWithin(inAll, country),
    edition: only(valuesOf(clauses, "edition")),
    measure: only(valuesOf(clauses, "measure")),
    category: only(valuesOf(clauses, "category")),
    showsEventKind: (kind) => kindSets.every((set) => set.has(kind)),
    event: only(valuesOf(clauses, "event")),
    scores: valuesOf(clauses, "scores"),
    known: only(valuesOf(clauses, "known")),
  };
}

function valuesOf<F extends ClauseField>(clauses: readonly Clause[], field: F) {
  return clauses.flatMap((clause) =>
    clause.field === field ? [clause.value as Extract<Clause, { field: F }>["value"]] : [],
  );
}

/** The smallest, so that two clauses on a single-valued field give the same answer in either order. */
function only<T extends string | number>(values: readonly T[]): T | null {
  return values.length === 0 ? null : values.reduce((a, b) => (b < a ? b : a));
}
