import type { CountryCode } from "./country.ts";

/** A compact spelling, the state it belongs to, and which letters it has. */
export type Spelling = readonly [compact: string, code: CountryCode, letters: number];

/** Spellings by length, so that few need be compared. */
export type SpellingShelf = ReadonlyMap<number, readonly Spelling[]>;

export function shelfOf(spellings: Iterable<readonly [compact: string, code: CountryCode]>): SpellingShelf {
  const shelf = new Map<number, Spelling[]>();
  for (const [compact, code] of spellings) {
    const spelling = [compact, code, lettersOf(compact)] as const;
    const row = shelf.get(compact.length);
    if (row === undefined) shelf.set(compact.length, [spelling]);
    else row.push(spelling);
  }
  return shelf;
}

/**
 * Up to three states whose spellings are nearest, best first: at most one slip of the pen in four letters
 * (Damerau's distance in its plain form: neighbours swapped count once). Only ever suggestions.
 */
export function nearestStates(compact: string, shelf: SpellingShelf): readonly CountryCode[] {
  const most = compact.length < 4 ? 0 : Math.min(3, Math.floor(compact.length / 4));
  const own = lettersOf(compact);
  if (most === 0 || compact.length > 40) return [];
  const best = new Map<CountryCode, number>();
  for (let length = compact.length - most; length <= compact.length + most; length++) {
    for (const [spelling, code, letters] of shelf.get(length) ?? []) {
      // Each slip changes two kinds of letters at most: most spellings need no closer look.
      if (bits(own ^ letters) > 2 * most) continue;
      const bound = Math.min(most, (best.get(code) ?? Infinity) - 1);
      const distance = bound < 0 ? Infinity : distanceWithin(compact, spelling, bound);
      if (distance <= bound) best.set(code, distance);
    }
  }
  return [...best]
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([code]) => code);
}

/** One bit a kind of letter; scripts share bits, which only makes the first look less sharp. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function bits(value: number): number {
  let left = value;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count++;
  }
  return count;
}

/** The distance where it is at most `bound`, else more than `bound`. */
function distanceWithin(a: string, b: string, bound: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > bound) return bound + 1;
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? bound + 1;
}
