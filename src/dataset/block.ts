import type { CountryCode } from "../country/country.ts";
import type { ScoreIndex } from "./dataset.ts";

/**
 * The scores of an index as a dense block, a line a country and a column a year: what a year or a country holds stands
 * together, so that nothing is searched for.
 */
export interface ScoreBlock {
  /** By code. */
  readonly countries: readonly CountryCode[];
  /** The line of each country. */
  readonly placeOf: ReadonlyMap<CountryCode, number>;
  /** The year of the first column. */
  readonly first: number;
  /** How many columns there are: every year from the first to the last that any score is of. */
  readonly span: number;
  /** Line after line; NaN where there is no score. */
  readonly values: Float64Array;
  /**
   * The row of each cell in the columns that the block was made from (where it was made by asking an index, any number
   * from 0 on), -1 where there is no score.
   */
  readonly rows: Int32Array;
}

/** Blocks that a lookup can give without being asked cell by cell: a copy of an index with another lookup has another block. */
const ready = new WeakMap<ScoreIndex["at"], () => ScoreBlock>();

/** The block of each index that was asked for. */
const known = new WeakMap<ScoreIndex, ScoreBlock>();

/** A lookup, together with the block that it is answered from. */
export function withBlock(at: ScoreIndex["at"], block: () => ScoreBlock): ScoreIndex["at"] {
  ready.set(at, block);
  return at;
}

/** The block of an index, made once. */
export function blockOf(index: ScoreIndex): ScoreBlock {
  const before = known.get(index);
  if (before !== undefined) return before;
  const block = ready.get(index.at)?.() ?? gatheredBlock(index);
  known.set(index, block);
  return block;
}

/** The cell of a country in a year, -1 outside the block. */
export function cellOf({ placeOf, first, span }: ScoreBlock, country: CountryCode, year: number): number {
  const place = placeOf.get(country);
  const column = year - first;
  return place === undefined || !(column >= 0 && column < span) ? -1 : place * span + column;
}

/** The value of a country in a year, NaN where there is none. Makes no object, unlike `index.at`. */
export function valueAt(block: ScoreBlock, country: CountryCode, year: number): number {
  const cell = cellOf(block, country, year);
  return cell < 0 ? NaN : block.values[cell]!;
}

/** Whether a country has a score in a year. */
export function hasScore(block: ScoreBlock, country: CountryCode, year: number): boolean {
  const cell = cellOf(block, country, year);
  return cell >= 0 && block.rows[cell]! >= 0;
}

/** The values of a country in the years from one to another that the block has: a part of the block, not a copy. */
export function lineBetween(
  { placeOf, first, span, values }: ScoreBlock,
  country: CountryCode,
  [from, to]: readonly [number, number],
): Float64Array {
  const line = (placeOf.get(country) ?? NaN) * span;
  const [start, end] = [Math.max(0, from - first), Math.min(span, to - first + 1)];
  return line >= 0 && start < end ? values.subarray(line + start, line + end) : noValues;
}

const noValues = new Float64Array(0);

/** An empty block of countries by the years from `first` to `last`; none where the last is before the first. */
export function emptyBlock(countries: readonly CountryCode[], first: number, last: number): ScoreBlock {
  const span = last < first ? 0 : last - first + 1;
  const cells = countries.length * span;
  return {
    countries,
    placeOf: new Map(countries.map((code, place) => [code, place])),
    first: span === 0 ? 0 : first,
    span,
    values: new Float64Array(cells).fill(NaN),
    rows: new Int32Array(cells).fill(-1),
  };
}

function gatheredBlock(index: ScoreIndex): ScoreBlock {
  const block = emptyBlock(index.countries.toSorted(), index.years[0] ?? 0, index.years.at(-1) ?? -1);
  let cell = 0;
  for (const country of block.countries)
    for (let column = 0; column < block.span; column++, cell++) {
      const score = index.at(country, block.first + column);
      if (score === null) continue;
      block.values[cell] = score.value;
      block.rows[cell] = cell;
    }
  return block;
}
