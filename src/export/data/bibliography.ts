import type { Figure } from "../../charts/figureOf.ts";
import type { Source } from "../../dataset/dataset.ts";
import { slugsOf } from "../../dataset/slug.ts";
import { visible } from "../../read/values/visible.ts";
import { webAddress } from "../citation.ts";
import { xmlCharacters } from "../xmlCharacters.ts";
import type { About, Named } from "./about.ts";

/** A year, a month or a day: as much as is known. */
export type IssuedDate = readonly [year: string, month?: string, day?: string];

/** Something to cite. What is not known is null and is left out of every format. */
export interface Entry {
  /** Unique in its list: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly kind: "source" | "dataset" | "figure";
  readonly title: string;
  readonly publisher: string | null;
  readonly issued: IssuedDate | null;
  /** The day on which it was retrieved. */
  readonly retrieved: IssuedDate | null;
  readonly url: string | null;
  /** The program that it was made with. */
  readonly madeWith: string | null;
  /** Edition, licence and whatever else has no field of its own, a sentence each. */
  readonly notes: readonly string[];
}

/** Everything to cite of a figure: each source that it shows, the data sets, and the figure itself. */
export function entriesOf(figure: Figure, about: About, named: Named): readonly Entry[] {
  const words = about.text.data;
  const sources = figure.sources.map(sourceEntry(about));
  const datasets = figure.datasets.map(({ title, licence, retrieved }): Unnamed => ({
    kind: "dataset",
    title,
    publisher: null,
    issued: null,
    retrieved: retrieved === undefined ? null : issuedOf(retrieved),
    url: null,
    madeWith: null,
    notes: [words.datasetNote, ...(licence === "" ? [] : [words.licence(licence)])],
  }));
  const own: Unnamed = {
    kind: "figure",
    title: figure.title,
    publisher: null,
    issued: null,
    retrieved: null,
    url: about.link,
    madeWith: about.text.ui.name,
    notes: [words.madeWith, words.hash(named.hash)],
  };
  const keys = slugsOf([
    ...figure.sources.map(({ id }) => id),
    ...figure.datasets.map(({ id }) => `data-${id}`),
    `regulens-${figure.kind}-${named.hash}`,
  ]);
  return [...sources, ...datasets, own].map((entry, i) => ({
    ...entry,
    title: oneLine(entry.title),
    publisher: entry.publisher === null ? null : oneLine(entry.publisher),
    notes: entry.notes.map(oneLine),
    key: keys[i]!,
  }));
}

type Unnamed = Omit<Entry, "key">;

/** A date that is a year, a month or a day is one, and so is one that is named in words; the words go into the notes. */
function sourceEntry({ text }: About) {
  return ({ title, publisher, date, url, licence }: Source): Unnamed => {
    const stated = issuedOf(date);
    const address = webAddress(url);
    return {
      kind: "source",
      title,
      publisher: publisher === "" ? null : publisher,
      issued: stated ?? issuedOf(/\bdated (\d{4}-\d{2}-\d{2})\b/.exec(date)?.[1] ?? ""),
      retrieved: null,
      url: address,
      madeWith: null,
      notes: [
        ...(stated === null && date !== "" ? [date] : []),
        ...(licence === "" ? [] : [text.data.licence(licence)]),
        ...(address === null && url !== "" ? [text.data.address(url)] : []),
      ],
    };
  };
}

function issuedOf(date: string): IssuedDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  return month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
}

/** Without line ends, characters of control and marks that turn the direction of a text. */
function oneLine(text: string): string {
  return xmlCharacters(visible(text)).replace(/\s+/gu, " ").trim();
}
