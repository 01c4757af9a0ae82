import { utf8Text } from "./utf8Text.ts";

/** What is done with the line breaks of a cell in quotation marks: kept, or each made one line feed. */
export type Breaks = "kept" | "line-feeds";

/** Of the hash by Fowler, Noll and Vo. */
const prime = 0x01000193;

/** The distinct cells of a column, found by their bytes; each is made a text once at most, when it is asked for. */
export class ByteDictionary {
  /** How many there are. */
  size = 0;
  readonly #bytes: Uint8Array;
  readonly #breaks: Breaks;
  /** Places of the first cell of each code. */
  #starts = new Uint32Array(64);
  #ends = new Uint32Array(64);
  /**
   * Of codes that `codeOf` gave: the first four bytes, the next four, and the hash. So the file itself, which is too large for
   * the processor's own memory, is looked at for long cells alone.
   */
  #heads = new Int32Array(64);
  #seconds = new Int32Array(64);
  #hashes = new Int32Array(64);
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
    const first = this.#starts[code]!;
    return this.#ends[code]! - first === end - start && this.#isSame(first, start, end);
  }

  /** The code of a cell that is its bytes; a new one where it was not met before. */
  codeOf(start: number, end: number): number {
    const bytes = this.#bytes;
    let [head, second] = [0, 0];
    let at = start;
    for (const stop = Math.min(end, start + 4); at < stop; at++) head = (head << 8) | bytes[at]!;
    for (const stop = Math.min(end, start + 8); at < stop; at++) second = (second << 8) | bytes[at]!;
    let hash = Math.imul(Math.imul(head ^ (end - start), prime) ^ second, prime);
    for (; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, prime);
    hash ^= hash >>> 15;
    const mask = this.#index.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = this.#index[slot]! - 1;
      if (code < 0) break;
      if (this.#heads[code] === head && this.#seconds[code] === second) {
        const first = this.#starts[code]!;
        if (this.#ends[code]! - first === end - start && this.#isSame(first + 8, start + 8, end)) return code;
      }
      slot = (slot + 1) & mask;
    }
    const code = this.add(start, end);
    this.#index[slot] = code + 1;
    if (code >= this.#heads.length) this.#widen(code);
    this.#heads[code] = head;
    this.#seconds[code] = second;
    this.#hashes[code] = hash;
    if (this.size * 2 > this.#index.length) this.#reindex();
    return code;
  }

  /** The code of a cell with doubled quotation marks or line breaks in it. */
  codeOfMarked(start: number, end: number): number {
    this.#written ??= new ByteDictionary(this.#bytes, this.#breaks);
    const written = this.#written.codeOf(start, end);
    return (this.#codes[written] ??= this.codeOfText(
      start,
      end,
      markedText(this.#bytes, start, end, this.#breaks),
    ));
  }

  /** The code of a cell whose text is not its bytes. */
  codeOfText(start: number, end: number, text: string): number {
    const known = this.#marked.get(text);
    if (known !== undefined) return known;
    const code = this.addMarked(start, end, text);
    this.#marked.set(text, code);
    return code;
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

  #isSame(first: number, start: number, end: number): boolean {
    const bytes = this.#bytes;
    let at = first;
    for (let i = start; i < end; i++) if (bytes[i] !== bytes[at++]) return false;
    return true;
  }

  /** Makes room for what is known of a code. */
  #widen(code: number): void {
    const length = Math.max(code + 1, this.#heads.length * 2);
    const [heads, seconds, hashes] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
    heads.set(this.#heads);
    seconds.set(this.#seconds);
    hashes.set(this.#hashes);
    [this.#heads, this.#seconds, this.#hashes] = [heads, seconds, hashes];
  }

  #reindex(): void {
    const index = new Int32Array(this.#index.length * 4);
    const mask = index.length - 1;
    for (const known of this.#index) {
      if (known === 0) continue;
      let slot = this.#hashes[known - 1]! & mask;
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
