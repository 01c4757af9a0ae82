import { svgElement } from "../svgElement.ts";
import { group, type Attributes } from "./group.ts";
import { PathPen } from "./pen.ts";

/** A place of a band, px from y1 to y2; NaN where there is no value: the band is broken there. */
export interface AreaPoint {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** Bands that look the same, a path each; one without any value has no path. */
export function areas(
  document: Document,
  all: Iterable<readonly AreaPoint[]>,
  attributes: Attributes,
): SVGGElement | null {
  const paths: SVGElement[] = [];
  for (const points of all) {
    const d = areaPath(points);
    if (d !== "") paths.push(svgElement(document, "path", { d }));
  }
  return group(document, attributes, paths);
}

function areaPath(points: readonly AreaPoint[]): string {
  const pen = new PathPen();
  let run: AreaPoint[] = [];
  const close = () => {
    run.forEach(({ x, y2 }, i) => (i === 0 ? pen.moveTo(x, y2) : pen.lineTo(x, y2)));
    for (const { x, y1 } of run.toReversed()) pen.lineTo(x, y1);
    if (run.length > 0) pen.close();
    run = [];
  };
  for (const point of points) {
    if (Number.isNaN(point.y1) || Number.isNaN(point.y2)) close();
    else run.push(point);
  }
  close();
  return pen.data;
}
