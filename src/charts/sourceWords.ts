import { publishedBy } from "../dataset/asKnown.ts";
import type { Source } from "../dataset/dataset.ts";

/**
 * A source as a footer cites it: publisher, title (date). Of words around a date of publication the date alone. What a
 * reader's own data set does not say is left out.
 */
export function citedSource({ publisher, title, date }: Source): string {
  const named = publisher === "" ? title : `${publisher}, ${title}`;
  const dated = /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : (publishedBy({ date }) ?? date);
  return dated === "" ? named : `${named} (${dated})`;
}

/** A source where its title goes first: title (publisher). */
export function titledSource({ publisher, title }: Source): string {
  return publisher === "" ? title : `${title} (${publisher})`;
}
