import { unzipSync } from "fflate";
import type { Figure } from "../../charts/figureOf.ts";
import type { FlatRow } from "../../views/row.ts";
import { columnsOf } from "../csv.ts";
import { xmlCharacters } from "../xmlCharacters.ts";
import { zipOf } from "../zip.ts";
import { namedOf, type About } from "./about.ts";

/** What a sheet of a spreadsheet holds: ECMA-376, and Excel's limits. */
const mostRows = 1_048_576;
const mostCharacters = 32_767;

/** A workbook must say when it was written; no clock time goes into files. */
const noDay = new Date(Date.UTC(1980, 0, 1));

type Cell = string | number | null;

/**
 * The figure's rows as a workbook: sheet "Data" with numbers as numbers and a header that stays in view, sheet "About" with
 * title, notes, sources and hash. No cell is a formula, whatever its text. Fails for more rows than a sheet holds.
 */
export async function workbookOf(figure: Figure, about: About): Promise<Uint8Array<ArrayBuffer>> {
  const { text } = about;
  const words = text.data;
  const rows = figure.rows();
  if (rows.length >= mostRows)
    throw new Error(words.tooManyRows(text.number(rows.length), text.number(mostRows)));
  const columns = columnsOf(rows);
  const data: Cell[][] = [
    columns.map(cellText),
    ...rows.map((row) => columns.map((name) => cell(row, name))),
  ];
  const { writeXlsx } = await import("hucre/xlsx");
  const bytes = await writeXlsx({
    properties: { created: noDay, modified: noDay },
    defaultFont: { name: "Arial", size: 10 },
    sheets: [
      {
        name: words.sheets.data,
        rows: data,
        freezePane: { rows: 1 },
        columns: columns.map((name) => ({ width: widthOf(name, rows) })),
      },
      {
        name: words.sheets.about,
        rows: aboutRows(figure, about).map((cells) => cells.map((each) => each && cellText(each))),
        columns: [{ width: 22 }, { width: 70 }, { width: 14 }, { width: 40 }, { width: 50 }],
      },
    ],
  });
  // Packed anew: the same rows give the same bytes, whatever packs them here.
  return zipOf(new Map(Object.entries(unzipSync(bytes))));
}

function aboutRows(figure: Figure, about: About): (string | null)[][] {
  const { data, ui } = about.text;
  const words = data.about;
  const { hash } = namedOf(figure, about);
  const { publisher, title, date, licence, address } = words.source;
  const texts = [figure.title, ...figure.rows().flatMap((row) => Object.values(row))];
  const isCut = texts.some((each) => typeof each === "string" && each.length > mostCharacters);
  return [
    [words.title, figure.title],
    [words.description, figure.description],
    ...figure.footer.map((note) => [words.note, note]),
    ...(isCut ? [[words.note, words.cut]] : []),
    [words.hash, hash],
    ...(about.link === null ? [] : [[words.link, about.link]]),
    [words.madeWith, ui.name],
    [],
    [words.sources],
    [publisher, title, date, licence, address],
    ...figure.sources.map((source) => [
      source.publisher || null,
      source.title,
      source.date || null,
      source.licence || null,
      source.url || null,
    ]),
    [],
    [words.datasets],
    [null, title, null, licence],
    ...figure.datasets.map((dataset) => [null, dataset.title, null, dataset.licence || null]),
  ];
}

function cell(row: FlatRow, column: string): Cell {
  const value = row[column] ?? null;
  if (typeof value === "string") return cellText(value);
  if (value !== null && !Number.isFinite(value))
    throw new Error(`not a number that a cell can hold: ${value}`);
  return value;
}

/**
 * A text as a cell can hold it, without what no XML may hold. A workbook writes some characters as _x000D_, so that a text
 * which already looks so has its underscore written that way: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
function cellText(text: string): string {
  const whole =
    text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1).replace(lastHalf, "")}…` : text;
  return xmlCharacters(whole).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** The first half of a pair of surrogates, at the end. */
const lastHalf = /[\ud800-\udbff]$/;

/** Wide enough for most of what stands below, in characters. */
function widthOf(column: string, rows: readonly FlatRow[]): number {
  const lengths = rows.slice(0, 500).map((row) => String(row[column] ?? "").length);
  return Math.min(60, Math.max(8, column.length + 2, ...lengths.map((length) => length + 1)));
}
