import { maskOf } from "../choices/countryMask.ts";
import type { CountryCode } from "../country/country.ts";
import { blockOf, type ScoreBlock } from "../dataset/block.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";
import { countedValues, countriesGathered, gatherColumn, type CountedValues } from "./countedValues.ts";
import { firstAbove, type Summary } from "./statistics.ts";

/**
 * What the values of some countries say in each year. It does not change with the range of years that is looked at, so that
 * a brush over the years only asks for other years of it.
 */
export interface YearStatistics {
  readonly block: ScoreBlock;
  readonly values: CountedValues;
  /** The counted values: gathered when first asked for, summaries do without. */
  readonly sorted: () => SortedValues;
  /** The numbers of the summaries, year after year: n, mean, min, lower quartile, median, upper quartile, max. */
  readonly numbers: Float64Array;
  /** Between these columns `numbers` is worked out; the others when they are asked for. */
  readonly ready: { start: number; end: number };
}

/** Values year after year, ascending in each, and where each year begins; one more than there are columns. */
interface SortedValues {
  readonly values: Float64Array;
  readonly starts: Int32Array;
}

/** What is known of an index. */
interface Kept {
  readonly block: ScoreBlock;
  /** By the key of the set of countries, the one used last at the end. */
  readonly sets: Map<string, YearStatistics>;
  /** The list asked for last, and its statistics: found again without looking for its set. */
  list: readonly CountryCode[] | null;
  last: YearStatistics | null;
}

/** So many sets of countries are kept of one index, the last used: a page shows a few groups, their regions and one before. */
const setsKept = 8;

const keptOf = new WeakMap<ScoreIndex, Kept>();
/** A copy of an index, which has the same block, has the same statistics. */
const keptOfBlock = new WeakMap<ScoreBlock, Kept>();

/**
 * The statistics of these countries in an index, worked out for the years given; other years follow when they are asked for.
 * Kept until those of other sets crowd them out. Nobody may change the list.
 */
export function yearStatistics(
  index: ScoreIndex,
  countries: readonly CountryCode[],
  years: readonly [number, number] | null = null,
): YearStatistics {
  const kept = keptOf.get(index) ?? newlyKept(index);
  const found = kept.list === countries && kept.last !== null ? kept.last : statisticsIn(kept, countries);
  if (years !== null) {
    const { first, span } = found.block;
    prepare(found, Math.max(0, years[0] - first), Math.min(span, years[1] - first + 1));
  }
  return found;
}

/** The summary of a year; null where none of the countries has a value. */
export function summaryIn(statistics: YearStatistics, year: number): Summary | null {
  const n = countIn(statistics, year);
  if (n === 0) return null;
  const { block, numbers } = statistics;
  const at = (year - block.first) * numbersKept;
  return {
    n,
    mean: numbers[at + 1]!,
    min: numbers[at + 2]!,
    lowerQuartile: numbers[at + 3]!,
    median: numbers[at + 4]!,
    upperQuartile: numbers[at + 5]!,
    max: numbers[at + 6]!,
  };
}

/** How many of the countries have a value in a year. */
export function countIn(statistics: YearStatistics, year: number): number {
  const { block, numbers } = statistics;
  const column = year - block.first;
  if (!(column >= 0 && column < block.span)) return 0;
  prepare(statistics, column, column + 1);
  return numbers[column * numbersKept]!;
}

/** The values of a year, ascending: a part of what is kept, not a copy. */
export function valuesIn({ block, sorted }: YearStatistics, year: number): Float64Array {
  const column = year - block.first;
  const { values, starts } = sorted();
  return values.subarray(starts[column] ?? 0, starts[column + 1] ?? 0);
}

/** The countries that the values of a year are of, in the same order. */
export function countriesIn({ block, values }: YearStatistics, year: number): readonly CountryCode[] {
  return countriesGathered(values, year - block.first);
}

