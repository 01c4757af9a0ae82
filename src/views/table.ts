import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import type { MissingReason } from "../dataset/missing.ts";
import { pointsBetween, type Point } from "./points.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf } from "./scope.ts";
import { valueSummary, type ValueSummary } from "./valueSummary.ts";

/** One country and year: a value with its source, or the reason why there is none. */
export interface TableRow {
  readonly country: CountryCode;
  readonly name: string;
  readonly year: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** null where there is a value. `not-held`: no year of the country is in the data set. */
  readonly missing: MissingReason | null;
  readonly sourceId: string;
  readonly source: string;
  readonly note: string;
  readonly chosen: boolean;
  /** Context and countries outside a clause are dimmed, never removed. */
  readonly dimmed: boolean;
}

export type TableColumnId = "country" | "year" | "value" | "low" | "high" | "source" | "note";

export interface TableColumn {
  readonly id: TableColumnId;
  readonly numeric: boolean;
}

export interface TableView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  /** First and last year with rows, or null when the index has no year in view. */
  readonly years: readonly [number, number] | null;
  /** Columns that hold anything; interval and note are left out where the publisher gives none. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Countries that are not dimmed, and all countries. */
  readonly shown: number;
  readonly of: number;
  readonly values: number;
  /** Of every country with a row. */
  readonly summary: ValueSummary;
  readonly sources: readonly Source[];
}

/**
 * Every value of the index in view, and every gap with its reason: the chosen countries first, then the rest of the group
 * by name, each from the latest year back.
 */
export function tableView(library: Library, choices: Choices, figure: FigureChoice): TableView {
  const index = indexOf(library, choices, figure);
  const { filter, focus, chosen, members } = scopeOf(library, choices, figure);
  const name = (code: CountryCode) => countryByCode(code).name;
  const [isChosen, isInFocus] = [within(chosen), within(focus)];
  const others = members
    .filter((code) => !isChosen(code))
    .toSorted((a, b) => name(a).localeCompare(name(b), "en"));
  const countries = [...focus, ...chosen.filter((code) => !isInFocus(code)), ...others];
  const years = index.years
    .filter((year) => year >= filter.years[0] && year <= filter.years[1])
    .toSorted((a, b) => b - a);
  const rows = [countries.filter(isChosen), others].flatMap((block) => {
    const marked = block.map((country) => ({
      country,
      name: name(country),
      chosen: isChosen(country),
      dimmed: !isInFocus(country),
    }));
    const lines = block.map((country) => pointsBetween(index, country, everyYear));
    return years.flatMap((year) =>
      marked.map((mark, i) => rowOf(library, mark, lines[i]![year - (index.years[0] ?? 0)]!)),
    );
  });
  const [last, first] = [years[0], years.at(-1)];
  return {
    title: figure.title ?? null,
    index,
    years: first === undefined || last === undefined ? null : [first, last],
    columns: columnsOf(rows),
    rows,
    shown: focus.length,
    of: countries.length,
    values: rows.filter((row) => row.value !== null).length,
    summary: valueSummary(index, countries, filter.years),
    sources: [...new Set(rows.map((row) => row.sourceId))].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** The rows of the table as they leave the app, in its order. */
export function tableRows(view: TableView): readonly FlatRow[] {
  return view.rows.map((row) => flatRow(view.index, row));
}

/** One row with the columns of the CSV. */
export function flatRow(index: ScoreIndex, row: TableRow): FlatRow {
  return {
    index: index.id,
    country_code: row.country,
    country: row.name,
    year: row.year,
    value: row.value,
    low: row.low,
    high: row.high,
    missing_reason: row.missing ?? "",
    source_id: row.sourceId,
    source: row.source,
    note: row.note,
  };
}

/**
 * Rows as tab-separated text for a spreadsheet, the first line the column names. Tabs and line breaks inside a cell
 * become spaces, and a text that a spreadsheet would run as a formula is led by an apostrophe.
 */
export function tableTsv(rows: readonly FlatRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
    .map((cells) => cells.map(tsvCell).join("\t"))
    .join("\n");
}

function tsvCell(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = cell.replace(/[\t\r\n\u2028\u2029]+/g, " ");
  const looksLikeFormula = /^\s*[=+\-@＝＋－＠]/.test(text) && !/^\s*[+-]?\d+(\.\d+)?$/.test(text);
  return looksLikeFormula ? `'${text}` : text;
}

const everyYear = [-Infinity, Infinity] as const;

function rowOf(
  library: Library,
  { country, name, chosen, dimmed }: Pick<TableRow, "country" | "name" | "chosen" | "dimmed">,
  { year, score, missing }: Point,
): TableRow {
  return {
    country,
    name,
    year,
    value: score?.value ?? null,
    low: score?.low ?? null,
    high: score?.high ?? null,
    missing,
    sourceId: score?.sourceId ?? "",
    source: score === null ? "" : (library.sources.get(score.sourceId)?.title ?? score.sourceId),
    note: score?.note ?? "",
    chosen,
    dimmed,
  };
}

function columnsOf(rows: readonly TableRow[]): readonly TableColumn[] {
  const held = (id: "low" | "high" | "note") => rows.some((row) => row[id] !== null && row[id] !== "");
  const all: readonly (TableColumn & { readonly shown: boolean })[] = [
    { id: "country", numeric: false, shown: true },
    { id: "year", numeric: true, shown: true },
    { id: "value", numeric: true, shown: true },
    { id: "low", numeric: true, shown: held("low") },
    { id: "high", numeric: true, shown: held("high") },
    { id: "source", numeric: false, shown: true },
    { id: "note", numeric: false, shown: held("note") },
  ];
  return all.filter((column) => column.shown).map(({ id, numeric }) => ({ id, numeric }));
}
