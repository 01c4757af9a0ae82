/**
 * Characters that Inter draws with another glyph where figures are tabular (`font-variant-numeric: tabular-nums`), in the
 * order in which the static fonts of public/fonts/ hold those glyphs from U+E000 on. Needed where a renderer knows no font
 * features: PDF and resvg. scripts/pdfFonts.mjs makes the fonts from this list, and stops when it is not the font's own.
 */
export const tabularCharacters = " ()*+,-.0123456789:;<=>[]{}~\u00a0±×÷\u2008−≈≠≤≥";

const firstTabular = 0xe000;
const tabularOf: ReadonlyMap<string, string> = new Map(
  [...tabularCharacters].map((character, i) => [character, String.fromCharCode(firstTabular + i)]),
);

/** The text with the tabular glyph wherever the font has one. */
export function tabularText(text: string): string {
  return [...text].map((character) => tabularOf.get(character) ?? character).join("");
}

/** The character that a code point of the static fonts stands for: itself, or the one that a tabular glyph shows. */
export function plainCharacter(code: number): string {
  return tabularCharacters[code - firstTabular] ?? String.fromCodePoint(code);
}
