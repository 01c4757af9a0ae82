/** Powers of ten that a double holds exactly; no more are needed for fifteen digits. */
export const powersOfTen = Float64Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

const zero = 48;
const minus = 45;
const point = 46;

/**
 * The number of a cell written `12`, `-0.5` or `007.50`: at most fifteen digits with a point between two of them or none. It
 * is what `Number` gives, for both parts of the quotient are exact in a double and a quotient is rounded once. NaN for every
 * other cell, "-0" among them; what these are is for `Number` to say.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = start < end && bytes[start] === minus;
  const from = negative ? start + 1 : start;
  if (end - from > 16 || from >= end) return NaN;
  let whole = 0;
  let at = from;
  let digit = 0;
  // Nine digits fit a small integer, which is several times as fast.
  const small = Math.min(end, from + 9);
  for (; at < small; at++) {
    digit = bytes[at]! - zero;
    if (digit < 0 || digit > 9) break;
    whole = (whole * 10 + digit) | 0;
  }
  let value = whole;
  for (; at < end; at++) {
    digit = bytes[at]! - zero;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (at < end) {
    if (bytes[at] !== point || at === from || at + 1 === end) return NaN;
    const fraction = at + 1;
    if (end - from <= 10) {
      let short = whole;
      for (at = fraction; at < end; at++) {
        digit = bytes[at]! - zero;
        if (digit < 0 || digit > 9) return NaN;
        short = (short * 10 + digit) | 0;
      }
      value = short;
    } else {
      for (at = fraction; at < end; at++) {
        digit = bytes[at]! - zero;
        if (digit < 0 || digit > 9) return NaN;
        value = value * 10 + digit;
      }
    }
    value /= powersOfTen[end - fraction]!;
  } else if (end - from > 15) return NaN;
  if (!negative) return value;
  return value === 0 ? NaN : -value;
}
