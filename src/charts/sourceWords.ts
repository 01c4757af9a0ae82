import type { Source } from "../dataset/dataset.ts";

/** A source as a footer cites it: publisher, title (date). What a reader's own data set does not say is left out. */
export function citedSource({ publisher, title, date }: Source): string {
  const named = publisher === "" ? title : `${publisher}, ${title}`;
  return date === "" ? named : `${named} (${date})`;
}

/** A source where its title goes first: title (publisher). */
export function titledSource({ publisher, title }: Source): string {
  return publisher === "" ? title : `${title} (${publisher})`;
}
