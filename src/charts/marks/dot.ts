import { svgElement } from "../svgElement.ts";
import { group, type Attributes } from "./group.ts";
import { fillOn, type Layer } from "./layer.ts";
import type { LinePoint } from "./line.ts";
import { PathPen } from "./pen.ts";

/** A place, px, with a colour of its own where it does not share that of its group. */
export interface DotPoint {
  readonly x: number;
  readonly y: number;
  readonly fill?: string;
}

/** Circles of `r` px. */
export function dots(
  document: Document,
  points: readonly DotPoint[],
  r: number,
  attributes: Attributes = {},
): SVGGElement | null {
  return group(
    document,
    attributes,
    points.map(({ x, y, fill }) =>
      svgElement(document, "circle", {
        cx: String(x),
        cy: String(y),
        r: String(r),
        ...(fill !== undefined && { fill }),
      }),
    ),
  );
}

/** The same circles in the colour of their group, to be painted or not. */
export function dotLayer(points: readonly DotPoint[], r: number, look: Attributes): Layer {
  return {
    element: (document) => dots(document, points, r, look),
    paint: (canvas) => {
      for (const { x, y } of points) fillOn(canvas, look, () => canvas.arc(x, y, r, 0, 2 * Math.PI));
    },
  };
}

/** Squares or diamonds of the area of a circle of `r` px. */
export function symbols(
  document: Document,
  points: readonly DotPoint[],
  shape: keyof typeof corners,
  r: number,
  attributes: Attributes = {},
): SVGGElement | null {
  const pen = new PathPen();
  corners[shape](r * r * Math.PI).forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.close();
  const d = pen.data;
  return group(
    document,
    attributes,
    points.map(({ x, y, fill }) =>
      svgElement(document, "path", {
        transform: `translate(${x},${y})`,
        d,
        ...(fill !== undefined && { fill }),
      }),
    ),
  );
}

/** The same symbols in the colour of their group, to be painted or not. */
export function symbolLayer(
  points: readonly DotPoint[],
  shape: keyof typeof corners,
  r: number,
  look: Attributes,
): Layer {
  return {
    element: (document) => symbols(document, points, shape, r, look),
    paint: (canvas) => {
      for (const { x, y } of points)
        fillOn(canvas, look, (pen) =>
          corners[shape](r * r * Math.PI).forEach(([dx, dy], i) =>
            i === 0 ? pen.moveTo(x + dx, y + dy) : pen.lineTo(x + dx, y + dy),
          ),
        );
    },
  };
}

/** The corners of a symbol of this area around its middle, px: those of D3's symbols. */
const corners = {
  square: (area: number): readonly LinePoint[] => {
    const half = Math.sqrt(area) / 2;
    return [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ];
  },
  diamond: (area: number): readonly LinePoint[] => {
    const slope = Math.sqrt(1 / 3);
    const y = Math.sqrt(area / (2 * slope));
    const x = y * slope;
    return [
      [0, -y],
      [x, 0],
      [0, y],
      [-x, 0],
    ];
  },
};
