import { linesWithin, type CountryMask } from "../choices/countryMask.ts";
import type { CountryCode } from "../country/country.ts";
import type { ScoreBlock } from "../dataset/block.ts";
import { sortedBlockOf, type SortedBlock } from "./sortedBlock.ts";

/** The values of a block, of which those of some countries count. */
export interface CountedValues {
  readonly block: ScoreBlock;
  readonly all: SortedBlock;
  /** The lines of the block that count, ascending; one stands twice where a list names its country twice, then in any order. */
  readonly lines: Uint16Array;
  readonly repeats: boolean;
}

/** The values of the countries of a list, whose mask is given too. */
export function countedValues(
  block: ScoreBlock,
  countries: readonly CountryCode[],
  mask: CountryMask,
): CountedValues {
  const repeats = mask.size < countries.length;
  const lines = repeats
    ? Uint16Array.from(countries.flatMap((code) => block.placeOf.get(code) ?? []))
    : linesWithin(block.countries, mask);
  return { block, all: sortedBlockOf(block), lines, repeats };
}

/** A bit for each position of a column, and a word for lines without one, which nobody reads. */
let room = new Int32Array(0);

/** Copies the values of a column that count, ascending, to a place with room for all of them; gives where they end. */
export function gatherColumn(counted: CountedValues, column: number, into: Float64Array, at: number): number {
  const { block, all, lines, repeats } = counted;
  const { sorted, positions, starts } = all;
  const from = starts[column]!;
  let end = at;
  if (repeats) {
    for (const held of heldIn(counted, column)) into[end++] = sorted[from + (held >>> 16)]!;
    return end;
  }
  if (lines.length === block.countries.length) {
    const to = starts[column + 1]!;
    for (let i = from; i < to; i++) into[end++] = sorted[i]!;
    return end;
  }
  const words = all.none >> 5;
  if (room.length <= words) room = new Int32Array(words + 1);
  const marks = room;
  const first = column * block.countries.length;
  for (let i = 0; i < lines.length; i++) {
    const position = positions[first + lines[i]!]!;
    marks[position >> 5]! |= 1 << (position & 31);
  }
  // The marks of a word from the lowest on are its positions in order: nothing has to be compared.
  for (let word = 0; word < words; word++) {
    const begin = from + (word << 5) + 31;
    for (let left = marks[word]!; left !== 0; left &= left - 1)
      into[end++] = sorted[begin - Math.clz32(left & -left)]!;
    marks[word] = 0;
  }
  marks[words] = 0;
  return end;
}

/** The countries of the values that `gatherColumn` copies, in the same order. */
export function countriesGathered(counted: CountedValues, column: number): readonly CountryCode[] {
  const held = heldIn(counted, column);
  const found: CountryCode[] = [];
  for (let i = 0; i < held.length; i++) found.push(counted.block.countries[held[i]! & 0xffff]!);
  return found;
}

/** The counted lines that have a value in a column, in the order of the values: a position's number above 16 bits of a line's. */
function heldIn({ block, all, lines }: CountedValues, column: number): Uint32Array {
  const first = column * block.countries.length;
  const held = new Uint32Array(lines.length);
  let end = 0;
  for (let i = 0; i < lines.length; i++) {
    const position = all.positions[first + lines[i]!] ?? all.none;
    if (position < all.none) held[end++] = position * 0x10000 + lines[i]!;
  }
  return held.subarray(0, end).sort();
}
