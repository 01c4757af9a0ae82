import type { Dialect } from "../plan.ts";
import { limits, type RecordProgress } from "../sheet/records.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { eachBlock, type Block } from "./blocks.ts";
import { markedText } from "./byteDictionary.ts";
import { forms } from "./cells.ts";
import { SheetColumnBuilder } from "./sheetColumn.ts";
import { startOf } from "./utf8.ts";
import { wideChoice, type WideChoice } from "./wideChoice.ts";

const delimiters: ReadonlySet<string> = new Set([",", ";", "\t", "|", ":"]);

/**
 * The records of a file of UTF-8 in its dialect, straight from its bytes: the same sheet as `recordsOf` makes of its text. Null
 * where the dialect is not plain, or the file is damaged or too large; `recordsOf` reads it then.
 */
export function plainSheetOf(
  bytes: Uint8Array,
  { delimiter, quote, comment, wrapped }: Dialect,
  { chosen = none, onProgress }: PlainSheetOptions = {},
): Sheet | null {
  const from = startOf(bytes);
  const plain = delimiters.has(delimiter) && (quote === '"' || quote === "") && comment === "" && !wrapped;
  if (!plain || from === null || isSeparatorLine(bytes, from)) return null;
  const dialect = { delimiter: delimiter.charCodeAt(0), quote: quote === "" ? -1 : 34 };
  const wide = wideChoice(bytes, from, dialect, chosen);
  const making = new SheetInMaking(bytes, wide);
  let declined = false;
  const why = eachBlock(bytes, from, { ...dialect, wanted: wide?.wanted }, (block) => {
    const taken = making.take(block);
    const read = block.recordStarts[block.records]!;
    declined ||= !taken;
    if (taken) onProgress?.({ characters: read, of: bytes.length, records: making.length });
    return taken;
  });
  return why !== null || declined || making.length === 0 ? null : making.sheet();
}

export interface PlainSheetOptions {
  /** Names of columns that are read of a file too wide to be read whole, besides the first ones. */
  readonly chosen?: ReadonlySet<string>;
  readonly onProgress?: (progress: RecordProgress) => void;
}

const none: ReadonlySet<string> = new Set();

/** Excel's `sep=;` is no record. */
function isSeparatorLine(bytes: Uint8Array, from: number): boolean {
  return /^sep=/i.test(String.fromCharCode(...bytes.subarray(from, from + 4)));
}

class SheetInMaking {
  length = 0;
  readonly #bytes: Uint8Array;
  readonly #wide: WideChoice | null;
  readonly #columns: SheetColumnBuilder[] = [];
  #lines = new Uint32Array(1 << 12);
  #widths = new Uint32Array(1 << 12);
  #blankBefore = new Uint8Array(1 << 12);
  /** The record of the sheet that each of a block is, -1 where it is blank. */
  readonly #places = new Int32Array(1 << 12);
  #line = 1;
  #blank = false;

  constructor(bytes: Uint8Array, wide: WideChoice | null) {
    this.#bytes = bytes;
    this.#wide = wide;
  }

  take(block: Block): boolean {
    const { records, first, fields, recordStarts } = block;
    let widest = 0;
    if (this.length + records > this.#lines.length) this.#widen(this.length + records);
    for (let i = 0; i < records; i++) {
      // In a record of another width than the header's the cells that were chosen may stand elsewhere.
      if (this.#wide !== null && fields[i] !== this.#wide.wanted.length) return false;
      const width = first[i + 1]! - first[i]!;
      const line = this.#line;
      this.#line += 1 + (block.marks ? this.#breaksIn(recordStarts[i]!, recordStarts[i + 1]!) : 0);
      if (this.#isBlank(block, i)) {
        this.#blank = true;
        this.#places[i] = -1;
        continue;
      }
      const record = this.length++;
      this.#places[i] = record;
      this.#lines[record] = line;
      this.#widths[record] = width;
      this.#blankBefore[record] = this.#blank ? 1 : 0;
      this.#blank = false;
      if (width > widest) widest = width;
    }
    while (this.#columns.length < widest)
      this.#columns.push(new SheetColumnBuilder(this.#bytes, this.length));
    const wide = this.#columns.length;
    if (wide > limits.columns || wide * this.length > limits.cells) return false;
    for (let column = 0; column < widest; column++)
      this.#columns[column]!.add(block, column, this.#places, this.length);
    return true;
  }

  sheet(): Sheet {
    let width = this.#columns.length;
    while (width > 0 && this.#columns[width - 1]?.filled === false) width--;
    const overlong: number[] = [];
    for (let record = 0; record < this.length; record++) {
      if (this.#widths[record]! > width) overlong.push(record);
    }
    const widths = this.#widths.slice(0, this.length);
    for (const record of overlong) widths[record] = width;
    return {
      length: this.length,
      columns: this.#columns.slice(0, width).map((column) => column.column(this.length)),
      widths,
      overlong: Uint32Array.from(overlong),
      lines: this.#lines.slice(0, this.length),
      afterBlank: this.#blankBefore.slice(0, this.length),
      damage: [],
      comments: [],
      ...(this.#wide === null ? {} : { unread: this.#wide.unread, alsoRead: this.#wide.alsoRead }),
    };
  }

  #isBlank({ first, starts, ends, form }: Block, record: number): boolean {
    const bytes = this.#bytes;
    for (let cell = first[record]!; cell < first[record + 1]!; cell++) {
      const [start, end] = [starts[cell]!, ends[cell]!];
      if (start === end) continue;
      const byte = bytes[start]!;
      // No ASCII letter above the space is white space.
      if (byte > 32 && byte < 128) return false;
      if (markedText(bytes, start, end, form[cell] === forms.marked ? "line-feeds" : "kept").trim() !== "")
        return false;
    }
    return true;
  }

  #widen(records: number): void {
    const length = Math.max(records, this.#lines.length * 2);
    const [lines, widths, blankBefore] = [
      new Uint32Array(length),
      new Uint32Array(length),
      new Uint8Array(length),
    ];
    lines.set(this.#lines);
    widths.set(this.#widths);
    blankBefore.set(this.#blankBefore);
    [this.#lines, this.#widths, this.#blankBefore] = [lines, widths, blankBefore];
  }

  /** Line breaks of a record besides the one at its end. */
  #breaksIn(from: number, to: number): number {
    let breaks = 0;
    for (let i = from; i < to - 1; i++) if (this.#bytes[i] === 10) breaks++;
    return breaks;
  }
}
