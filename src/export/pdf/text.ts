import { tabularText } from "../tabular.ts";
import { digits, paint, setPaint } from "./operators.ts";
import type { Page, PageFont } from "./page.ts";
import type { Segment } from "./path.ts";
import { styleOf, type Style } from "./style.ts";

/** Words of one style within a line. */
interface Run {
  readonly words: string;
  readonly style: Style;
  /** None of its characters is in the font. */
  readonly lacking?: boolean;
}

/** What is set from one place on, and aligned to it as a whole. */
interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly runs: Run[];
}

/** A glyph with its place from the start of its run, px. */
interface Placed {
  readonly glyph: number;
  readonly code: number;
  readonly x: number;
}

/** Drawn for a character that the font lacks. */
const stand = "□".codePointAt(0) ?? 0;
/** Makes it 0.66 of the font size wide, what `textWidth` takes an unknown character for. */
const standScale = 0.72;
/** Letters that lean as a browser makes them lean where a font has no italic: Skia's 1 to 4. */
const slant = 0.25;
/** Modifier apostrophes share the glyphs of the quotation marks, which a reader would find instead of them. */
const shared = /[\u02bc\u02ee]/;

/** Sets an SVG text element: its lines, their alignment, and what is stroked around its letters. */
export function drawText(page: Page, element: Element, style: Style): void {
  for (const { x, y, runs } of chunksOf(element, style)) {
    const set = runs
      .flatMap((run) => splitByFont(page.font(run.style.fontWeight), run))
      .map((run) => ({ ...run, ...placed(page.font(run.style.fontWeight), run) }));
    const width = set.reduce((sum, run) => sum + run.width, 0);
    const { anchor } = runs[0]?.style ?? style;
    let at = x - { start: 0, middle: width / 2, end: width }[anchor];
    for (const run of set) {
      drawRun(page, run, at, y);
      at += run.width;
    }
  }
}

/** Nothing is drawn for these: joiners, isolates, controls. */
const silent = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** Characters that the font lacks apart from the others: boxes stand for them, of the width that layouts reckon with. */
function splitByFont(font: PageFont, { words, style }: Run): readonly Run[] {
  const runs: Run[] = [];
  for (const character of words.normalize("NFC")) {
    if (silent.test(character)) continue;
    const lacking = font.glyphOf(character.codePointAt(0) ?? 0) === 0;
    const before = runs.at(-1);
    if (before?.lacking === lacking) runs[runs.length - 1] = { ...before, words: before.words + character };
    else {
      const fontSize = lacking ? style.fontSize * standScale : style.fontSize;
      runs.push({ words: character, style: { ...style, fontSize }, lacking });
    }
  }
  return runs;
}

function drawRun(page: Page, run: Run & { readonly glyphs: readonly Placed[] }, x: number, y: number): void {
  const { style, glyphs, words, lacking } = run;
  const font = page.font(style.fontWeight);
  const lean = style.italic ? slant : 0;
  const around = () => {
    // Stroked as an outline: letters drawn twice would be found twice.
    if (style.stroke === null || glyphs.length === 0) return;
    const outlines = glyphs.flatMap(({ glyph, x: from }) =>
      font.outline(glyph).map((segment) => moved(segment, style.fontSize, lean, x + from, y)),
    );
    paint(page, outlines, { ...style, fill: null });
  };
  if (style.strokeFirst) around();
  if (style.fill !== null && glyphs.length > 0) {
    setPaint(page, { ...style, stroke: null });
    // The words themselves, for search, copying and reading aloud where glyphs do not tell them.
    const said = lacking || shared.test(words);
    if (said) page.write(`/Span <</ActualText ${textString(words)}>> BDC`);
    page.write(
      `BT /${font.id} ${digits(style.fontSize)} Tf 1 0 ${digits(lean)} -1 ${digits(x)} ${digits(y)} Tm ` +
        `[${shownGlyphs(font, glyphs, style.fontSize)}] TJ ET`,
    );
    if (said) page.write("EMC");
  }
  if (!style.strokeFirst) around();
}

