import type { CountryCode } from "../country/country.ts";

/** A set of countries, a bit each, so that a country is found and sets are combined without a search. */
export interface CountryMask {
  /** 32 countries a word, each at the number that it got when it was first met. */
  readonly words: Int32Array;
  /** Equal for equal sets, whatever their order was. */
  readonly key: string;
  /** How many countries there are. */
  readonly size: number;
}

/** The number of each country, in all masks. Only its place in them: no result depends on it. */
const numbers = new Map<CountryCode, number>();

const kept = new WeakMap<readonly CountryCode[], CountryMask>();

/** The mask of a list that nobody changes: that of a clause or a group is made once. */
export function maskOf(codes: readonly CountryCode[]): CountryMask {
  const before = kept.get(codes);
  if (before !== undefined) return before;
  const found = codes.map(numberOf);
  const words = new Int32Array((numbers.size + 31) >> 5);
  for (const number of found) words[number >> 5]! |= 1 << (number & 31);
  const mask = maskFrom(words);
  kept.set(codes, mask);
  return mask;
}

export function isWithin({ words }: CountryMask, code: CountryCode): boolean {
  const number = numbers.get(code);
  return number !== undefined && ((words[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** Whether a country is in a list that nobody changes, answered without searching it. */
export function within(codes: readonly CountryCode[]): (code: CountryCode) => boolean {
  const mask = maskOf(codes);
  return (code) => isWithin(mask, code);
}

const numbered = new WeakMap<readonly CountryCode[], Int32Array>();

/** Where in a list that nobody changes the countries stand that are within, ascending. */
export function linesWithin(codes: readonly CountryCode[], { words, size }: CountryMask): Uint16Array {
  const own = numbered.get(codes) ?? Int32Array.from(codes, numberOf);
  numbered.set(codes, own);
  const lines = new Uint16Array(size + 1);
  let found = 0;
  for (let i = 0; i < own.length; i++) {
    const number = own[i]!;
    lines[found] = i; // the next one stands in its place where it is not within
    found += ((words[number >> 5] ?? 0) >>> (number & 31)) & 1;
  }
  return lines.subarray(0, found);
}

/** The countries that are in all of the masks; null for no masks, which exclude nobody. */
export function allOf(masks: readonly CountryMask[]): CountryMask | null {
  const [first, ...others] = masks;
  if (first === undefined || others.length === 0) return first ?? null;
  return maskFrom(
    first.words.map((word, i) => others.reduce((left, { words }) => left & (words[i] ?? 0), word)),
  );
}

function numberOf(code: CountryCode): number {
  const number = numbers.get(code) ?? numbers.size;
  numbers.set(code, number);
  return number;
}

function maskFrom(words: Int32Array): CountryMask {
  let size = 0;
  let last = 0;
  for (const [i, word] of words.entries()) {
    for (let left = word; left !== 0; left &= left - 1) size += 1;
    if (word !== 0) last = i + 1;
  }
  // Words made before more countries were met are shorter: the empty ones at the end do not tell sets apart.
  return { words, key: words.subarray(0, last).join(), size };
}
