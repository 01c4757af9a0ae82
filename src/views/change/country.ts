import type { CountryCode } from "../../country/country.ts";
import type { Score, ScoreIndex } from "../../dataset/dataset.ts";
import { missingReason, type MissingReason } from "../../dataset/missing.ts";
import { changeBetween, type ChangeBetween } from "./rule.ts";
import { breaksWithin, leastValues, sidesOf, type Side, type Windows } from "./windows.ts";
import { summaryOf } from "../statistics.ts";

/** A year of the windows; a missing one is there too, with its reason. `out-of-view`: there is a value, but the years in view leave it out. */
export interface ChangeYear {
  readonly year: number;
  readonly side: Side;
  /** Years before (negative) or after the date; 0 where the value covers the date. */
  readonly offset: number;
  readonly score: Score | null;
  readonly missing: MissingReason | "out-of-view" | null;
}

/** The values on one side of the date. Mean and median are null without values, and where the method changed among them. */
export interface SideSummary {
  readonly scores: readonly Score[];
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
}

/** Why no difference is stated: the method changed within the windows, or fewer than half of the years of a side have a value. */
export type NoChange = "method-break" | "too-few";

export interface CountryChange {
  readonly country: CountryCode;
  readonly years: readonly ChangeYear[];
  readonly before: SideSummary;
  readonly after: SideSummary;
  /** After minus before; null together with a reason. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly reason: NoChange | null;
  /** The last value before and the first after, to which the publisher's own rule can be put. */
  readonly ends: ChangeBetween | null;
}

/** An index on both sides of a date in one country; `inView` bounds the years that are read at all. */
export function countryChange(
  index: ScoreIndex,
  country: CountryCode,
  windows: Windows,
  inView: readonly [number, number],
): CountryChange {
  const years = sidesOf(windows).map(({ year, side, offset }): ChangeYear => {
    const published = index.at(country, year);
    const read = year >= inView[0] && year <= inView[1];
    const missing = published === null ? missingReason(index, country, year) : read ? null : "out-of-view";
    return { year, side, offset, score: read ? published : null, missing };
  });
  const [before, after] = [
    summaryOfSide(index, years, "before", windows.before),
    summaryOfSide(index, years, "after", windows.after),
  ];
  const least = leastValues(windows.before.length);
  const reason =
    breaksWithin(index, windows).length > 0
      ? "method-break"
      : before.n < least || after.n < least
        ? "too-few"
        : null;
  const [last, first] = [before.scores.at(-1), after.scores[0]];
  const stated = reason === null;
  return {
    country,
    years,
    before,
    after,
    mean: stated ? difference(before.mean, after.mean) : null,
    median: stated ? difference(before.median, after.median) : null,
    reason,
    ends: last === undefined || first === undefined ? null : changeBetween(index, last, first),
  };
}

function summaryOfSide(
  index: ScoreIndex,
  years: readonly ChangeYear[],
  side: Side,
  within: readonly number[],
): SideSummary {
  const scores = years.flatMap((each) => (each.side === side && each.score !== null ? [each.score] : []));
  const [first = 0, last = 0] = [within[0], within.at(-1)];
  const broken = index.methodBreaks.some(({ year }) => year > first && year <= last);
  const summary = broken ? null : summaryOf(scores.map(({ value }) => value));
  return { scores, n: scores.length, mean: summary?.mean ?? null, median: summary?.median ?? null };
}

/** Rounded at the ninth decimal, so that equal changes are equal whatever the order of their sums. */
function difference(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : Math.round((to - from) * 1e9) / 1e9 || 0;
}
