/** Random numbers in [0, 1) from a seed (Mulberry32): the same seed gives the same file on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One way to damage a file: bytes in, bytes out. `other` is another file of the collection. */
export type Mutation = (bytes: Uint8Array, random: () => number, other: Uint8Array) => Uint8Array;

const splinters = [
  '"',
  '""',
  "'",
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\r",
  "\r\n",
  "\n\n",
  "\0",
  "\uFEFF",
  "\uFFFD",
  "\u202E",
  "\u00A0",
  "\u2212",
  "=1+1",
  "@SUM(A1)",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "1e308",
  "1e999",
  "NaN",
  "Infinity",
  "-",
  "..",
  "<5",
  ">100",
  "1,234",
  "1.234",
  "01/02/2013",
  "2013/14",
  "Georgia",
  "World",
  "NA",
  "sep=;\n",
  "# note\n",
].map((text) => new TextEncoder().encode(text));

/** Every way in which the fuzz run damages a file, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  flip: (bytes, random) => {
    const out = bytes.slice();
    const flips = 1 + Math.floor(random() * 8);
    for (let i = 0; i < flips && out.length > 0; i += 1) {
      out[at(out, random)] = Math.floor(random() * 256);
    }
    return out;
  },
  cut: (bytes, random) => {
    const [from, to] = span(bytes, random, 200);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  truncate: (bytes, random) => bytes.slice(0, at(bytes, random)),
  behead: (bytes, random) => bytes.slice(at(bytes, random)),
  splinter: (bytes, random) => {
    const piece = splinters[Math.floor(random() * splinters.length)] ?? new Uint8Array();
    const here = at(bytes, random);
    return joined(bytes.subarray(0, here), piece, bytes.subarray(here));
  },
  repeat: (bytes, random) => {
    const [from, to] = span(bytes, random, 400);
    const piece = bytes.subarray(from, to);
    const times = 2 + Math.floor(random() * 60);
    return joined(bytes.subarray(0, to), ...Array.from({ length: times }, () => piece), bytes.subarray(to));
  },
  splice: (bytes, random, other) =>
    joined(bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random))),
  append: (bytes, _random, other) => joined(bytes, new TextEncoder().encode("\n\n"), other),
  swapByte: (bytes, random) => {
    const [from, to] = [
      marks[Math.floor(random() * marks.length)],
      marks[Math.floor(random() * marks.length)],
    ];
    return bytes.map((byte) => (byte === from && to !== undefined ? to : byte));
  },
  dropLines: (bytes, random) => {
    const lines = new TextDecoder("latin1").decode(bytes).split("\n");
    return latin1(lines.filter(() => random() > 0.2).join("\n"));
  },
  shuffleLines: (bytes, random) => {
    const lines = new TextDecoder("latin1").decode(bytes).split("\n");
    const weighed = lines.map((line) => ({ line, weight: random() })).sort((a, b) => a.weight - b.weight);
    return latin1(weighed.map(({ line }) => line).join("\n"));
  },
  widen: (bytes) => {
    const text = new TextDecoder("latin1").decode(bytes);
    const out = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i += 1) out[2 * i] = text.charCodeAt(i);
    return out;
  },
};

/** A damaged file of the collection, after a seed, with the names of what was done to it. */
export function damaged(
  files: readonly Uint8Array[],
  seed: number,
): { readonly bytes: Uint8Array; readonly file: number; readonly how: readonly string[] } {
  const random = randomFrom(seed);
  const file = Math.floor(random() * files.length);
  const names = Object.keys(mutations);
  let bytes = files[file] ?? new Uint8Array();
  const how: string[] = [];
  const steps = 1 + Math.floor(random() * 3);
  for (let i = 0; i < steps; i += 1) {
    const name = names[Math.floor(random() * names.length)] ?? "flip";
    const other = files[Math.floor(random() * files.length)] ?? bytes;
    bytes = mutations[name]?.(bytes, random, other) ?? bytes;
    how.push(name);
  }
  return { bytes, file, how };
}

const marks = [..."\",;\t|\n\r .'0123456789-"].map((mark) => mark.charCodeAt(0));

function at(bytes: Uint8Array, random: () => number): number {
  return Math.floor(random() * bytes.length);
}

function span(bytes: Uint8Array, random: () => number, most: number): readonly [number, number] {
  const from = at(bytes, random);
  return [from, Math.min(bytes.length, from + 1 + Math.floor(random() * most))];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    out.set(part, end);
    end += part.length;
  }
  return out;
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
}
