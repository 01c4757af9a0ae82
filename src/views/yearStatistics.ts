import { maskOf } from "../choices/countryMask.ts";
import type { CountryCode } from "../country/country.ts";
import { blockOf, cellOf, type ScoreBlock } from "../dataset/block.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";
import { countedValues, gatherPositions, type CountedValues } from "./countedValues.ts";
import { standingOf, type Standing } from "./standing.ts";
import type { Summary } from "./statistics.ts";

/**
 * What the values of some countries say in each year. It does not change with the range of years that is looked at, so that
 * a brush over the years only asks for other years of it.
 */
export interface YearStatistics {
  readonly block: ScoreBlock;
  readonly values: CountedValues;
  /** The order of the counted values: made when first asked for, summaries do without. */
  readonly standing: () => Standing;
  /** The numbers of the summaries, year after year: n, mean, min, lower quartile, median, upper quartile, max. */
  readonly numbers: Float64Array;
  /** From this year to that one `numbers` is worked out; the others when they are asked for. None yet where they cross. */
  readyFrom: number;
  readyTo: number;
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
 * Kept until those of other sets crowd them out. Nobody may change the list; a country that it names twice counts once.
 */
export function yearStatistics(
  index: ScoreIndex,
  countries: readonly CountryCode[],
  years: readonly [number, number] | null = null,
): YearStatistics {
  const kept = keptOf.get(index) ?? newlyKept(index);
  const found = kept.list === countries && kept.last !== null ? kept.last : statisticsIn(kept, countries);
  if (years !== null) prepare(found, years[0], years[1]);
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
  prepare(statistics, year, year);
  return numbers[column * numbersKept]!;
}

/** The values of a year, ascending: a part of what is kept, not a copy. */
export function valuesIn({ block, standing }: YearStatistics, year: number): Float64Array {
  const column = year - block.first;
  const { values, starts } = standing();
  return values.subarray(starts[column] ?? 0, starts[column + 1] ?? 0);
}

/** The countries that the values of a year are of, in the same order: equal values by code. */
export function countriesIn({ block, standing }: YearStatistics, year: number): readonly CountryCode[] {
  const column = year - block.first;
  const { countries, starts } = standing();
  return countries.slice(starts[column] ?? 0, starts[column + 1] ?? 0);
}

/**
 * The standard competition rank of a country in a year, among the countries of the statistics: 1 for the highest value (1-2-2-4),
 * see `competitionRanks`; null where it has no value or is not one of them.
 */
export function rankIn(
  { block, standing }: YearStatistics,
  country: CountryCode,
  year: number,
): number | null {
  const cell = cellOf(block, country, year);
  return cell < 0 ? null : standing().ranks[cell]! || null;
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
  const found = sets.get(mask.key) ?? statisticsOf(countedValues(block, mask));
  sets.delete(mask.key);
  sets.set(mask.key, found);
  if (sets.size > setsKept) sets.delete([...sets.keys()][0] ?? "");
  kept.list = countries;
  kept.last = found;
  return found;
}

function statisticsOf(values: CountedValues): YearStatistics {
  const { block } = values;
  let kept: Standing | null = null;
  return {
    block,
    values,
    standing: () => (kept ??= standingOf(values)),
    numbers: new Float64Array(numbersKept * block.span),
    readyFrom: block.first,
    readyTo: block.first - 1,
  };
}

/** n, mean, lowest, lower quartile, median, upper quartile, highest. */
const numbersKept = 7;

/** Works out the years asked for that are not yet, and those between them and the ones that are. */
function prepare(statistics: YearStatistics, from: number, to: number): void {
  const { readyFrom, readyTo } = statistics;
  if (from >= readyFrom && to <= readyTo) return;
  if (readyFrom > readyTo) {
    summarise(statistics, from, to);
    [statistics.readyFrom, statistics.readyTo] = [from, to];
    return;
  }
  summarise(statistics, from, readyFrom - 1);
  summarise(statistics, readyTo + 1, to);
  statistics.readyFrom = Math.min(readyFrom, from);
  statistics.readyTo = Math.max(readyTo, to);
}

/** As `summaryOf` of the values of each year, bit for bit: the same sums in the same order. Years outside the block hold none. */
function summarise({ block, values, numbers }: YearStatistics, from: number, to: number): void {
  const { room } = values;
  const { sorted, starts } = values.all;
  const last = Math.min(block.span - 1, to - block.first);
  for (let column = Math.max(0, from - block.first); column <= last; column++) {
    const n = gatherPositions(values, column);
    const start = starts[column]!;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += sorted[start + room[i]!]!;
    const at = column * numbersKept;
    numbers[at] = n;
    numbers[at + 1] = sum / n;
    numbers[at + 2] = n === 0 ? NaN : sorted[start + room[0]!]!;
    numbers[at + 3] = quantileIn(sorted, start, room, n, 0.25);
    numbers[at + 4] = quantileIn(sorted, start, room, n, 0.5);
    numbers[at + 5] = quantileIn(sorted, start, room, n, 0.75);
    numbers[at + 6] = n === 0 ? NaN : sorted[start + room[n - 1]!]!;
  }
}

/** Type 7, as `quantile`, of the values that stand at the first `n` positions after a start. */
function quantileIn(
  sorted: Float64Array,
  start: number,
  positions: Uint16Array,
  n: number,
  p: number,
): number {
  if (n === 0) return NaN;
  const h = (n - 1) * p;
  const below = Math.floor(h);
  const low = sorted[start + positions[below]!]!;
  // Beside a value itself there is nothing to lie between.
  return h === below ? low : low + (sorted[start + positions[below + 1]!]! - low) * (h - below);
}
