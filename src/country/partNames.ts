import type { CountryCode } from "./country.ts";
import { lacking, lettersOf } from "./letters.ts";
import type { NameIndex } from "./nameIndex.ts";
import { compactOf, wordsOf } from "./spelling.ts";

/**
 * The states of the spellings that begin with these letters, where there are at least `least` of them; five
 * at most, as more tell nothing. `unsure` says that a spelling has the end of a word there, or that all are asked.
 */
export function statesBegunBy(
  compact: string,
  least: number,
  index: NameIndex,
): { readonly codes: ReadonlySet<CountryCode>; readonly unsure: boolean } {
  const codes = new Set<CountryCode>();
  let betweenWords = false;
  let known = false;
  if (compact.length < least) return { codes, unsure: betweenWords || !known };
  for (let at = firstAtLeast(index.sorted, compact); at < index.sorted.length; at++) {
    const [spelling, code] = index.sorted[at] ?? ["", ""];
    if (!spelling.startsWith(compact) || codes.size > 4) break;
    codes.add(code);
    if (index.wordEnds.get(spelling)?.includes(compact.length) === true) betweenWords = true;
    if (!index.asked.has(spelling)) known = true;
  }
  return { codes, unsure: betweenWords || !known };
}

function firstAtLeast(sorted: NameIndex["sorted"], compact: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.[0] ?? "") < compact) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The states that a name with letters lost in a conversion may be ("C?te d'Ivoire", "T�rkiye"): those with a
 * spelling that agrees in all the others. None where too few letters are left.
 */
export function statesDamagedTo(plain: string, index: NameIndex): ReadonlySet<CountryCode> {
  const codes = new Set<CountryCode>();
  if (!/[?\ufffd]/.test(plain) || plain.length < 5) return codes;
  // A letter of no name stands for the lost ones while the words are made.
  const pattern = compactOf(wordsOf(plain.replace(/[?\ufffd]+/g, "ʡ"))).replace(/ʡ/g, "?");
  const letters = pattern.replace(/\?/g, "").length;
  if (letters < 4 || pattern.split("?").length > 5) return codes;
  const [start = ""] = pattern.split("?", 1);
  const own = lettersOf(pattern.replace(/\?/g, ""));
  for (let length = letters; length <= letters + 2 * (pattern.length - letters); length++) {
    for (const spelling of index.shelf.get(length) ?? []) {
      if (!spelling.compact.startsWith(start) || lacking(own, spelling.letters) > 0) continue;
      if (agree(pattern, spelling.compact)) codes.add(spelling.code);
    }
  }
  return codes;
}

/** Whether the spelling agrees with the pattern, each "?" standing for up to two letters. */
function agree(pattern: string, spelling: string): boolean {
  let ends = new Set([0]);
  for (const letter of pattern) {
    const next = new Set<number>();
    for (const end of ends) {
      if (letter !== "?" && spelling[end] === letter) next.add(end + 1);
      if (letter === "?") for (const more of [0, 1, 2]) next.add(end + more);
    }
    ends = next;
  }
  return ends.has(spelling.length);
}
