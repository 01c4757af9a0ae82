import { svgElement } from "../svgElement.ts";
import { group, type Attributes } from "./group.ts";

/** Words at a place, px; a line break begins another line under the first. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  /** A colour of its own where it does not share that of its group. */
  readonly fill?: string;
}

interface Setting {
  /** What of the words stands at the place. */
  readonly anchor?: "top" | "middle" | "bottom";
  /** Height of a line in sizes of its letters. */
  readonly leading?: number;
}

/** Words that look the same. Nothing is drawn of empty ones. */
export function texts(
  document: Document,
  all: readonly PlacedText[],
  attributes: Attributes,
  { anchor = "middle", leading = 1 }: Setting = {},
): SVGGElement | null {
  return group(
    document,
    attributes,
    all
      .filter(({ words }) => words !== "")
      .map(({ x, y, words, fill }) => {
        const element = svgElement(document, "text", {
          transform: `translate(${x},${y})`,
          ...(fill !== undefined && { fill }),
        });
        const written = words.split("\n");
        const first = firstLine(anchor, written.length);
        if (written.length === 1) {
          if (first !== 0) element.setAttribute("y", `${first * leading}em`);
          element.textContent = words;
        } else element.append(...written.flatMap((line, i) => lineOf(document, line, i, first, leading)));
        return element;
      }),
  );
}

/** Where the first of so many lines stands, in heights of a line: 0.32 of it below the middle of capitals. */
function firstLine(anchor: NonNullable<Setting["anchor"]>, count: number): number {
  if (anchor === "top") return 0.71;
  return anchor === "bottom" ? 1 - count : (164 - count * 100) / 200;
}

function lineOf(document: Document, words: string, place: number, first: number, leading: number) {
  const line = svgElement(document, "tspan", {
    x: "0",
    ...(place === 0 ? { y: `${first * leading}em` } : { dy: `${leading}em` }),
  });
  line.textContent = words;
  return [line];
}