/** The standard competition rank of a value among those of a year, 1 for the highest (1-2-2-4); see `competitionRanks`. */
export function rankIn({ block, sorted }: YearStatistics, year: number, value: number): number {
  const column = year - block.first;
  const { values, starts } = sorted();
  const end = starts[column + 1] ?? 0;
  return end - firstAbove(values, starts[column] ?? 0, end, value) + 1;
}

function newlyKept(index: ScoreIndex): Kept {
  const block = blockOf(index);
  const kept = keptOfBlock.get(block) ?? { block, sets: new Map(), list: null, last: null };
  keptOfBlock.set(block, kept);
  keptOf.set(index, kept);
  return kept;
}

function statisticsIn(kept: Kept, countries: readonly CountryCode[]): YearStatistics {
  const { block, sets } = kept;
  const mask = maskOf(countries);
  // Only a group written by hand can name a country twice: no need to keep it.
  if (mask.size < countries.length) return statisticsOf(block, countedValues(block, countries, mask));
  const found = sets.get(mask.key) ?? statisticsOf(block, countedValues(block, countries, mask));
  sets.delete(mask.key);
  sets.set(mask.key, found);
  if (sets.size > setsKept) sets.delete([...sets.keys()][0] ?? "");
  kept.list = countries;
  kept.last = found;
  return found;
}

function statisticsOf(block: ScoreBlock, values: CountedValues): YearStatistics {
  let kept: SortedValues | null = null;
  return {
    block,
    values,
    sorted: () => (kept ??= sortedFrom(block, values)),
    numbers: new Float64Array(numbersKept * block.span),
    ready: { start: 0, end: 0 },
  };
}

function sortedFrom({ span }: ScoreBlock, counted: CountedValues): SortedValues {
  const starts = new Int32Array(span + 1);
  const gathered = new Float64Array(span * counted.lines.length);
  for (let column = 0; column < span; column++)
    starts[column + 1] = gatherColumn(counted, column, gathered, starts[column]!);
  return { values: gathered.slice(0, starts[span]), starts };
}

/** n, mean, lowest, lower quartile, median, upper quartile, highest. */
const numbersKept = 7;

/** Works out the columns asked for that are not yet, and those between them and the ones that are. */
function prepare(statistics: YearStatistics, start: number, end: number): void {
  const { ready } = statistics;
  if (start >= end || (start >= ready.start && end <= ready.end)) return;
  if (ready.start === ready.end) ready.start = ready.end = start;
  summarise(statistics, start, ready.start);
  summarise(statistics, ready.end, end);
  ready.start = Math.min(ready.start, start);
  ready.end = Math.max(ready.end, end);
}

/** Room for the values of a year, grown as needed. */
let room = new Float64Array(0);

/** As `summaryOf` of the values of each year, bit for bit: the same sums in the same order. */
function summarise({ values, numbers }: YearStatistics, start: number, end: number): void {
  if (room.length < values.lines.length) room = new Float64Array(values.lines.length);
  for (let column = start; column < end; column++) {
    const n = gatherColumn(values, column, room, 0);
    let sum = 0;
    for (let i = 0; i < n; i++) sum += room[i]!;
    const at = column * numbersKept;
    numbers[at] = n;
    numbers[at + 1] = sum / n;
    numbers[at + 2] = n === 0 ? NaN : room[0]!;
    numbers[at + 3] = quantileOfRoom(n, 0.25);
    numbers[at + 4] = quantileOfRoom(n, 0.5);
    numbers[at + 5] = quantileOfRoom(n, 0.75);
    numbers[at + 6] = n === 0 ? NaN : room[n - 1]!;
  }
}

/** Type 7, as `quantile`, of the first values of the room. */
function quantileOfRoom(n: number, p: number): number {
  if (n === 0) return NaN;
  const h = (n - 1) * p;
  const below = Math.floor(h);
  const low = room[below]!;
  // Beside a value itself there is nothing to lie between.
  return h === below ? low : low + (room[below + 1]! - low) * (h - below);
}
