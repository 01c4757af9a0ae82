import type { CountryCode } from "../country/country.ts";
import type { TextColumn } from "../table/table.ts";
import { cellOf, emptyBlock, withBlock, type ScoreBlock } from "./block.ts";
import type { Dataset, Score, ScoreIndex } from "./dataset.ts";

/**
 * The scores of a data set by column, in the order of index, country and year. Missing bounds are NaN; `source` and `note`
 * count into `sources` and `notes`, -1 for no note.
 */
export interface ScoreColumns {
  readonly year: Int32Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly source: Int32Array;
  readonly note: Int32Array;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  /** The values as their files write them where that is not the number as printed; absent where all are. */
  readonly raw?: TextColumn;
}

/** An index without its lookup. `starts` has the first row of each of `countries`, and the end of the last. */
export interface StoredIndex extends Omit<ScoreIndex, "at"> {
  readonly starts: Int32Array;
}

/** A data set of plain values and typed arrays: it can be posted between threads and kept in a store. */
export interface StoredDataset extends Omit<Dataset, "indices"> {
  readonly indices: readonly StoredIndex[];
  readonly scores: ScoreColumns;
}

/** A stored data set as the views read it: each index with its lookup. Takes no time worth naming. */
export function openedDataset({ scores, ...stored }: StoredDataset): Dataset {
  return {
    ...stored,
    indices: stored.indices.map(({ starts, ...index }) => ({
      ...index,
      at: lookupOf(index.countries, starts, scores),
    })),
  };
}

/** The memory that a stored data set may hand over to another thread instead of copying it. */
export function transferablesOf({ indices, scores }: StoredDataset): ArrayBuffer[] {
  const { year, value, low, high, source, note, raw } = scores;
  const texts = raw === undefined ? [] : [raw.codes];
  const arrays = [year, value, low, high, source, note, ...texts, ...indices.map(({ starts }) => starts)];
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}

/** So many lookups cost about as much as the block that answers them without a search. */
const lookupsBeforeBlock = 64;

/**
 * The first lookups search by halves, for the rows of a country lie together by year; whoever asks more is answered from
 * the block. So an index that is asked for one country only costs no block: there may be thousands of such.
 */
function lookupOf(countries: readonly CountryCode[], starts: Int32Array, scores: ScoreColumns) {
  let block: ScoreBlock | null = null;
  let lookups = 0;
  const standing = () => (block ??= blockFrom(countries, starts, scores));
  const at = (country: CountryCode, year: number): Score | null => {
    if (block === null && lookups++ < lookupsBeforeBlock) {
      const row = searchedRow(countries.indexOf(country), year, starts, scores);
      return row < 0 ? null : scoreAt(scores, row, country);
    }
    const cell = cellOf(standing(), country, year);
    const row = cell < 0 ? -1 : standing().rows[cell]!;
    return row < 0 ? null : scoreAt(scores, row, country);
  };
  return withBlock(at, standing);
}

/** The row of a country's year by a search by halves, -1 without one. */
function searchedRow(place: number, year: number, starts: Int32Array, scores: ScoreColumns): number {
  if (place < 0) return -1;
  const end = starts[place + 1] ?? 0;
  let [from, to] = [starts[place] ?? 0, end];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((scores.year[middle] ?? 0) < year) from = middle + 1;
    else to = middle;
  }
  return from < end && scores.year[from] === year ? from : -1;
}

/** The rows of an index, by country and year, as its block. Of two rows of one cell the first stands. */
function blockFrom(countries: readonly CountryCode[], starts: Int32Array, scores: ScoreColumns): ScoreBlock {
  let [first, last] = [Infinity, -Infinity];
  for (let place = 0; place < countries.length; place++) {
    if (starts[place] === starts[place + 1]) continue;
    first = Math.min(first, scores.year[starts[place]!]!);
    last = Math.max(last, scores.year[starts[place + 1]! - 1]!);
  }
  const block = emptyBlock(countries, first, last);
  for (let place = 0; place < countries.length; place++) {
    const line = place * block.span - block.first;
    for (let row = starts[place]!; row < starts[place + 1]!; row++) {
      const cell = line + scores.year[row]!;
      if (block.rows[cell]! >= 0) continue;
      block.rows[cell] = row;
      block.values[cell] = scores.value[row]!;
    }
  }
  return block;
}

function scoreAt(scores: ScoreColumns, row: number, country: CountryCode): Score {
  const raw = scores.raw?.dictionary[scores.raw.codes[row] ?? -1];
  const score: Score = {
    country,
    year: scores.year[row] ?? NaN,
    value: scores.value[row] ?? NaN,
    low: numberOrNull(scores.low[row]),
    high: numberOrNull(scores.high[row]),
    sourceId: scores.sources[scores.source[row] ?? -1] ?? "",
    note: scores.notes[scores.note[row] ?? -1] ?? "",
  };
  return raw === undefined ? score : { ...score, raw };
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
