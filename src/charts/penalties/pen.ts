import type { Frame } from "../frame.ts";
import { svgElement } from "../svgElement.ts";

type Attributes = Readonly<Record<string, string | number>>;

export interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill: string;
  /** Degrees, clockwise around the place of the text. */
  readonly rotate?: number;
}

/** Draws plain shapes into a body of its own, in the order of the calls. Px from the top left. */
export interface Pen {
  readonly body: SVGSVGElement;
  readonly rect: (x: number, y: number, width: number, height: number, style: Attributes) => void;
  readonly line: (x1: number, y1: number, x2: number, y2: number, style: Attributes) => void;
  readonly path: (d: string, style: Attributes) => void;
  readonly circle: (x: number, y: number, r: number, style: Attributes) => void;
  readonly text: (words: string, x: number, y: number, style: TextStyle) => void;
}

/** A pen for a body so wide and high. Coordinates are cut to hundredths, so that they are the same everywhere. */
export function penFor(frame: Frame, width: number, height: number): Pen {
  const body = svgElement(frame.document, "svg", {
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    overflow: "visible",
  });
  const add = (name: "rect" | "line" | "path" | "circle" | "text", attributes: Attributes) => {
    const written = Object.entries(attributes).map(
      ([key, value]) => [key, typeof value === "number" ? String(rounded(value)) : value] as const,
    );
    const element = svgElement(frame.document, name, Object.fromEntries(written));
    body.append(element);
    return element;
  };
  return {
    body,
    rect: (x, y, width, height, style) => {
      add("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), ...style });
    },
    line: (x1, y1, x2, y2, style) => {
      add("line", { x1, y1, x2, y2, ...style });
    },
    path: (d, style) => {
      add("path", { d, ...style });
    },
    circle: (cx, cy, r, style) => {
      add("circle", { cx, cy, r, ...style });
    },
    text: (words, x, y, { size = 12, weight = 400, anchor = "start", fill, rotate }) => {
      const turned =
        rotate === undefined ? {} : { transform: `rotate(${rotate} ${rounded(x)} ${rounded(y)})` };
      const element = add("text", {
        x,
        y,
        fill,
        "font-size": size,
        "font-weight": weight,
        "text-anchor": anchor,
        ...turned,
      });
      element.textContent = words;
    },
  };
}

/** A path through these places, as text. */
export function pathThrough(places: readonly (readonly [number, number])[]): string {
  return places.map(([x, y], i) => `${i === 0 ? "M" : "L"}${rounded(x)},${rounded(y)}`).join("");
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
