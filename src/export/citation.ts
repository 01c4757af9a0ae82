import type { Figure } from "../charts/figureOf.ts";
import { citedSource } from "../charts/sourceWords.ts";
import type { Source } from "../dataset/dataset.ts";
import { visible } from "../read/values/visible.ts";
import type { Messages } from "../text/messages.ts";
import { dataHash } from "../views/dataHash.ts";

/** What a citation names. */
export interface Cited {
  readonly source: Source;
  /** Title of the data set that the value was read from, if it is known. */
  readonly dataset: string | null;
  /** The value's place in it: "Kazakhstan, 2014: 36". */
  readonly place: string;
  /** The day it was retrieved, YYYY-MM-DD, only where that is known. */
  readonly retrieved?: string;
}

/**
 * A value's source in one line: who, when, what, where, under which terms, and which value. What a source does not say is
 * left out. A date that is a year, a month or a day gives its year; any other wording (an edition, a version) stands as it is.
 */
export function citation(
  { source, dataset, place, retrieved }: Cited,
  words: Messages["card"]["cite"],
): string {
  const { publisher, title, date, url, licence } = source;
  const year = /^\d{4}(?=-\d{2}(-\d{2})?$|$)/.exec(date)?.[0];
  const head = [publisher, year === undefined ? "" : `(${year})`].filter((part) => part !== "").join(" ");
  const sentences = [
    head,
    title,
    year === undefined ? date : "",
    dataset === null || dataset === title ? "" : words.dataset(dataset),
    place === "" ? "" : words.value(place),
    licence === "" ? "" : words.licence(licence),
    retrieved === undefined ? "" : words.retrieved(retrieved),
  ];
  // An address goes last and without a stop, so that none is copied with it.
  return [...sentences.filter((part) => part !== "").map(stopped), ...(url === "" ? [] : [url])]
    .map((part) => visible(part).replace(/\s+/gu, " "))
    .join(" ");
}

/** The address as a link may hold it: https and nothing but an address; null where it is anything else. */
export function linkOf(url: string): string | null {
  return /^https:\/\/[^\s<>"'`\\]+$/u.test(url) && URL.canParse(url) ? url : null;
}

/** The address as a citation may hold it: http or https and nothing but an address; null where it is anything else. */
export function webAddress(url: string): string | null {
  return linkOf(url.replace(/^http:/, "https:")) === null ? null : url;
}

/**
 * A figure in one paragraph, to copy: its title, what it was made with and from which sources, the hash of its rows, and its
 * link where others can open one.
 */
export function citationText(figure: Figure, link: string | null, words: Messages["data"]): string {
  const sources = figure.sources.map(citedSource);
  const sentences = [
    figure.title,
    sources.length === 0 ? words.madeWith : words.from(sources),
    words.hash(dataHash(figure.rows())),
  ];
  return [...sentences.map(stopped), ...(link === null ? [] : [link])]
    .map((part) => visible(part).replace(/\s+/gu, " "))
    .join(" ");
}

function stopped(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
