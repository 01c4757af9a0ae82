import type { CountryCode } from "./country.ts";
import { parentOf } from "./nameParts.ts";
import { baseLetters } from "./spelling.ts";

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

/**
 * Whether the words of an official form make one of this state. An adjective before the name wants its noun:
 * "Eastern Republic of Uruguay" is one, "Eastern Australia" (in Russian the same word) is none; "Iran
 * (Islamic" has it cut off. Some nouns belong to some states only.
 */
export function isOfficialForm(words: readonly string[], code: CountryCode): boolean {
  const has = (text: string) => text.split(" ").some((word) => words.includes(baseLetters(word)));
  const firm = has(firmNouns);
  if (!firm && adjectives.has(words[0] ?? "")) return false;
  if (!firm && (has("peoples халық народная") || has("восточная великое"))) return false;
  if (has("territory")) return parentOf(code) !== null || "PSE ESH PNG NAM".includes(code);
  if (has("islamic исламское ислам") && has("state государство мемлекеті") && !firmRepublic(has))
    return code === "AFG";
  if (has("union союз одағы")) return "COM MMR ZAF IND".includes(code);
  if (has("commonwealth содружество достастығы")) return "AUS BHS DMA PRI MNP".includes(code);
  if (has("confederation конфедерация конфедерациясы")) return code === "CHE";
  const federation = "RUS DEU NGA BRA MYS KNA FSM AUT MEX ETH SOM NPL YUG SCG COM CMR SDN AUS CHE ARE IRQ";
  return !has("fed федеративная федерация федерациясы федеративтік") || federation.includes(code);
}

function firmRepublic(has: (text: string) => boolean): boolean {
  return has("republic республика республикасы");
}

const firmNouns =
  "republic kingdom state commonwealth principality sultanate union confederation emirates duchy territory nation fed " +
  "республика королевство государство федерация княжество султанат союз содружество герцогство конфедерация " +
  "республикасы корольдігі патшалығы князьдігі сұлтандығы сұлтанаты мемлекеті одағы конфедерациясы достастығы " +
  "герцогтігі федерациясы ханзадалығы кнәздігі әмірлігі";

const adjectives: ReadonlySet<string> = new Set(
  baseLetters(`democratic peoples islamic socialist plurinational bolivarian oriental cooperative hashemite grand
   revolutionary multinational исламская исламское федеративная народная демократическая социалистическая
   кооперативная восточная великое плюринациональное многонациональное боливарианская исламдық халық
   демократиялық социалистік ислам федеративтік`)
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/**
 * Where these words make another state of the name (Republic of China, People's Republic of Congo), each form
 * is listed.
 */
export function nationWords(code: CountryCode, words: readonly string[]): boolean {
  if (
    ["COD", "COG", "KOR", "PRK", "CHN", "TWN", "VNM", "VDR", "YEM", "YMD", "DEU", "DDR", "DOM"].includes(code)
  )
    return false;
  // Georgia and Mexico have namesakes among federal states; the Niger State is Nigeria's.
  if (words.includes("state") && ["GEO", "MEX", "NER", "IRQ", "LUX"].includes(code)) return false;
  return !(code === "DMA" && words.includes("republic"));
}
