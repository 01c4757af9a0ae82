/**
 * What stays of a spelling when all that publishers do differently is taken away: case, accents, punctuation,
 * articles, abbreviations, order of the words, footnote marks, markup, damaged encodings.
 */

/**
 * The plain text of a cell: repaired, without markup and footnote marks, lower case, base letters. Keeps
 * `()[],;:/-&`.
 */
export function plainText(raw: string): string {
  let text = raw.trim().slice(0, 300);
  if (/[<&]/.test(text)) text = withoutMarkup(text);
  if (/[ÂÃâÐÑÒÓ][\u0080-\u00bf\u0152-\u2122]/.test(text)) text = undoubled(text);
  text = text
    .replace(/[\p{No}*†‡§¶#^~]+/gu, " ")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘`´ʼʻ′'"“”„«»]/g, "")
    .replace(/[øłıßæœðđþə]/g, (letter) => foreign.get(letter) ?? letter)
    .replace(/[‐‑‒–—−_]/g, "-")
    .replace(/(^|[\s(,.])о-ва?(?=[\s(),]|$)/g, "$1острова ")
    .replace(/[\s\u200b-\u200f\u202a-\u202e\ufeff]+/g, " ");
  if (/[а-я]/.test(text) && /[a-z]/.test(text)) text = oneScript(text);
  return text
    .replace(/^\d{1,3}[.)] +/, "")
    .replace(/ *-+> *\d{0,4}/g, " ")
    .replace(/\[[^\]]{0,3}\]/g, (mark) => (/\p{L}{3}/u.test(mark) ? mark : " "))
    .replace(/([\p{L})\]])[ .,]*\d{1,2}( ?[,/] ?\d{0,2})*[)/]?$/u, "$1")
    .trim();
}

/** Letters without their accents: the form in which words are compared. */
export function baseLetters(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}+/gu, "");
}

/** Words of a plain text, abbreviations written out, articles and "of", "and" left out. */
export function wordsOf(plain: string): readonly string[] {
  const spaced = plain
    .replace(/(^|[^\p{L}])((?:\p{L}\. ?){2,})/gu, (_, before: string, letters: string) => {
      return `${before}${letters.replace(/[. ]/g, "")} `;
    })
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (spaced === "") return [];
  const words = spaced.split(" ");
  return words.flatMap((word, at) => {
    if (word === "isl" && (words[at + 1] ?? "").startsWith("rep")) return ["islamic"];
    const full = abbreviations.get(word);
    return full === undefined ? [word] : full;
  });
}

/** The same for two spellings of the same words in any order. */
export function keyOf(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

/** The same for two spellings that differ in spaces and hyphens only. */
export function compactOf(words: readonly string[]): string {
  return words.join("");
}

const foreign: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: "o", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", ð: "d", đ: "d", þ: "th" }),
);

/** Short forms and left-out words (""). One letter stands for a direction: "Korea, N." */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "the of and y und и мен және": "",
    "n no nor nth north": "north",
    "s sth south": "south",
    "e east": "east",
    "w west": "west",
    "st saint": "saint",
    "ste sainte": "saint",
    "rep repub republ republi rp reb republic republik republica republique repubblica respublika":
      "republic",
    "респ республ республика республики": "республика",
    "dem demo democ democr democrat democratic": "democratic",
    "дем демокр демократич демократическая демократической": "демократическая",
    "peo ppl ppls peop people peoples": "peoples",
    "нар народная народной": "народная",
    "fed feder federal federated federation federative federat": "fed",
    "фед федер федеративная федерация": "федерация",
    "is isl isls islds islnds isds ils ilds ile iles isle island islands": "islands",
    "о ов остров острова островов": "острова",
    "арал аралы аралдар аралдары": "аралдары",
    "гос государство": "государство",
    "terr territ ter territory territories": "territory",
    "u utd untd unit united": "united",
    "stat sts states": "states",
    "eq equ equa equat equator eqtl equatorial": "equatorial",
    "cen cent centr cntrl ctrl central": "central",
    "em ems emir emirs emirate emirates": "emirates",
    "br brit british": "british",
    "fr french": "french",
    "neth nether netherlands": "netherlands",
    "ant antil antilles": "antilles",
    "herz herzg herzeg herzegov herzog hercegovina hercegowina herzogovina herzegowina": "herzegovina",
    "hrzgvna hrzgv her herze hertzegovina herzegovinia herzegovena": "herzegovina",
    "soc social socialist": "socialist",
    "isla islam islamic": "islamic",
    "prov province": "province",
    ir: "islamic republic",
    "fm fmr formerly former": "former",
    dr: "democratic republic",
    pr: "peoples republic",
    "pdr dpr": "democratic peoples republic",
    sfr: "socialist fed republic",
    sar: "special administrative region",
    spec: "special",
    "admin adm": "administrative",
    reg: "region",
  }).flatMap(([short, full]) =>
    baseLetters(short)
      .split(" ")
      .map((word) => [word, full === "" ? [] : baseLetters(full).split(" ")] as const),
  ),
);

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    nbsp: " ",
    quot: '"',
    apos: "'",
    rsquo: "'",
    lsquo: "'",
    ndash: "-",
    szlig: "ss",
  }),
);

function withoutMarkup(text: string): string {
  return text
    .replace(/<U\+([0-9A-Fa-f]{4,5})>/g, (_, hex: string) => characterOf(parseInt(hex, 16)))
    .replace(/<(sup|sub)\b[^<>]{0,80}>[^<>]{0,12}<\/\1>/gi, " ")
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/&#(\d{1,6});/g, (_, digits: string) => characterOf(Number(digits)))
    .replace(/&#x([0-9A-Fa-f]{1,5});/g, (_, hex: string) => characterOf(parseInt(hex, 16)))
    .replace(/&([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron);/gi, "$1")
    .replace(/&([a-z]{2,6});/gi, (whole, name: string) => entities.get(name.toLowerCase()) ?? whole);
}

function characterOf(point: number): string {
  return point > 31 && point < 0xd800 ? String.fromCodePoint(point) : " ";
}

/** The bytes 0x80-0x9f of windows-1252, by the character that they show as. */
const shownAs: ReadonlyMap<string, number> = new Map(
  Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ").map((shown, at) => [
    shown,
    0x80 + at,
  ]),
);

/** UTF-8 that was read as windows-1252 ("TÃ¼rkiye"), read rightly; unchanged where that does not work out. */
function undoubled(text: string): string {
  const bytes: number[] = [];
  for (const shown of text) {
    const byte = shownAs.get(shown) ?? shown.codePointAt(0) ?? 0;
    if (byte > 0xff) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}

const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from("abcehkmoptxyiu").map((latin, at) => [latin, Array.from("авсенкмортхуии")[at] ?? latin]),
);

/** Latin letters typed into a Cyrillic word ("Pоссия", "CША") become the Cyrillic ones they look like. */
function oneScript(text: string): string {
  return text
    .split(" ")
    .map((word) =>
      /[а-я]/.test(word) ? word.replace(/[a-z]/g, (letter) => lookalikes.get(letter) ?? letter) : word,
    )
    .join(" ");
}
