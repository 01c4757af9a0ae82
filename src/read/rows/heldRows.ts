import type { Body } from "../sheet/body.ts";
import type { FindingKind } from "../reading.ts";
import type { Sheet } from "../sheet/sheet.ts";

/**
 * Records that are held back before anything in them is read: damaged, ragged, the header again, of a second table. A
 * quotation mark that stands within a cell is a letter of it where the row has as many cells as the table.
 */
export function heldRows(
  sheet: Sheet,
  { rows, repeated, ragged, second }: Body,
): ReadonlyMap<number, FindingKind> {
  const held = new Map<number, FindingKind>();
  for (const record of ragged) held.set(record, "ragged");
  for (const record of repeated) held.set(record, "repeats-header");
  const [first = 0, last = -1] = [rows[0], rows.at(-1)];
  for (const { line, kind } of sheet.damage) {
    const record = recordOfLine(sheet, line);
    if (kind === "stray-quote" && !held.has(record)) continue;
    if ((record >= first && record <= last) || held.has(record)) held.set(record, kind);
  }
  for (const record of second) held.set(record, "second-table");
  return held;
}

/** The last record that begins on the line or before it. */
function recordOfLine({ lines }: Sheet, line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
