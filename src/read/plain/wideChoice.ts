import { limits } from "../sheet/records.ts";
import { eachBlock } from "./blocks.ts";
import type { PlainDialect } from "./quoted.ts";
import { markedText } from "./byteDictionary.ts";

/** Which columns of a file are read when it has too many cells to be read whole. */
export interface WideChoice {
  /** By column: 1 where it is read. */
  readonly wanted: Uint8Array;
  /** The names of the others, as their first record has them. */
  readonly unread: readonly string[];
}

/** Cells that are read of such a file: so many columns from the left, where countries, years and main series stand. */
const wideCells = 4_000_000;

/** Later rows may be shorter than the first ones. */
const margin = 1.05;

/**
 * The columns to read of a file that by the length of its first records has more cells than are read at once: the first ones,
 * and those that were chosen by name. Null for any other file.
 */
export function wideChoice(
  bytes: Uint8Array,
  from: number,
  dialect: PlainDialect,
  chosen: ReadonlySet<string>,
): WideChoice | null {
  let choice: WideChoice | null = null;
  eachBlock(bytes, from, dialect, ({ records, first, starts, ends, recordStarts, fields }) => {
    const width = fields[0]!;
    // The header is often longer than the rows.
    const [start, rows] = records > 1 ? [recordStarts[1]!, records - 1] : [from, 1];
    const expected = ((bytes.length - start) / (recordStarts[records]! - start)) * rows;
    if (expected * width * margin <= limits.cells || width > limits.columns) return false;
    const names = Array.from({ length: first[1]! }, (_, i) =>
      markedText(bytes, starts[i]!, ends[i]!, "line-feeds"),
    );
    const most = Math.max(2, Math.floor(wideCells / expected));
    const wanted = Uint8Array.from(names, (name, column) => (column < most || chosen.has(name) ? 1 : 0));
    choice = { wanted, unread: names.filter((_, column) => wanted[column] === 0) };
    return false;
  });
  return choice;
}
