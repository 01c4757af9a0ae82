import type { CountryCode } from "../country/country.ts";
import type { Score, ScoreIndex } from "../dataset/dataset.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";

/** A year of a line. A missing year is there too, with its reason: a dropped one would be bridged by the line. */
export interface Point {
  readonly year: number;
  readonly score: Score | null;
  readonly missing: MissingReason | null;
}

/** The years from one to another between the first and the last that the index covers: outside there is nothing to miss. */
export function yearsCovered(index: ScoreIndex, [first, last]: readonly [number, number]): number[] {
  const from = Math.max(first, index.years[0] ?? Infinity);
  const to = Math.min(last, index.years.at(-1) ?? -Infinity);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** The points of a country in the years from one to another that the index covers. */
export const pointsBetween = keptLines((index, country, year): Point => {
  const score = index.at(country, year);
  return { year, score, missing: score === null ? missingReason(index, country, year) : null };
});

/** Lines of so many indices are kept: a page shows a few at once, a reader may go through thousands. */
const indicesKept = 8;

/**
 * What `make` gives for each year of a country's line, made once: what a year holds does not change with the range that is
 * looked at.
 */
export function keptLines<T>(
  make: (index: ScoreIndex, country: CountryCode, year: number) => T,
): (index: ScoreIndex, country: CountryCode, years: readonly [number, number]) => readonly T[] {
  const kept = new WeakMap<ScoreIndex, Map<CountryCode, readonly T[]>>();
  const recent: WeakRef<ScoreIndex>[] = []; // weak: a library that is closed must not be held by what was made of it
  const linesOf = (index: ScoreIndex) => {
    const before = kept.get(index);
    if (before !== undefined) return before;
    const lines = new Map<CountryCode, readonly T[]>();
    kept.set(index, lines);
    recent.push(new WeakRef(index));
    const oldest = recent.length > indicesKept ? recent.shift()?.deref() : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return lines;
  };
  return (index, country, [first, last]) => {
    const start = index.years[0] ?? 0;
    const lines = linesOf(index);
    let line = lines.get(country);
    if (line === undefined) {
      line = yearsCovered(index, [-Infinity, Infinity]).map((year) => make(index, country, year));
      lines.set(country, line);
    }
    return line.slice(Math.max(0, first - start), Math.max(0, last - start + 1));
  };
}
