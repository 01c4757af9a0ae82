import type { TextColumn } from "../../table/table.ts";

/** Searches after which a column in which fewer than one in ten found anything is no longer searched. */
const fewestSearches = 1 << 12;

/**
 * A column of text that grows record by record. Each distinct cell is kept once, save in a column of very many where
 * repeated ones are few: there the search costs more than it spares, and the dictionary may hold a text twice.
 */
export class ColumnBuilder {
  #codes: Int32Array;
  #last = -1;
  #searches = 0;
  #found = 0;
  readonly #dictionary: string[] = [];
  readonly #index = new Map<string, number>();
  /** Whether any cell has a letter. */
  filled = false;

  constructor(records: number) {
    this.#codes = new Int32Array(Math.max(16, records + (records >> 1))).fill(-1);
  }

  /** Puts a cell into a record; records come in rising order. */
  put(record: number, cell: string): void {
    if (record >= this.#codes.length) this.#codes = resized(this.#codes, record * 2);
    let code = this.#last;
    if (code < 0 || this.#dictionary[code] !== cell) {
      const distinct = this.#dictionary.length;
      // Empty cells are always found, and say nothing of the others.
      const searched = cell === "" || this.#found * 10 >= this.#searches - fewestSearches;
      const known = searched ? this.#index.get(cell) : undefined;
      if (searched && cell !== "") {
        this.#searches += 1;
        if (known !== undefined) this.#found += 1;
      }
      code = known ?? distinct;
      if (known === undefined) {
        this.#dictionary.push(cell);
        if (searched) this.#index.set(cell, code);
        this.filled ||= cell.trim() !== "";
      }
      this.#last = code;
    }
    this.#codes[record] = code;
  }

  /** The column over `records` records. */
  column(records: number): TextColumn {
    const codes =
      this.#codes.length < records ? resized(this.#codes, records) : this.#codes.subarray(0, records);
    return { kind: "text", codes, dictionary: this.#dictionary };
  }
}

function resized(codes: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length).fill(-1, codes.length);
  larger.set(codes);
  return larger;
}
