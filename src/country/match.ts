import { countryOfCode } from "./codes.ts";
import type { CountryCode } from "./country.ts";
import { nameIndex, type NameIndex } from "./nameIndex.ts";
import { isGroupCode, safeCode } from "./nameCodes.ts";
import { nearestStates } from "./nearest.ts";
import { statesBegunBy, statesDamagedTo } from "./partNames.ts";
import { isGroupName, isHeading } from "./regionNames.ts";
import { isAndOthers, isSetRight, noteKind, parentNoted, parentOf, withoutNotes } from "./nameParts.ts";
import { afterOfficialWords, isOfficialForm, nationWords, withoutOfficialWords } from "./officialWords.ts";
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
  if (words.length === 0 || !/\p{L}/u.test(plain) || isHeading(words)) return none;
  if (isAndOthers(plain)) return { kind: "group", name: raw.trim() };
  // The pronoun is no state; the letters as a code are capitals.
  if (plain === "us") return { kind: "choose", candidates: ["USA"] };
  const index = nameIndex();
  const dangling = danglingMatch(plain, index);
  if (dangling !== null) return dangling;
  const exact = exactMatch(words, index) ?? exactMatch([plain.replace(/[^\p{L}\p{N}]+/gu, "")], index);
  if (exact !== null)
    return isStateWithItsTerritory(exact, plain, index) ? { kind: "group", name: raw.trim() } : exact;
  const official = officialMatch(words, index);
  if (official !== null) return official;
  const parts = partsOf(plain);
  const match = parts === null ? null : matchOfParts(parts, index, 2);
  if (match?.kind === "group") return { kind: "group", name: raw.trim() };
  if (match !== null) return (match.kind === "choose" ? cutBesideMatch(plain, index) : null) ?? match;
  if (isGroupName(words) || isSeveralStates(plain, index)) return { kind: "group", name: raw.trim() };
  const candidate = (/[([]/.test(plain) ? null : cutWordMatch(plain, index)) ?? damagedMatch(plain, index);
  if (candidate !== null) return candidate;
  const candidates = nearestStates(compactOf(words), index.shelf);
  return candidates.length === 0 ? none : { kind: "choose", candidates };
}

function exactMatch(words: readonly string[], index: NameIndex): NameMatch | null {
  const key = keyOf(words);
  const compact = compactOf(words);
  const asked = index.asked.get(key) ?? index.asked.get(compact);
  if (asked !== undefined) return { kind: "choose", candidates: asked };
  const code = index.byKey.get(key) ?? index.byCompact.get(compact);
  return code === undefined ? null : { kind: "country", code };
}

/**
 * A name cut off at "and", "(" or "," may be any that begins so; one cut off at "of" is the name that stands
 * before, if that is known.
 */
function danglingMatch(plain: string, index: NameIndex): NameMatch | null {
  const before = /^(.*\S)(?: and(?: the?| t)?|&|[,(/])$/.exec(plain)?.[1];
  if (before !== undefined) {
    const words = wordsOf(before);
    const match = cutMatch(words, index, true) ?? exactMatch(words, index) ?? none;
    // "Central and" may begin "Central and Eastern Europe", "Georgia and" a list.
    const goesOn = /[,(/]$/.test(plain) || statesBegunBy(`${compactOf(words)}and`, 4, index).codes.size > 0;
    return match.kind === "country" && !goesOn ? { kind: "choose", candidates: [match.code] } : match;
  }
  const owner = /^(.*\S) o(?:f(?: the?| t)?)?$/.exec(plain)?.[1];
  const words = owner === undefined ? [] : wordsOf(owner.replace(/[,(]/g, " "));
  return afterOfficialWords(words).length === 0 ? null : exactMatch(words, index);
}

/** "Iran, Islami", "Bolivia (Plurinatio": cut off within what stands beside the name. */
function cutBesideMatch(plain: string, index: NameIndex): NameMatch | null {
  const match = /[)\]]/.test(plain) ? null : cutWordMatch(plain, index);
  return match?.kind === "country" ? match : null;
}

/** The last word may be cut to letters that are an abbreviation of something else ("Hong Kong S"). */
function cutWordMatch(plain: string, index: NameIndex): NameMatch | null {
  const [, head = "", last = ""] = /^(.*[^\p{L}])(\p{L}+)$/u.exec(plain) ?? [];
  const match = cutMatch(wordsOf(plain), index, false);
  return match?.kind === "country" || last === ""
    ? match
    : (cutMatch([...wordsOf(head), last], index, false) ?? match);
}

/** The known form once "former", "Republic of", "Kingdom of" and the like are off. */
function officialMatch(words: readonly string[], index: NameIndex): NameMatch | null {
  const now = words.filter((word) => word !== "former" && word !== "ex");
  if (now.length < words.length) {
    // Between two names the word says which of them is the older one: "Hungary, formerly Austria".
    const within = words.slice(1, -1).some((word) => word === "former" || word === "ex");
    return within && officialMatch(now, index) === null
      ? null
      : (exactMatch(now, index) ?? officialMatch(now, index));
  }
  const rest = withoutOfficialWords(words);
  if (rest === null) return null;
  const match = exactMatch(rest, index);
  if (match?.kind !== "country") return match;
  return nationWords(match.code, words) && isOfficialForm(words, match.code)
    ? match
    : { kind: "choose", candidates: [match.code] };
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
  if (note === "nothing") return isSentElsewhere(first, beside, index) ? chosen(first) : first;
  if (isSetRight(beside)) return chosen(first);
  const parent = mark === "(" ? parentNoted(beside) : null;
  const second: NameMatch | null =
    parent === null
      ? plainMatch(note === "name" ? beside : beside.replace(/^\S+ /, ""), index, depth)
      : { kind: "country", code: parent };
  const coded = codedMatch(first, beside) ?? (mark === "(" ? null : codedMatch(second, head));
  if (coded !== null) return coded;
  if (first?.kind === "country" && second?.kind === "country") {
    if (first.code === second.code) return first;
    if (note === "lead") return { kind: "choose", candidates: [first.code, second.code] };
    if (parentOf(first.code) === second.code) return first;
    if (parentOf(second.code) === first.code && mark !== "/") return second;
    return { kind: "choose", candidates: [first.code, second.code] };
  }
  const settled = settledBy(first, second, head, index) ?? settledBy(second, first, beside, index);
  if (settled !== null) return settled;
  if (first?.kind === "group") return isGroupName(wordsOf(head)) ? first : null;
  const known = first ?? second;
  if (known?.kind === "country") return { kind: "choose", candidates: [known.code] };
  return known?.kind === "choose" ? known : null;
}

/**
 * The state of an ambiguous name that the other part says: by another name of it ("Congo (Zaire)") or by the
 * state that it belongs to ("Virgin Islands (US)").
 */
function settledBy(
  asked: NameMatch | null,
  known: NameMatch | null,
  plain: string,
  index: NameIndex,
): NameMatch | null {
  if (asked?.kind !== "choose" || known?.kind !== "country" || asked.candidates.length < 2) return null;
  // Two names of two states ("Chad or Vatican (City)") are no ambiguous name.
  if (exactMatch(wordsOf(plain), index)?.kind !== "choose") return null;
  if (asked.candidates.includes(known.code)) return known;
  const [only, ...more] = asked.candidates.filter((code) => parentOf(code) === known.code);
  return only === undefined || more.length > 0 ? null : { kind: "country", code: only };
}

/** "Zaire (see Zambia)": the row may stand for the one or the other. */
function isSentElsewhere(first: NameMatch | null, beside: string, index: NameIndex): boolean {
  const [, name = ""] = /^see (?:also )?(.+)$/.exec(beside) ?? [];
  const other = exactMatch(wordsOf(name), index);
  return first?.kind === "country" && other?.kind === "country" && other.code !== first.code;
}

function chosen(match: NameMatch | null): NameMatch | null {
  return match?.kind === "country" ? { kind: "choose", candidates: [match.code] } : match;
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
  if (match !== null)
    return isStateWithItsTerritory(match, plain, index) ? { kind: "group", name: plain } : match;
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

/** "China and Hong Kong", which has the words of "Hong Kong (China)". */
function isStateWithItsTerritory(match: NameMatch, plain: string, index: NameIndex): boolean {
  const parent = match.kind === "country" ? parentOf(match.code) : null;
  const both = /^(.*\S)(?: ?[ (]and | ?& ?| ?\+ ?| и | мен | және )(\S.*)$/.exec(plain);
  if (match.kind === "country" && match.code === "AUH" && both !== null) return true;
  return parent !== null && both !== null && both.slice(1).some((name) => isNamed(name, parent, index));
}

function isNamed(plain: string, code: CountryCode, index: NameIndex): boolean {
  return codeIn(exactMatch(wordsOf(plain), index)) === code;
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
  const rest = afterOfficialWords(words);
  if (rest.length < words.length) return cutOfficialMatch(words, rest, index);
  const found = statesBegunBy(compactOf(words), dangling ? 4 : 8, index);
  const [only] = found.codes;
  if (only === undefined) return null;
  if (found.codes.size === 1 && (dangling || !found.unsure) && !isNameAndMore(words, only, index))
    return { kind: "country", code: only };
  return { kind: "choose", candidates: [...found.codes].slice(0, 4) };
}

/**
 * "Netherlands A", "Pakistani": a whole name and letters that begin another, of another state or of no word
 * of its own.
 */
function isNameAndMore(words: readonly string[], code: CountryCode, index: NameIndex): boolean {
  const compact = compactOf(words);
  return [1, 2, 3].some((more) => {
    const name = compact.slice(0, -more);
    const holder = index.byCompact.get(name);
    if (index.asked.get(name)?.some((each) => each !== code) === true) return true;
    if (holder === code) return words.length === 1;
    return holder !== undefined && more < 3;
  });
}

/** "Republic of Mold": few names are listed with such words, so that what follows them must tell the state. */
function cutOfficialMatch(
  words: readonly string[],
  rest: readonly string[],
  index: NameIndex,
): NameMatch | null {
  const { codes, unsure } = statesBegunBy(compactOf(rest), 5, index);
  const [only] = codes;
  if (only === undefined) return null;
  return codes.size === 1 && !unsure && nationWords(only, words)
    ? { kind: "country", code: only }
    : { kind: "choose", candidates: [...codes].slice(0, 4) };
}

/** "C?te d'Ivoire": letters lost in a conversion, where all others agree with one state only. */
function damagedMatch(plain: string, index: NameIndex): NameMatch | null {
  const [only, ...more] = statesDamagedTo(plain, index);
  if (only === undefined) return null;
  return more.length === 0
    ? { kind: "country", code: only }
    : { kind: "choose", candidates: [only, ...more].slice(0, 4) };
}
