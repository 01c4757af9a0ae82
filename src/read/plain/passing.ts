import { closingMark, type NotPlain, type PlainDialect } from "./quoted.ts";

const lf = 10;
const cr = 13;
/** More fields than any record has. */
const all = 1 << 30;
/** Bytes that are looked at together, so that fields of any length are passed without a guess where they end. */
const word = 4;

/** Passes over the fields of columns that are not wanted. */
export class Passing {
  /** After `pass`: where it stopped, a wanted cell or the delimiter or record's end behind a field, and the fields passed. */
  at = 0;
  fields = 0;
  behind = false;
  readonly #bytes: Uint8Array;
  /** The same, four at a time. */
  readonly #view: DataView;
  readonly #dialect: PlainDialect;
  /** By column: how many fields follow that are as it is, wanted or not. */
  readonly #run: Uint32Array;
  readonly #wanted: Uint8Array;

  constructor(bytes: Uint8Array, dialect: PlainDialect, wanted: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#dialect = dialect;
    this.#wanted = wanted;
    this.#run = new Uint32Array(wanted.length);
    for (let column = wanted.length - 1; column >= 0; column--) {
      const next = wanted[column + 1] ?? 0;
      this.#run[column] = next === wanted[column] ? 1 + (this.#run[column + 1] ?? all) : 1;
    }
  }

  /** How many wanted fields begin here; 0 where this one is not. */
  wantedFrom(field: number): number {
    return this.#wanted[field] === 1 ? this.#run[field]! : 0;
  }

  /** Passes the unwanted fields from this one on. Null, or why the file is not plain. */
  pass(from: number, field: number): NotPlain | null {
    const [bytes, view] = [this.#bytes, this.#view];
    const { delimiter, quote } = this.#dialect;
    const [commas, feeds, returns] = [fourOf(delimiter), fourOf(lf), fourOf(cr)];
    const quotes = quote < 0 ? feeds : fourOf(quote);
    const end = bytes.length;
    const ceiling = Math.max(delimiter, quote, cr);
    const run = this.#run[field] ?? all;
    let at = from;
    let left = run;
    for (;;) {
      while (left > word && at + word <= end) {
        const four = view.getInt32(at, true);
        if ((zeros(four ^ quotes) | zeros(four ^ feeds) | zeros(four ^ returns)) !== 0) break;
        left -= Math.imul(zeros(four ^ commas) >>> 7, 0x01010101) >>> 24;
        at += word;
      }
      const starts = at === from || bytes[at - 1] === delimiter;
      if (starts && at < end && bytes[at] === quote) {
        const close = closingMark(bytes, at + 1, quote);
        if (typeof close !== "number") return close;
        at = close + 1;
        const next = at < end ? bytes[at]! : lf;
        if (next !== delimiter && next !== lf && next !== cr) return "stray-quote";
      }
      let byte = lf;
      for (; at < end; at++) {
        byte = bytes[at]!;
        if (byte > ceiling) continue;
        if (byte === delimiter || byte === lf || byte === cr) break;
        if (byte === quote) return "stray-quote";
      }
      left--;
      this.behind = at >= end || byte !== delimiter;
      if (!this.behind) at++;
      if (this.behind || left === 0) break;
    }
    this.at = at;
    this.fields = run - left;
    return null;
  }
}

/** A byte four times. */
function fourOf(byte: number): number {
  return Math.imul(byte, 0x01010101);
}

/** The highest bit of each of four bytes that is zero (Mycroft's test, in its exact form). */
function zeros(four: number): number {
  return ~(((four & 0x7f7f7f7f) + 0x7f7f7f7f) | four | 0x7f7f7f7f);
}
