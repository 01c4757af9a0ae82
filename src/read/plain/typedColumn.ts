import type { Column, TextColumn } from "../../table/table.ts";
import { cellOf, type TableWords } from "../package/cell.ts";
import type { Field } from "../package/schema.ts";
import { writtenOf } from "../values/written.ts";
import type { Block } from "./blocks.ts";
import { ByteDictionary } from "./byteDictionary.ts";
import { forms } from "./cells.ts";

/** A column of a table that is filled from the bytes of a file, block by block. */
export interface ByteColumn {
  /** Takes the cells in place `place` of each record; false where one breaks the field, which the careful reader tells. */
  readonly add: (block: Block, place: number) => boolean;
  /** The column, of as many rows as were added. */
  readonly column: () => Column;
}

interface ColumnSource {
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
  readonly words: TableWords;
  /** Rows that there is room for to begin with. */
  readonly expected: number;
}

/** A column after its field, from the bytes of a file. */
export function byteColumn(field: Field, source: ColumnSource): ByteColumn {
  return field.type === "string" || field.type === "date"
    ? new Texts(field, source)
    : new Numbers(field, source);
}

/** Each distinct cell is checked once. */
class Texts implements ByteColumn {
  readonly #field: Field;
  readonly #source: ColumnSource;
  readonly #cells: ByteDictionary;
  /** Codes in the column of the codes in `#cells`. */
  readonly #places: number[] = [];
  readonly #dictionary: string[] = [];
  #codes: Int32Array;
  #length = 0;

  constructor(field: Field, source: ColumnSource) {
    this.#field = field;
    this.#source = source;
    this.#cells = new ByteDictionary(source.bytes, "kept");
    this.#codes = new Int32Array(source.expected);
  }

