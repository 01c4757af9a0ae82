import type { CountryCode } from "../country/country.ts";
import { blockOf, type ScoreBlock } from "../dataset/block.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";

const kept = new WeakMap<ScoreBlock, Int32Array>();

/**
 * How many scores each country has in the years from one to another, both within, in the order of the block's countries: two
 * look-ups a country, however long the range is.
 */
export function countsBetween(block: ScoreBlock, [from, to]: readonly [number, number]): Int32Array {
  const { countries, first, span } = block;
  const sums = sumsOf(block);
  const found = new Int32Array(countries.length);
  const [start, end] = [Math.max(0, from - first), Math.min(span, to - first + 1)];
  if (start >= end) return found;
  const [before, after] = [start * found.length, end * found.length];
  for (let place = 0; place < found.length; place++)
    found[place] = sums[after + place]! - sums[before + place]!;
  return found;
}

/** How many scores of an index a country has in the years from one to another. */
export function heldBetween(
  index: ScoreIndex,
  years: readonly [number, number],
): (country: CountryCode) => number {
  const block = blockOf(index);
  const counts = countsBetween(block, years);
  return (country) => counts[block.placeOf.get(country) ?? -1] ?? 0;
}

/**
 * How many scores each country has before each column, and in all of them: one more than there are columns. Column after
 * column, so that a range of years reads two stretches of memory.
 */
function sumsOf(block: ScoreBlock): Int32Array {
  const before = kept.get(block);
  if (before !== undefined) return before;
  const { countries, span, rows } = block;
  const sums = new Int32Array(countries.length * (span + 1));
  for (let column = 0; column < span; column++)
    for (let place = 0; place < countries.length; place++) {
      const at = column * countries.length + place;
      sums[at + countries.length] = sums[at]! + (rows[place * span + column]! < 0 ? 0 : 1);
    }
  kept.set(block, sums);
  return sums;
}
