import { cyrillicWorth, westernLetters, westernWords } from "./alphabets.ts";

/**
 * How much a cell looks like writing that a person would do: above 0 for words of one script with frequent letters,
 * far below 0 for scripts mixed in a word, capitals inside small letters, accented letters in a row, box-drawing.
 * ASCII alone gives 0. The sum grows with the evidence, so sums of the same cell in two encodings can be compared.
 */
export function plausibility(cell: string): number {
  let sum = 0;
  for (const word of cell.match(/\p{L}+/gu) ?? []) if (/[^ -~]/.test(word)) sum += wordPlausibility(word);
  for (const { index, 0: sign } of cell.matchAll(/[^\p{L} -~]/gu)) {
    sum += signPlausibility(sign, cell.charAt(index - 1), cell.charAt(index + sign.length));
  }
  // The no-break space of 1 234 is a letter or a frame elsewhere; a letter that ends a number is its unit.
  sum -= 3 * (cell.match(/\d[^\P{L}A-Za-z](?=\d)/gu)?.length ?? 0);
  return sum;
}

function wordPlausibility(word: string): number {
  const strange = -4 * capitalsInside(word);
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic === word.length) return strange + cyrillicWorth(word);
  if (cyrillic > 0) return strange - 4 * Math.min(cyrillic, word.length - cyrillic) - 2;
  return strange + westernWorth(word);
}

/** Capitals after a small letter, where one of the two is beyond ASCII: "McDonald" has none. */
function capitalsInside(word: string): number {
  let count = 0;
  for (const { index } of word.matchAll(/\p{Ll}(?=\p{Lu})/gu))
    if (/[^ -~]/.test(word.slice(index, index + 2))) count++;
  return count;
}

function westernWorth(word: string): number {
  const accented = [...word].filter((letter) => letter > "~");
  const inRow = word.match(/[^ -~](?=[^ -~])/g)?.length ?? 0;
  const known = accented.filter((letter) => westernLetters.has(letter.toLowerCase())).length;
  if (word.length === 1) return westernWords.has(word.toLowerCase()) ? 0 : -2;
  return 2 * known - 2 * (accented.length - known) - 4 * inRow;
}

/** Quotation marks, dashes, spaces and the like say nothing; a sign inside a word, a frame or a control speaks against. */
function signPlausibility(sign: string, before: string, after: string): number {
  if (/[\u2500-\u25ff\u2219\u221a\u2248\u2264\u2265\u2320\u2321]/.test(sign)) return -4;
  if (/[\u0080-\u009f\ufffd]/.test(sign)) return -6;
  const inside = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (sign === "\u00a0" && inside) return -1;
  if (/[’‘ʼ\u00ad\u00a0–—·]/.test(sign)) return sign === "·" && inside ? -1 : 0;
  if (sign === "№") return /\p{L}/u.test(before) ? -3 : 1;
  if (inside) return -3;
  return /[¤¦¬¯¨´¸×÷ªº¹²³¼½¾µ¶¡¿†‡‹›]/.test(sign) ? -0.5 : 0;
}
