import type { Column, TextColumn } from "../../table/table.ts";
import { cellOf, isFault, type Fault, type TableWords } from "../package/cell.ts";
import type { Field } from "../package/schema.ts";
import { writtenOf } from "../values/written.ts";
import type { Block } from "./blocks.ts";
import { ByteDictionary } from "./byteDictionary.ts";
import { forms } from "./cells.ts";

/** Hears what is wrong with the cell of a record of the block. */
type HearFault = (record: number, fault: Fault) => void;

/** A column of a table that is filled from the bytes of a file, block by block. */
export interface ByteColumn {
  /**
   * Takes the cells in place `place` of each record, -1 for a column that the file has not. A faulty cell is missing, as is one
   * of a record that is too short.
   */
  readonly add: (block: Block, place: number, hear: HearFault) => void;
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

/** The code of a cell that is missing; those below are of faults. */
const none = -1;

/** Each distinct cell is checked once. */
class Texts implements ByteColumn {
  readonly #field: Field;
  readonly #source: ColumnSource;
  readonly #cells: ByteDictionary;
  /** Codes in the column of the codes in `#cells`; -2 and below for those in `#faults`. */
  readonly #places: number[] = [];
  readonly #faults: Fault[] = [];
  readonly #dictionary: string[] = [];
  /** Codes of texts that other bytes may give as well: what is no UTF-8 all becomes U+FFFD. */
  readonly #replaced = new Map<string, number>();
  #codes: Int32Array;
  #length = 0;

  constructor(field: Field, source: ColumnSource) {
    this.#field = field;
    this.#source = source;
    this.#cells = new ByteDictionary(source.bytes, "kept");
    this.#codes = new Int32Array(source.expected);
  }

  add({ records, first, starts, ends, form }: Block, place: number, hear: HearFault): void {
    const length = this.#length;
    if (length + records > this.#codes.length) this.#codes = wider(this.#codes, length + records);
    const [codes, cells, places] = [this.#codes, this.#cells, this.#places];
    let last = -1;
    let code = none;
    for (let i = 0; i < records; i++) {
      const cell = first[i]! + place;
      if (place < 0 || cell >= first[i + 1]!) {
        codes[length + i] = none;
        continue;
      }
      if (form[cell] !== forms.same) {
        const [start, end] = [starts[cell]!, ends[cell]!];
        if (form[cell] === forms.marked) last = cells.codeOfMarked(start, end);
        else if (last < 0 || !cells.isAt(last, start, end)) last = cells.codeOf(start, end);
        if (last === places.length) places.push(this.#judged(cells.text(last)));
        code = places[last]!;
      }
      if (code >= none) codes[length + i] = code;
      else {
        codes[length + i] = none;
        hear(i, this.#faults[-2 - code]!);
      }
    }
    this.#length = length + records;
  }

  column(): TextColumn {
    return { kind: "text", codes: filled(this.#codes, this.#length), dictionary: this.#dictionary };
  }

  #judged(raw: string): number {
    const cell = cellOf(raw, this.#field, this.#source.missing, this.#source.words);
    if (isFault(cell)) return -1 - this.#faults.push(cell);
    if (typeof cell !== "string") return none;
    const code = this.#replaced.get(cell) ?? this.#dictionary.push(cell) - 1;
    if (cell.includes("\uFFFD")) this.#replaced.set(cell, code);
    return code;
  }
}

/** What a cell is that is no plain number, or not one that its field allows. */
interface Odd {
  /** NaN where missing or faulty. */
  readonly value: number;
  /** What is kept beside the number where it is written otherwise than printed. */
  readonly written: string | null;
  readonly fault: Fault | null;
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
  readonly #texts: ByteDictionary;
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
    this.#texts = new ByteDictionary(source.bytes, "kept");
    this.#values = new Float64Array(source.expected);
  }

  add(
    { records, first, starts, ends, form, numbers, decimals }: Block,
    place: number,
    hear: HearFault,
  ): void {
    const length = this.#length;
    if (length + records > this.#values.length) this.#grow(length + records);
    const [values, plain, required] = [this.#values, this.#plain, this.#required];
    const [least, most] = this.#bounds;
    const width = this.#width;
    const whole = this.#field.type !== "number";
    for (let i = 0; i < records; i++) {
      const cell = first[i]! + place;
      if (place < 0 || cell >= first[i + 1]!) {
        values[length + i] = NaN;
        continue;
      }
      const kind = form[cell]!;
      const value = numbers[cell]!;
      const number = plain && (kind === forms.printed || kind === forms.written);
      if (number && value >= least && value <= most && !(whole && decimals[cell] !== 0)) {
        if (width === 0 || (value >= 0 && width === ends[cell]! - starts[cell]!)) {
          values[length + i] = value;
          if (kind === forms.written && !whole)
            this.#keep(length + i, this.#texts.codeOf(starts[cell]!, ends[cell]!));
          continue;
        }
      }
      const [start, end] = [starts[cell]!, ends[cell]!];
      if (start === end && !required) values[length + i] = NaN;
      else {
        const fault = this.#addOdd(length + i, kind, start, end);
        if (fault !== null) hear(i, fault);
      }
    }
    this.#length = length + records;
  }

  column(): Column {
    const [values, length] = [filled(this.#values, this.#length), this.#length];
    if (this.#written === null) return { kind: "number", values };
    const codes = filled(this.#written, length);
    const written: TextColumn = { kind: "text", codes, dictionary: this.#texts.all() };
    return { kind: "number", values, written };
  }

  #addOdd(row: number, kind: number, start: number, end: number): Fault | null {
    const code =
      kind === forms.marked ? this.#cells.codeOfMarked(start, end) : this.#cells.codeOf(start, end);
    const { value, written, fault } = (this.#odd[code] ??= this.#judged(this.#cells.text(code)));
    this.#values[row] = value;
    if (written !== null) this.#keep(row, this.#texts.codeOfText(start, end, written));
    return fault;
  }

  #judged(raw: string): Odd {
    const cell = cellOf(raw, this.#field, this.#source.missing, this.#source.words);
    if (isFault(cell)) return { value: NaN, written: null, fault: cell };
    const value = typeof cell === "number" ? cell : NaN;
    return {
      value,
      written: this.#field.type === "number" && cell !== null ? writtenOf(raw, value) : null,
      fault: null,
    };
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
