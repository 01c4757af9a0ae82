import { blockOf, lineBetween, type ScoreBlock } from "../../dataset/block.ts";
import type { CountryCode } from "../../country/country.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";

/** The ends of the publisher's intervals, cell by cell of the index's block; where there is none, the value itself. */
interface Bounds {
  readonly low: ScoreBlock;
  readonly high: ScoreBlock;
}

const known = new WeakMap<ScoreBlock, Bounds>();

/** The lowest and the highest that the values of these countries in these years reach, intervals counted; null without values. */
export function extentOf(
  index: ScoreIndex,
  countries: readonly CountryCode[],
  years: readonly [number, number],
): readonly [number, number] | null {
  const { low, high } = boundsOf(index);
  let [least, most] = [Infinity, -Infinity];
  for (const country of countries) {
    const [lows, highs] = [lineBetween(low, country, years), lineBetween(high, country, years)];
    for (let i = 0; i < lows.length; i++) {
      // NaN is neither less nor more than anything.
      if (lows[i]! < least) least = lows[i]!;
      if (highs[i]! > most) most = highs[i]!;
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
  const bounds = { low: { ...block, values: low }, high: { ...block, values: high } };
  known.set(block, bounds);
  return bounds;
}
