import { cellFormOf } from "./cellForm.ts";
import { headerRowsOf, rowKindOf } from "./headerRows.ts";
import type { Layout } from "../plan.ts";
import { cellAt, recordAt, type Sheet } from "./sheet.ts";
import { columnFormsOf, isRegular, tableShapeOf, type ColumnForm, type TableShape } from "./tableShape.ts";

/**
 * Where the table lies among the records: the block of records of the usual width, its header told from its rows by the
 * forms of the cells below. What stands above is preamble; notes under it, and a second table after notes or a blank line,
 * are trailer. A table without numbers or dates is taken to have one header row.
 */
export function layoutOf(sheet: Sheet): Layout {
  if (sheet.length === 0) return { preamble: 0, header: 0, trailer: 0 };
  if (sheet.length === 1) return { preamble: 0, header: hasWord(sheet) ? 1 : 0, trailer: 0 };
  const shape = tableShapeOf(sheet);
  const start = startOf(sheet, shape);
  const roughEnd = lastRegular(sheet, shape, start) + 1;
  // The lower half of a short table, for its header may be as long as its rows.
  const skipped = Math.min(5, Math.floor((roughEnd - start) / 2));
  const forms = columnFormsOf(sheet, start + skipped, roughEnd);
  const [header, rows] = headerRowsOf(sheet, shape, forms, start, roughEnd);
  const end = Math.max(rows, endOf(sheet, shape, forms, header, rows));
  return { preamble: header, header: rows - header, trailer: sheet.length - end };
}

function hasWord(sheet: Sheet): boolean {
  return recordAt(sheet, 0).some((cell) => cellFormOf(cell) === "text" || cellFormOf(cell) === "code");
}

/** The first record of the block: as wide as the table, and most of those after it too. */
function startOf(sheet: Sheet, shape: TableShape): number {
  if (shape.width === 1) return 0;
  for (let record = 0; record < sheet.length; record++) {
    if (!isRegular(sheet, shape, record)) continue;
    const next = Math.min(sheet.length, record + 5);
    let alike = 0;
    for (let other = record; other < next; other++) if (sheet.widths[other] === sheet.widths[record]) alike++;
    if (alike >= 0.6 * (next - record) || !shape.fixed) {
      const gap = gapBelow(sheet, shape, record);
      return gap ?? record;
    }
  }
  return 0;
}

/** Where a title block of the table's own width (`Data Source,WDI,,`) ends at a blank line, the record after it. */
function gapBelow(sheet: Sheet, shape: TableShape, record: number): number | null {
  if (!shape.gapsTell) return null;
  let found: number | null = null;
  for (let other = record + 1; other < Math.min(sheet.length, record + 12); other++) {
    if (sheet.afterBlank[other] !== 1 || !isRegular(sheet, shape, other)) continue;
    let sparse = true;
    for (let above = record; above < other; above++)
      if ((shape.filled[above] ?? 0) > Math.max(2, 0.4 * (shape.filled[other] ?? 0))) sparse = false;
    if (sparse && (shape.filled[other] ?? 0) > 2) found = other;
  }
  return found;
}

function lastRegular(sheet: Sheet, shape: TableShape, start: number): number {
  for (let record = sheet.length - 1; record > start; record--)
    if (isRegular(sheet, shape, record)) return record;
  return start;
}

/** The record after the table's last. */
function endOf(
  sheet: Sheet,
  shape: TableShape,
  forms: readonly ColumnForm[],
  header: number,
  rows: number,
): number {
  if (shape.width === 1) return sheet.length;
  let noted: number | null = null;
  let end = rows;
  const names = { rows: 0, longest: longNote, noteLike: 0 };
  for (let record = rows; record < sheet.length; record++) {
    const gap = shape.gapsTell && sheet.afterBlank[record] === 1;
    if (noted === null && (gap || isNote(sheet, shape, record, names))) noted = record;
    if (!isRow(sheet, shape, forms, record, { noted: noted !== null, names })) continue;
    // A header of its own after notes or a blank line begins another table, unless it is this one's again.
    if (
      noted !== null &&
      rows > header &&
      rowKindOf(sheet, forms, record) === "header" &&
      !sameRecord(sheet, record, rows - 1) &&
      !sameRecord(sheet, record, header)
    )
      return noted;
    noted = null;
    if ((shape.filled[record] ?? 0) > 1) addName(names, cellAt(sheet, record, 0).trim());
    end = record + 1;
  }
  return trimmedEnd(sheet, shape, rows, end);
}

