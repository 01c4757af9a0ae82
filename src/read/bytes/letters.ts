import { isAscii } from "../plain/utf8.ts";
import type { Encoding } from "../plan.ts";
import { decoded, type Decoded } from "./encoding.ts";

/** What is asked of a text that is looked at in parts. */
export type Letters = Pick<string, "length" | "charCodeAt" | "slice">;

/** A file as letters, and what else it might be. */
export interface Lettered extends Omit<Decoded, "text"> {
  readonly letters: Letters;
}

/** The same as `decoded`, without making a text of a file that is ASCII: of that every byte is a letter. */
export function lettered(bytes: Uint8Array, encoding?: Encoding): Lettered {
  const plain = (encoding ?? "utf-8") === "utf-8" && isAscii(bytes) && !bytes.includes(0);
  if (plain) return { letters: new AsciiLetters(bytes), encoding: "utf-8", replaced: 0, others: [] };
  const { text, ...rest } = decoded(bytes, encoding);
  return { ...rest, letters: text };
}

class AsciiLetters implements Letters {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  charCodeAt(at: number): number {
    return this.#bytes[at] ?? NaN;
  }

  slice(from?: number, to?: number): string {
    return new TextDecoder().decode(this.#bytes.subarray(from, to));
  }
}
