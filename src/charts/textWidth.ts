/** Advance widths of Inter at weight 400, in hundredths of the font size, rounded up to a few classes. */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [26, "ijlìíîïĩīĭįıĵĺļłіїјӏ’‘I¦¸ÌÍÎÏĨĪĬĮİІЇӀ!,.:¡·"],
  [32, "';¹ſ`´t|ţŧľ"],
  [38, "()/[\\]ŀfrŕŗřť"],
  [45, '{}²гѓґғ“”ª³-_°"^тҭ'],
  [50, "¯ºĳзҙӟ*–?¿"],
  [56, "sĸśŝşšѕкќҕkxz¥ķźżžхяavyàáâãäåýÿāăąĿŷавуьўқүұӑӓӯJLc¢§çćĉċčĴĹĻĽЈсэєҫҳӭ"],
  [
    60,
    "e«»èéêëðēĕėęěЃГелчѐёҐҒҹӆӗәӛFhnu¨µñùúûüĥħŁńņňŋũūŭůűųбийнпђћѝџҝҷһӄӈӊӌӣӥEo¶ÈÉÊËòóôõöøĒĔĖĘĚōŏőЀЁЕоцңӖӧөӫbdgpq£þđĝğġģдр",
  ],
  [63, "ßЗҘӞӠӡ#ZŹŻŽЎУҡӮ$&PRSÞŔŖŘŚŜŞŠЅРЯъBTŢŤŦБВТЬҔҬ₸"],
  [68, "+<=>~¬±×÷ҵ−K®ĶЌКҜXYÝŶŸХҥҮҰӃAVÀÁÂÃÄÅĀĂĄАфӐӒЧҲҸҺďҚҶҽҿӋ"],
  [75, "D¤ĎЏЦCÇÐĆĈĊČĐЄСЭҪӬHUÙÚÛÜĤŨŪŬŮŰŲНПыӇӉGNÑĜĞĠĢŃŅŇŊЍИЙЛӅӘӚӢӤOQÒÓÔÕÖØŌŎŐОҢӦӨӪмӎ"],
  [82, "Ħҩ¼жӂӝwŵДЪшФҗĲЂщюҠҼҾ½"],
  [90, "…m¾ЋЫMМњӍ©æљҧҴӕЖШӁӜ"],
  [100, "@Щ%ҖWÆŴҤҨӔŒœ—Ю"],
  [113, "ЉҦЊ"],
];

/** Digits are set in tabular figures, all of one width. */
const digit = 63;
const space = 28;
const unknown = 66;

const widthOf: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/**
 * The width of a line of text in px, from a table rather than a measured element, so that a browser and Node lay out the
 * same picture. A little generous: labels placed by it do not touch. Semi-bold runs about 5 per cent wider.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  return px(hundredthsOf(text), size, weight);
}

function px(hundredths: number, size: number, weight: number): number {
  return (hundredths / 100) * size * (weight >= 600 ? 1.06 : 1);
}

/** Widths of words that were measured before: a figure that is drawn again says most of them again. */
const measured = new Map<string, number>();
const mostMeasured = 20_000;

/** The width of a text in hundredths of the font size: whole numbers, so that the sum of its parts is exactly its width. */
function hundredthsOf(text: string): number {
  const before = measured.get(text);
  if (before !== undefined) return before;
  let hundredths = 0;
  for (const character of text) {
    hundredths +=
      character >= "0" && character <= "9"
        ? digit
        : character === " " || character === "\u00a0"
          ? space
          : (widthOf.get(character) ?? unknown);
  }
  if (measured.size === mostMeasured) measured.clear();
  measured.set(text, hundredths);
  return hundredths;
}

/** Paragraphs that were broken into lines before: the same words are drawn again at the same width most of the time. */
const broken = new Map<string, readonly string[]>();
const mostBroken = 1_000;

/** The text broken into lines of at most `width` px. A word that is wider than a line is broken inside. */
export function wrapped(text: string, width: number, size: number, weight = 400): readonly string[] {
  const key = `${width} ${size} ${weight} ${text}`;
  const before = broken.get(key);
  if (before !== undefined) return before;
  const lines = newlyWrapped(text, width, size, weight);
  if (broken.size === mostBroken) broken.clear();
  broken.set(key, lines);
  return lines;
}

function newlyWrapped(text: string, width: number, size: number, weight: number): readonly string[] {
  const lines: string[] = [];
  let [line, length] = ["", 0];
  for (const word of text.split(" ").flatMap((w) => pieces(w, width, size, weight))) {
    const own = hundredthsOf(word);
    if (line !== "" && px(length + space + own, size, weight) > width) {
      lines.push(line);
      [line, length] = [word, own];
    } else {
      [line, length] = line === "" ? [word, own] : [`${line} ${word}`, length + space + own];
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** The text, cut with an ellipsis where it is wider than `width` px. */
export function shortened(text: string, width: number, size: number, weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  let kept = [...text];
  while (kept.length > 1 && textWidth(`${kept.join("").trimEnd()}…`, size, weight) > width)
    kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
}

function pieces(word: string, width: number, size: number, weight: number): string[] {
  if (textWidth(word, size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && textWidth(part + character, size, weight) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
