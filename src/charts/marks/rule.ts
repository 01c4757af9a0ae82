import { svgElement } from "../svgElement.ts";
import { group, type Attributes } from "./group.ts";
import { strokeOn, type Layer } from "./layer.ts";

/** A straight stroke, px. */
export interface Rule {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Strokes that look the same. */
export function rules(document: Document, all: readonly Rule[], attributes: Attributes): SVGGElement | null {
  return group(
    document,
    attributes,
    all.map(({ x1, x2, y1, y2 }) =>
      svgElement(document, "line", { x1: String(x1), x2: String(x2), y1: String(y1), y2: String(y2) }),
    ),
  );
}

/** The same strokes, to be painted or not. */
export function ruleLayer(all: readonly Rule[], look: Attributes): Layer {
  return {
    element: (document) => rules(document, all, look),
    paint: (canvas) =>
      strokeOn(canvas, look, (pen) => {
        for (const { x1, x2, y1, y2 } of all) {
          pen.moveTo(x1, y1);
          pen.lineTo(x2, y2);
        }
      }),
  };
}
