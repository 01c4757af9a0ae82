/** No text that is kept beside its number is longer; what is cut off ends in "…". */
const mostLetters = 300;

/** Up to 15 digits without needless zeros, not too small to be written with an exponent: `String` gives them back. */
const shortest = /^-?(?:[1-9]\d*|0(?=\.(?!00000)))(?:\.\d*[1-9])?$|^0$/;
const sureLetters = 15;

/**
 * A cell as its file writes it, without the space around it, where that is not what `String` prints of its number: "3,82",
 * "1 204", "12*", "63.0". Null where it is.
 */
export function writtenOf(raw: string, value: number): string | null {
  const text = raw.trim();
  // Most cells are plain, and this is six times as fast as printing the number.
  if (text.length <= sureLetters && shortest.test(text) && Number(text) === value) return null;
  if (text === String(value)) return null;
  return text.length <= mostLetters
    ? text
    : `${text.slice(0, mostLetters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
