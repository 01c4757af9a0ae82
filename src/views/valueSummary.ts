import type { CountryCode } from "../country/country.ts";
import { blockOf } from "../dataset/block.ts";
import type { MethodBreak, Score, ScoreIndex } from "../dataset/dataset.ts";
import type { MissingReason } from "../dataset/missing.ts";
import { breaksBetween, changeBetween, exactDifference, type ChangeBetween } from "./change/rule.ts";
import { missingLine, reasons } from "./missingLine.ts";

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
  const { placeOf, first: firstColumn, span, values: cells } = blockOf(index);
  const firstYear = index.years[0] ?? 0;
  const counts = reasons.map(() => 0);
  const met: number[] = [];
  const [highest, lowest] = [new Highest(), new Highest()];
  let values = 0;
  let pairs = 0;
  const largest = new Largest();
  for (let row = 0; row < countries.length; row++) {
    const country = countries[row]!;
    const place = placeOf.get(country);
    const missing = missingLine(index, country);
    let before = NaN;
    for (let i = 0; i < surveys.length; i++) {
      const year = surveys[i]!;
      const column = year - firstColumn;
      const isWithin = place !== undefined && column >= 0 && column < span;
      const value = isWithin ? cells[place * span + column]! : NaN;
      if (value !== value) {
        const reason = missing[year - firstYear]!;
        if (counts[reason]!++ === 0) met.push(reason);
      } else {
        values += 1;
        if (year >= comparableFrom) {
          highest.take(value, row * surveys.length + i);
          lowest.take(-value, row * surveys.length + i);
        }
        if (before === before && !broken[i]!) {
          pairs += 1;
          largest.take(before, value, row, i);
        }
      }
      before = value;
    }
  }
  const [from, to] = [largest.survey - 1, largest.survey].map((survey) =>
    index.at(countries[largest.row] ?? "", surveys[survey] ?? NaN),
  );
  /** By year, then country. */
  const scoresIn = ({ cells }: Highest): readonly Score[] =>
    cells
      .map((cell) => ({
        country: countries[Math.floor(cell / surveys.length)]!,
        year: surveys[cell % surveys.length]!,
      }))
      .sort((a, b) => a.year - b.year || (a.country < b.country ? -1 : 1))
      .flatMap(({ country, year }) => index.at(country, year) ?? []);
  return {
    values,
    missing: met.map((reason) => ({ reason: reasons[reason]!, count: counts[reason]! })),
    highest: scoresIn(highest),
    lowest: scoresIn(lowest),
    largest: from == null || to == null ? null : changeBetween(index, from, to),
    pairs,
    breaks,
  };
}

/** The cells that share the highest value so far, by their numbers alone, for there may be thousands. */
class Highest {
  readonly cells: number[] = [];
  #value = -Infinity;

  take(value: number, cell: number): void {
    if (value < this.#value) return;
    if (value > this.#value) this.cells.length = 0;
    this.#value = value;
    this.cells.push(cell);
  }
}

/** The largest change so far, by the place of its country and of its later survey; of equal ones the earliest. */
class Largest {
  size = 0;
  row = -1;
  survey = -1;

  take(from: number, to: number, row: number, survey: number): void {
    // The exact change, for which the digits of both numbers are counted, is within the rounding of a subtraction of this one; a
    // thousand times that is allowed for.
    const rounding = 1e-12 * (Math.abs(from) + Math.abs(to));
    if (Math.abs(to - from) + rounding < this.size) return;
    const size = Math.abs(exactDifference(from, to));
    if (size === 0 || size < this.size || (size === this.size && survey >= this.survey)) return;
    this.size = size;
    this.row = row;
    this.survey = survey;
  }
}
