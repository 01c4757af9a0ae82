import { periodOf } from "../../time/period.ts";
import { cellFormOf } from "./cellForm.ts";
import { cellAt, type Sheet } from "./sheet.ts";
import type { ColumnForm } from "./tableShape.ts";

/**
 * Whether a record's cells in columns of numbers are years, in order or in the same order again and again (under merged
 * names): a header that looks like numbers. One in ten may be misspelt; words may stand beside them. A column that seems
 * to be one of years may be so by this record alone, which then has to have years that nothing but a header has.
 */
export function namesYears(sheet: Sheet, forms: readonly ColumnForm[], record: number): boolean {
  const found: number[] = [];
  let cells = 0;
  let certain = true;
  for (let column = 0; column < forms.length; column++) {
    const form = forms[column];
    const cell = cellAt(sheet, record, column).trim();
    if (cell === "" || isWord(cell)) continue;
    if ((form === "other" || form === "link") && cellFormOf(cell) !== "year") continue;
    if (form === "year" || form === "date") certain = false;
    cells++;
    const year = yearIn(cell);
    if (year !== undefined) found.push(year);
  }
  if (found.length < 0.9 * cells || cells === 0) return false;
  if (!certain) return found.length === cells && (recurs(found) || follow(found));
  if (cells === 1) return true;
  if (found[0] !== found.at(-1) && (inOrder(found, 1) || inOrder(found, -1))) return true;
  return recurs(found);
}

/**
 * Whether a record has years or months (`2014`, `Jan-15`, `FY 2014/15`) where the two records below have days in every column
 * of dates: those are its names.
 */
export function namesSpans(sheet: Sheet, forms: readonly ColumnForm[], record: number): boolean {
  let named = 0;
  for (let column = 0; column < forms.length; column++) {
    if (forms[column] !== "date") continue;
    if (!isSpan(cellAt(sheet, record, column).trim())) return false;
    if (![1, 2].every((below) => isDay(cellAt(sheet, record + below, column).trim()))) return false;
    named++;
  }
  return named > 0;
}

/** A year or month, `Jan-15` too, which may be of 2015. */
function isSpan(cell: string): boolean {
  const exact = periodOf(cell, { dayFirst: null })?.exact;
  return exact === "year" || exact === "months" || /^\p{L}{3,9}\.?[- ]'?\d\d$/u.test(cell);
}

function isDay(cell: string): boolean {
  return (
    periodOf(cell, { dayFirst: null })?.exact === "day" || /^\d{1,2}[- ]\p{L}{3,9}\.?[- ]\d\d$/u.test(cell)
  );
}

/** The year in `2014`, `2014.0`, `1983-84`, `Jan.1981-Aug. 1982`. */
function yearIn(cell: string): number | undefined {
  const year = cell.length < 30 ? /(?<!\d)(?:1[5-9]|20)\d\d(?![\d.,]*[1-9])/.exec(cell)?.[0] : undefined;
  return year === undefined ? undefined : Number(year);
}

/** A word is no year misspelt; nor is it a value, so it speaks for a header. */
function isWord(cell: string): boolean {
  return cellFormOf(cell) === "text" && !/\d/.test(cell);
}

/**
 * Whether a record's cells after the first are rising whole numbers (column numbers, ages, precincts) under a name, a blank
 * or a nought, and those of the two records below are not.
 */
export function countsUp(sheet: Sheet, record: number): boolean {
  if (/^[1-9]/.test(cellAt(sheet, record, 0).trim())) return false;
  return rises(sheet, record) && ![1, 2].some((below) => rises(sheet, record + below));
}

function rises(sheet: Sheet, record: number): boolean {
  const width = sheet.widths[record] ?? 0;
  if (width < 4) return false;
  let last = -1;
  for (let column = 1; column < width; column++) {
    const cell = cellAt(sheet, record, column).trim();
    if (!/^\d{1,4}$/.test(cell) || Number(cell) <= last) return false;
    last = Number(cell);
  }
  return true;
}

/** Whether rising years begin anew with the same year: `2013, 2014, 2013, 2014`. */
function recurs(years: readonly number[]): boolean {
  const length = years.indexOf(years[0] ?? 0, 1);
  if (length < 2 || years.length % length !== 0) return false;
  return years.every((year, at) =>
    at % length === 0
      ? year === years[0]
      : at > 0 && year === years[at % length] && year > (years[at - 1] ?? 0),
  );
}

/** Whether years follow one another, three at least. */
function follow(years: readonly number[]): boolean {
  return years.length > 2 && years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
}

function inOrder(values: readonly number[], sign: 1 | -1): boolean {
  return values.every((value, index) => index === 0 || (value - (values[index - 1] ?? value)) * sign >= 0);
}
