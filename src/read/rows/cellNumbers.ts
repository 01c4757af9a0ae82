import type { ValueRules } from "../plan.ts";
import type { SheetColumn } from "../sheet/sheet.ts";
import { valueOf, type Value } from "../values/value.ts";
import { writtenOf } from "../values/written.ts";

/** What a cell is: not looked at, missing, a plain number, or something to look at more closely. */
export const cellStates = { unread: 0, missing: 1, number: 2, other: 3 } as const;

/** A cell that is no plain number and not missing. */
export type OtherValue = Value | { readonly kind: "fault"; readonly why: "code-or-value" | "far-outside" };

/** A number greater than this, in a column of numbers smaller than the other, is a slip of the keyboard. */
const beyond = 1e15;
const usual = 1e6;
const fewestUsual = 3;

/** The distinct numbers of a column: whether any has decimals, and those that do not lie beyond all measure. */
interface Others {
  readonly fractions: boolean;
  readonly count: number;
  readonly most: number;
}

/** The cells of a column as numbers, each distinct text read once and only when it is come upon. */
export class CellNumbers {
  readonly #column: SheetColumn;
  /** Numbers that only a text tells from a value: -999 may be a code for "no value". Null where every text must be read. */
  readonly #doubted: ReadonlySet<number> | null;
  readonly #rules: ValueRules;
  readonly #states: Uint8Array;
  readonly #numbers: Float64Array;
  readonly #others = new Map<number, OtherValue>();
  readonly #decimals: Uint8Array;
  readonly #asked: ReadonlySet<string>;
  #shape: Others | null = null;
  /** By code: the place in `texts` of a text that is not its number as printed, counted from 1; -1 where it is, 0 unasked. */
  #written: Int32Array | null = null;
  readonly #texts: string[];

  /** `asked`: cells that only a reader can tell from numbers. `texts` takes those that are not their number as printed. */
  constructor(column: SheetColumn, rules: ValueRules, asked: ReadonlySet<string>, texts: string[]) {
    this.#texts = texts;
    this.#asked = asked;
    this.#column = column;
    this.#rules = rules;
    const size = column.plain?.size ?? column.dictionary.length;
    this.#states = new Uint8Array(size);
    this.#numbers = new Float64Array(size);
    this.#decimals = new Uint8Array(size);
    // A point that may group takes more than the number to read.
    const settled = rules.decimal === "." && rules.unsettled === undefined;
    this.#doubted = settled ? new Set([...rules.missing, ...asked].map(Number)) : null;
  }

  /** One of `cellStates`, never `unread`. */
  state(record: number): number {
    const code = this.#column.codes[record] ?? -1;
    if (code < 0) return cellStates.missing;
    const state = this.#states[code] ?? cellStates.missing;
    return state === cellStates.unread ? this.#read(code) : state;
  }

  /** The number of a cell whose state is `number`. */
  number(record: number): number {
    return this.#numbers[this.#column.codes[record] ?? -1] ?? NaN;
  }

  /** The value of a cell whose state is `other`: a fault, or a number with a qualifier. */
  other(record: number): OtherValue {
    return this.#others.get(this.#column.codes[record] ?? -1) ?? { kind: "missing" };
  }

  /** The digits after the decimal mark of a cell that is a number. */
  decimals(record: number): number {
    return this.#decimals[this.#column.codes[record] ?? -1] ?? 0;
  }

  /** Where the text of a cell that is a number stands among `texts`; -1 where it is the number as printed. */
  written(record: number): number {
    const code = this.#column.codes[record] ?? -1;
    if (code < 0) return -1;
    const texts = (this.#written ??= new Int32Array(this.#states.length));
    if (texts[code] === 0) {
      const text = this.#writtenText(code);
      texts[code] = text === null ? -1 : this.#texts.push(text);
    }
    return texts[code]! < 0 ? -1 : texts[code]! - 1;
  }

  /** The text of a number where that is not the number as printed, kept only for cells that are asked for it. */
  #writtenText(code: number): string | null {
    const { plain } = this.#column;
    if (plain !== undefined && this.#isPlain(code))
      return plain.numeric[code] === 2 ? plain.text(code) : null;
    const other = this.#others.get(code);
    if (this.#states[code] === cellStates.number) return writtenOf(this.#textOf(code), this.#numbers[code]!);
    return other?.kind === "number" ? writtenOf(this.#textOf(code), other.value) : null;
  }

  raw(record: number): string {
    return this.#textOf(this.#column.codes[record] ?? -1);
  }

  #read(code: number): number {
    const { plain } = this.#column;
    if (plain !== undefined && this.#isPlain(code)) {
      this.#decimals[code] = plain.decimals[code]!;
      this.#numbers[code] = plain.numbers[code]!;
      return (this.#states[code] = cellStates.number);
    }
    const raw = this.#textOf(code);
    if (this.#asked.size > 0 && this.#asked.has(raw.trim())) {
      this.#others.set(code, { kind: "fault", why: "code-or-value" });
      return (this.#states[code] = cellStates.other);
    }
    const value = valueOf(raw, this.#rules);
    if (value.kind === "missing") return (this.#states[code] = cellStates.missing);
    const fault = value.kind === "number" ? this.#faultOf(raw, value.value, value.decimals) : null;
    if (fault !== null) {
      this.#others.set(code, { kind: "fault", why: fault });
      return (this.#states[code] = cellStates.other);
    }
    if (value.kind === "number") {
      this.#decimals[code] = Math.min(255, value.decimals);
      if (value.qualifier === "") {
        this.#numbers[code] = value.value;
        return (this.#states[code] = cellStates.number);
      }
    }
    this.#others.set(code, value);
    return (this.#states[code] = cellStates.other);
  }

  /** Whether a cell is a number that its text would tell no more of. */
  #isPlain(code: number): boolean {
    const { plain } = this.#column;
    if (plain === undefined || this.#doubted === null || plain.numeric[code] === 0) return false;
    return !this.#doubted.has(plain.numbers[code]!);
  }

  #textOf(code: number): string {
    if (code < 0) return "";
    const { plain } = this.#column;
    return plain === undefined ? (this.#column.dictionary[code] ?? "") : plain.text(code);
  }

  /** What is wrong with a number beside the others of its column: its decimals are cut off, or it lies far outside. */
  #faultOf(raw: string, value: number, decimals: number): "not-a-number" | "far-outside" | null {
    if (decimals === 0 && /\d[.,](?!\d)/.test(raw)) return this.#othersOf().fractions ? "not-a-number" : null;
    if (Math.abs(value) <= beyond) return null;
    const { count, most } = this.#othersOf();
    return count >= fewestUsual && most < usual ? "far-outside" : null;
  }

  #othersOf(): Others {
    if (this.#shape !== null) return this.#shape;
    let [fractions, count, most] = [false, 0, 0];
    for (const raw of this.#column.dictionary) {
      const value = valueOf(raw, this.#rules);
      if (value.kind !== "number") continue;
      fractions ||= value.decimals > 0;
      if (Math.abs(value.value) > beyond) continue;
      count += 1;
      most = Math.max(most, Math.abs(value.value));
    }
    return (this.#shape = { fractions, count, most });
  }
}