/** Whether a record belongs to the table; after notes or a blank line it must be like its rows to do so. */
function isRow(
  sheet: Sheet,
  shape: TableShape,
  forms: readonly ColumnForm[],
  record: number,
  { noted, names }: { readonly noted: boolean; readonly names: Names },
): boolean {
  if (!isRegular(sheet, shape, record)) return !noted && !isNote(sheet, shape, record, names);
  // `A,This price is provisional.,,,,` under `FOOTNOTES,,,,,` is as wide as a row.
  const sparse = shape.width > 4 && (shape.filled[record] ?? 0) <= 2;
  return !(noted && sparse && rowKindOf(sheet, forms, record) !== "body");
}

/** Takes from the end what cannot be told from a ragged row one by one, but can together: rows of another table. */
function trimmedEnd(sheet: Sheet, shape: TableShape, rows: number, end: number): number {
  let first = end;
  while (first > rows && !isRegular(sheet, shape, first - 1) && sheet.widths[first - 1] !== shape.width)
    first--;
  return shape.fixed && end - first >= 3 ? first : end;
}

const longNote = 30;
const noteStart =
  /^(?:[*†‡©¹²³]|[-_=~–—]{3}|\\\d|\(?\d+ rows?\b|\(?\d{1,2}\)|\[\d{1,2}\]|notes?\b|sources?\b|data from|last updated|updated|copyright|licen[cs]e|legend|footnotes?|symbols?$|disclaimer|generated|downloaded|exported|total rows|note:|источник|примечани|данные|обновлено|сноск|дереккөз|ескерту|quelle|anmerkung|stand\b|hinweis|fuente|nota|notas|fonte|bron|źródło|kaynak|zdroj|källa)/iu;

const noNames: Names = { rows: 0, longest: longNote, noteLike: 0 };

/** What the first cells of the rows so far are like: where names are long or sentences, being so does not make a note. */
interface Names {
  rows: number;
  longest: number;
  noteLike: number;
}

function addName(names: Names, name: string): void {
  if (isNoteText(name)) names.noteLike++;
  names.rows++;
  names.longest = Math.max(names.longest, name.length);
}

function isNoteText(text: string, { rows, longest, noteLike }: Names = noNames): boolean {
  if (noteLike > 0.2 * rows) return false;
  return text.length > longest || noteStart.test(text) || /[.:!?]$/.test(text) || /:\s/.test(text);
}

/** Whether a record is one text alone that reads like a note. A name alone in a row of full width is a row without values. */
function isNote(sheet: Sheet, shape: TableShape, record: number, names: Names): boolean {
  const filled = shape.filled[record] ?? 0;
  const width = sheet.widths[record] ?? 0;
  if (filled > 1)
    return (
      filled === 2 &&
      shape.width > 3 &&
      width !== shape.width &&
      noteStart.test(cellAt(sheet, record, 0).trim())
    );
  let text = "";
  for (let column = 0; column < width && text === ""; column++) text = cellAt(sheet, record, column).trim();
  if (shape.width > 1 && width < shape.width)
    return isNoteText(text) || (shape.gapsTell && sheet.afterBlank[record] === 1);
  // In a table of two columns that is a row without its value, unless its words are those of a note.
  const plainly = shape.width === 2 && width === 2 && !isGapBefore(sheet, shape, record);
  return (
    cellAt(sheet, record, 0).trim() !== "" &&
    (plainly ? noteStart.test(text) || isProse(text) : isNoteText(text, names))
  );
}

function isGapBefore(sheet: Sheet, shape: TableShape, record: number): boolean {
  return shape.gapsTell && sheet.afterBlank[record] === 1;
}

/** Whether a text is a sentence rather than a long name: it ends like one, and is longer than names are. */
function isProse(text: string): boolean {
  return text.length > longNote && /[.:!?]$/.test(text);
}

/** Whether two records have the same cells, but for spaces around them. */
export function sameRecord(sheet: Sheet, one: number, other: number): boolean {
  for (let column = 0; column < sheet.columns.length; column++)
    if (cellAt(sheet, one, column).trim() !== cellAt(sheet, other, column).trim()) return false;
  return true;
}
