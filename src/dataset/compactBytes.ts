/** A file of a data set that does not hold what it should: cut short, changed on its way, or of another kind. */
export class DamagedData extends Error {}

/** Bytes written one after the other. */
export interface ByteWriter {
  /** A whole number from 0 to 2^53 - 1, in as many bytes as it needs (7 bits each). */
  readonly count: (value: number) => void;
  /** A whole number of at most 2^52 on either side of 0. */
  readonly signed: (value: number) => void;
  readonly bytes: (values: Uint8Array) => void;
  readonly text: (value: string) => void;
  /** Everything written so far. */
  readonly written: () => Uint8Array;
}

export function byteWriter(): ByteWriter {
  let held = new Uint8Array(256);
  let length = 0;
  const room = (more: number) => {
    if (length + more <= held.length) return;
    const wider = new Uint8Array(Math.max(held.length * 2, length + more));
    wider.set(held.subarray(0, length));
    held = wider;
  };
  const count = (value: number) => {
    room(8);
    let rest = value;
    while (rest >= 128) {
      held[length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    held[length++] = rest;
  };
  const bytes = (values: Uint8Array) => {
    room(values.length);
    held.set(values, length);
    length += values.length;
  };
  return {
    count,
    signed: (value) => count(value < 0 ? -2 * value - 1 : 2 * value),
    bytes,
    text: (value) => {
      const encoded = new TextEncoder().encode(value);
      count(encoded.length);
      bytes(encoded);
    },
    written: () => held.slice(0, length),
  };
}

/** The same read back in the same order. Throws `DamagedData` where the bytes end too early. */
export interface ByteReader {
  readonly count: () => number;
  readonly signed: () => number;
  readonly bytes: (length: number) => Uint8Array;
  readonly text: () => string;
  readonly isAtEnd: () => boolean;
}

export function byteReader(from: Uint8Array): ByteReader {
  let at = 0;
  const count = () => {
    let [value, unit] = [0, 1];
    for (;;) {
      const byte = from[at++];
      if (byte === undefined) throw new DamagedData("the file ends too early");
      value += (byte & 127) * unit;
      if (byte < 128) return value;
      unit *= 128;
    }
  };
  const bytes = (length: number) => {
    if (at + length > from.length) throw new DamagedData("the file ends too early");
    at += length;
    return from.subarray(at - length, at);
  };
  return {
    count,
    signed: () => {
      const value = count();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    bytes,
    text: () => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes(count())),
    isAtEnd: () => at === from.length,
  };
}

/** FNV-1a of bytes or of a text's code units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function fingerprint(of: Uint8Array | string): number {
  let sum = 0x811c9dc5;
  if (typeof of === "string") {
    for (let i = 0; i < of.length; i++) sum = Math.imul(sum ^ of.charCodeAt(i), 0x01000193);
  } else for (let i = 0; i < of.length; i++) sum = Math.imul(sum ^ of[i]!, 0x01000193);
  return sum >>> 0;
}
