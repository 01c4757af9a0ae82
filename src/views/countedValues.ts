import { linesWithin, type CountryMask } from "../choices/countryMask.ts";
import type { ScoreBlock } from "../dataset/block.ts";
import { sortedBlockOf, type SortedBlock } from "./sortedBlock.ts";

/** The values of a block, of which those of some countries count. */
export interface CountedValues {
  readonly block: ScoreBlock;
  readonly all: SortedBlock;
  /** The lines of the block that count, ascending. */
  readonly lines: Uint16Array;
  /** Room for a position of each of them: see `gatherPositions`. */
  readonly room: Uint16Array;
}

/** The values of the countries of a mask. */
export function countedValues(block: ScoreBlock, mask: CountryMask): CountedValues {
  const lines = linesWithin(block.countries, mask);
  return { block, all: sortedBlockOf(block), lines, room: new Uint16Array(lines.length) };
}

/** A bit for each position of a column, and a word for lines without one, which nobody reads. */
let wordsOfMarks = new Int32Array(0);

/**
 * Writes to the room where the values of a column that count stand among all of the column, ascending; gives how many they are.
 */
export function gatherPositions({ block, all, lines, room }: CountedValues, column: number): number {
  const { positions, none, starts } = all;
  const first = column * block.countries.length;
  let end = 0;
  if (lines.length === block.countries.length) {
    const held = starts[column + 1]! - starts[column]!;
    for (; end < held; end++) room[end] = end;
    return end;
  }
  const words = none >> 5;
  if (wordsOfMarks.length <= words) wordsOfMarks = new Int32Array(words + 1);
  const marks = wordsOfMarks;
  for (let i = 0; i < lines.length; i++) {
    const position = positions[first + lines[i]!]!;
    marks[position >> 5]! |= 1 << (position & 31);
  }
  // The marks of a word from the lowest on are its positions in order: nothing has to be compared.
  for (let word = 0; word < words; word++) {
    const begin = (word << 5) + 31;
    for (let left = marks[word]!; left !== 0; left &= left - 1)
      room[end++] = begin - Math.clz32(left & -left);
    marks[word] = 0;
  }
  marks[words] = 0;
  return end;
}
