import { cellFormOf } from "./cellForm.ts";
import { countsUp, namesSpans, namesYears } from "./numberHeader.ts";
import { cellAt, recordAt, type Sheet } from "./sheet.ts";
import { fits, type ColumnForm, type TableShape } from "./tableShape.ts";

/** More levels than these no header has; GENESIS tables have four. */
const mostLevels = 5;

/** Columns looked at to tell a header from a row. */
const mostColumns = 400;

/** How a record compares with the columns of the table: `either` where its cells tell nothing. */
export type RowKind = "header" | "body" | "either";

/** What a record is, by whether its cells are of the forms of the columns below. */
export function rowKindOf(sheet: Sheet, forms: readonly ColumnForm[], record: number): RowKind {
  const { like, unlike } = likenessOf(sheet, forms, record);
  if (unlike > like) return "header";
  if (namesYears(sheet, forms, record) || namesSpans(sheet, forms, record)) return "header";
  return like + unlike === 0 ? "either" : "body";
}

/** How many cells of a record are of the forms of their columns, and how many are not. */
function likenessOf(
  sheet: Sheet,
  forms: readonly ColumnForm[],
  record: number,
): { readonly like: number; readonly unlike: number } {
  let like = 0;
  let unlike = 0;
  const step = Math.max(1, Math.floor(forms.length / mostColumns));
  for (let column = 0; column < forms.length; column += step) {
    const cell = cellAt(sheet, record, column).trim();
    // `x` is no value in some tables, and the name of a column in others.
    if (/^x$/i.test(cell)) continue;
    const fit = fits(cellFormOf(cell), forms[column] ?? "other");
    if (fit === true) like++;
    else if (fit === false) unlike++;
  }
  return { like, unlike };
}

/**
 * The records of the header, from the first row or the start of the table: `[first, rows]` with the first record of the
 * header and the first under it; the two are equal where the table has none.
 */
export function headerRowsOf(
  sheet: Sheet,
  shape: TableShape,
  forms: readonly ColumnForm[],
  start: number,
  end: number,
): readonly [first: number, rows: number] {
  const typed = forms.some((form) => form !== "other");
  // In a table of text alone the first record is the header, or one above it that lacks names at the end.
  if (!typed)
    return isNarrowHeader(sheet, shape, start) ? [start - 1, start] : [start, Math.min(start + 1, end)];
  let rows = start;
  // Records that tell nothing may stand above a header as its upper level, never a row between two of its levels.
  while (rows < end && rows < start + 12 && rowKindOf(sheet, forms, rows) === "either") rows++;
  if (rows === end || rowKindOf(sheet, forms, rows) !== "header") rows = start;
  if (rowKindOf(sheet, forms, rows) === "body") rows = plainHeader(sheet, forms, rows, end);
  if (rowKindOf(sheet, forms, rows) === "body" && countsUp(sheet, rows)) return [rows, rows + 1];
  if (rowKindOf(sheet, forms, start) !== "header" && rows === start && isNamed(sheet, forms, start))
    return [start, start + 1];
  let whole = false;
  const top = rows;
  const dated = forms[0] === "year" || forms[0] === "date";
  while (rows < end && rowKindOf(sheet, forms, rows) === "header") {
    if (whole && !isLowerLevel(sheet, forms, rows) && !(dated && !hasTime(sheet, rows))) break;
    whole = isWhole(sheet, shape, rows);
    rows++;
  }
  // What stands above rows of years or dates, line by line after a word, is about the columns: title, code, unit, source.
  const many = rows - top > mostLevels || (rows - top > 1 && cellAt(sheet, top, 0).trim() === "");
  if (dated && many && !timeWord.test(cellAt(sheet, rows - 1, 0).trim())) return [top, rows];
  let first = rows;
  if (isTorn(sheet, shape, rows)) return [rows, rows];
  while (first > 0 && rows - first < mostLevels && isLevel(sheet, shape, forms, first - 1, rows)) first--;
  return [first, rows];
}

/** Whether a record can be a level of the header that ends above `rows`. */
function isLevel(
  sheet: Sheet,
  shape: TableShape,
  forms: readonly ColumnForm[],
  record: number,
  rows: number,
): boolean {
  const width = sheet.widths[record] ?? 0;
  const below = record + 1;
  const lowest = below === rows;
  if (shape.gapsTell && !lowest && sheet.afterBlank[below] === 1) return false;
  if (shape.width === 1) return lowest && rowKindOf(sheet, forms, record) === "header";
  if (lowest && width === 1 && splitHeader(cellAt(sheet, record, 0), shape.width) !== null) return true;
  const filled = shape.filled[record] ?? 0;
  if (lowest && isRule(sheet, record)) return true;
  if (filled < 2 || width < shape.width / 2)
    return lowest && filled === 1 && shape.width === 2 && width === 2;
  if (rowKindOf(sheet, forms, record) === "body") return false;
  if (lowest) return true;
  // Upper levels have names over several columns: the last of them stands in the right half, and there are gaps below them.
  let last = 0;
  for (let column = 0; column < width; column++)
    if (cellAt(sheet, record, column).trim() !== "") last = column;
  return last >= shape.width / 2 && (filled >= 0.4 * shape.width || spans(sheet, record, rows, shape.width));
}

/**
 * The first record of the next four that can only be a header, for an upper level of numbers may stand above it (years with
 * a misspelt one among them); the given record where there is none.
 */
