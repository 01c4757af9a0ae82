import { svgElement } from "../svgElement.ts";
import { group, type Attributes } from "./group.ts";

/** A rectangle between two corners, px, with what it does not share with its group. */
export interface RectPlace {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly own?: Attributes;
}

/** Rectangles. */
export function rects(
  document: Document,
  all: readonly RectPlace[],
  attributes: Attributes = {},
): SVGGElement | null {
  return group(
    document,
    attributes,
    all.map(({ x1, x2, y1, y2, own }) =>
      svgElement(document, "rect", {
        x: String(Math.min(x1, x2)),
        y: String(Math.min(y1, y2)),
        width: String(Math.abs(x2 - x1)),
        height: String(Math.abs(y2 - y1)),
        ...own,
      }),
    ),
  );
}
