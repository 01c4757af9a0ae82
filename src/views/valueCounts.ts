import type { CountryCode } from "../country/country.ts";
import { blockOf, type ScoreBlock } from "../dataset/block.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";

/** How many scores each country has before each column of a block, and in all: one more than there are columns. */
interface Sums {
  readonly block: ScoreBlock;
  /** Column after column, so that a range of years reads two stretches of memory. */
  readonly before: Int32Array;
}

const kept = new WeakMap<ScoreIndex, Sums>();

/**
 * How many scores of an index a country has in the years from one to another, both within: two look-ups for each country that
 * is asked for and none for others, however long the range is.
 */
export function heldBetween(
  index: ScoreIndex,
  [from, to]: readonly [number, number],
): (country: CountryCode) => number {
  const { block, before } = sumsOf(index);
  const { countries, placeOf, first, span } = block;
  const start = Math.max(0, from - first);
  const end = Math.max(start, Math.min(span, to - first + 1));
  const [least, most] = [start * countries.length, end * countries.length];
  return (country) => {
    const place = placeOf.get(country);
    return place === undefined || start >= end ? 0 : before[most + place]! - before[least + place]!;
  };
}

function sumsOf(index: ScoreIndex): Sums {
  const before = kept.get(index);
  if (before !== undefined) return before;
  const sums = sumsFrom(blockOf(index));
  kept.set(index, sums);
  return sums;
}

function sumsFrom(block: ScoreBlock): Sums {
  const { countries, span, rows } = block;
  const before = new Int32Array(countries.length * (span + 1));
  for (let column = 0; column < span; column++)
    for (let place = 0; place < countries.length; place++) {
      const at = column * countries.length + place;
      before[at + countries.length] = before[at]! + (rows[place * span + column]! < 0 ? 0 : 1);
    }
  return { block, before };
}
