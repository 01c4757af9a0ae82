import { geoPath } from "d3";
import type { Shape } from "../borders.ts";
import type { MapFrame } from "./frame.ts";
import { keptWith } from "../kept.ts";

/** A point of the drawing, px, on tenths. */
export type Point = readonly [x: number, y: number];

/** A closed line without its last point, which is its first again. */
export type Ring = readonly Point[];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rings of a shape as they are drawn, cut at the frame; none where nothing of it is in the frame. */
export function ringsOf(shape: Shape, { projection }: MapFrame): readonly Ring[] {
  const rings: Point[][] = [];
  const add = (x: number, y: number) => {
    const ring = rings.at(-1);
    const point: Point = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    const last = ring?.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) ring?.push(point);
  };
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const ring = rings.at(-1);
      const [first, last] = [ring?.[0], ring?.at(-1)];
      if (ring && first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1])
        ring.pop();
    },
    arc: () => undefined,
  };
  geoPath(projection, context)(shape.geometry);
  return rings.filter((ring) => ring.length >= 3 && Math.abs(areaOf(ring)) >= 0.3);
}

/** The rings as the data of one SVG path, in steps from point to point: shorter than places. */
export const pathOf = keptWith((rings: readonly Ring[]) => rings.map((ring) => `M${steps(ring)}Z`).join(""));

/** A line as path data after its M: its first point, then steps. */
export function steps(points: readonly Point[]): string {
  const [first = [0, 0]] = points;
  let text = `${first[0]},${first[1]}`;
  let [x, y] = first;
  let command = "l";
  for (const [nextX, nextY] of points.slice(1)) {
    const [dx, dy] = [short(nextX - x), short(nextY - y)];
    text += `${command}${command === "" && !dx.startsWith("-") ? " " : ""}${dx}${dy.startsWith("-") ? "" : ","}${dy}`;
    [x, y, command] = [nextX, nextY, ""];
  }
  return text;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, "$1.");
}

/** The area within a ring, px²; the sign tells which way it runs. */
export function areaOf(ring: Ring): number {
  let area = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    area += x * nextY - nextX * y;
  });
  return area / 2;
}

/** The area that the rings fill together: holes run the other way. */
export function filledArea(rings: readonly Ring[]): number {
  return Math.abs(rings.reduce((sum, ring) => sum + areaOf(ring), 0));
}

/** The stretches of a level line that lie inside the rings, from left to right, by the even-odd rule. */
export function insideAt(rings: readonly Ring[], y: number): readonly (readonly [number, number])[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      [x1, y1] = [x2, y2];
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((x, i) =>
    i % 2 === 0 && crossings[i + 1] !== undefined ? [[x, crossings[i + 1]!]] : [],
  );
}

/**
 * The best level box inside the rings by `worth` of its width and height, found on at most so many level lines; null where
 * they enclose none. x and y are its middle.
 */
export function innerBox(
  rings: readonly Ring[],
  worth: (width: number, height: number) => number,
  mostRows = 28,
): Box | null {
  const ys = rings.flat().map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const rows = Math.max(4, Math.min(mostRows, Math.round((bottom - top) / 3)));
  const step = (bottom - top) / rows;
  const lines = Array.from({ length: rows }, (_, i) => insideAt(rings, top + (i + 0.5) * step));
  let best: Box | null = null;
  let most = 0;
  for (let from = 0; from < rows; from++) {
    let common = lines[from] ?? [];
    for (let to = from; to < rows && common.length > 0; to++) {
      if (to > from) common = overlap(common, lines[to] ?? []);
      const height = (to - from + 1) * step;
      for (const [left, right] of common) {
        const found = worth(right - left, height);
        if (found <= most) continue;
        most = found;
        best = { x: (left + right) / 2, y: top + from * step + height / 2, width: right - left, height };
      }
    }
  }
  return best;
}

function overlap(
  a: readonly (readonly [number, number])[],
  b: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([otherFrom, otherTo]): (readonly [number, number])[] => {
      const [left, right] = [Math.max(from, otherFrom), Math.min(to, otherTo)];
      return right > left ? [[left, right]] : [];
    }),
  );
}
