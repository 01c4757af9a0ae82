import { isCountryCode } from "../country/country.ts";
import type { Messages } from "../text/messages.ts";
import { lacksOf } from "./columns.ts";
import type { DataPackage } from "./package.ts";
import { rowsOf, type ReadFile, type Row } from "./rows.ts";

/** The words in which faults of a data package are told. */
export type DatasetWords = Messages["errors"]["pack"];

/** A fault of one file, before it is known to which data set it belongs. */
export interface FileIssue {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly hint: string;
}

/** What keeps the files from being read as the kinds that the package says they are. */
export function columnIssues(files: readonly ReadFile[], words: DatasetWords): readonly FileIssue[] {
  return files.flatMap((file) =>
    lacksOf(file.kind, file.table).map(({ column, row, why }) => {
      const [message, hint] =
        "lacks" in why
          ? [words.columnNeeded(file.kind, column, why.lacks), words.columnNeededHint]
          : why.cell === null
            ? [words.cellNeeded, words.cellNeededHint]
            : [words.cellUnreadable(why.cell), words.cellUnreadableHint];
      return { file: file.path, row, column, message, hint };
    }),
  );
}

/** Rows that name a source, an index, a ranking, an edition or a country which is not there, or that clash. */
export function referenceIssues(
  pack: DataPackage,
  files: readonly ReadFile[],
  words: DatasetWords,
): readonly FileIssue[] {
  const sources = new Set(pack.sources.map((source) => source.name));
  const indices = new Map(pack.regulens.indices.map((index) => [index.id, index]));
  const rankings = new Set(pack.regulens.rankings.map((ranking) => ranking.id));
  const scores = rowsOf(files, "scores");
  const scored = new Set(scores.map((row) => row.text("index_id")));
  const every = [...new Set(files.map((file) => file.kind))].flatMap((kind) => rowsOf(files, kind));
  const unknown = (
    column: string,
    isKnown: (value: string) => boolean,
    message: (v: string) => string,
    hint: string,
  ) =>
    every.flatMap((row) => {
      const value = row.textOrNull(column);
      return value === null || isKnown(value) ? [] : [issueOf(row, column, message(value), hint)];
    });
  return [
    ...unknown("source_id", (id) => sources.has(id), words.sourceUnknown, words.sourceUnknownHint),
    ...unknown("index_id", (id) => indices.has(id), words.indexUnknown, words.indexUnknownHint),
    ...unknown("ranking_id", (id) => rankings.has(id), words.rankingUnknown, words.rankingUnknownHint),
    ...unknown("iso3", isCountryCode, words.countryUnknown, words.countryUnknownHint),
    ...unknown("country_iso3", isCountryCode, words.countryUnknown, words.countryUnknownHint),
    ...pack.regulens.indices
      .filter(({ sourceId }) => !sources.has(sourceId))
      .map(({ sourceId }) => packageIssue(words.sourceUnknown(sourceId), words.sourceUnknownHint)),
    ...[...indices.keys()]
      .filter((id) => !scored.has(id))
      .map((id) => packageIssue(words.noValues(id), words.noValuesHint)),
    ...scoreIssues(indices, scores, words),
    ...editionIssues(files, words),
    ...rateIssues(rowsOf(files, "exchange-rates"), words),
  ];
}

function scoreIssues(
  indices: ReadonlyMap<string, DataPackage["regulens"]["indices"][number]>,
  rows: readonly Row[],
  words: DatasetWords,
): FileIssue[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const [country, year, value] = [row.text("iso3"), row.number("year"), row.number("value")];
    const [low, high] = [row.numberOrNull("low"), row.numberOrNull("high")];
    const [least, most] = indices.get(row.text("index_id"))?.scale ?? [null, null];
    const key = `${row.text("index_id")} ${country} ${year}`;
    const twice = seen.has(key);
    seen.add(key);
    return [
      ...(twice ? [issueOf(row, "year", words.scoreTwice(country, year), words.scoreTwiceHint)] : []),
      ...((least !== null && value < least) || (most !== null && value > most)
        ? [issueOf(row, "value", words.offScale(value), words.offScaleHint)]
        : []),
      ...((low === null) !== (high === null) ||
      (low !== null && value < low) ||
      (high !== null && value > high)
        ? [issueOf(row, "value", words.badInterval, words.badIntervalHint)]
        : []),
    ];
  });
}

function editionIssues(files: readonly ReadFile[], words: DatasetWords): FileIssue[] {
  const editions = new Set(rowsOf(files, "editions").map(editionKey));
  return rowsOf(files, "rankings")
    .filter((row) => !editions.has(editionKey(row)))
    .map((row) =>
      issueOf(
        row,
        "edition_year",
        words.editionUnknown(row.number("edition_year")),
        words.editionUnknownHint,
      ),
    );
}

function editionKey(row: Row): string {
  return `${row.text("ranking_id")} ${row.number("edition_year")}`;
}

function rateIssues(rows: readonly Row[], words: DatasetWords): FileIssue[] {
  const preferred = rows.filter((row) => row.flag("preferred"));
  return preferred
    .filter((row, i) => preferred.findIndex((other) => other.number("year") === row.number("year")) !== i)
    .map((row) => issueOf(row, "preferred", words.rateTwice(row.number("year")), words.rateTwiceHint));
}

function issueOf(row: Row, column: string, message: string, hint: string): FileIssue {
  return { file: row.file.path, row: row.index + 1, column, message, hint };
}

function packageIssue(message: string, hint: string): FileIssue {
  return { file: "datapackage.json", row: null, column: null, message, hint };
}
