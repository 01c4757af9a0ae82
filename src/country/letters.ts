/**
 * Which letters a text has, one bit a kind of letter: once at least, and twice at least. Scripts share bits,
 * which makes the comparison less sharp, never wrong.
 */
export interface Letters {
  readonly once: number;
  readonly twice: number;
}

export function lettersOf(text: string): Letters {
  let once = 0;
  let twice = 0;
  for (let at = 0; at < text.length; at++) {
    const bit = 1 << (text.charCodeAt(at) & 31);
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice };
}

/** How many letters of the first text, at least, the second lacks. */
export function lacking(first: Letters, second: Letters): number {
  return bits(first.once & ~second.once) + bits(first.twice & ~second.twice);
}

/** Bits that are set, counted side by side (Hacker's Delight, 5-1). */
function bits(value: number): number {
  let count = value - ((value >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
