import { linesWithin, maskOf, type CountryMask } from "../choices/countryMask.ts";
import type { CountryCode } from "../country/country.ts";
import { blockOf, type ScoreBlock } from "../dataset/block.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";
import { sortedBlockOf, type SortedBlock } from "./sortedBlock.ts";
import { firstAbove, firstNotBelow, type Summary } from "./statistics.ts";

/**
 * What the values of some countries say in each year. It does not change with the range of years that is looked at, so that
 * a brush over the years only takes another part of it.
 */
export interface YearStatistics {
  readonly block: ScoreBlock;
  /** How often each line of the block counts: once or not at all, more often only where a list names a country twice. */
  readonly counted: Uint8Array;
  /** The counted values, year after year, ascending in each: gathered when first asked for, summaries do without. */
  readonly sorted: () => Float64Array;
  /** Where each year begins in `sorted`; one more than there are columns. */
  readonly starts: Int32Array;
  /** How many values each year has. */
  readonly n: Int32Array;
  /** The other numbers of the summaries, a year after the other for each in the order of `numbersKept`. */
  readonly numbers: Float64Array;
}

/** Summaries by year, a list for each statistic; NaN where no country has a value. The same numbers as `summaryOf` gives. */
export interface SummaryColumns {
  readonly n: Int32Array;
  readonly mean: Float64Array;
  readonly min: Float64Array;
  readonly lowerQuartile: Float64Array;
  readonly median: Float64Array;
  readonly upperQuartile: Float64Array;
  readonly max: Float64Array;
}

/** So many sets of countries are kept of one index, the last used: a page shows a few groups, their regions and one before. */
const setsKept = 8;

const kept = new WeakMap<ScoreBlock, Map<string, YearStatistics>>();

/** The statistics of these countries in every year of an index. Kept until those of other sets crowd them out. */
export function yearStatistics(index: ScoreIndex, countries: readonly CountryCode[]): YearStatistics {
  const block = blockOf(index);
  const mask = maskOf(countries);
  if (mask.size < countries.length) return statisticsWithRepeats(block, countries);
  const sets = kept.get(block) ?? new Map<string, YearStatistics>();
  kept.set(block, sets);
  const before = sets.get(mask.key);
  if (before !== undefined) {
    // Used again: to the end of the order in which they are dropped.
    if (sets.size === setsKept) {
      sets.delete(mask.key);
      sets.set(mask.key, before);
    }
    return before;
  }
  const found = statisticsOf(block, mask);
  sets.set(mask.key, found);
  if (sets.size > setsKept) sets.delete([...sets.keys()][0] ?? "");
  return found;
}

/** The summary of a year; null where none of the countries has a value. */
export function summaryIn({ block, n: counts, numbers }: YearStatistics, year: number): Summary | null {
  const column = year - block.first;
  const n = counts[column] ?? 0;
  if (n === 0) return null;
  const number = (which: number) => numbers[which * block.span + column]!;
  return {
    n,
    mean: number(0),
    min: number(1),
    lowerQuartile: number(2),
    median: number(3),
    upperQuartile: number(4),
    max: number(5),
  };
}

/** How many of the countries have a value in a year. */
export function countIn({ block, n }: YearStatistics, year: number): number {
  return n[year - block.first] ?? 0;
}

/** The summaries of the years from one to another that the block has, and the year of the first: parts, not copies. */
export function summariesBetween(
  { block, n, numbers }: YearStatistics,
  [from, to]: readonly [number, number],
): SummaryColumns & { readonly first: number } {
  const start = Math.min(block.span, Math.max(0, from - block.first));
  const end = Math.min(block.span, Math.max(start, to - block.first + 1));
  const column = (which: number) => numbers.subarray(which * block.span + start, which * block.span + end);
  return {
    first: block.first + start,
    n: n.subarray(start, end),
    mean: column(0),
    min: column(1),
    lowerQuartile: column(2),
    median: column(3),
    upperQuartile: column(4),
    max: column(5),
  };
}

/** The values of a year, ascending: a part of what is kept, not a copy. */
export function valuesIn({ block, sorted, starts }: YearStatistics, year: number): Float64Array {
  const column = year - block.first;
  return sorted().subarray(starts[column] ?? 0, starts[column + 1] ?? 0);
}

/** The countries that the values of a year are of, in the same order. */
export function countriesIn({ block, counted }: YearStatistics, year: number): readonly CountryCode[] {
  const { places, starts } = sortedBlockOf(block);
  const column = year - block.first;
  const found: CountryCode[] = [];
  for (let i = starts[column] ?? 0; i < (starts[column + 1] ?? 0); i++)
    for (let times = counted[places[i]!]!; times > 0; times--) found.push(block.countries[places[i]!]!);
  return found;
}