  add({ records, first, starts, ends, form }: Block, place: number): boolean {
    const length = this.#length;
    if (length + records > this.#codes.length) this.#codes = wider(this.#codes, length + records);
    const [codes, cells, places] = [this.#codes, this.#cells, this.#places];
    let last = -1;
    let code = -1;
    for (let i = 0; i < records; i++) {
      const cell = first[i]! + place;
      if (form[cell] === forms.same) {
        codes[length + i] = code;
        continue;
      }
      const [start, end] = [starts[cell]!, ends[cell]!];
      if (form[cell] === forms.marked) last = cells.codeOfMarked(start, end);
      else if (last < 0 || !cells.isAt(last, start, end)) last = cells.codeOf(start, end);
      if (last === places.length && !this.#judge(last)) return false;
      code = places[last]!;
      codes[length + i] = code;
    }
    this.#length = length + records;
    return true;
  }

  column(): TextColumn {
    return { kind: "text", codes: filled(this.#codes, this.#length), dictionary: this.#dictionary };
  }

  #judge(code: number): boolean {
    const { missing, words } = this.#source;
    const cell = cellOf(this.#cells.text(code), this.#field, missing, words);
    if (typeof cell === "string") this.#places.push(this.#dictionary.push(cell) - 1);
    else if (cell === null) this.#places.push(-1);
    else return false;
    return true;
  }
}

/** What a cell is that is no plain number: the number (NaN where missing), and whether its text is kept. */
interface Odd {
  readonly value: number;
  readonly written: boolean;
}

class Numbers implements ByteColumn {
  readonly #field: Field;
  readonly #source: ColumnSource;
  readonly #plain: boolean;
  readonly #required: boolean;
  readonly #bounds: readonly [number, number];
  /** Digits that a cell must have, 0 where any number of them will do. */
  readonly #width: number;
  /** Cells that are no plain numbers. */
  readonly #cells: ByteDictionary;
  readonly #odd: Odd[] = [];
  /** The cells that write their number otherwise than it is printed. */
  #texts: ByteDictionary | null = null;
  /** Null while every cell is its number as printed. */
  #written: Int32Array | null = null;
  #values: Float64Array;
  #length = 0;

  constructor(field: Field, source: ColumnSource) {
    const { minimum, maximum, enum: allowed, pattern, required } = field.constraints ?? {};
    this.#field = field;
    this.#source = source;
    // Where other cells than the empty one are missing, or a text is asked for, every distinct cell is looked at.
    const plainMissing = source.missing.every((raw) => raw === "" || Number.isNaN(Number(raw)));
    const typed = field.type === "number" || field.type === "integer" || field.type === "year";
    this.#plain = typed && plainMissing && allowed === undefined && pattern === undefined;
    this.#required = required === true || !source.missing.includes("");
    this.#bounds = [minimum ?? -Infinity, maximum ?? Infinity];
    this.#width = field.type === "year" ? 4 : 0;
    this.#cells = new ByteDictionary(source.bytes, "kept");
    this.#values = new Float64Array(source.expected);
  }

  add({ records, first, starts, ends, form, numbers, decimals }: Block, place: number): boolean {
    const length = this.#length;
    if (length + records > this.#values.length) this.#grow(length + records);
    const [values, plain, required] = [this.#values, this.#plain, this.#required];
    const [least, most] = this.#bounds;
    const width = this.#width;
    const whole = this.#field.type !== "number";
    for (let i = 0; i < records; i++) {
      const cell = first[i]! + place;
      const kind = form[cell]!;
      const value = numbers[cell]!;
      const number = plain && (kind === forms.printed || kind === forms.written);
      if (number && value >= least && value <= most && !(whole && decimals[cell] !== 0)) {
        values[length + i] = value;
        if (kind === forms.printed && width === 0) continue;
        const [start, end] = [starts[cell]!, ends[cell]!];
        if (width > 0 && (end - start !== width || value < 0)) return false;
        if (kind === forms.written && !whole) this.#keep(length + i, this.#textOf(start, end));
        continue;
      }
      const [start, end] = [starts[cell]!, ends[cell]!];
      if (start === end && !required) values[length + i] = NaN;
      else if (kind === forms.marked || !this.#addOdd(length + i, start, end)) return false;
    }
    this.#length = length + records;
    return true;
  }

  column(): Column {
    const [values, length] = [filled(this.#values, this.#length), this.#length];
    if (this.#written === null || this.#texts === null) return { kind: "number", values };
    const codes = filled(this.#written, length);
    const written: TextColumn = { kind: "text", codes, dictionary: this.#texts.all() };
    return { kind: "number", values, written };
  }

  #addOdd(row: number, start: number, end: number): boolean {
    const code = this.#cells.codeOf(start, end);
    const odd = this.#odd[code] ?? this.#judged(code);
    if (odd === null) return false;
    this.#values[row] = odd.value;
    if (odd.written) this.#keep(row, this.#textOf(start, end));
    return true;
  }

  #judged(code: number): Odd | null {
    const raw = this.#cells.text(code);
    const cell = cellOf(raw, this.#field, this.#source.missing, this.#source.words);
    if (typeof cell === "string" || (typeof cell === "object" && cell !== null)) return null;
    const written = cell === null || this.#field.type !== "number" ? null : writtenOf(raw, cell);
    // What is cut off is for the careful reader.
    if (written !== null && written !== raw) return null;
    return (this.#odd[code] = { value: cell ?? NaN, written: written !== null });
  }

  #textOf(start: number, end: number): number {
    return (this.#texts ??= new ByteDictionary(this.#source.bytes, "kept")).codeOf(start, end);
  }

  #keep(row: number, text: number): void {
    (this.#written ??= new Int32Array(this.#values.length).fill(-1))[row] = text;
  }

  #grow(length: number): void {
    const values = new Float64Array(Math.max(length, this.#values.length * 2));
    values.set(this.#values);
    if (this.#written !== null) {
      const written = new Int32Array(values.length).fill(-1);
      written.set(this.#written);
      this.#written = written;
    }
    this.#values = values;
  }
}

/** The part that is filled: in the same memory where little of it is left over. */
function filled<T extends Int32Array | Float64Array>(from: T, length: number): T;
function filled(from: Int32Array | Float64Array, length: number): Int32Array | Float64Array {
  return length * 1.1 >= from.length ? from.subarray(0, length) : from.slice(0, length);
}

function wider(from: Int32Array, length: number): Int32Array {
  const to = new Int32Array(Math.max(length, from.length * 2));
  to.set(from);
  return to;
}
