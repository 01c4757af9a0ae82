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
  /** The names of those that are read because they were chosen. */
  readonly alsoRead: readonly string[];
}

/** Cells that are read of such a file: so many columns from the left, where countries, years and main series stand. */
const wideCells = 4_000_000;
/** The most of these columns, however few the rows. */
const firstColumns = 2000;

/** Later rows may be shorter than the first ones. */
const margin = 1.05;

/** Rows by whose length the others are reckoned. */
const sampled = 16;

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
  const names: string[] = [];
  // The header is often longer than the rows, and may fill a block by itself.
  let [start, end, rows] = [0, 0, -1];
  eachBlock(bytes, from, dialect, ({ records, first, starts, ends, recordStarts }) => {
    if (rows < 0) {
      start = recordStarts[1]!;
      for (let i = 0; i < first[1]!; i++) names.push(markedText(bytes, starts[i]!, ends[i]!, "line-feeds"));
    }
    rows += records;
    end = recordStarts[records]!;
    return rows < sampled;
  });
  if (rows < 1) return null;
  const [width, expected] = [names.length, ((bytes.length - start) / (end - start)) * rows];
  if (expected * width * margin <= limits.cells && width <= limits.columns) return null;
  const most = Math.max(2, Math.min(firstColumns, Math.floor(wideCells / expected)));
  const wanted = Uint8Array.from(names, (name, column) => (column < most || chosen.has(name) ? 1 : 0));
  return {
    wanted,
    unread: names.filter((_, column) => wanted[column] === 0),
    alsoRead: names.filter((_, column) => column >= most && wanted[column] === 1),
  };
}
