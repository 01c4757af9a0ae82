import { countryOfCode } from "./codes.ts";
import type { CountryCode } from "./country.ts";
import { nameIndex, type NameIndex } from "./nameIndex.ts";
import { isGroupCode, safeCode } from "./nameCodes.ts";
import { nearestStates } from "./nearest.ts";
import { isGroupName } from "./regionNames.ts";
import { noteKind, parentOf, withoutOfficialWords } from "./nameParts.ts";
import { compactOf, keyOf, plainText, wordsOf } from "./spelling.ts";

/** What a name in a file stands for. Only `country` is taken by itself. */
export type NameMatch =
  | { readonly kind: "country"; readonly code: CountryCode }
  | { readonly kind: "group"; readonly name: string }
  | { readonly kind: "choose"; readonly candidates: readonly CountryCode[] }
  | { readonly kind: "none"; readonly candidates: readonly [] };

const none: NameMatch = { kind: "none", candidates: [] };

/**
 * The state that a name stands for, in English, Russian or Kazakh, in any of the forms that publishers use;
 * or a group ("World"), or states to choose from. What is not a known form, or a known form changed by a rule
 * that cannot mistake one state for another, is never taken: likeness gives candidates only. Never throws;
 * names beyond 300 letters are cut.
 */
export function countryNamed(raw: string): NameMatch {
  const code = safeCode(raw.trim());
  if (code !== null) return { kind: "country", code };
  if (isGroupCode(raw.trim())) return { kind: "group", name: raw.trim() };
  const plain = withoutNotes(plainText(raw));
  const words = wordsOf(plain);
  if (words.length === 0 || !/\p{L}/u.test(plain)) return none;
  const index = nameIndex();
  // A name cut off at "and", "(" or "," may be any that begins so.
  if (/( and|&|[,(/])$/.test(plain)) return cutMatch(words, index, true) ?? exactMatch(words, index) ?? none;
  const exact = exactMatch(words, index) ?? exactMatch([plain.replace(/[^\p{L}\p{N}]+/gu, "")], index);
  if (exact !== null) return exact;
  const official = officialMatch(words, index);
  if (official !== null) return official;
  const parts = partsOf(plain);
  const match = parts === null ? null : matchOfParts(parts, index, 2);
  if (match !== null) return match.kind === "group" ? { kind: "group", name: raw.trim() } : match;
  if (isGroupName(words) || isSeveralStates(plain, index)) return { kind: "group", name: raw.trim() };
  const candidate = (/[([]/.test(plain) ? null : cutMatch(words, index, false)) ?? damagedMatch(plain, index);
  if (candidate !== null) return candidate;
  const candidates = nearestStates(compactOf(words), index.shelf);
  return candidates.length === 0 ? none : { kind: "choose", candidates };
}

/** Without the brackets at the end that change nothing: "(1991-)", "(the)", "(note 2)". */
function withoutNotes(plain: string): string {
  let text = plain;
  for (let times = 0; times < 3; times++) {
    const found = /^(.*[^\s([])\s*[([]([^()[\]]*)[)\]]$/.exec(text);
    if (found === null || noteKind((found[2] ?? "").trim()) !== "nothing") return text;
    text = found[1] ?? "";
  }
  return text;
}

function exactMatch(words: readonly string[], index: NameIndex): NameMatch | null {
  const key = keyOf(words);
  const compact = compactOf(words);
  const asked = index.asked.get(key) ?? index.asked.get(compact);
  if (asked !== undefined) return { kind: "choose", candidates: asked };
  const code = index.byKey.get(key) ?? index.byCompact.get(compact);
  return code === undefined ? null : { kind: "country", code };
}

/** The known form once "Republic of", "Kingdom of" and the like are off. */
function officialMatch(words: readonly string[], index: NameIndex): NameMatch | null {
  const rest = withoutOfficialWords(words);
  if (rest === null) return null;
  const match = exactMatch(rest, index);
  if (match?.kind !== "country") return match;
  return nationWords(match.code, words) ? match : { kind: "choose", candidates: [match.code] };
}

/**
 * Where these words make another state of the name (Republic of China, People's Republic of Congo), each form
 * is listed.
 */
function nationWords(code: CountryCode, words: readonly string[]): boolean {
  if (
    ["COD", "COG", "KOR", "PRK", "CHN", "TWN", "VNM", "VDR", "YEM", "YMD", "DEU", "DDR", "DOM"].includes(code)
  )
    return false;
  // Georgia and Mexico have namesakes among federal states; the Niger State is Nigeria's.
  if (words.includes("state") && ["GEO", "MEX", "NER", "IRQ", "LUX"].includes(code)) return false;
  return !(code === "DMA" && words.includes("republic"));
}

/** The text and what stands beside it: in brackets, or after a comma, colon, dash or slash. */
interface Parts {
  readonly head: string;
  readonly beside: string;
  readonly mark: "(" | "," | "/";
}

function partsOf(plain: string): Parts | null {
  const bracket = /^([^([{]*)[([{]([^)\]}]*)[)\]}]?(.*)$/.exec(plain);
  if (bracket !== null) {
    const head = `${bracket[1] ?? ""} ${bracket[3] ?? ""}`.trim();
    return head === "" ? null : { head, beside: (bracket[2] ?? "").trim(), mark: "(" };
  }
  const at = plain.search(/[,:;]| - |--| or |\//);
  if (at <= 0) return null;
  const mark = plain[at] === "/" || plain.startsWith(" or ", at) ? "/" : ",";
  return {
    head: plain.slice(0, at).trim(),
    beside: plain
      .slice(at)
      .replace(/^(?: or |[-,:;/\s]+)/, "")
      .trim(),
    mark,
  };
}

/** `depth` more divisions are looked into: a list of names is not one of a state. */
function matchOfParts({ head, beside, mark }: Parts, index: NameIndex, depth: number): NameMatch | null {
  const note = noteKind(beside);
  const first = plainMatch(head, index, depth);
  if (note === "nothing") return first;
  const second = plainMatch(note === "name" ? beside : beside.replace(/^\S+ /, ""), index, depth);
  const coded = codedMatch(first, beside) ?? (mark === "(" ? null : codedMatch(second, head));
  if (coded !== null) return coded;
  if (first?.kind === "country" && second?.kind === "country") {
    if (first.code === second.code) return first;
    if (parentOf(first.code) === second.code) return first;
    if (parentOf(second.code) === first.code && mark !== "/") return second;
    return { kind: "choose", candidates: [first.code, second.code] };
  }
  if (first?.kind === "choose" && second?.kind === "country" && settles(first, second)) return second;
  if (second?.kind === "choose" && first?.kind === "country" && settles(second, first)) return first;
  if (first?.kind === "group") return isGroupName(wordsOf(head)) ? first : null;
  const known = first ?? second;
  if (known?.kind === "country") return { kind: "choose", candidates: [known.code] };
  return known?.kind === "choose" ? known : null;
}

/** Whether one part says which of the states of an ambiguous other part is meant: "Congo (Zaire)". */
function settles(asked: NameMatch & { kind: "choose" }, known: NameMatch & { kind: "country" }): boolean {
  return asked.candidates.length > 1 && asked.candidates.includes(known.code);
}

/** The state of a name beside its own code: "Albania (AL)", "Congo (COG)". */
function codedMatch(match: NameMatch | null, beside: string): NameMatch | null {
  if (!/^[a-z]{2,3}$/.test(beside) || (match?.kind !== "country" && match?.kind !== "choose")) return null;
  const states = match.kind === "country" ? [match.code] : match.candidates;
  const systems = ["iso2", "iso3", "cow"] as const;
  const code = systems
    .map((system) => countryOfCode(beside, system))
    .find((each) => each !== null && states.includes(each));
  return code === undefined || code === null ? null : { kind: "country", code };
}

function plainMatch(plain: string, index: NameIndex, depth: number): NameMatch | null {
  const words = wordsOf(plain);
  if (words.length === 0) return null;
  const match = exactMatch(words, index) ?? officialMatch(words, index);
  if (match !== null) return match;
  const parts = depth === 0 ? null : partsOf(plain);
  if (parts !== null) {
    const inner = matchOfParts(parts, index, depth - 1);
    if (inner !== null) return inner;
  }
  return isGroupName(words) ? { kind: "group", name: plain } : null;
}

/** "Belgium-Luxembourg", "Australia and New Zealand": two states or more, none of them alone. */
function isSeveralStates(plain: string, index: NameIndex): boolean {
  const names = plain.split(/ and | & |&|\+|\/|-| и | мен | және |;|,/).filter((name) => name.trim() !== "");
  if (names.length < 2 || names.length > 12) return false;
  const codes = names.map((name) => exactMatch(wordsOf(name), index));
  return (
    codes.every((match) => match?.kind === "country") && new Set(codes.map((match) => codeIn(match))).size > 1
  );
}

function codeIn(match: NameMatch | null): CountryCode | null {
  return match?.kind === "country" ? match.code : null;
}

/**
 * A name cut off by a column's width ("Trinidad and Toba"): eight letters or more that begin spellings of one
 * state only, cut within a word. A cut between words ("Central African") may be a name of something else and
 * is asked.
 */
function cutMatch(words: readonly string[], index: NameIndex, dangling: boolean): NameMatch | null {
  const compact = compactOf(words);
  if (compact.length < (dangling ? 4 : 8)) return null;
  const codes = new Set<CountryCode>();
  let betweenWords = false;
  for (let at = firstAtLeast(index.sorted, compact); at < index.sorted.length; at++) {
    const [spelling, code] = index.sorted[at] ?? ["", ""];
    if (!spelling.startsWith(compact) || codes.size > 4) break;
    codes.add(code);
    if (index.wordEnds.get(spelling)?.includes(compact.length) === true) betweenWords = true;
  }
  const [only] = codes;
  if (only === undefined) return null;
  if (codes.size === 1 && (dangling || !betweenWords)) return { kind: "country", code: only };
  return { kind: "choose", candidates: [...codes].slice(0, 4) };
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

/** "C?te d'Ivoire", "T�rkiye": letters lost in a conversion, where all others agree with one state only. */
function damagedMatch(plain: string, index: NameIndex): NameMatch | null {
  if (!/[?\ufffd]/.test(plain) || plain.length < 5) return null;
  // A letter of no name stands for the lost ones while the words are made.
  const pattern = compactOf(wordsOf(plain.replace(/[?\ufffd]+/g, "ʡ"))).replace(/ʡ/g, "?");
  const letters = pattern.replace(/\?/g, "").length;
  if (letters < 4 || pattern.split("?").length > 5) return null;
  const codes = new Set<CountryCode>();
  for (let length = letters; length <= letters + 2 * (pattern.length - letters); length++) {
    for (const [spelling, code] of index.shelf.get(length) ?? [])
      if (fits(pattern, spelling)) codes.add(code);
  }
  const [only] = codes;
  if (only === undefined) return null;
  return codes.size === 1
    ? { kind: "country", code: only }
    : { kind: "choose", candidates: [...codes].slice(0, 4) };
}

/** Whether the spelling agrees with the pattern, each "?" standing for up to two letters. */
function fits(pattern: string, spelling: string): boolean {
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
