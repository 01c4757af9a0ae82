import type { Entry } from "./bibliography.ts";

/**
 * Entries as BibTeX, UTF-8. All are `@misc`: what kind of publication a source is, nobody has said. Titles and publishers
 * stand in braces of their own, so that no style changes their capitals.
 */
export function bibtexText(entries: readonly Entry[]): string {
  return entries.map(entryText).join("\n");
}

function entryText({ key, title, publisher, issued, retrieved, url, madeWith, notes }: Entry): string {
  const [year, month, day] = issued ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined | null])[] = [
    ["title", braced(title)],
    ["publisher", publisher && braced(publisher)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["day", day && String(Number(day))],
    ["howpublished", madeWith && braced(madeWith)],
    ["url", url && verbatim(url)],
    ["urldate", retrieved?.join("-")],
    ["note", notes.length === 0 ? null : escaped(notes.join(". "))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@misc{${key},\n${lines.join("")}}\n`;
}

function braced(text: string): string {
  return `{${escaped(text)}}`;
}

/** BibTeX counts braces even behind a backslash, so that none may stand in a value. */
const written: ReadonlyMap<string, string> = new Map([
  ["{", "{\\textbraceleft}"],
  ["}", "{\\textbraceright}"],
  ["\\", "{\\textbackslash}"],
  ["~", "{\\textasciitilde}"],
  ["^", "{\\textasciicircum}"],
  ..."%&#$_".split("").map((character) => [character, `\\${character}`] as const),
]);

/** Pairs that TeX would draw as one other mark: dashes, curly and angle quotes. */
const ligatures = /(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)|(?<=,)(?=,)|(?<=<)(?=<)|(?<=>)(?=>)/g;

/** Letters of other scripts stay as they are: BibTeX of today reads UTF-8. */
function escaped(text: string): string {
  return text.replace(
    /[{}\\~^%&#$_]|[^{}\\~^%&#$_]+/g,
    (part) => written.get(part) ?? part.replace(ligatures, "{}"),
  );
}

/** An address is taken letter by letter, so that only what would end the field is written as an address can. */
function verbatim(url: string): string {
  return url.replace(/[\s{}\\"<>^`|]/gu, (character) => encodeURIComponent(character));
}
