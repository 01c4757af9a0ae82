import { isDirected, type Aggregate, type Score, type ScoreIndex } from "../../dataset/dataset.ts";
import type { CountryCode } from "../../country/country.ts";
import { blockOf, hasScore, valueAt } from "../../dataset/block.ts";
import { missingReason, type MissingReason } from "../../dataset/missing.ts";
import { changeBetween, type ChangeBetween } from "../change/rule.ts";
import { leastCoverage } from "../trend.ts";
import { countIn, rankIn, summaryIn, valuesIn, yearStatistics } from "../yearStatistics.ts";

/** The median of the group in a year, over its members that have a value: n of the group. */
export interface ProfileMedian {
  readonly year: number;
  readonly value: number;
  readonly n: number;
  /** Whether a member has this very value; else it lies between two of them. */
  readonly isValue: boolean;
}

/** A year of the country's line. A missing one is there too, with its reason. */
export interface ProfilePoint {
  readonly year: number;
  readonly score: Score | null;
  readonly missing: MissingReason | null;
  /** null where less than half of the group has a value. */
  readonly median: ProfileMedian | null;
}

/** Where the country's value stands among those of the group in the same year; 1 is the highest value. */
export interface ProfilePlace {
  readonly year: number;
  readonly rank: number;
  /** Members with a value, the country among them. */
  readonly n: number;
  /** Others of the group with the same value. */
  readonly tiedWith: readonly CountryCode[];
}

/** Why there is no place: no end of the index is better, the country is not of the group, or too few have a value. */
export type NoPlace = "undirected" | "not-member" | "too-few";

/** One index of one country. */
export interface ProfileRow {
  readonly index: ScoreIndex;
  /** From the first to the last year in view that the index covers, each year. */
  readonly points: readonly ProfilePoint[];
  readonly first: Score;
  readonly last: Score;
  /** From the first value in view to the last; null where there is one value only. */
  readonly change: ChangeBetween | null;
  readonly place: ProfilePlace | NoPlace;
  /** In the year of the last value. */
  readonly median: ProfileMedian | null;
  /** A median for a group that the publisher printed for that year. */
  readonly published: Aggregate | null;
  /** How many members of the group have a value in the year of the last value, and which. */
  readonly held: readonly CountryCode[];
}

/** An index of a country in the years in view; null where it has no value there. */
export function profileRowOf(
  index: ScoreIndex,
  country: CountryCode,
  members: readonly CountryCode[],
  [from, to]: readonly [number, number],
): ProfileRow | null {
  const block = blockOf(index);
  const start = Math.max(from, index.years[0] ?? Infinity);
  const end = Math.min(to, index.years.at(-1) ?? -Infinity);
  const years = Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i);
  const points = years.map((year): ProfilePoint => {
    const score = index.at(country, year);
    const missing = score === null ? missingReason(index, country, year) : null;
    return { year, score, missing, median: medianOf(index, members, year) };
  });
  const scores = points.flatMap(({ score }) => score ?? []);
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    index,
    points,
    first,
    last,
    change: first === last ? null : changeBetween(index, first, last),
    place: placeOf(index, last, members),
    median: medianOf(index, members, last.year),
    published: index.aggregates.find((a) => a.statistic === "median" && a.year === last.year) ?? null,
    held: members.filter((code) => hasScore(block, code, last.year)),
  };
}

function medianOf(index: ScoreIndex, members: readonly CountryCode[], year: number): ProfileMedian | null {
  const statistics = yearStatistics(index, members);
  const summary = summaryIn(statistics, year);
  if (summary === null || summary.n < members.length * leastCoverage) return null;
  const { median, n } = summary;
  // The values next to the median are those in the middle.
  const values = valuesIn(statistics, year);
  const middle = [values[Math.floor((n - 1) / 2)]!, values[Math.ceil((n - 1) / 2)]!];
  return { year, value: median, n, isValue: middle.some((value) => Math.abs(value - median) < 1e-9) };
}

function placeOf(index: ScoreIndex, last: Score, members: readonly CountryCode[]): ProfilePlace | NoPlace {
  if (!isDirected(index)) return "undirected";
  const statistics = yearStatistics(index, members);
  const rank = rankIn(statistics, last.country, last.year);
  if (rank === null) return "not-member";
  const n = countIn(statistics, last.year);
  if (n < members.length * leastCoverage) return "too-few";
  return {
    year: last.year,
    rank,
    n,
    tiedWith: members.filter(
      (code) => code !== last.country && valueAt(statistics.block, code, last.year) === last.value,
    ),
  };
}
