import type { SheetColumn } from "../sheet/sheet.ts";
import type { Block } from "./blocks.ts";
import { ByteDictionary, markedText } from "./byteDictionary.ts";
import { forms } from "./cells.ts";

/** Searches after which a column in which fewer than one in ten found anything is no longer searched. */
const fewestSearches = 1 << 12;

/** A column of a sheet that is filled from the bytes of a file; its codes and its dictionary are those of `ColumnBuilder`. */
export class SheetColumnBuilder {
  /** Whether any cell has a letter. */
  filled = false;
  readonly #bytes: Uint8Array;
  readonly #cells: ByteDictionary;
  #codes: Int32Array;
  /** By code. */
  #form = new Uint8Array(64);
  #numbers = new Float64Array(64);
  #decimals = new Uint8Array(64);
  #last = -1;
  #searches = 0;
  #found = 0;

  constructor(bytes: Uint8Array, records: number) {
    this.#bytes = bytes;
    this.#cells = new ByteDictionary(bytes, "line-feeds");
    this.#codes = new Int32Array(Math.max(1 << 12, records)).fill(-1);
  }

  /** Takes the cells in place `place` of the records of a block; `length`: records of the sheet so far, this block's too. */
  add(block: Block, place: number, places: Int32Array, length: number): void {
    if (length > this.#codes.length) this.#widen(length);
    const { records, first, starts, ends, form } = block;
    const [codes, cells] = [this.#codes, this.#cells];
    let last = this.#last;
    for (let i = 0; i < records; i++) {
      const record = places[i]!;
      if (record < 0 || first[i]! + place >= first[i + 1]!) continue;
      const cell = first[i]! + place;
      if (form[cell] === forms.same && places[i - 1]! >= 0) {
        codes[record] = last;
        continue;
      }
      const [start, end] = [starts[cell]!, ends[cell]!];
      if (last < 0 || form[cell] === forms.marked || !cells.isAt(last, start, end)) {
        last = this.#codeOf(block, cell, start, end);
      }
      codes[record] = last;
    }
    this.#last = last;
  }

  column(records: number): SheetColumn {
    const cells = this.#cells;
    const codes = this.#codes.length < records ? this.#widen(records) : this.#codes;
    const { size } = cells;
    return {
      kind: "text",
      codes: codes.subarray(0, records),
      get dictionary() {
        return cells.all();
      },
      plain: {
        size,
        numeric: this.#form.subarray(0, size).map((form) => (form >= forms.marked ? forms.other : form)),
        numbers: this.#numbers.subarray(0, size),
        decimals: this.#decimals.subarray(0, size),
        text: (code) => cells.text(code),
        lengthAt: (code) => cells.lengthAt(code),
      },
    };
  }

  #codeOf({ form, numbers, decimals }: Block, cell: number, start: number, end: number): number {
    const cells = this.#cells;
    const marked = form[cell] === forms.marked;
    const text = marked ? markedText(this.#bytes, start, end, "line-feeds") : "";
    if (marked && this.#last >= 0 && cells.text(this.#last) === text) return this.#last;
    const before = cells.size;
    const empty = start === end;
    // Empty cells are always found, and say nothing of the others.
    const searched = empty || this.#found * 10 >= this.#searches - fewestSearches;
    const code = searched
      ? marked
        ? cells.codeOfMarked(start, end)
        : cells.codeOf(start, end)
      : marked
        ? cells.addMarked(start, end, text)
        : cells.add(start, end);
    const isNew = cells.size > before;
    if (searched && !empty) {
      this.#searches += 1;
      if (!isNew) this.#found += 1;
    }
    this.#last = code;
    if (!isNew) return code;
    if (code >= this.#form.length) this.#widenCells();
    this.#form[code] = form[cell]!;
    this.#numbers[code] = numbers[cell]!;
    this.#decimals[code] = decimals[cell]!;
    this.filled ||=
      form[cell] === forms.printed || form[cell] === forms.written || cells.text(code).trim() !== "";
    return code;
  }

  #widen(records: number): Int32Array {
    const codes = new Int32Array(Math.max(records, this.#codes.length * 2)).fill(-1, this.#codes.length);
    codes.set(this.#codes);
    return (this.#codes = codes);
  }

  #widenCells(): void {
    const more = this.#form.length * 2;
    const [form, numbers, decimals] = [new Uint8Array(more), new Float64Array(more), new Uint8Array(more)];
    form.set(this.#form);
    numbers.set(this.#numbers);
    decimals.set(this.#decimals);
    [this.#form, this.#numbers, this.#decimals] = [form, numbers, decimals];
  }
}
