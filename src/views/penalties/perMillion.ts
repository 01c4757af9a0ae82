import type { CountryCode } from "../../country/country.ts";
import type { PenaltyCount, Score, ScoreIndex } from "../../dataset/dataset.ts";
import type { Library } from "../../dataset/library.ts";
import { boundOf, type Bound, type Counted } from "./counted.ts";

/** A count by a million inhabitants of its own year. */
export interface PerMillion {
  readonly year: number;
  /** null where the year has no population. */
  readonly value: number | null;
  readonly bound: Bound;
  readonly count: PenaltyCount;
  readonly population: Score | null;
}

/** Indices that count inhabitants, going by the words of their unit and name; not densities, shares or growth. */
export function populationIndices(library: Library): readonly ScoreIndex[] {
  return [...library.indices.values()].filter(({ unit, label, short }) => {
    const words = `${unit} ${label} ${short}`;
    return (
      /inhabitant|population|\bpeople\b|\bpersons?\b/i.test(words) &&
      !/\bper\b|per cent|%|share|rate|density|growth|index|points|rank/i.test(words)
    );
  });
}

/** How many people one unit of the index is: 1, a thousand or a million, going by the words of its unit and name. */
export function peoplePerUnit({ unit, label }: Pick<ScoreIndex, "unit" | "label">): number {
  const words = `${unit} ${label}`;
  if (/million/i.test(words)) return 1e6;
  return /thousand|\b000s?\b/i.test(words) ? 1e3 : 1;
}

/** Every whole-year count by a million inhabitants of that very year: the population of another year is never used. */
export function perMillion(
  bars: readonly Counted[],
  country: CountryCode,
  index: ScoreIndex,
): readonly PerMillion[] {
  return bars.map(({ year, latest }) => {
    const population = index.at(country, year);
    const people = population === null ? 0 : population.value * peoplePerUnit(index);
    return {
      year,
      value: people > 0 ? (latest.value * 1e6) / people : null,
      bound: boundOf(latest),
      count: latest,
      population: people > 0 ? population : null,
    };
  });
}
