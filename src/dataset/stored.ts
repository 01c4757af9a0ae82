import type { CountryCode } from "../country/country.ts";
import type { TextColumn } from "../table/table.ts";
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

/** The rows of a country lie together by year: a search by halves finds the year. */
function lookupOf(countries: readonly CountryCode[], starts: Int32Array, scores: ScoreColumns) {
  const placeOf = new Map(countries.map((code, place) => [code, place]));
  return (country: CountryCode, year: number): Score | null => {
    const place = placeOf.get(country);
    if (place === undefined) return null;
    let [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((scores.year[middle] ?? 0) < year) from = middle + 1;
      else to = middle;
    }
    return from < (starts[place + 1] ?? 0) && scores.year[from] === year
      ? scoreAt(scores, from, country)
      : null;
  };
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
