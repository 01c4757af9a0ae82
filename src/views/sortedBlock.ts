import type { ScoreBlock } from "../dataset/block.ts";

/** The values of a block, year after year, ascending in each: sorted once for every set of countries and range of years. */
export interface SortedBlock {
  readonly sorted: Float64Array;
  /** The line that each of them stands in. */
  readonly lines: Uint16Array;
  /**
   * Column after column, where the value of each line stands among those of its year; equal values in the order of the lines.
   * `none` without a value.
   */
  readonly positions: Uint16Array;
  /** Beyond every position: the least multiple of 32 that is. */
  readonly none: number;
  /** Where each year begins; one more than there are columns. */
  readonly starts: Int32Array;
}

const kept = new WeakMap<ScoreBlock, SortedBlock>();

/** The block sorted by year and value, made once. */
export function sortedBlockOf(block: ScoreBlock): SortedBlock {
  const found = kept.get(block) ?? sortedFrom(block);
  kept.set(block, found);
  return found;
}

function sortedFrom({ countries, span, values, rows }: ScoreBlock): SortedBlock {
  const held = rows.reduce((sum, row) => sum + (row < 0 ? 0 : 1), 0);
  const sorted = new Float64Array(held);
  const lines = new Uint16Array(held);
  const none = ((countries.length + 31) >> 5) << 5;
  const positions = new Uint16Array(countries.length * span).fill(none);
  const starts = new Int32Array(span + 1);
  // All lines in the order of the last year, which the next one mostly keeps: a sort by insertion then has little to move.
  const order = Uint16Array.from(countries, (_, place) => place);
  const now = new Float64Array(countries.length);
  let end = 0;
  for (let column = 0; column < span; column++) {
    for (let place = 0; place < now.length; place++) now[place] = values[place * span + column]!;
    sortByInsertion(order, now);
    for (const place of order) {
      if (rows[place * span + column]! < 0) continue;
      positions[column * countries.length + place] = end - starts[column]!;
      lines[end] = place;
      sorted[end++] = now[place]!;
    }
    starts[column + 1] = end;
  }
  return { sorted, lines, positions, none, starts };
}

/** Sorts places by their values, equal ones by place. One without a value (NaN) is passed over, wherever it stands. */
function sortByInsertion(order: Uint16Array, values: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const place = order[i]!;
    const value = values[place]!;
    if (Number.isNaN(value)) continue;
    let to = i;
    for (; to > 0; to--) {
      const before = order[to - 1]!;
      const least = values[before]!;
      if (least < value || (least === value && before < place)) break;
      order[to] = before;
    }
    order[to] = place;
  }
}
