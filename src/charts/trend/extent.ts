import { blockOf, type ScoreBlock } from "../../dataset/block.ts";
import type { CountryCode } from "../../country/country.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";

/** The ends of the publisher's intervals, cell by cell of the index's block; where there is none, the value itself. */
interface Bounds {
  readonly block: ScoreBlock;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const known = new WeakMap<ScoreBlock, Bounds>();

/** The lowest and the highest that the values of these countries in these years reach, intervals counted; null without values. */
export function extentOf(
  index: ScoreIndex,
  countries: readonly CountryCode[],
  [from, to]: readonly [number, number],
): readonly [number, number] | null {
  const { low, high, block } = boundsOf(index);
  const { placeOf, first, span } = block;
  const [start, end] = [Math.max(0, from - first), Math.min(span, to - first + 1)];
  let [least, most] = [Infinity, -Infinity];
  for (const country of countries) {
    const line = (placeOf.get(country) ?? NaN) * span;
    for (let cell = line + start; cell < line + end; cell++) {
      // NaN is neither less nor more than anything.
      if (low[cell]! < least) least = low[cell]!;
      if (high[cell]! > most) most = high[cell]!;
    }
  }
  return least <= most ? [least, most] : null;
}

/** Gathered once of an index, since an interval is looked up cell by cell. */
function boundsOf(index: ScoreIndex): Bounds {
  const block = blockOf(index);
  const before = known.get(block);
  if (before !== undefined) return before;
  const [low, high] = [block.values.slice(), block.values.slice()];
  block.countries.forEach((country, line) => {
    for (let column = 0, cell = line * block.span; column < block.span; column++, cell++) {
      if (block.rows[cell]! < 0) continue;
      const score = index.at(country, block.first + column);
      low[cell] = Math.min(score?.value ?? NaN, score?.low ?? score?.value ?? NaN);
      high[cell] = Math.max(score?.value ?? NaN, score?.high ?? score?.value ?? NaN);
    }
  });
  const bounds = { block, low, high };
  known.set(block, bounds);
  return bounds;
}
