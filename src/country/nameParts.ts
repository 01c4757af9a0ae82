import type { CountryCode } from "./country.ts";
import { baseLetters } from "./spelling.ts";

/**
 * What stands in brackets or after a comma: `nothing` that changes the state (years, footnotes, "the"), a
 * `lead`-in before another name of it ("formerly Swaziland"), or a `name` to be looked up.
 */
export function noteKind(beside: string): "nothing" | "lead" | "name" {
  if (beside === "" || remarks.test(beside) || years.test(beside) || /\b1244\b/.test(beside))
    return "nothing";
  return /^(formerly|former|ex|ex-|previously|now|also|aka|or|called|бывш\S*|ранее) ?\S/.test(beside)
    ? "lead"
    : "name";
}

const remarks = wholeOf([
  "the|country|nation|sovereign( state)?|former|formerly|old|current|today|present|total|all|national|unified",
  "reunified|united|independent|[a-dx]|i{1,3}|\\d{1,2}|est|note\\b.*|see\\b.*|footnote\\b.*|provisional|preliminary",
  "revised|estimated?s?|projected|projections?|under un.*|un administered.*|unmik.*|mainland|associate( member)?|страна|бывш\\S*|всего|ел",
]);

const years = wholeOf([
  "((from|until|till|up to|to|before|after|since|pre|post|as of|prior to|through|up|с|до|по|после)[ -]*)?" +
    "[ -]*\\d{4}[\\d\\s.,/–-]*(present|onwards?|on|now|г|гг|\\D{0,4})[ \\d-]*",
]);

function wholeOf(patterns: readonly string[]): RegExp {
  return new RegExp(`^(${patterns.join("|")})[.*]*$`);
}

/** The state that a short note beside a territory's name means: "Anguilla (Brit.)", "Cook Islands (N.Z.)". */
export function parentNoted(beside: string): CountryCode | null {
  return parentNotes.get(beside.replace(/[^\p{L}]+/gu, " ").trim()) ?? null;
}

const parentNotes: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries({
    GBR: "br|brit|british|брит|британия|великобр|ұлыбритания аймағы",
    FRA: "fr|french|франц|фр|франция аймағы",
    NLD: "neth|dutch|нид|нидерл|голландия аймағы",
    USA: "american|u s|амер",
    DNK: "danish|den|dan|дат|дан",
    NZL: "n z|nz|н зел|нов зел",
    AUS: "aus|austr|austral|австрал",
  }).flatMap(([code, notes]) => notes.split("|").map((note) => [baseLetters(note), code] as const)),
);

/** The state that a dependent territory may be named with: "Hong Kong (China)", "Aruba, Netherlands". */
export function parentOf(code: CountryCode): CountryCode | null {
  return parents.get(code) ?? null;
}

const parents: ReadonlyMap<CountryCode, CountryCode> = new Map(
  Object.entries({
    CHN: "HKG MAC TWN",
    DNK: "GRL FRO",
    NLD: "ABW CUW SXM BES ANT",
    USA: "PRI GUM VIR ASM MNP UMI",
    GBR: "AIA BMU VGB CYM FLK GIB MSR SHN TCA PCN IOT JEY GGY IMN SGS",
    FRA: "REU GLP MTQ GUF MYT NCL PYF SPM WLF BLM MAF ATF",
    NZL: "COK NIU TKL",
    AUS: "NFK CXR CCK HMD",
    FIN: "ALA",
    NOR: "SJM BVT",
    TZA: "ZZB",
    ITA: "VAT",
  }).flatMap(([parent, codes]) => codes.split(" ").map((code) => [code, parent] as const)),
);

/**
 * The words without those of official forms ("Republic", "Kingdom"); null where none is there, or nothing
 * else.
 */
export function withoutOfficialWords(words: readonly string[]): readonly string[] | null {
  const rest = words.filter((word) => !official.has(word));
  return rest.length === 0 || rest.length === words.length ? null : rest;
}

/** The words after those of official forms that they begin with; a cut word of such a form counts as one. */
export function afterOfficialWords(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !official.has(word) && word !== "former");
  const rest = first < 0 ? [] : words.slice(first);
  const [only = ""] = rest;
  return rest.length === 1 && only.length > 3 && [...official].some((word) => word.startsWith(only))
    ? []
    : rest;
}

const official: ReadonlySet<string> = new Set(
  baseLetters(`republic democratic peoples fed federation federative kingdom state islamic socialist commonwealth principality sultanate union
   plurinational bolivarian oriental cooperative co operative hashemite grand duchy independent sovereign
   nation confederation emirates revolutionary multinational territory de du del da d la республика
   королевство государство исламская исламское федеративная федерация народная демократическая
   социалистическая княжество султанат союз независимое содружество кооперативная восточная великое
   герцогство плюринациональное многонациональное боливарианская конфедерация республикасы республика
   корольдігі патшалығы князьдігі сұлтанаты исламдық тәуелсіз федерациясы мемлекеті ислам халық демократиялық социалистік княздігі сұлтандығы
   одағы конфедерациясы достастығы герцогтігі федеративтік ханзадалығы кнәздігі әмірлігі`)
    .split(/\s+/)
    .filter((word) => word !== ""),
);