/** Glyphs in hexadecimal, with what is taken from the pen's way between them, in thousandths of the font size. */
function shownGlyphs(font: PageFont, glyphs: readonly Placed[], size: number): string {
  let text = "<";
  let pen = 0;
  for (const { glyph, code, x } of glyphs) {
    const back = Math.round((pen - x / size) * 1000);
    if (back !== 0) text += `>${back}<`;
    text += font.shown(glyph, code);
    pen += font.advance(glyph) - back / 1000;
  }
  return `${text}>`;
}

/** Where the glyphs of a run stand. */
function placed(font: PageFont, { words, style, lacking }: Run) {
  const glyphs: Placed[] = [];
  let x = 0;
  for (const character of style.tabular ? tabularText(words) : words) {
    const code = lacking ? stand : (character.codePointAt(0) ?? 0);
    const glyph = font.glyphOf(code);
    const before = glyphs.at(-1);
    if (before !== undefined) x += font.kerning(before.glyph, glyph) * style.fontSize;
    glyphs.push({ glyph, code, x });
    x += font.advance(glyph) * style.fontSize;
  }
  return { glyphs, width: x };
}

function moved(segment: Segment, size: number, lean: number, dx: number, dy: number): Segment {
  const x = (px: number, py: number) => dx + size * (px - lean * py);
  const y = (py: number) => dy + size * py;
  if (segment[0] === "Z") return segment;
  if (segment[0] === "C") {
    const [, x1, y1, x2, y2, x3, y3] = segment;
    return ["C", x(x1, y1), y(y1), x(x2, y2), y(y2), x(x3, y3), y(y3)];
  }
  return [segment[0], x(segment[1], segment[2]), y(segment[2])];
}

/** The lines of a text element. White space is closed up as SVG says: breaks and tabs are spaces, of several one stays. */
function chunksOf(element: Element, outer: Style): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let [x, y, spaced] = [0, 0, true];
  const visit = (part: Element, style: Style) => {
    const size = style.fontSize;
    const [toX, toY] = [lengthOf(part, "x", size), lengthOf(part, "y", size)];
    const dy = lengthOf(part, "dy", size) ?? 0;
    if (toX !== null || toY !== null || dy !== 0 || chunks.length === 0) {
      x = toX ?? x;
      y = (toY ?? y) + dy;
      chunks.push({ x, y, runs: [] });
      spaced = true;
    }
    for (const node of part.childNodes) {
      if (node.nodeType === 1) {
        const child = node as Element; // as its type says
        visit(child, styleOf(child, style));
      } else if (node.nodeType === 3) {
        const closed = (node.nodeValue ?? "").replace(/[\t\r\n ]+/g, " ");
        const words = spaced ? closed.replace(/^ /, "") : closed;
        if (words === "") continue;
        spaced = words.endsWith(" ");
        chunks.at(-1)!.runs.push({ words, style });
      }
    }
  };
  visit(element, outer);
  return chunks
    .map((chunk) => ({ ...chunk, runs: withoutEnd(chunk.runs) }))
    .filter(({ runs }) => runs.length > 0);
}

/** A space at the end of a line takes no place. */
function withoutEnd(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => (i === runs.length - 1 ? { ...run, words: run.words.replace(/ $/, "") } : run));
}

/** A length in px, or in parts of the font size; null where it is not given. */
function lengthOf(element: Element, name: string, fontSize: number): number | null {
  const value = element.getAttribute(name);
  if (value === null) return null;
  return Number.parseFloat(value) * (value.endsWith("em") ? fontSize : 1);
}

/** A text as PDF holds it outside of what is drawn: UTF-16, most significant byte first, in hexadecimal. */
export function textString(words: string): string {
  const units = Array.from({ length: words.length }, (_, i) =>
    words.charCodeAt(i).toString(16).padStart(4, "0"),
  );
  return `<feff${units.join("")}>`;
}
