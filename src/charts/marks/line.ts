import { svgElement } from "../svgElement.ts";
import { group, type Attributes } from "./group.ts";
import { strokeOn, type Layer } from "./layer.ts";
import { PathPen, type Pen } from "./pen.ts";

/** A place, px. */
export type LinePoint = readonly [x: number, y: number];

/** What draws itself with a pen: the same on a canvas as in a file. */
export type Stroke = (pen: Pen) => void;

/**
 * Values in a row, NaN where there is none: `values` from `start` up to `end`, the first of them at the px `xs[first]`. Parts of plain
 * arrays, since a group has thousands of values.
 */
export interface Run {
  readonly xs: Float64Array;
  readonly first: number;
  readonly values: Float64Array;
  readonly start: number;
  readonly end: number;
}

/**
 * A line through values, whose heights `y` gives, px. It is broken where there is none. A value alone between two gaps is a line of
 * no length.
 */
export function lineThrough({ xs, first, values, start, end }: Run, y: (value: number) => number): Stroke {
  return (pen) => {
    let length = 0;
    for (let cell = start, at = first; cell < end; cell++, at++) {
      const value = values[cell]!;
      if (value !== value) {
        if (length === 1) pen.close?.();
        length = 0;
      } else {
        if (length === 0) pen.moveTo(xs[at]!, y(value));
        else pen.lineTo(xs[at]!, y(value));
        length += 1;
      }
    }
    if (length === 1) pen.close?.();
  };
}

/** A line of `count` values: `y` gives the height of each, px, or NaN where there is none. */
export function brokenLine(count: number, x: (i: number) => number, y: (i: number) => number): Stroke {
  const all = { length: count };
  const xs = Float64Array.from(all, (_, i) => x(i));
  const values = Float64Array.from(all, (_, i) => y(i));
  return lineThrough({ xs, first: 0, values, start: 0, end: count }, (height) => height);
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

/** The same lines, to be painted or not. */
export function lineLayer(strokes: readonly Stroke[], look: Attributes): Layer {
  return {
    element: (document) => lines(document, strokes, look),
    paint: (canvas) => strokeOn(canvas, look, drawn(strokes), "round"),
  };
}

/** Very many lines one px wide, whose ends nobody sees: a canvas draws them quicker without rounding. */
export function hairlineLayer(strokes: readonly Stroke[], look: Attributes): Layer {
  return {
    element: (document) => lines(document, strokes, look),
    paint: (canvas) => strokeOn(canvas, look, drawn(strokes)),
  };
}

function drawn(strokes: readonly Stroke[]): Stroke {
  return (pen) => strokes.forEach((draw) => draw(pen));
}
