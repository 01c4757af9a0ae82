import type { CountryCode } from "../country/country.ts";
import { gatherPositions, type CountedValues } from "./countedValues.ts";

/** Who stands where in each year, among some countries. */
export interface Standing {
  /** The values year after year, ascending in each, and the country that each of them is of. */
  readonly values: Float64Array;
  readonly countries: readonly CountryCode[];
  /** Where each year begins among them; one more than there are columns. */
  readonly starts: Int32Array;
  /** The rank of each cell of the block, as `competitionRanks` has it; 0 where it has no value that counts. */
  readonly ranks: Uint16Array;
}

/** The order of the counted values in every year. */
export function standingOf(counted: CountedValues): Standing {
  const { block, all, lines, room } = counted;
  const values = new Float64Array(block.span * lines.length);
  const countries: CountryCode[] = [];
  const starts = new Int32Array(block.span + 1);
  const ranks = new Uint16Array(block.values.length);
  for (let column = 0; column < block.span; column++) {
    const n = gatherPositions(counted, column);
    const [from, start] = [all.starts[column]!, starts[column]!];
    for (let i = 0; i < n; i++) {
      values[start + i] = all.sorted[from + room[i]!]!;
      countries.push(block.countries[all.lines[from + room[i]!]!]!);
    }
    // From the highest down: a value that equals the one above it shares its rank.
    for (let [i, rank] = [n - 1, 1]; i >= 0; i--) {
      if (values[start + i] !== values[start + i + 1]) rank = n - i;
      ranks[all.lines[from + room[i]!]! * block.span + column] = rank;
    }
    starts[column + 1] = start + n;
  }
  return { values: values.slice(0, starts[block.span]), countries, starts, ranks };
}
