import type { CountryCode } from "../../country/country.ts";
import type { MapCountry } from "../../views/map.ts";
import type { Borders } from "../borders.ts";
import { smallArea, spreadDots } from "./dots.ts";
import type { MapFrame } from "./frame.ts";
import { filledArea, innerBox, type Box, type Point, type Ring } from "./rings.ts";

/** A country as it lies in the frame, with what is said of it. */
export interface Placed extends PlacedShape {
  readonly country: MapCountry;
}

/** A country as it lies in the frame. */
export interface PlacedShape {
  readonly code: CountryCode;
  readonly rings: readonly Ring[];
  readonly area: number;
  /** The largest level box inside it; null where it is too small for one. */
  readonly box: Box | null;
  /** The dot of a small country, and the point of the country it stands for. */
  readonly dot: { readonly at: Point; readonly from: Point } | null;
}

/** The countries that have something in the frame, the smallest first: of two that reach a point the smaller is meant. */
export function placedOf(
  codes: readonly CountryCode[],
  drawn: ReadonlyMap<CountryCode, readonly Ring[]>,
  borders: Borders,
  map: MapFrame,
): readonly PlacedShape[] {
  const all = codes.flatMap((code) => {
    const rings = drawn.get(code) ?? [];
    const area = filledArea(rings);
    const box = area < smallArea ? null : innerBox(mainRings(rings), (width, height) => width * height);
    const anchor = rings.length > 0 ? middleOf(rings) : anchorOf(code, borders, map);
    return anchor === null ? [] : [{ code, rings, area, box, anchor }];
  });
  const small = all.filter(({ box }) => box === null);
  const dots = spreadDots(
    small.map(({ anchor }) => anchor),
    map.width,
    map.height,
  );
  return all
    .map((one): PlacedShape => {
      const at = dots[small.indexOf(one)];
      return { ...one, dot: at === undefined ? null : { at, from: one.anchor } };
    })
    .toSorted((a, b) => a.area - b.area);
}

/** The largest ring with the rings that lie in it: islands do not move the middle of a country. */
function mainRings(rings: readonly Ring[]): readonly Ring[] {
  const largest = rings.toSorted((a, b) => filledArea([b]) - filledArea([a]))[0];
  if (largest === undefined) return [];
  const xs = largest.map(([x]) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return [largest, ...rings.filter((ring) => ring !== largest && ring.every(([x]) => x > left && x < right))];
}

function middleOf(rings: readonly Ring[]): Point {
  const box = innerBox(mainRings(rings), (width, height) => width * height);
  if (box !== null) return [Math.round(box.x * 10) / 10, Math.round(box.y * 10) / 10];
  return rings[0]?.[0] ?? [0, 0];
}

function anchorOf(code: CountryCode, { anchors }: Borders, map: MapFrame): Point | null {
  const anchor = anchors.get(code);
  return anchor !== undefined && isInFrame(anchor, map) ? project(anchor, map) : null;
}

export function isInFrame(point: readonly number[], map: MapFrame): boolean {
  const [x, y] = project(point, map) ?? [-1, -1];
  return x >= 0 && x <= map.width && y >= 0 && y <= map.height;
}

function project([longitude = 0, latitude = 0]: readonly number[], { projection }: MapFrame): Point | null {
  const at = projection([longitude, latitude]);
  return at === null ? null : [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10];
}
