import type { ListedSet } from "../dataset/catalogue.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { siteOfPage } from "./library.ts";

/** Data sets of the catalogue that were opened since the page began, in the order of their opening. */
let opened: readonly Dataset[] = [];
const watchers = new Set<() => void>();

export function openedSets(): readonly Dataset[] {
  return opened;
}

/** Calls `onChange` whenever one is opened. Returns the function that ends it. */
export function onOpenedSets(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

/** The whole list of the site's catalogue. */
export function catalogueList(): Promise<readonly ListedSet[]> {
  return siteOfPage().catalogue.list();
}

/** Opens the data sets of these indices, with no more of their values. Gives the ids that the catalogue lacks. */
export async function openIndices(indexIds: readonly string[]): Promise<readonly string[]> {
  const found = await siteOfPage().catalogue.withIndices(indexIds);
  put(found);
  const ids = new Set(found.flatMap(({ indices }) => indices.map(({ id }) => id)));
  return indexIds.filter((id) => !ids.has(id));
}

/** Opens a data set that has no index. */
export async function openListed({ file }: ListedSet): Promise<void> {
  put([await siteOfPage().catalogue.listed(file)]);
}

/** A data set that was open already is there again with more of its indices. */
function put(sets: readonly Dataset[]): void {
  if (sets.length === 0) return;
  opened = [...new Map([...opened, ...sets].map((set) => [set.id, set])).values()];
  watchers.forEach((tell) => tell());
}
