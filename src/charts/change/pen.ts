import type { Frame } from "../frame.ts";
import { svgElement } from "../svgElement.ts";
import { themes } from "../theme.ts";

interface Words {
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** Draws into one SVG, in px with two decimals. */
export interface Pen {
  readonly text: (words: string, x: number, y: number, style?: Words) => void;
  /** A stroke along a path. */
  readonly stroke: (
    d: string,
    stroke: string,
    width: number,
    more?: Readonly<Record<string, string>>,
  ) => void;
  readonly band: (
    x: number,
    y: number,
    width: number,
    height: number,
    fill: string,
    opacity?: number,
  ) => void;
  readonly dot: (x: number, y: number, r: number, fill: string, stroke?: string, width?: number) => void;
  readonly area: (d: string, fill: string, opacity: number) => void;
  readonly put: (element: SVGElement) => void;
}

export function penOn(root: SVGElement, frame: Frame): Pen {
  const { document } = frame;
  const theme = themes[frame.theme];
  return {
    text: (words, x, y, { size = 12, weight = 400, fill = theme.muted, anchor = "start" } = {}) => {
      const element = svgElement(document, "text", {
        x: px(x),
        y: px(y),
        "font-size": String(size),
        fill,
        ...(weight === 400 ? {} : { "font-weight": String(weight) }),
        "text-anchor": anchor, // always: Plot sets another on its root
      });
      element.textContent = words;
      root.append(element);
    },
    stroke: (d, stroke, width, more = {}) =>
      root.append(
        svgElement(document, "path", { d, stroke, "stroke-width": String(width), fill: "none", ...more }),
      ),
    band: (x, y, width, height, fill, opacity = 1) =>
      root.append(
        svgElement(document, "rect", {
          x: px(x),
          y: px(y),
          width: px(Math.max(0, width)),
          height: px(height),
          fill,
          ...(opacity === 1 ? {} : { "fill-opacity": String(opacity) }),
        }),
      ),
    dot: (x, y, r, fill, stroke, width = 1.4) =>
      root.append(
        svgElement(document, "circle", {
          cx: px(x),
          cy: px(y),
          r: String(r),
          fill,
          ...(stroke === undefined ? {} : { stroke, "stroke-width": String(width) }),
        }),
      ),
    area: (d, fill, opacity) =>
      root.append(svgElement(document, "path", { d, fill, "fill-opacity": String(opacity) })),
    put: (element) => root.append(element),
  };
}

/** A coordinate as it is written: two decimals, no minus zero. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** A path through points in order; a null lifts the pen, so that nothing is drawn across it. */
export function pathThrough(points: readonly (readonly [x: number, y: number] | null)[]): string {
  return points
    .map((point, i) =>
      point === null ? "" : `${i === 0 || points[i - 1] === null ? "M" : "L"}${px(point[0])},${px(point[1])}`,
    )
    .join("");
}
