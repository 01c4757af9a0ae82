import { useSyncExternalStore } from "react";
import { onOpenedSets, openedSets } from "../../browser/catalogue.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { libraryOf, type Library } from "../../dataset/library.ts";

/** The data sets that were opened from the site's catalogue since the page began. */
export function useOpenedSets(): readonly Dataset[] {
  return useSyncExternalStore(onOpenedSets, openedSets);
}

/** The library of the page's start with what was opened from the catalogue since, and what the reader added. */
export function libraryWith(start: Library, opened: readonly Dataset[], added: readonly Dataset[]): Library {
  const grown = new Map(opened.map((set) => [set.id, set]));
  const before = start.datasets.map((set) => grown.get(set.id) ?? set);
  const more = opened.filter(({ id }) => start.datasets.every((set) => set.id !== id));
  const library = libraryOf([...before, ...more, ...added], start.issues);
  return start.hasCatalogue === true ? { ...library, hasCatalogue: true } : library;
}
