import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import kazakh from "i18n-iso-countries/langs/kk.json" with { type: "json" };
import russian from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import isoCountries from "i18n-iso-countries";
import { askedNames } from "./askedNames.ts";
import { countries } from "./countries.ts";
import type { CountryCode } from "./country.ts";
import { pastStates, territories } from "./historic.ts";
import { shelfOf, type SpellingShelf } from "./nearest.ts";
import { compactOf, keyOf, plainText, wordsOf } from "./spelling.ts";
import { variants } from "./variants.ts";
import { cyrillicVariants } from "./variantsCyrillic.ts";

/** Every known spelling, by its key. A key that two states share is asked. */
export interface NameIndex {
  readonly byKey: ReadonlyMap<string, CountryCode>;
  readonly byCompact: ReadonlyMap<string, CountryCode>;
  readonly asked: ReadonlyMap<string, readonly CountryCode[]>;
  /** Compact spellings in order, asked ones among them, to find what a cut name begins. */
  readonly sorted: readonly (readonly [compact: string, code: CountryCode])[];
  readonly shelf: SpellingShelf;
  /** Where the words of a compact spelling end. */
  readonly wordEnds: ReadonlyMap<string, readonly number[]>;
}

let built: NameIndex | null = null;

/** The index, built at the first call (a few milliseconds). */
export function nameIndex(): NameIndex {
  built ??= buildIndex();
  return built;
}

function buildIndex(): NameIndex {
  const byKey = new Map<string, CountryCode>();
  const byCompact = new Map<string, CountryCode>();
  const asked = new Map<string, readonly CountryCode[]>();
  const wordEnds = new Map<string, readonly number[]>();
  for (const [name, codes] of askedNames) ask(asked, wordsOf(plainText(name)), codes);
  for (const [code, name] of everyName()) {
    const plain = plainText(name);
    const words = wordsOf(plain);
    if (words.length === 0) continue;
    const key = keyOf(words);
    const holder = byKey.get(key);
    if (!name.startsWith("=") && holder !== undefined && holder !== code) ask(asked, words, [holder, code]);
    if (isFreeOrder(code, name, words)) byKey.set(key, code);
    // Also with the words that are left out elsewhere, for names written without spaces: "TrinidadandTobago".
    const whole = wholeWordsOf(plain);
    for (const parts of whole.every((word) => word.length > 1) ? [words, whole] : [words]) {
      const compact = compactOf(parts);
      const other = byCompact.get(compact);
      if (other !== undefined && other !== code) ask(asked, [compact], [other, code]);
      byCompact.set(compact, code);
      wordEnds.set(compact, endsOf(parts));
    }
  }
  for (const key of asked.keys()) {
    byKey.delete(key);
    byCompact.delete(key);
  }
  // The key of an asked name may hold spaces: its words in order, which no compact spelling begins with.
  const askedSpellings = [...asked].flatMap(([compact, codes]) =>
    compact.includes(" ") ? [] : codes.map((code) => [compact, code] as const),
  );
  const sorted = [...byCompact, ...askedSpellings].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const shelf = shelfOf(sorted.filter(([compact]) => compact.length > 3));
  return { byKey, byCompact, asked, sorted, shelf, wordEnds };
}

/** "Hungary (Austria)" is not Austria-Hungary, "East Antigua" not "Antigua e Barbuda". */
function isFreeOrder(code: CountryCode, name: string, words: readonly string[]): boolean {
  return code !== "AUH" && !/^=| e /i.test(name) && !words.some((word) => ordering.has(word));
}

/** Words whose neighbours do not change places: "Ethiopia excluding Eritrea", "Antigua e Barbuda". */
const ordering: ReadonlySet<string> = new Set(
  "excluding excl excludes without ex including incl includes with former vs to from".split(" "),
);

function wholeWordsOf(plain: string): readonly string[] {
  return plain
    .replace(/&/g, " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function endsOf(words: readonly string[]): readonly number[] {
  let end = 0;
  return words.map((word) => (end += word.length));
}

function ask(
  asked: Map<string, readonly CountryCode[]>,
  words: readonly string[],
  codes: readonly CountryCode[],
): void {
  for (const key of [keyOf(words), compactOf(words)]) {
    asked.set(key, [...new Set([...(asked.get(key) ?? []), ...codes])]);
  }
}

function* everyName(): Generator<readonly [CountryCode, string]> {
  for (const { code, name } of countries) {
    yield [code, name];
    const alpha2 = isoCountries.alpha3ToAlpha2(code === "XKX" ? "XKK" : code) ?? "";
    for (const locale of [english, russian, kazakh]) {
      const names = (locale.countries as Record<string, string | string[]>)[alpha2];
      for (const name of names === undefined ? [] : [names].flat()) yield [code, name];
    }
  }
  for (const [code, state] of [...pastStates, ...territories]) {
    if (state.asked) continue;
    yield [code, state.name];
    for (const name of state.names) yield [code, name];
  }
  for (const [code, names] of [...variants, ...cyrillicVariants])
    for (const name of names) yield [code, name];
}
