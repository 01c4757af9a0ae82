import {
  shardCount,
  hashIn,
  shardOf,
  shardStem,
  siteFormat,
  type CatalogueRoot,
  type LaterFile,
  type ListedSet,
  type ListFile,
  type ScoreFiles,
  type SetFile,
  type ShardFile,
  type StartFile,
} from "./catalogue.ts";
import { eventAlone } from "./catalogueOpening.ts";
import { withOwnSources } from "./catalogueSources.ts";
import { compactOf, partsOf } from "./compact.ts";
import { bytesOfPart } from "./compactPart.ts";
import { slugsOf } from "./slug.ts";
import type { StoredDataset } from "./stored.ts";

/** The files of a site by name. A name holds a hash of the content, so that a file never changes. */
export interface SiteFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The name of the file that a page reads first. */
  readonly start: string;
  /** The file of the scores that the page without an address shows first, if it is at home. */
  readonly first: string | null;
  /** Indices that were left out because an earlier data set has one of the same id. */
  readonly twice: readonly { readonly dataset: string; readonly index: string }[];
}

export interface SiteOptions {
  /** How many data sets are at home; the others are in the catalogue. */
  readonly home: number;
  /** A short text that differs for other bytes. */
  readonly hashOf: (content: Uint8Array) => string;
  /** First and last year of which data sets tell; null where they tell of none. */
  readonly yearsOf: (sets: readonly StoredDataset[]) => readonly [number, number] | null;
  /** Data sets with more rows of scores than this are one Parquet file, and never at home. */
  readonly largeRows: number;
  readonly parquetOf: (stored: StoredDataset) => { readonly file: Uint8Array; readonly footer: number };
  /** The index that the app opens on, and the query for a site that lacks it. */
  readonly opensOn: string;
  readonly addressOf: (index: StoredDataset["indices"][number]) => string;
  /** The event that is marked on the page of an address, null for the app's own; null where none is. */
  readonly eventOf: (address: string | null) => string | null;
}

/** A site's files from its data sets, in the order in which they are to be listed. The first ones are at home. */
export function siteFilesOf(sets: readonly StoredDataset[], options: SiteOptions): SiteFiles {
  const shelf = shelfOf(options);
  const small = sets.filter((set) => !isLarge(set, options));
  const first = new Set(small.slice(0, options.home));
  const inOrder = withOwnSources([...first, ...sets.filter((set) => !first.has(set))]);
  const { own, twice } = withoutTwins(inOrder);
  const home = own.slice(0, first.size);
  const others = own.slice(first.size);
  const setFiles = home.map((set) => setFileOf(set, shelf, options));
  const later = home.filter((set) => !isOfFirst(set));
  const catalogue = others.length === 0 ? null : catalogueOf(others, shelf, options);
  const hasUsual = home.some((set) => set.indices.some(({ id }) => id === options.opensOn));
  const opening = hasUsual ? undefined : own.flatMap((set) => set.indices)[0];
  const address = opening === undefined ? null : options.addressOf(opening);
  return {
    start: shelf.putJson("start", {
      format: siteFormat,
      home: setFiles.filter((_, place) => isOfFirst(home[place]!)),
      later: laterOf(setFiles, home, shelf),
      laterYears: options.yearsOf(later),
      marked: markedOf(home, options.eventOf(address), shelf, options),
      catalogue,
      address,
    } satisfies StartFile),
    first: scoresFileOf(setFiles, opening?.id ?? options.opensOn),
    files: shelf.files,
    twice,
  };
}

/** Whether the first figure may need it: an index is drawn with the years and the countries of all indices. */
function isOfFirst({ indices }: StoredDataset): boolean {
  return indices.length > 0;
}

/** The event of that id by itself, where it would come later with its data set. */
function markedOf(
  home: readonly StoredDataset[],
  event: string | null,
  shelf: Shelf,
  options: SiteOptions,
): SetFile | null {
  const telling = home.find(({ events }) => events.some(({ id }) => id === event));
  if (event === null || telling === undefined || isOfFirst(telling)) return null;
  return setFileOf(eventAlone(telling, event), shelf, options);
}

function laterOf(
  files: readonly SetFile[],
  sets: readonly StoredDataset[],
  shelf: Shelf,
): StartFile["later"] {
  const places = sets.flatMap((set, place) => (isOfFirst(set) ? [] : place));
  if (places.length === 0) return null;
  const content: LaterFile = { format: siteFormat, sets: places.map((place) => files[place]!) };
  return { file: shelf.putJson("later", content), places };
}

