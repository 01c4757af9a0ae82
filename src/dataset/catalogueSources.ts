import type { StoredDataset } from "./stored.ts";

/**
 * Data sets of which no two name different sources alike: where an earlier one has another source of that id, the later one's
 * becomes "data-set/id" in all of its rows. In one library the first source of an id would stand for both.
 */
export function withOwnSources(sets: readonly StoredDataset[]): readonly StoredDataset[] {
  const known = new Map<string, string>();
  return sets.map((set) => {
    const renamed = new Map<string, string>();
    const sources = set.sources.map((source) => {
      const told = JSON.stringify(source);
      const earlier = known.get(source.id);
      if (earlier === undefined) known.set(source.id, told);
      if (earlier === undefined || earlier === told) return source;
      const id = `${set.id}/${source.id}`;
      renamed.set(source.id, id);
      return { ...source, id };
    });
    if (renamed.size === 0) return set;
    const { scores, ...rest } = set;
    return {
      ...withRenamed(rest, renamed),
      sources,
      scores: { ...scores, sources: scores.sources.map((id) => renamed.get(id) ?? id) },
    };
  });
}

/** A value with the sources that its records name under their new ids, however deep they lie. */
function withRenamed<T>(value: T, renamed: ReadonlyMap<string, string>): T {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => withRenamed(each, renamed)) as T; // of the same kind
  const entries = Object.entries(value).map(([key, each]: readonly [string, unknown]) => [
    key,
    key === "sourceId" && typeof each === "string" ? (renamed.get(each) ?? each) : withRenamed(each, renamed),
  ]);
  return Object.fromEntries(entries) as T; // the same keys, other values of the same kinds
}
