import type { CountryCode } from "../country/country.ts";
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
  const reasons = new Map<MissingReason, number>();
  let values = 0;
  let pairs = 0;
  let highest: Score[] = [];
  let lowest: Score[] = [];
  let largest: ChangeBetween | null = null;
  for (const country of countries) {
    let before: Score | null = null;
    for (const year of surveys) {
      const score = index.at(country, year);
      if (score === null) {
        const reason = missingReason(index, country, year);
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      } else {
        values += 1;
        if (year >= comparableFrom) {
          highest = kept(highest, score, (a, b) => a > b);
          lowest = kept(lowest, score, (a, b) => a < b);
        }
        const change = before === null ? null : changeBetween(index, before, score);
        if (change !== null && change.difference !== null) {
          pairs += 1;
          largest = larger(largest, change);
        }
      }
      before = score;
    }
  }
  const inOrder = (a: Score, b: Score) => a.year - b.year || (a.country < b.country ? -1 : 1);
  return {
    values,
    missing: [...reasons].map(([reason, count]) => ({ reason, count })),
    highest: highest.sort(inOrder),
    lowest: lowest.sort(inOrder),
    largest,
    pairs,
    breaks,
  };
}

function kept(best: Score[], score: Score, beats: (a: number, b: number) => boolean): Score[] {
  const [first] = best;
  if (first === undefined || beats(score.value, first.value)) return [score];
  return score.value === first.value ? [...best, score] : best;
}

/** The larger of two changes; no change at all is none. */
function larger(best: ChangeBetween | null, next: ChangeBetween): ChangeBetween | null {
  const size = Math.abs(next.difference ?? 0);
  if (size === 0) return best;
  const least = Math.abs(best?.difference ?? 0);
  return size > least || (size === least && best !== null && next.to.year < best.to.year) ? next : best;
}