/** Files that are put under names made of a stem and the hash of the content, which `put` and `putJson` give. */
interface Shelf {
  readonly files: Map<string, Uint8Array>;
  readonly put: (stem: string, ending: string, content: Uint8Array) => string;
  readonly putJson: (stem: string, value: unknown) => string;
}

function shelfOf({ hashOf }: SiteOptions): Shelf {
  const files = new Map<string, Uint8Array>();
  const put = (stem: string, ending: string, content: Uint8Array) => {
    const name = `${stem}-${hashOf(content)}.${ending}`;
    files.set(name, content);
    return name;
  };
  return {
    files,
    put,
    putJson: (stem, value) => put(stem, "json", new TextEncoder().encode(JSON.stringify(value))),
  };
}

function isLarge({ scores }: StoredDataset, { largeRows }: SiteOptions): boolean {
  return scores.year.length > largeRows;
}

function setFileOf(stored: StoredDataset, shelf: Shelf, options: SiteOptions): SetFile {
  const { frame, parts } = compactOf(stored);
  const stem = stemOf(stored);
  return { id: stored.id, title: stored.title, frame, scores: isLarge(stored, options) ? parquet() : each() };

  function each(): ScoreFiles {
    return { kind: "parts", files: parts.map((part) => shelf.put(stem, "scores", bytesOfPart(part))) };
  }
  function parquet(): ScoreFiles {
    const { file, footer } = options.parquetOf(stored);
    return { kind: "parquet", file: shelf.put(stem, "parquet", file), size: file.length, footer };
  }
}

/** Each index once: of two with one id the first stands. */
function withoutTwins(sets: readonly StoredDataset[]) {
  const seen = new Set<string>();
  const twice: { readonly dataset: string; readonly index: string }[] = [];
  const own = sets.map((set): StoredDataset => {
    const indices = set.indices.filter(({ id }) => {
      if (seen.has(id)) twice.push({ dataset: set.id, index: id });
      return !seen.has(id);
    });
    set.indices.forEach(({ id }) => seen.add(id));
    return indices.length === set.indices.length ? set : { ...set, indices };
  });
  return { own, twice };
}

function catalogueOf(sets: readonly StoredDataset[], shelf: Shelf, options: SiteOptions): CatalogueRoot {
  const shards = Array.from({ length: shardCount }, () => ({
    sets: [] as string[],
    indices: [] as ShardFile["indices"][number][],
  }));
  const listed = sets.map((stored) => {
    const { scores, ...set } = setFileOf(stored, shelf, options);
    // The shard tells the files of scores: those of thousands of indices are not read for one.
    const large = scores.kind === "parquet";
    const told: SetFile = { ...set, scores: large ? scores : { kind: "parts", files: [] } };
    const file = shelf.putJson(stemOf(stored), { format: siteFormat, ...told });
    const parts = partsOf(set.frame);
    for (const { id } of stored.indices) {
      const shard = shards[shardOf(id)]!;
      if (shard.sets.at(-1) !== file) shard.sets.push(file);
      const part = parts.get(id) ?? null;
      const own = part === null || large ? null : (scores.files[part] ?? null);
      shard.indices.push([id, shard.sets.length - 1, part, own]);
    }
    return listedSet(stored, file);
  });
  return {
    shards: shards.map((shard) =>
      hashIn(shelf.putJson(shardStem, { format: siteFormat, ...shard } satisfies ShardFile)),
    ),
    list: shelf.putJson("list", { format: siteFormat, sets: listed } satisfies ListFile),
  };
}

function listedSet({ id, title, sources, indices }: StoredDataset, file: string): ListedSet {
  const years = indices.flatMap((index) => [index.years[0] ?? [], index.years.at(-1) ?? []].flat());
  return {
    id,
    file,
    title,
    publishers: [...new Set(sources.map(({ publisher }) => publisher))].filter((name) => name !== ""),
    years:
      years.length === 0
        ? null
        : [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))],
    indices: indices.map((index) => ({ id: index.id, short: index.short, label: index.label })),
  };
}

/** What the names of its files begin with. */
function stemOf({ id }: StoredDataset): string {
  return slugsOf([id])[0] ?? "data";
}

function scoresFileOf(sets: readonly SetFile[], index: string): string | null {
  for (const { frame, scores } of sets) {
    const part = partsOf(frame).get(index);
    if (part !== undefined && scores.kind === "parts") return scores.files[part] ?? null;
  }
  return null;
}
