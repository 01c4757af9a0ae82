import { svgElement } from "../svgElement.ts";
import { group, type Attributes } from "./group.ts";
import { fillOn, type Layer } from "./layer.ts";
import { PathPen, type Pen } from "./pen.ts";

/** A place of a band, px from y1 to y2; NaN where there is no value: the band is broken there. */
export interface AreaPoint {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** Bands that look the same, a path each; one without any value has no path. */
export function areas(all: readonly (readonly AreaPoint[])[], look: Attributes): Layer {
  return {
    element: (document) =>
      group(
        document,
        look,
        all.flatMap((points) => {
          const pen = new PathPen();
          drawBand(points, pen);
          return pen.data === "" ? [] : [svgElement(document, "path", { d: pen.data })];
        }),
      ),
    paint: (canvas) => {
      for (const points of all) fillOn(canvas, look, (pen) => drawBand(points, pen));
    },
  };
}

function drawBand(points: readonly AreaPoint[], pen: Pen): void {
  let run: AreaPoint[] = [];
  const close = () => {
    run.forEach(({ x, y2 }, i) => (i === 0 ? pen.moveTo(x, y2) : pen.lineTo(x, y2)));
    for (const { x, y1 } of run.toReversed()) pen.lineTo(x, y1);
    if (run.length > 0) pen.close?.();
    run = [];
  };
  for (const point of points) {
    if (Number.isNaN(point.y1) || Number.isNaN(point.y2)) close();
    else run.push(point);
  }
  close();
}
