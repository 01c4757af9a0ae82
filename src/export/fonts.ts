/** A part of the font as one file, with the characters that it draws. */
export interface FontSubset {
  /** Name of the file in public/fonts/. */
  readonly file: string;
  /** As in the style sheet of the page (src/ui/fonts.css). */
  readonly unicodeRange: string;
}

/** Inter's subsets that the app serves, those most often needed first. */
export const fontSubsets: readonly FontSubset[] = [
  {
    file: "inter-latin-wght-normal.woff2",
    unicodeRange:
      "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
  },
  {
    file: "inter-latin-ext-wght-normal.woff2",
    unicodeRange:
      "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
  },
  {
    file: "inter-cyrillic-wght-normal.woff2",
    unicodeRange: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116",
  },
  {
    file: "inter-cyrillic-ext-wght-normal.woff2",
    unicodeRange: "U+0460-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F",
  },
];

/** The fewest subsets that draw every character of the text which any of them draws, in the order of `fontSubsets`. */
export function subsetsFor(text: string): readonly FontSubset[] {
  const characters = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return fontSubsets.filter((subset) => {
    const ranges = rangesOf(subset);
    const drawn = [...characters].filter((point) =>
      ranges.some(([from, to]) => point >= from && point <= to),
    );
    for (const point of drawn) characters.delete(point);
    return drawn.length > 0;
  });
}

/**
 * `@font-face` rules that hold the font itself, for a picture that leaves the page: only the subsets which the text needs.
 * `fonts` gives the bytes of a subset by its file; a subset that is not there is left to the reader's own fonts.
 */
export function fontFaces(usedText: string, fonts: ReadonlyMap<string, ArrayBuffer>): string {
  return subsetsFor(usedText)
    .flatMap(({ file, unicodeRange }) => {
      const bytes = fonts.get(file);
      return bytes === undefined ? [] : [fontFace(bytes, unicodeRange)];
    })
    .join("\n");
}

function fontFace(bytes: ArrayBuffer, unicodeRange: string): string {
  const url = `data:font/woff2;base64,${base64Of(bytes)}`;
  return `@font-face { font-family: "Inter"; font-style: normal; font-weight: 100 900; src: url("${url}") format("woff2"); unicode-range: ${unicodeRange}; }`;
}

function rangesOf({ unicodeRange }: FontSubset): readonly (readonly [from: number, to: number])[] {
  return unicodeRange.split(", ").map((range) => {
    const [from = "", to = from] = range.slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

function base64Of(bytes: ArrayBuffer): string {
  const slice = 0x8000; // arguments of one call are limited
  let binary = "";
  for (let at = 0; at < bytes.byteLength; at += slice) {
    binary += String.fromCharCode(...new Uint8Array(bytes, at, Math.min(slice, bytes.byteLength - at)));
  }
  return btoa(binary);
}
