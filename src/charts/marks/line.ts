import { svgElement } from "../svgElement.ts";
import { group, type Attributes } from "./group.ts";
import { PathPen, type Pen } from "./pen.ts";

/** A place, px. */
export type LinePoint = readonly [x: number, y: number];

/** What draws itself with a pen: the same on a canvas as in a file. */
export type Stroke = (pen: Pen) => void;

/**
 * A line through the points (xs[i], ys[i]), px. NaN in `ys` says that there is no value: the line is broken there. A value alone
 * between two gaps is a line of no length. Plain arrays, since a group has thousands of values.
 */
export function lineThrough(xs: Float64Array, ys: Float64Array): Stroke {
  return (pen) => {
    let length = 0;
    for (let i = 0; i < ys.length; i++) {
      const y = ys[i]!;
      if (y !== y) {
        if (length === 1) pen.endPoint?.();
        length = 0;
      } else {
        if (length === 0) pen.moveTo(xs[i]!, y);
        else pen.lineTo(xs[i]!, y);
        length += 1;
      }
    }
    if (length === 1) pen.endPoint?.();
  };
}

/** A line of `count` values: `y` gives the height of each, px, or NaN where there is none. */
export function brokenLine(count: number, x: (i: number) => number, y: (i: number) => number): Stroke {
  const all = { length: count };
  return lineThrough(
    Float64Array.from(all, (_, i) => x(i)),
    Float64Array.from(all, (_, i) => y(i)),
  );
}

/** A line from point to point. */
export function straightLine(points: readonly LinePoint[]): Stroke {
  return (pen) => points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
}

/** Lines that look the same, a path each; nothing is left of one without any value. */
export function lines(
  document: Document,
  strokes: readonly Stroke[],
  attributes: Attributes,
): SVGGElement | null {
  const paths = strokes.flatMap((draw) => {
    const pen = new PathPen();
    draw(pen);
    return pen.data === "" ? [] : [svgElement(document, "path", { d: pen.data })];
  });
  const usual = { fill: "none", "stroke-linejoin": "round", "stroke-linecap": "round" };
  return group(document, { ...usual, ...attributes }, paths);
}
