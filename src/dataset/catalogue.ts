import type { CompactFrame } from "./compact.ts";
import { fingerprint } from "./compactBytes.ts";

/** A data set as its site keeps it: the frame, and where its scores are. */
export interface SetFile {
  readonly id: string;
  readonly title: string;
  readonly frame: CompactFrame;
  readonly scores: ScoreFiles;
}

/** A file for each part of the frame; or one Parquet file of all rows in the order of the parts. */
export type ScoreFiles =
  | { readonly kind: "parts"; readonly files: readonly string[] }
  | {
      readonly kind: "parquet";
      readonly file: string;
      /** bytes */
      readonly size: number;
      /** bytes of its metadata, at its end */
      readonly footer: number;
    };

/** What a page of the site reads first. It grows with the data sets at home, not with the catalogue. */
export interface StartFile {
  readonly format: typeof siteFormat;
  /** The data sets that every page opens, as far as a figure of an index needs them: those with indices. */
  readonly home: readonly SetFile[];
  /** The file of the other data sets that every page opens, and where each stands among all of them; null for none. */
  readonly later: { readonly file: string; readonly places: readonly number[] } | null;
  /** First and last year of which those others tell; null where they tell of none. */
  readonly laterYears: readonly [number, number] | null;
  /** The event that the page opens on, by itself, where its data set comes later; else null. */
  readonly marked: SetFile | null;
  /** The others; null where there are none. */
  readonly catalogue: CatalogueRoot | null;
  /** The query that a page without one opens on; null for the app's own. */
  readonly address: string | null;
}

/** Data sets that every page opens, after the first figure. */
export interface LaterFile {
  readonly format: typeof siteFormat;
  readonly sets: readonly SetFile[];
}

export const siteFormat = "regulens 1";

export interface CatalogueRoot {
  /** Hashes of the files that tell where an index is, by `shardOf` its id. */
  readonly shards: readonly string[];
  /** The file that lists every data set, for searching. */
  readonly list: string;
}

/** One shard: where each of its indices is. */
export interface ShardFile {
  readonly format: typeof siteFormat;
  /** Files of data sets, each a `SetFile`. */
  readonly sets: readonly string[];
  /** The place of its data set in `sets`; the part of the scores, and its file unless the scores are in Parquet. */
  readonly indices: readonly (readonly [id: string, set: number, part: number | null, file: string | null])[];
}

/** A data set as the whole list tells of it. */
export interface ListedSet {
  readonly id: string;
  /** Its `SetFile`. */
  readonly file: string;
  readonly title: string;
  readonly publishers: readonly string[];
  /** First and last year of any index; null where no index has a value. */
  readonly years: readonly [number, number] | null;
  readonly indices: readonly { readonly id: string; readonly short: string; readonly label: string }[];
}

export interface ListFile {
  readonly format: typeof siteFormat;
  readonly sets: readonly ListedSet[];
}

/** How many shards a catalogue has, whatever its size: their names stand in the file that every page reads. */
export const shardCount = 32;

/** What the names of shards begin with. */
export const shardStem = "shard";

/** The name of a shard's file. */
export function shardFile(hash: string): string {
  return `${shardStem}-${hash}.json`;
}

/** The hash in a file's name. */
export function hashIn(name: string): string {
  return name.slice(name.lastIndexOf("-") + 1, name.lastIndexOf("."));
}

/** The shard that tells where an index is. */
export function shardOf(indexId: string): number {
  return fingerprint(indexId) % shardCount;
}

/**
 * Data sets of the list that hold every word of a search, in its order. A word may stand in the title, the publishers or the
 * id; or in the name of an index: then the data set comes with those of its indices alone that, with it, hold every word.
 */
export function foundSets(sets: readonly ListedSet[], typed: string): readonly ListedSet[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return sets;
  return sets.flatMap((set) => {
    const own = [set.id, set.title, ...set.publishers].join("\n").toLowerCase();
    const left = words.filter((word) => !own.includes(word));
    if (left.length === 0) return set;
    const indices = set.indices.filter(({ id, short, label }) => {
      const names = [id, short, label].join("\n").toLowerCase();
      return left.every((word) => names.includes(word));
    });
    return indices.length === 0 ? [] : { ...set, indices };
  });
}
