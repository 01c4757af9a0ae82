import type { CountryCode } from "../country/country.ts";
import { blockOf, type ScoreBlock } from "../dataset/block.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";

/** How many scores each country has before each column of a block, and in all: one more than there are columns. */
interface Sums extends Pick<ScoreBlock, "placeOf" | "first" | "span"> {
  /** Column after column, so that a range of years reads two stretches of memory. */
  readonly before: Int32Array;
  /** How many countries a column has. */
  readonly height: number;
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
  const { placeOf, first, span, before, height } = kept.get(index) ?? newlyKept(index);
  const start = Math.max(0, from - first);
  const end = Math.max(start, Math.min(span, to - first + 1));
  return (country) => {
    const place = placeOf.get(country);
    return place === undefined || start >= end
      ? 0
      : before[end * height + place]! - before[start * height + place]!;
  };
}

function newlyKept(index: ScoreIndex): Sums {
  const sums = sumsFrom(blockOf(index));
  kept.set(index, sums);
  return sums;
}

function sumsFrom({ countries, placeOf, first, span, rows }: ScoreBlock): Sums {
  const height = countries.length;
  const before = new Int32Array(height * (span + 1));
  for (let column = 0; column < span; column++)
    for (let place = 0; place < height; place++) {
      const at = column * height + place;
      before[at + height] = before[at]! + (rows[place * span + column]! < 0 ? 0 : 1);
    }
  return { placeOf, first, span, before, height };
}
