import { publishedBy } from "../dataset/asKnown.ts";
import type { Source } from "../dataset/dataset.ts";

/** A source as a footer cites it: publisher, title (date). What a reader's own data set does not say is left out. */
export function citedSource(source: Source): string {
  const { publisher, title } = source;
  const named = publisher === "" ? title : `${publisher}, ${title}`;
  const date = dateOf(source);
  return date === "" ? named : `${named} (${date})`;
}

/** A source where its title goes first: title (publisher, date). */
export function titledSource(source: Source): string {
  const about = [source.publisher, dateOf(source)].filter((part) => part !== "");
  return about.length === 0 ? source.title : `${source.title} (${about.join(", ")})`;
}

/** A date as it stands; of words around a date of publication the date alone; other words, as of a version, whole. */
function dateOf({ date }: Source): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : (publishedBy({ date }) ?? date);
}
