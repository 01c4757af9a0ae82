/**
 * A text in lower-case Latin letters, digits and hyphens, as it may stand in an address: Cyrillic (Russian, Kazakh) is
 * written in Latin letters, accents are taken off, everything else is a hyphen. "" where nothing is left.
 */
export function latinOf(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => letters.get(letter) ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const letters: ReadonlyMap<string, string> = new Map(
  (
    "а:a ә:a б:b в:v г:g ғ:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k қ:q л:l м:m н:n ң:ng о:o ө:o п:p р:r с:s т:t у:u ұ:u ү:u " +
    "ф:f х:kh һ:h ц:ts ч:ch ш:sh щ:shch ъ: ы:y і:i ь: э:e ю:yu я:ya"
  )
    .split(" ")
    .map((pair) => {
      const [letter = "", latin = ""] = pair.split(":");
      return [letter, latin] as const;
    }),
);