/** How many of the values of a year lie below a value, and how many equal it. */
export function standingIn(
  { block, sorted, starts }: YearStatistics,
  year: number,
  value: number,
): { readonly below: number; readonly equal: number; readonly n: number } {
  const column = year - block.first;
  const [from, to] = [starts[column] ?? 0, starts[column + 1] ?? 0];
  const values = sorted();
  const lower = firstNotBelow(values, from, to, value);
  return { below: lower - from, equal: firstAbove(values, lower, to, value) - lower, n: to - from };
}

/** The standard competition rank of a value among those of a year, 1 for the highest (1-2-2-4); see `competitionRanks`. */
export function rankIn(statistics: YearStatistics, year: number, value: number): number {
  const { below, equal, n } = standingIn(statistics, year, value);
  return n - below - equal + 1;
}

/** Room to gather in, grown as needed: a fresh piece of memory for every index would have to be cleared each time. */
let room = new Float64Array(0);

function statisticsOf(block: ScoreBlock, mask: CountryMask): YearStatistics {
  const all = sortedBlockOf(block);
  const counted = linesWithin(block.countries, mask);
  const size = all.sorted.length + 1;
  if (room.length < size) room = new Float64Array(size);
  const starts = new Int32Array(block.span + 1);
  gather(all, counted, starts, room);
  let kept: Float64Array | null = null;
  const sorted = () => (kept ??= room.slice(0, gather(all, counted, starts, room)));
  return { block, counted, sorted, starts, ...summariesOf(room, starts) };
}

/** Copies the values that count, year after year in their order; gives how many there are. */
function gather(
  { sorted, places, starts }: SortedBlock,
  counted: Uint8Array,
  startsInto: Int32Array,
  into: Float64Array,
): number {
  let end = 0;
  for (let column = 0; column + 1 < starts.length; column++) {
    const to = starts[column + 1]!;
    for (let i = starts[column]!; i < to; i++) {
      // Written in any case and kept only where it counts: quicker than a branch that no processor can foresee.
      into[end] = sorted[i]!;
      end += counted[places[i]!]!;
    }
    startsInto[column + 1] = end;
  }
  return end;
}

/** A list that names a country twice counts it twice. Only a group written by hand can: no need to be quick, nor to keep it. */
function statisticsWithRepeats(block: ScoreBlock, countries: readonly CountryCode[]): YearStatistics {
  const all = sortedBlockOf(block);
  const counted = new Uint8Array(block.countries.length);
  for (const code of countries) {
    const place = block.placeOf.get(code);
    if (place !== undefined) counted[place]! += 1;
  }
  const found: number[] = [];
  const starts = new Int32Array(block.span + 1);
  for (let column = 0; column < block.span; column++) {
    for (let i = all.starts[column]!; i < all.starts[column + 1]!; i++)
      for (let times = counted[all.places[i]!]!; times > 0; times--) found.push(i);
    starts[column + 1] = found.length;
  }
  const sorted = Float64Array.from(found, (i) => all.sorted[i]!);
  return { block, counted, sorted: () => sorted, starts, ...summariesOf(sorted, starts) };
}

/** Mean, lowest, lower quartile, median, upper quartile, highest. */
const numbersKept = 6;

/** As `summaryOf` of the values of each year, bit for bit: the same sums in the same order. In one piece of memory. */
function summariesOf(sorted: Float64Array, starts: Int32Array): Pick<YearStatistics, "n" | "numbers"> {
  const span = starts.length - 1;
  const n = new Int32Array(span);
  const numbers = new Float64Array(numbersKept * span);
  for (let column = 0; column < span; column++) {
    const [start, end] = [starts[column]!, starts[column + 1]!];
    n[column] = end - start;
    let sum = 0;
    for (let i = start; i < end; i++) sum += sorted[i]!;
    numbers[column] = sum / (end - start);
    numbers[span + column] = quantileOfPart(sorted, start, end, 0);
    numbers[2 * span + column] = quantileOfPart(sorted, start, end, 0.25);
    numbers[3 * span + column] = quantileOfPart(sorted, start, end, 0.5);
    numbers[4 * span + column] = quantileOfPart(sorted, start, end, 0.75);
    numbers[5 * span + column] = quantileOfPart(sorted, start, end, 1);
  }
  return { n, numbers };
}

/** Type 7, as `quantile`; NaN among none. */
function quantileOfPart(sorted: Float64Array, start: number, end: number, p: number): number {
  if (start === end) return NaN;
  const h = (end - start - 1) * p;
  const below = Math.floor(h);
  const low = sorted[start + below]!;
  // Beside the lowest and the highest there is nothing to lie between.
  return h === below ? low : low + (sorted[start + below + 1]! - low) * (h - below);
}
