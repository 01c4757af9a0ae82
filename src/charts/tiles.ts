import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth } from "d3";
import type { CountryCode } from "../country/country.ts";
import { tilePlaces } from "./tilePlaces.ts";

/** A cell of the grid, counted from the top left. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface TileLayout {
  readonly cells: ReadonlyMap<CountryCode, Cell>;
  readonly columns: number;
  readonly rows: number;
  /** Countries whose place on the globe is not known, laid out in rows under the others. */
  readonly unplaced: readonly CountryCode[];
}

/** The 29 and Russia, laid out by hand: neighbours near, none moved out of its quarter of the compass. */
const eurasia = `
  .   .   EST .   .   .   .   .   .
  .   .   LVA .   .   RUS .   .   .
  .   POL LTU BLR .   .   .   .   .
  .   CZE SVK UKR .   .   .   KAZ .
  SVN HUN ROU MDA .   .   .   UZB KGZ
  HRV BIH SRB BGR .   GEO .   TKM TJK
  .   MNE XKX MKD .   ARM AZE .   .
  .   .   ALB .   .   .   .   .   .
`;

const byHand: ReadonlyMap<CountryCode, Cell> = new Map(
  eurasia
    .trim()
    .split("\n")
    .flatMap((line, row) =>
      line
        .trim()
        .split(/\s+/)
        .flatMap((code, column): [CountryCode, Cell][] => (code === "." ? [] : [[code, { column, row }]])),
    ),
);

/**
 * A square for each country, none on another. The 29 and Russia stand where a hand put them; any other set is laid out from
 * where the countries lie: on a grid of equal cells, the most crowded first, each in the free cell nearest to its place.
 */
export function tileLayout(codes: readonly CountryCode[]): TileLayout {
  const placed = codes.filter((code) => tilePlaces.has(code));
  const unplaced = codes.filter((code) => !tilePlaces.has(code));
  const cells = placed.every((code) => byHand.has(code)) ? handCells(placed) : computedCells(placed);
  const packed = withoutEmpty(cells);
  const columns = Math.max(
    1,
    ...[...packed.values()].map(({ column }) => column + 1),
    Math.min(unplaced.length, 8),
  );
  const rows = Math.max(0, ...[...packed.values()].map(({ row }) => row + 1));
  const below = new Map(
    unplaced.map((code, i) => [
      code,
      { column: i % columns, row: rows + (rows > 0 ? 1 : 0) + Math.floor(i / columns) },
    ]),
  );
  const all = new Map([...packed, ...below]);
  return { cells: all, columns, rows: Math.max(0, ...[...all.values()].map(({ row }) => row + 1)), unplaced };
}

function handCells(codes: readonly CountryCode[]): ReadonlyMap<CountryCode, Cell> {
  return new Map(codes.map((code) => [code, byHand.get(code) ?? { column: 0, row: 0 }]));
}

/** Cells for each country on average: more leave room to keep directions, fewer bring neighbours together. */
const room = 2.2;

function computedCells(codes: readonly CountryCode[]): ReadonlyMap<CountryCode, Cell> {
  const places = projected(codes);
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const across = Math.max(1e-6, Math.max(...xs) - Math.min(...xs));
  const down = Math.max(1e-6, Math.max(...ys) - Math.min(...ys));
  const size = Math.max(Math.sqrt((across * down) / (codes.length * room)), across / 40, down / 40, 1e-6);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const near = (place: Place) =>
    places.filter((other) => Math.hypot(other.x - place.x, other.y - place.y) < 2.5 * size).length;
  const taken = new Set<string>();
  const cells = new Map<CountryCode, Cell>();
  const ordered = places
    .map((place) => ({ ...place, crowd: near(place) }))
    .toSorted((a, b) => b.crowd - a.crowd || (a.code < b.code ? -1 : 1));
  for (const { code, x, y } of ordered) {
    const cell = nearestFree((x - left) / size, (y - top) / size, taken);
    taken.add(`${cell.column} ${cell.row}`);
    cells.set(code, cell);
  }
  return cells;
}

interface Place {
  readonly code: CountryCode;
  readonly x: number;
  readonly y: number;
}

/** Where countries lie on an equal-area map: around their middle, or of the whole world where they lie far apart. */
function projected(codes: readonly CountryCode[]): readonly Place[] {
  const points = codes.map((code) => [...(tilePlaces.get(code) ?? [0, 0])] as [number, number]); // a copy of a pair
  const [longitude, latitude] = geoCentroid({ type: "MultiPoint", coordinates: points });
  const far = points.some((point) => geoDistance(point, [longitude, latitude]) > 1.3);
  const projection = far
    ? geoEqualEarth().rotate([-11, 0])
    : geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  return codes.map((code, i) => {
    const [x, y] = projection.scale(100).translate([0, 0])(points[i] ?? [0, 0]) ?? [0, 0];
    return { code, x, y };
  });
}

function nearestFree(x: number, y: number, taken: ReadonlySet<string>): Cell {
  const [column, row] = [Math.round(x), Math.round(y)];
  let best: Cell | null = null;
  let least = Infinity;
  for (let radius = 0; best === null || radius - 1 <= least; radius++) {
    for (let dx = -radius; dx <= radius; dx++) {
      for (const dy of Math.abs(dx) === radius ? span(radius) : [-radius, radius]) {
        const cell = { column: column + dx, row: row + dy };
        const distance = Math.hypot(cell.column - x, cell.row - y);
        if (distance >= least || taken.has(`${cell.column} ${cell.row}`)) continue;
        [best, least] = [cell, distance];
      }
    }
  }
  return best;
}

function span(radius: number): readonly number[] {
  return Array.from({ length: 2 * radius + 1 }, (_, i) => i - radius);
}

/** The same cells counted from 0, with at most one empty column or row between two that are not. */
function withoutEmpty(cells: ReadonlyMap<CountryCode, Cell>): ReadonlyMap<CountryCode, Cell> {
  const squeezed = (used: readonly number[]) => {
    const to = new Map<number, number>();
    let next = 0;
    const sorted = [...new Set(used)].sort((a, b) => a - b);
    sorted.forEach((value, i) => {
      const before = sorted[i - 1];
      if (before !== undefined) next += Math.min(2, value - before);
      to.set(value, next);
    });
    return to;
  };
  const columns = squeezed([...cells.values()].map(({ column }) => column));
  const rows = squeezed([...cells.values()].map(({ row }) => row));
  return new Map(
    [...cells].map(([code, { column, row }]) => [
      code,
      { column: columns.get(column) ?? 0, row: rows.get(row) ?? 0 },
    ]),
  );
}
