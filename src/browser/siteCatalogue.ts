import {
  shardFile,
  shardOf,
  type ListedSet,
  type ListFile,
  type SetFile,
  type ShardFile,
} from "../dataset/catalogue.ts";
import { openedCompact, partsOf } from "../dataset/compact.ts";
import type { ScorePart } from "../dataset/compactPart.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { SiteFiles } from "./siteFiles.ts";

/** The data sets of a site that are not at home: found in shards and lists, read one index at a time. */
export interface SiteCatalogue {
  /** Every data set, for searching. */
  readonly list: () => Promise<readonly ListedSet[]>;
  /**
   * The data sets of these indices, each with all of its indices that were ever asked for. Ids that the catalogue lacks are
   * passed over. Reads a shard, then the data set and the scores beside each other.
   */
  readonly withIndices: (indexIds: readonly string[]) => Promise<readonly Dataset[]>;
  /** A data set of the list, with those of its indices that were ever asked for. */
  readonly listed: (file: string) => Promise<Dataset>;
}

/** The catalogue of a site by its files. */
export function siteCatalogue(files: SiteFiles): SiteCatalogue {
  /** What of each data set was asked for. */
  const read = new Map<string, ReadonlyMap<number, ScorePart>>();

  const placeOf = async (indexId: string) => {
    const { catalogue } = await files.start();
    const hash = catalogue?.shards[shardOf(indexId)];
    if (hash === undefined) return null;
    const { sets, indices } = await files.json<ShardFile>(shardFile(hash));
    const found = indices.find(([id]) => id === indexId);
    if (found === undefined) return null;
    const [, set, part, scores] = found;
    if (scores !== null) files.ahead(scores);
    return { file: sets[set] ?? "", part, scores };
  };

  const opened = async (
    file: string,
    wanted: readonly { readonly part: number | null; readonly scores: string | null }[],
  ): Promise<Dataset> => {
    const set = await files.json<SetFile>(file);
    const found = await Promise.all(
      wanted.map(async ({ part, scores }) =>
        part === null ? null : ([part, await files.part(set, part, scores)] as const),
      ),
    );
    const parts = new Map([
      ...(read.get(file) ?? []),
      ...found.flatMap((each) => (each === null ? [] : [each])),
    ]);
    read.set(file, parts);
    return asFarAsRead(set, parts);
  };

  return {
    list: async () => {
      const { catalogue } = await files.start();
      return catalogue === null ? [] : (await files.json<ListFile>(catalogue.list)).sets;
    },
    withIndices: async (indexIds) => {
      const places = (await Promise.all(indexIds.map(placeOf))).flatMap((place) => place ?? []);
      const names = [...new Set(places.map(({ file }) => file))];
      return Promise.all(
        names.map((name) =>
          opened(
            name,
            places.filter(({ file }) => file === name),
          ),
        ),
      );
    },
    listed: (file) => opened(file, []),
  };
}

/** A data set with those of its indices whose values are at hand: the others are in the catalogue still. */
function asFarAsRead({ frame }: SetFile, parts: ReadonlyMap<number, ScorePart>): Dataset {
  const places = partsOf(frame);
  const dataset = openedCompact(frame, parts);
  const isRead = (id: string) => {
    const place = places.get(id);
    return place === undefined || parts.has(place);
  };
  return { ...dataset, indices: dataset.indices.filter(({ id }) => isRead(id)) };
}
