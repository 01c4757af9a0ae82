import type { CountryCode } from "../country/country.ts";
import { blockOf } from "../dataset/block.ts";
import type { MethodBreak, Score, ScoreIndex } from "../dataset/dataset.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import { breaksBetween, changeBetween, type ChangeBetween } from "./change/rule.ts";

/** The extremes of a set of values of one index: what a written summary tells of them. */
export interface ValueSummary {
  /** How many values there are, and how many country-years of the index's surveys have none. */
  readonly values: number;
  readonly missing: readonly { readonly reason: MissingReason; readonly count: number }[];
  /** The scores that share the highest value, by year, then country; empty where there is no value. */
  readonly highest: readonly Score[];
  readonly lowest: readonly Score[];
  /**
   * The largest change from one survey to the next, in either direction; of equal ones the earliest. Never across a missing
   * survey or a break of method. null where there is none to take.
   */
  readonly largest: ChangeBetween | null;
  /** How many such changes there are, none at all among them: without any, nothing is known to have stayed. */
  readonly pairs: number;
  readonly breaks: readonly MethodBreak[];
}

/**
 * Highest, lowest, largest change, breaks and gaps of the index for these countries in these years. Across a break of method
 * values do not compare: then the highest and lowest are those after the last break in view.
 */
export function valueSummary(
  index: ScoreIndex,
  countries: readonly CountryCode[],
  [first, last]: readonly [number, number],
): ValueSummary {
  const surveys = index.years.filter((year) => year >= first && year <= last);
  const breaks = breaksBetween(index, surveys[0] ?? first, surveys.at(-1) ?? last);
  const comparableFrom = breaks.at(-1)?.year ?? -Infinity;
  const broken = surveys.map((year, i) => breaksBetween(index, surveys[i - 1] ?? year, year).length > 0);
  const { placeOf, first: firstYear, span, values: cells } = blockOf(index);
  const reasons = new Map<MissingReason, number>();
  const [highest, lowest] = [bestOf((a, b) => a > b), bestOf((a, b) => a < b)];
  let values = 0;
  let pairs = 0;
  let largest: ChangeBetween | null = null;
  for (const country of countries) {
    const line = (placeOf.get(country) ?? NaN) * span;
    let before = NaN;
    for (let i = 0; i < surveys.length; i++) {
      const year = surveys[i]!;
      const column = year - firstYear;
      const value = column >= 0 && column < span ? (cells[line + column] ?? NaN) : NaN;
      if (Number.isNaN(value)) {
        const reason = missingReason(index, country, year);
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      } else {
        values += 1;
        if (year >= comparableFrom) {
          highest.take(value, country, year);
          lowest.take(value, country, year);
        }
        if (!Number.isNaN(before) && !broken[i]) {
          pairs += 1;
          if (mayBeLargest(before, value, largest)) {
            const [from, to] = [index.at(country, surveys[i - 1]!), index.at(country, year)];
            if (from !== null && to !== null) largest = larger(largest, changeBetween(index, from, to));
          }
        }
      }
      before = value;
    }
  }
  return {
    values,
    missing: [...reasons].map(([reason, count]) => ({ reason, count })),
    highest: highest.scores(index),
    lowest: lowest.scores(index),
    largest,
    pairs,
    breaks,
  };
}

/** Those that share the best value so far: countries and years alone, for there may be thousands. */
function bestOf(beats: (a: number, b: number) => boolean) {
  let best: number | null = null;
  let places = new Map<number, CountryCode[]>();
  return {
    take: (value: number, country: CountryCode, year: number) => {
      if (best === null || beats(value, best)) [best, places] = [value, new Map([[year, [country]]])];
      else if (value === best) {
        const same = places.get(year);
        if (same === undefined) places.set(year, [country]);
        else same.push(country);
      }
    },
    /** By year, then country. */
    scores: (index: ScoreIndex): readonly Score[] =>
      [...places]
        .sort(([a], [b]) => a - b)
        .flatMap(([year, countries]) => countries.sort().flatMap((country) => index.at(country, year) ?? [])),
  };
}

/**
 * Whether a change could be as large as the largest so far. The exact difference, which has to write both numbers out, is
 * within the rounding of a subtraction of this one; a thousand times that is allowed for.
 */
function mayBeLargest(from: number, to: number, best: ChangeBetween | null): boolean {
  const least = Math.abs(best?.difference ?? 0);
  const rounding = 1e-12 * (Math.abs(from) + Math.abs(to));
  return Math.abs(to - from) + rounding >= least;
}

/** The larger of two changes; no change at all is none. */
function larger(best: ChangeBetween | null, next: ChangeBetween): ChangeBetween | null {
  const size = Math.abs(next.difference ?? 0);
  if (size === 0) return best;
  const least = Math.abs(best?.difference ?? 0);
  return size > least || (size === least && best !== null && next.to.year < best.to.year) ? next : best;
}
