import type { Choices, FigureChoice } from "../choices/choices.ts";
import type { Dataset, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import type { FlatRow } from "../views/row.ts";
import { filtersTold } from "./filterWords.ts";
import type { Frame } from "./frame.ts";
import { publisherOf } from "./sourceWords.ts";

/** What the colophon of one figure is written from. */
interface Told {
  readonly library: Library;
  readonly choices: Choices;
  readonly choice: FigureChoice;
  readonly sources: readonly Source[];
  readonly datasets?: readonly Dataset[];
  readonly rows: () => readonly FlatRow[];
}

/**
 * What the page around a figure would tell, a paragraph each: filters on, licences and data sets of what is
 * shown, then the app, its address and the hash of the rows. In short: the licences and the last line
 * together. Nothing on screen (`frame.colophon`).
 */
export function colophonWords(told: Told, { colophon, footer, text }: Frame): readonly string[] {
  if (colophon === undefined || footer === "none") return [];
  const words = text.footer;
  const base = colophon.base?.replace(/^https?:\/\//, "").replace(/\/$/, "") ?? null;
  const app = words.app(base, colophon.hashOf(told.rows));
  const filters = filtersTold(told.choices, told.choice, told.library, text);
  const filtered = filters.length === 0 ? [] : [words.filters(filters)];
  const licences = [...new Set(told.sources.map(({ licence }) => licence))];
  if (footer === "short") {
    return [[...filtered, ...(licences.length === 0 ? [] : [words.licencesShort(licences)]), app].join(" ")];
  }
  return [
    [
      ...filtered,
      ...(licences.length === 0 ? [] : [licencesInFull(told.sources, licences, words)]),
      ...datasetWords(told, text),
    ].join(" "),
    app,
  ].filter((paragraph) => paragraph !== "");
}

/** The licence of most sources goes last and stands for all that are not named before it. */
function licencesInFull(
  sources: readonly Source[],
  licences: readonly string[],
  words: Frame["text"]["footer"],
): string {
  const of = (licence: string) => sources.filter((source) => source.licence === licence);
  const rest = licences.reduce((most, next) => (of(next).length > of(most).length ? next : most));
  return words.licences(
    licences
      .filter((licence) => licence !== rest)
      .map((licence) => [licence, [...new Set(of(licence).map(publisherOf))]] as const),
    rest,
  );
}

/** The data sets that were read, each with the day on which it was retrieved where its package tells. */
function datasetWords({ datasets = [] }: Told, text: Frame["text"]): readonly string[] {
  if (datasets.length === 0) return [];
  return [
    text.footer.datasets(
      datasets.map(({ title, retrieved }) =>
        text.footer.dataset(
          title,
          retrieved === undefined ? null : text.date({ iso: retrieved, precision: "day" }),
        ),
      ),
    ),
  ];
}
