import type { RenderFunction } from "@observablehq/plot";
import type { CountryCode } from "../country/country.ts";
import type { Frame } from "./frame.ts";
import { texts } from "./marks/text.ts";
import { halo } from "./placed/words.ts";
import { overlap, type Box } from "./textBoxes.ts";
import { textWidth } from "./textWidth.ts";
import { themes } from "./theme.ts";

/** A mark that others must leave free; `code` is that of its country where nothing else than a shade of grey tells it. */
export interface CodedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly code: CountryCode | null;
}

/** The code of a country beside its mark, centred on (x, y). */
export interface PlacedCode {
  readonly code: CountryCode;
  readonly x: number;
  readonly y: number;
}

const size = 9;

/**
 * A code under each mark, else over it, right or left of it, wherever it covers no mark, no other code and nothing of `words`;
 * `without` is how many marks have no room for theirs.
 */
export function codesBeside(
  marks: readonly CodedMark[],
  words: readonly Box[],
  width: number,
): { readonly codes: readonly PlacedCode[]; readonly without: number } {
  const taken: Box[] = [...marks.map(boxOf), ...words];
  const codes: PlacedCode[] = [];
  let without = 0;
  for (const { x, y, radius, code } of marks) {
    if (code === null) continue;
    const half = textWidth(code, size, 600) / 2;
    const [aside, above] = [radius + 2 + half, radius + 5.5];
    const place = [
      { x, y: y + above },
      { x, y: y - above },
      { x: x + aside, y },
      { x: x - aside, y },
    ].find((at) => {
      const box = boxAt(at, half);
      return box.left >= 0 && box.right <= width && !taken.some((other) => overlap(box, other));
    });
    if (place === undefined) without += 1;
    else {
      codes.push({ code, ...place });
      taken.push(boxAt(place, half));
    }
  }
  return { codes, without };
}

/** The codes as they are drawn. */
export function codeTexts(codes: readonly PlacedCode[], frame: Frame): SVGElement | null {
  return texts(
    frame.document,
    codes.map(({ x, y, code }) => ({ x, y, words: code })),
    { fill: themes[frame.theme].ink, "font-size": String(size), "font-weight": "600", ...halo(2.5, frame) },
  );
}

/** The same as a mark for Plot. */
export function codeMarks(codes: readonly PlacedCode[], frame: Frame): readonly RenderFunction[] {
  return [() => codeTexts(codes, frame)];
}

function boxOf({ x, y, radius }: CodedMark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function boxAt({ x, y }: { readonly x: number; readonly y: number }, half: number): Box {
  return { left: x - half - 1, right: x + half + 1, top: y - 4, bottom: y + 4 };
}
