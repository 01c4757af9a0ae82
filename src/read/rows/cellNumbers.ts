import type { TextColumn } from "../../table/table.ts";
import type { ValueRules } from "../plan.ts";
import { valueOf, type Value } from "../values/value.ts";

/** What a cell is: not looked at, missing, a plain number, or something to look at more closely. */
export const cellStates = { unread: 0, missing: 1, number: 2, other: 3 } as const;

/** A cell that is no plain number and not missing. */
export type OtherValue = Value | { readonly kind: "fault"; readonly why: "code-or-value" };

/** The cells of a column as numbers, each distinct text read once and only when it is come upon. */
export class CellNumbers {
  readonly #column: TextColumn;
  readonly #rules: ValueRules;
  readonly #states: Uint8Array;
  readonly #numbers: Float64Array;
  readonly #others = new Map<number, OtherValue>();
  readonly #decimals: Uint8Array;
  readonly #asked: ReadonlySet<string>;

  /** `asked`: cells that only a reader can tell from numbers. */
  constructor(column: TextColumn, rules: ValueRules, asked: ReadonlySet<string>) {
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
}
