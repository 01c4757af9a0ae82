import { isCountryCode } from "../country/country.ts";
import type { Column, TextColumn } from "../table/table.ts";
import type { Messages } from "../text/messages.ts";
import { lacksOf } from "./columns.ts";
import type { DataPackage } from "./package.ts";
import { rowsOf, type ReadFile, type Row } from "./rows.ts";
import { scoreOrderOf, scoreRowsOf, type ScoreRows } from "./scores.ts";

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
  const valued = valuedIn(files);
  const unknown = (
    column: string,
    isKnown: (value: string) => boolean,
    message: (v: string) => string,
    hint: string,
  ) => files.flatMap((file) => unknownIn(file, column, isKnown, message, hint));
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
      .filter((id) => !valued.has(id))
      .map((id) => packageIssue(words.noValues(id), words.noValuesHint)),
    ...scoreIssues(indices, files, words),
    ...editionIssues(files, words),
    ...rateIssues(rowsOf(files, "exchange-rates"), words),
  ];
}

/** The indices that any row has a value of, for a country or for a group. A dictionary holds only what rows use. */
function valuedIn(files: readonly ReadFile[]): ReadonlySet<string> {
  const dictionaries = files
    .filter(({ kind }) => kind === "scores" || kind === "aggregates")
    .map(({ table }) => textColumn(table.columns.get("index_id"))?.dictionary ?? []);
  return new Set(dictionaries.flat());
}

/** Each word of a column is looked up once; the rows are gone through only where one is unknown. */
function unknownIn(
  file: ReadFile,
  name: string,
  isKnown: (value: string) => boolean,
  message: (v: string) => string,
  hint: string,
): FileIssue[] {
  const column = textColumn(file.table.columns.get(name));
  if (column === null || column.dictionary.every(isKnown)) return [];
  const lost = column.dictionary.map((value) => (isKnown(value) ? null : message(value)));
  const issues: FileIssue[] = [];
  column.codes.forEach((code, row) => {
    const told = lost[code] ?? null;
    if (told !== null) issues.push({ file: file.path, row: row + 1, column: name, message: told, hint });
  });
  return issues;
}

/** Values given twice, off their scale or outside their own interval, in the order of the rows. */
function scoreIssues(
  indices: ReadonlyMap<string, DataPackage["regulens"]["indices"][number]>,
  files: readonly ReadFile[],
  words: DatasetWords,
): FileIssue[] {
  const rows = scoreRowsOf(files);
  const scales = rows.index.dictionary.map((id) => indices.get(id)?.scale ?? [null, null]);
  const twice = repeatedIn(rows);
  const issues: FileIssue[] = [];
  let start = 0;
  for (const file of files.filter(({ kind }) => kind === "scores")) {
    for (let i = 0; i < file.table.length; i++) {
      const row = start + i;
      const tell = (column: string, message: string, hint: string) =>
        issues.push({ file: file.path, row: i + 1, column, message, hint });
      const [value, low, high] = [rows.value[row]!, rows.low[row]!, rows.high[row]!];
      const [least, most] = scales[rows.index.codes[row]!] ?? [null, null];
      if (twice[row] === 1) {
        const country = rows.country.dictionary[rows.country.codes[row]!] ?? "";
        tell("year", words.scoreTwice(country, rows.year[row]!), words.scoreTwiceHint);
      }
      if ((least !== null && value < least) || (most !== null && value > most)) {
        tell("value", words.offScale(value), words.offScaleHint);
      }
      if (Number.isNaN(low) !== Number.isNaN(high) || value < low || value > high) {
        tell("value", words.badInterval, words.badIntervalHint);
      }
    }
    start += file.table.length;
  }
  return issues;
}

/** 1 for each row whose index, country and year an earlier row has: in their order such rows are neighbours. */
function repeatedIn(rows: ScoreRows): Uint8Array {
  const repeated = new Uint8Array(rows.length);
  const order = scoreOrderOf(rows);
  const { index, country, year } = rows;
  for (let i = 1; i < order.length; i++) {
    const [a, b] = [order[i - 1]!, order[i]!];
    if (index.codes[a] === index.codes[b] && country.codes[a] === country.codes[b] && year[a] === year[b]) {
      repeated[b] = 1;
    }
  }
  return repeated;
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

function textColumn(column: Column | undefined): TextColumn | null {
  return column?.kind === "text" ? column : null;
}

function issueOf(row: Row, column: string, message: string, hint: string): FileIssue {
  return { file: row.file.path, row: row.index + 1, column, message, hint };
}

function packageIssue(message: string, hint: string): FileIssue {
  return { file: "datapackage.json", row: null, column: null, message, hint };
}
