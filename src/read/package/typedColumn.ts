import type { Column, TextColumn } from "../../table/table.ts";
import { writtenOf } from "../values/written.ts";
import { cellOf, isFault, type Cell, type Fault, type TableWords } from "./cell.ts";
import type { Field } from "./schema.ts";

/** A column that is filled cell by cell, from the first row to the last. */
export interface ColumnInMaking {
  /** Takes the next cell, undefined where the row has none, and tells what is wrong with it. A faulty cell is missing. */
  readonly add: (raw: string | undefined) => Fault | null;
  readonly column: () => Column;
}

/** A column of at most `most` rows after its field. Each word of a text column is checked once. */
export function columnInMaking(
  field: Field,
  missing: readonly string[],
  most: number,
  words: TableWords,
): ColumnInMaking {
  return field.type === "string" || field.type === "date"
    ? textInMaking(field, missing, most, words)
    : numbersInMaking(field, missing, most, words);
}

function textInMaking(
  field: Field,
  missing: readonly string[],
  most: number,
  words: TableWords,
): ColumnInMaking {
  const codes = new Int32Array(most);
  const dictionary: string[] = [];
  const known = new Map<string, number | Fault>();
  let length = 0;
  const judged = (raw: string): number | Fault => {
    const cell = cellOf(raw, field, missing, words);
    if (isFault(cell)) return cell;
    return typeof cell === "string" ? dictionary.push(cell) - 1 : -1;
  };
  return {
    add: (raw) => {
      let found = raw === undefined ? -1 : known.get(raw);
      if (found === undefined) known.set(raw ?? "", (found = judged(raw ?? "")));
      codes[length++] = typeof found === "number" ? found : -1;
      return typeof found === "number" ? null : found;
    },
    column: () => ({ kind: "text", codes: codes.slice(0, length), dictionary }),
  };
}

function numbersInMaking(
  field: Field,
  missing: readonly string[],
  most: number,
  words: TableWords,
): ColumnInMaking {
  const values = new Float64Array(most);
  const written = field.type === "number" ? new WrittenCells(most) : null;
  let length = 0;
  return {
    add: (raw) => {
      const cell: Cell = raw === undefined ? null : cellOf(raw, field, missing, words);
      if (typeof cell === "number") written?.add(length, raw ?? "", cell);
      values[length++] = typeof cell === "number" ? cell : NaN;
      return isFault(cell) ? cell : null;
    },
    column: () => ({ kind: "number", values: values.slice(0, length), ...written?.column(length) }),
  };
}

/** The cells of a column that write their number otherwise than it is printed. */
class WrittenCells {
  readonly #most: number;
  readonly #known = new Map<string, number>();
  /** Null while every cell is its number as printed. */
  #codes: Int32Array | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  add(row: number, raw: string, value: number): void {
    const text = writtenOf(raw, value);
    if (text === null) return;
    const code = this.#known.get(text) ?? this.#known.size;
    this.#known.set(text, code);
    (this.#codes ??= new Int32Array(this.#most).fill(-1))[row] = code;
  }

  column(length: number): { readonly written?: TextColumn } {
    if (this.#codes === null) return {};
    const codes = this.#codes.slice(0, length);
    return { written: { kind: "text", codes, dictionary: [...this.#known.keys()] } };
  }
}
