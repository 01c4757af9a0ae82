import type { FlatRow } from "../views/row.ts";

/**
 * Rows as RFC 4180 has them: commas, CRLF after every line, quotes doubled; a header of all columns in the order in
 * which they first occur. Missing is an empty cell. No byte order mark. Empty for no rows.
 */
export function csvText(rows: readonly FlatRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return "";
  const lines = [
    columns.map(textCell),
    ...rows.map((row) => columns.map((column) => cell(row[column] ?? null))),
  ];
  return lines.map((cells) => `${lineOf(cells)}\r\n`).join("");
}

function lineOf(cells: readonly string[]): string {
  // An empty line would be skipped by readers, so a lone empty cell is written out.
  return cells.length === 1 && cells[0] === "" ? '""' : cells.join(",");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "string") return textCell(value);
  if (!Number.isFinite(value)) throw new Error(`not a number that a CSV can hold: ${value}`);
  return String(value);
}

function textCell(text: string): string {
  const safe = withoutFormula(text);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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