function plainHeader(sheet: Sheet, forms: readonly ColumnForm[], from: number, end: number): number {
  for (let record = from + 1; record < Math.min(end, from + 5); record++) {
    let unlike = 0;
    let like = 0;
    forms.forEach((form, column) => {
      const fit = fits(cellFormOf(cellAt(sheet, record, column)), form);
      if (fit === false) unlike++;
      if (fit === true) like++;
    });
    if (unlike > 2 && like === 0) return record;
  }
  return from;
}

function isNarrowHeader(sheet: Sheet, shape: TableShape, start: number): boolean {
  if (start === 0 || (shape.gapsTell && sheet.afterBlank[start] === 1)) return false;
  return (sheet.widths[start - 1] ?? 0) >= shape.width / 2 && (shape.filled[start - 1] ?? 0) >= 2;
}

/** Whether the two records above the rows are one header torn by a line break: its names would not stand over their columns. */
function isTorn(sheet: Sheet, shape: TableShape, rows: number): boolean {
  if (rows < 2 || (shape.gapsTell && sheet.afterBlank[rows - 1] === 1)) return false;
  const lower = sheet.widths[rows - 1] ?? 0;
  const both = lower + (sheet.widths[rows - 2] ?? 0);
  return lower < shape.width && lower > 1 && (both === shape.width || both === shape.width + 1);
}

/** Whether names stand below, above `rows`, where a level has gaps. */
function spans(sheet: Sheet, record: number, rows: number, width: number): boolean {
  for (let below = record + 1; below < rows; below++)
    for (let column = 1; column < width; column++)
      if (cellAt(sheet, record, column).trim() === "" && cellAt(sheet, below, column).trim() !== "")
        return true;
  return false;
}

/** Whether a record is a line drawn under the names, as database consoles do: `----+----`. */
function isRule(sheet: Sheet, record: number): boolean {
  return /^[-+=|:]{3,}$/.test(cellAt(sheet, record, 0).trim());
}

const timeWord =
  /^(?:years?|dates?|period|month|quarter|time|day|jahr|datum|zeit|année|год|годы|дата|период|месяц|жыл|күн|ай|fecha|año|ano|data|rok|anno|periode)(?![\p{L}])/iu;

function hasTime(sheet: Sheet, record: number): boolean {
  return fits(cellFormOf(cellAt(sheet, record, 0)), "date") === true;
}

function isWhole(sheet: Sheet, shape: TableShape, record: number): boolean {
  return (shape.filled[record] ?? 0) >= 0.9 * (sheet.widths[record] ?? 0);
}

const unit =
  /^(?:\(.*\)|\[.*\]|.*%.*|.*[$€£¥₽₸].*|(?:index|score|rank|number|count|units?|persons|people|no|№|years?|months?|days?|hours|km|km2|km²|kg|t|tonnes|ha|mm|°c|usd|eur|kzt|rub|тыс|млн|чел|ед|шт|га|м|км|тенге|руб|человек|единиц)\.?)$/iu;

/** Whether a record under a full header is a level of units or codes rather than a row with a remark in it. */
function isLowerLevel(sheet: Sheet, forms: readonly ColumnForm[], record: number): boolean {
  if (isRule(sheet, record)) return true;
  if ((sheet.widths[record] ?? 0) > (sheet.widths[record - 1] ?? 0) || holdsData(sheet, record)) return false;
  if (cellAt(sheet, record, 0).trim() === "") return true;
  let units = 0;
  let named = 0;
  const unlike: string[] = [];
  let like = 0;
  forms.forEach((form, column) => {
    const cell = cellAt(sheet, record, column).trim();
    if (cell !== "") named++;
    if (unit.test(cell)) units++;
    const fit = fits(cellFormOf(cell), form);
    if (fit === false) unlike.push(cell);
    if (fit === true) like++;
  });
  if (units >= 0.5 * named) return true;
  if (unlike.length === 0 || like > 0) return false;
  if (unlike.length >= 3 && new Set(unlike).size > 1) return true;
  return (
    isDistinct(sheet, record) && fits(cellFormOf(cellAt(sheet, record, 0)), forms[0] ?? "other") === false
  );
}

/** Whether a year stands in a record beside a number that is no year: a row, whatever else is wrong with it. */
function holdsData(sheet: Sheet, record: number): boolean {
  const found = recordAt(sheet, record).map(cellFormOf);
  return found.filter((form) => form === "year").length === 1 && found.includes("number");
}

/** Whether a record that may be either has names for all columns: the first record of a table is its header when in doubt. */
function isNamed(sheet: Sheet, forms: readonly ColumnForm[], record: number): boolean {
  const { like, unlike } = likenessOf(sheet, forms, record);
  return like <= unlike && isDistinct(sheet, record);
}

/** Whether a record has a cell for each column, no two the same, as names are and remarks are not. */
function isDistinct(sheet: Sheet, record: number): boolean {
  const cells = recordAt(sheet, record).map((cell) => cell.trim());
  return !cells.includes("") && new Set(cells).size === cells.length && cells.length === sheet.columns.length;
}

/** The names of a header written with another delimiter than its table, or null where it is not. */
export function splitHeader(line: string, width: number): readonly string[] | null {
  if (width < 2) return null;
  for (const delimiter of [",", ";", "\t", "|"]) {
    const names = line.split(delimiter);
    if (names.length === width && names.every((name) => name.trim() !== "")) return names;
  }
  return null;
}
