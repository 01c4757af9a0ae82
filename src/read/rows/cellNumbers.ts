import type { TextColumn } from "../../table/table.ts";
import type { ValueRules } from "../plan.ts";
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
  readonly #column: TextColumn;
  readonly #rules: ValueRules;
  readonly #states: Uint8Array;
  readonly #numbers: Float64Array;
  readonly #others = new Map<number, OtherValue>();
  readonly #decimals: Uint8Array;
  readonly #asked: ReadonlySet<string>;
  #shape: Others | null = null;
  /** By text that is not its number as printed: its place in `texts`, counted from 1. Null while there is none. */
  #written: Int32Array | null = null;
  readonly #texts: string[];

  /** `asked`: cells that only a reader can tell from numbers. `texts` takes those that are not their number as printed. */
  constructor(column: TextColumn, rules: ValueRules, asked: ReadonlySet<string>, texts: string[]) {
    this.#texts = texts;
    this.#asked = asked;
    this.#column = column;
    this.#rules = rules;
    this.#states = new Uint8Array(column.dictionary.length);
    this.#numbers = new Float64Array(column.dictionary.length);
    this.#decimals = new Uint8Array(column.dictionary.length);
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
    return this.#written === null ? -1 : (this.#written[this.#column.codes[record] ?? -1] ?? 0) - 1;
  }

  raw(record: number): string {
    return this.#column.dictionary[this.#column.codes[record] ?? -1] ?? "";
  }

  #read(code: number): number {
    const raw = this.#column.dictionary[code] ?? "";
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
      const written = writtenOf(raw, value.value);
      if (written !== null) {
        (this.#written ??= new Int32Array(this.#column.dictionary.length))[code] = this.#texts.push(written);
      }
      if (value.qualifier === "") {
        this.#numbers[code] = value.value;
        return (this.#states[code] = cellStates.number);
      }
    }
    this.#others.set(code, value);
    return (this.#states[code] = cellStates.other);
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
