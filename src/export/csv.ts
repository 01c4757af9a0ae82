import type { FlatRow } from "../views/row.ts";

/**
 * Rows as RFC 4180 has them: commas, CRLF after every line, quotes doubled; a header of all columns in the order in
 * which they first occur. Missing is an empty cell. No byte order mark. Empty for no rows.
 */
export function csvText(rows: readonly FlatRow[]): string {
  return delimitedText(rows, ",", /[",\r\n]|^\s|\s$/);
}

/**
 * The same cells with tabs between them, as spreadsheets take them from the clipboard. A cell that holds a tab, a line's end or
 * a quote is quoted as in a CSV, so that nothing is lost.
 */
export function tsvText(rows: readonly FlatRow[]): string {
  return delimitedText(rows, "\t", /["\t\r\n]|^\s|\s$/);
}

/** The columns of all rows, in the order in which they first occur. */
export function columnsOf(rows: readonly FlatRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function delimitedText(rows: readonly FlatRow[], delimiter: string, needsQuotes: RegExp): string {
  const columns = columnsOf(rows);
  if (columns.length === 0) return "";
  const textCell = (text: string) => {
    const safe = withoutFormula(text);
    return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const cell = (value: string | number | null) => {
    if (value === null) return "";
    if (typeof value === "string") return textCell(value);
    if (!Number.isFinite(value)) throw new Error(`not a number that a CSV can hold: ${value}`);
    return String(value);
  };
  const lines = [
    columns.map(textCell),
    ...rows.map((row) => columns.map((column) => cell(row[column] ?? null))),
  ];
  return lines.map((cells) => `${lineOf(cells, delimiter)}\r\n`).join("");
}

function lineOf(cells: readonly string[], delimiter: string): string {
  // An empty line would be skipped by readers, so a lone empty cell is written out.
  return cells.length === 1 && cells[0] === "" ? '""' : cells.join(delimiter);
}

/**
 * Text that a spreadsheet would run as a formula gets a leading apostrophe, which spreadsheets hide: = + - @, also
 * behind blanks or in full width, and a leading tab, CR or LF. Text that is a plain number stays as it is.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function withoutFormula(text: string): string {
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) return text;
  return /^(?:[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/.test(text) ? `'${text}` : text;
}
