import { utf8Text } from "./utf8Text.ts";

/** What is done with the line breaks of a cell in quotation marks: kept, or each made one line feed. */
export type Breaks = "kept" | "line-feeds";

/** The distinct cells of a column, found by their bytes; each is made a text once at most, when it is asked for. */
export class ByteDictionary {
  /** How many there are. */
  size = 0;
  readonly #bytes: Uint8Array;
  readonly #breaks: Breaks;
  /** Places of the first cell of each code. */
  #starts = new Uint32Array(64);
  #ends = new Uint32Array(64);
  /** Codes by hash, counted from 1; 0 is none. */
  #index = new Int32Array(256);
  /** Cells whose text is not their bytes, by their text. No other cell has such a text. */
  readonly #marked = new Map<string, number>();
  /** The same cells by their bytes, so that a text is made of each once only; and their codes here. */
  #written: ByteDictionary | null = null;
  readonly #codes: number[] = [];
  readonly #texts: (string | undefined)[] = [];

  constructor(bytes: Uint8Array, breaks: Breaks) {
    this.#bytes = bytes;
    this.#breaks = breaks;
  }

  /** Whether a cell is byte for byte the first one of a code. */
  isAt(code: number, start: number, end: number): boolean {
    const bytes = this.#bytes;
    let at = this.#starts[code]!;
    if (this.#ends[code]! - at !== end - start) return false;
    for (let i = start; i < end; i++) if (bytes[i] !== bytes[at++]) return false;
    return true;
  }

  /** The code of a cell that is its bytes; a new one where it was not met before. */
  codeOf(start: number, end: number): number {
    const bytes = this.#bytes;
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#index.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = this.#index[slot]! - 1;
      if (code < 0) break;
      if (this.isAt(code, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    const code = this.add(start, end);
    this.#index[slot] = code + 1;
    if (this.size * 2 > this.#index.length) this.#reindex();
    return code;
  }

  /** The code of a cell with doubled quotation marks or line breaks in it. */
  codeOfMarked(start: number, end: number): number {
    this.#written ??= new ByteDictionary(this.#bytes, this.#breaks);
    const written = this.#written.codeOf(start, end);
    return (this.#codes[written] ??= this.#codeOfText(start, end));
  }

  /** A new code for a cell without a search whether it was met before. */
  add(start: number, end: number): number {
    if (this.size === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
    }
    this.#starts[this.size] = start;
    this.#ends[this.size] = end;
    return this.size++;
  }

  addMarked(start: number, end: number, text: string): number {
    const code = this.add(start, end);
    this.#texts[code] = text;
    return code;
  }

  text(code: number): string {
    return (this.#texts[code] ??= utf8Text(this.#bytes, this.#starts[code]!, this.#ends[code]!));
  }

  /** Bytes of the first cell of a code. */
  lengthAt(code: number): number {
    return this.#ends[code]! - this.#starts[code]!;
  }

  /** All texts by code. */
  all(): readonly string[] {
    for (let code = 0; code < this.size; code++) this.text(code);
    return this.#texts as readonly string[]; // none is left undefined
  }

  #codeOfText(start: number, end: number): number {
    const text = markedText(this.#bytes, start, end, this.#breaks);
    const known = this.#marked.get(text);
    if (known !== undefined) return known;
    const code = this.addMarked(start, end, text);
    this.#marked.set(text, code);
    return code;
  }

  #reindex(): void {
    const bytes = this.#bytes;
    const index = new Int32Array(this.#index.length * 4);
    const mask = index.length - 1;
    for (const known of this.#index) {
      if (known === 0) continue;
      const [start, end] = [this.#starts[known - 1]!, this.#ends[known - 1]!];
      let hash = end - start;
      for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = known;
    }
    this.#index = index;
  }
}

/** The text of a cell in quotation marks: doubled ones are one. */
export function markedText(bytes: Uint8Array, start: number, end: number, breaks: Breaks): string {
  const text = utf8Text(bytes, start, end).replaceAll('""', '"');
  return breaks === "kept" ? text : text.replace(/\r\n?/g, "\n");
}

function doubled(from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(from.length * 2);
  to.set(from);
  return to;
}
