import type { MapFrame } from "./frame.ts";
import { keptWith } from "../kept.ts";
import { areaOf, steps, type Point, type Ring } from "./rings.ts";

/**
 * The border of a country as a line that runs `inside` px within it, so that neighbours' outlines stand side by side. Where
 * the country runs out of the frame the line stops.
 */
export function outlineOf(rings: readonly Ring[], inside: number, map: MapFrame): string {
  const made = outlines(rings);
  const outline = made.get(inside) ?? outlineWithin(rings, inside, map);
  made.set(inside, outline);
  return outline;
}

/** The rings of a country are those of one frame. */
const outlines = keptWith<readonly Ring[], Map<number, string>>(() => new Map());

function outlineWithin(rings: readonly Ring[], inside: number, { width, height }: MapFrame): string {
  // Holes run against their outer ring, so one side of the way is inside for both.
  const outer = rings.reduce(
    (most, ring) => (Math.abs(areaOf(ring)) > Math.abs(areaOf(most)) ? ring : most),
    rings[0] ?? [],
  );
  const side = areaOf(outer) > 0 ? inside : -inside;
  return rings.flatMap((ring) => lines(ring, side, width, height)).join("");
}

function lines(ring: Ring, side: number, width: number, height: number): readonly string[] {
  const moved = ring.map((_, i) => shifted(ring, i, side));
  const cut = ring.map((point, i) => onEdge(point, ring[(i + 1) % ring.length] ?? point, width, height));
  const first = cut.indexOf(true);
  if (first === -1) return [`M${steps(moved)}Z`];
  const runs: Point[][] = [[]];
  for (let k = 1; k <= ring.length; k++) {
    const i = (first + k) % ring.length;
    runs.at(-1)?.push(moved[i] ?? [0, 0]);
    if (cut[i]) runs.push([]);
  }
  return runs.filter((run) => run.length > 1).map((run) => `M${steps(run)}`);
}

/** A corner moved inward along the mean of the normals of its two sides; sharp corners no further than twice as far. */
function shifted(ring: Ring, i: number, side: number): Point {
  const [x, y] = ring[i] ?? [0, 0];
  const [beforeX, beforeY] = ring.at(i - 1) ?? [x, y];
  const [afterX, afterY] = ring[(i + 1) % ring.length] ?? [x, y];
  const [ax, ay] = unit(x - beforeX, y - beforeY);
  const [bx, by] = unit(afterX - x, afterY - y);
  const [nx, ny] = [-(ay + by), ax + bx];
  const length = nx * nx + ny * ny;
  const by2 = length < 0.5 ? 0 : (2 * side) / length;
  return [tenth(x + nx * by2), tenth(y + ny * by2)];
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y);
  return length === 0 ? [0, 0] : [x / length, y / length];
}

function onEdge([x1, y1]: Point, [x2, y2]: Point, width: number, height: number): boolean {
  return (x1 === x2 && (x1 === 0 || x1 === width)) || (y1 === y2 && (y1 === 0 || y1 === height));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
