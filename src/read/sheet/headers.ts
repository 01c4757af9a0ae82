import { tableWidthOf } from "./body.ts";
import { splitHeader } from "./headerRows.ts";
import type { Layout } from "../plan.ts";
import { cellAt, type Sheet } from "./sheet.ts";
import { visible } from "../values/visible.ts";

/**
 * The levels of the header of each of the table's columns (the sheet may have more), top first: trimmed, white space and line breaks squeezed to one space. A gap in an
 * upper level is filled from the left where the column has a name below, for a name over several columns is written once.
 */
export function headerOf(sheet: Sheet, layout: Layout): readonly (readonly string[])[] {
  const { preamble, header } = layout;
  const columns = Array.from({ length: tableWidthOf(sheet, layout) }, (_, column) => column);
  const split =
    header === 1 && sheet.widths[preamble] === 1
      ? splitHeader(cellAt(sheet, preamble, 0), columns.length)
      : null;
  const shift = isShifted(sheet, layout) ? 1 : 0;
  const levels = Array.from({ length: header }, (_, level) =>
    columns.map((column) => {
      const cell = split?.[column] ?? cellAt(sheet, preamble + level, column - shift);
      const name = squeezed(column < shift ? "" : cell);
      // A header line that is written as a note (`#id,name`) loses the mark.
      return column === 0 ? name.replace(/^#\s?(?=\p{L})/u, "") : name;
    }),
  );
  for (let level = 0; level < header - 1; level++) {
    const names = levels[level] ?? [];
    for (let column = 1; column < names.length; column++) {
      const below = levels.slice(level + 1).some((lower) => lower[column] !== "");
      if (names[column] === "" && below) names[column] = names[column - 1] ?? "";
    }
  }
  return columns.map((column) => levels.map((names) => names[column] ?? ""));
}

/** A name for each column: its levels joined by " / ", `column 3` where it has none, made unique by " (2)", " (3)". */
export function columnNamesOf(levels: readonly (readonly string[])[]): readonly string[] {
  const taken = new Set<string>();
  const uses = new Map<string, number>();
  return levels.map((parts, column) => {
    const named = parts.filter((part, level) => part !== "" && part !== parts[level - 1]);
    const base = named.join(" / ") || `column ${column + 1}`;
    let name = base;
    let use = uses.get(base) ?? 1;
    while (taken.has(name)) name = `${base} (${++use})`;
    uses.set(base, use);
    taken.add(name);
    return name;
  });
}

/** A name without needless space; a rule drawn under the names (`----+----`) is none. */
function squeezed(cell: string): string {
  const name = visible(cell)
    .replace(/[\s\u00a0\u202f\ufeff]+/g, " ")
    .trim();
  return /^[-+=:_]{2,}$/.test(name) ? "" : name;
}

/** Whether the header lacks a name for a first column of row numbers, as R writes it: then names belong one to the right. */
function isShifted(sheet: Sheet, { preamble, header, trailer }: Layout): boolean {
  if (header !== 1 || sheet.widths[preamble] !== sheet.columns.length - 1) return false;
  const rows = preamble + header;
  const end = Math.min(sheet.length - trailer, rows + 100);
  if (end - rows < 2) return false;
  for (let record = rows; record < end; record++) {
    if (sheet.widths[record] !== sheet.columns.length) return false;
    if (cellAt(sheet, record, 0).trim() !== String(record - rows + 1)) return false;
  }
  return true;
}
