import type { Cleaned } from "../read/clean.ts";
import { csvLine, csvLines } from "../table/csvLine.ts";

/** A cleaned table as CSV: UTF-8, commas, LF; numbers in their shortest form, no value as an empty cell. */
export function cleanText({ columns, rows }: Cleaned): string {
  return csvLine(columns.map(({ name }) => name)) + csvLines(recordsOf(columns, rows));
}

function* recordsOf(columns: Cleaned["columns"], rows: number): Iterable<readonly string[]> {
  for (let row = 0; row < rows; row++) yield columns.map(({ cells }) => String(cells[row] ?? ""));
}

/** A cleaned table as JSON, with what the file was taken for: rows hold numbers, texts and null. */
export function cleanJson({ columns, rows, ...found }: Cleaned): string {
  const told = {
    ...found,
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => cells[row] ?? null)),
  };
  return `${JSON.stringify(told)}\n`;
}
