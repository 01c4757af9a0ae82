import type { CountryCode } from "../../country/country.ts";
import { shapesOf, type Borders } from "../borders.ts";
import { mapFrame, type MapFrame } from "./frame.ts";
import { placedOf, type PlacedShape } from "./placed.ts";
import { ringsOf, type Ring } from "./rings.ts";

/** A country that is drawn, and whether the frame is made to show it. */
export interface Framed {
  readonly country: CountryCode;
  readonly member: boolean;
}

/** Where countries lie in a frame: all of a map that does not change with years, values or colours. */
export interface MapGeometry {
  readonly map: MapFrame;
  /** The countries that have something in the frame, the smallest first. */
  readonly placed: readonly PlacedShape[];
  /** The areas of all others. */
  readonly around: readonly Ring[];
}

/** Detail that a drawing cannot show, px. */
const detail = 0.5;

/** So many are kept, the last made: a page has few maps, each in a height or two. */
const mostKept = 8;

const kept = new WeakMap<Borders, Map<string, MapGeometry>>();

/** The geometry of these countries in a frame so wide and at most so high, px. The same ones are not made twice. */
export function mapGeometry(
  countries: readonly Framed[],
  borders: Borders,
  width: number,
  most: number,
): MapGeometry {
  const made = kept.get(borders) ?? new Map<string, MapGeometry>();
  kept.set(borders, made);
  const codes = countries.map(({ country, member }) => (member ? country : `(${country})`));
  const key = JSON.stringify([width, most, codes]);
  const before = made.get(key);
  if (before !== undefined) return before;
  const geometry = geometryOf(countries, borders, width, most);
  made.set(key, geometry);
  for (const oldest of [...made.keys()].slice(0, -mostKept)) made.delete(oldest);
  return geometry;
}

function geometryOf(
  countries: readonly Framed[],
  borders: Borders,
  width: number,
  most: number,
): MapGeometry {
  const members = new Set(countries.filter(({ member }) => member).map(({ country }) => country));
  const framing = borders.coarse.filter(
    ({ code, geometry }) => code !== null && members.has(code) && geometry.coordinates.length > 0,
  );
  const tiny = [...members].filter((code) => !framing.some((shape) => shape.code === code));
  const anchors = tiny.flatMap((code) =>
    [borders.anchors.get(code) ?? []].filter((point) => point.length > 0),
  );
  const map = mapFrame(framing, anchors, width, most);
  const known = new Set(countries.map(({ country }) => country));
  const around: Ring[] = [];
  const drawn = new Map<CountryCode, readonly Ring[]>();
  for (const shape of shapesOf(borders, detail / map.scale, map.part)) {
    const rings = ringsOf(shape, map);
    if (shape.code !== null && known.has(shape.code)) drawn.set(shape.code, rings);
    else around.push(...rings);
  }
  const codes = countries.map(({ country }) => country);
  return { map, placed: placedOf(codes, drawn, borders, map), around };
}
