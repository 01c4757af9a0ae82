import type { CountryCode } from "./country.ts";
import { lacking, lettersOf, type Letters } from "./letters.ts";

/** A compact spelling, the state it belongs to, and which letters it has. */
export interface Spelling {
  readonly compact: string;
  readonly code: CountryCode;
  readonly letters: Letters;
}

/** Spellings by length, so that few need be compared. */
export type SpellingShelf = ReadonlyMap<number, readonly Spelling[]>;

export function shelfOf(spellings: Iterable<readonly [compact: string, code: CountryCode]>): SpellingShelf {
  const shelf = new Map<number, Spelling[]>();
  for (const [compact, code] of spellings) {
    const spelling = { compact, code, letters: lettersOf(compact) };
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
  if (most === 0 || compact.length > longest) return [];
  const own = lettersOf(compact);
  const best = new Map<CountryCode, number>();
  for (let length = compact.length - most; length <= compact.length + most; length++) {
    for (const spelling of shelf.get(length) ?? []) {
      // A slip takes one letter away and puts one in at most: nearly no spelling needs a closer look.
      if (lacking(own, spelling.letters) > most || lacking(spelling.letters, own) > most) continue;
      const bound = Math.min(most, (best.get(spelling.code) ?? Infinity) - 1);
      const distance = bound < 0 ? Infinity : distanceWithin(compact, spelling.compact, bound);
      if (distance <= bound) best.set(spelling.code, distance);
    }
  }
  return [...best]
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([code]) => code);
}

/** Letters of a name that is still compared. */
const longest = 40;

/** Rows of the distance table, kept between calls: names are compared by the hundred thousand. */
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [newRow(), newRow(), newRow()];

function newRow(): Uint8Array {
  return new Uint8Array(longest + 8);
}

/**
 * The distance where it is at most `bound`, else more than `bound`. Only the cells within `bound` of the
 * table's diagonal are filled, as no other can be part of so short a way (Ukkonen 1985).
 */
function distanceWithin(a: string, b: string, bound: number): number {
  const beyond = bound + 1;
  let [older, previous, current] = rows;
  for (let j = 0; j <= b.length; j++) previous[j] = Math.min(j, beyond);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - bound);
    const to = Math.min(b.length, i + bound);
    const letter = a.charCodeAt(i - 1);
    const before = i > 1 ? a.charCodeAt(i - 2) : -1;
    current[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
    let least = current[from - 1] ?? beyond;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (previous[j - 1] ?? beyond) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (previous[j] ?? beyond) + 1, (current[j - 1] ?? beyond) + 1);
      if (j > 1 && other === before && b.charCodeAt(j - 2) === letter) {
        cost = Math.min(cost, (older[j - 2] ?? beyond) + 1);
      }
      current[j] = Math.min(cost, beyond);
      if (cost < least) least = cost;
    }
    // The next row looks one cell further to the right than this one was filled.
    if (to < b.length) current[to + 1] = beyond;
    if (least > bound) return beyond;
    [older, previous, current] = [previous, current, older];
  }
  return previous[b.length] ?? beyond;
}
