import { geoArea, geoCentroid, geoDistance } from "d3";
import { feature } from "topojson-client";
import type { Feature, Geometry, MultiPolygon, Position } from "geojson";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { countryOfCode } from "../country/codes.ts";
import type { CountryCode } from "../country/country.ts";
import { simplified } from "./bordersSimplified.ts";

/** One area of the border file: a country by its code, or null for an area that ISO 3166 does not number. */
export interface Shape {
  readonly code: CountryCode | null;
  /** As the file names it. */
  readonly name: string;
  readonly geometry: MultiPolygon;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The borders of the world as a file has them, in degrees. */
export interface Borders {
  readonly topology: Atlas;
  /** A point in or beside each country, for one too small to be drawn. */
  readonly anchors: ReadonlyMap<CountryCode, Position>;
  /** The shapes in a few strokes, to find a frame with. */
  readonly coarse: readonly Shape[];
  /** A circle around each area of the file, in its order, to know what a frame can leave out. */
  readonly circles: readonly Circle[];
}

/** A part of the globe: what stands at most `radius` degrees from a point. */
export interface Circle {
  readonly centre: readonly [longitude: number, latitude: number];
  readonly radius: number;
}

/** Detail of the coarse shapes, degrees. */
const coarseDetail = 0.25;

/** The name by which the file has Kosovo, which has no number of ISO 3166. */
const namesWithoutNumber: ReadonlyMap<string, CountryCode> = new Map([["Kosovo", "XKX"]]);

/**
 * The borders in a parsed `countries-*.json` of the package world-atlas (TopoJSON, Natural Earth 4.1). Arcs are decoded to
 * degrees once. Throws for anything else.
 */
export function bordersOf(parsed: unknown): Borders {
  if (!isTopology(parsed)) throw new Error("not a TopoJSON file of countries");
  const { transform, ...rest } = parsed;
  const [scaleX = 1, scaleY = 1] = transform?.scale ?? [];
  const [left = 0, bottom = 0] = transform?.translate ?? [];
  const arcs = parsed.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      [x, y] = transform === undefined ? [dx, dy] : [x + dx, y + dy];
      return [x * scaleX + left, y * scaleY + bottom];
    });
  });
  const { geometries } = parsed.objects.countries;
  const coarseArcs = arcs.map((arc) => simplified(arc, coarseDetail));
  return {
    topology: { ...rest, arcs },
    anchors: new Map(geometries.flatMap((area) => anchorOf(area, arcs))),
    coarse: merged(feature({ ...rest, arcs: coarseArcs }, parsed.objects.countries).features),
    circles: geometries.map((area) => circleAround(arcsOf(area), coarseArcs)),
  };
}

/**
 * The shapes that come near a part of the globe, with no more detail than a drawing can show: points that stand less than
 * `tolerance` degrees off the line are left out. Neighbours keep one border between them. An island smaller than that loses
 * its ring.
 */
export function shapesOf({ topology, circles }: Borders, tolerance: number, part: Circle): readonly Shape[] {
  const { countries } = topology.objects;
  const geometries = countries.geometries.filter((_, i) => {
    const circle = circles[i];
    return circle === undefined || degrees(circle.centre, part.centre) <= circle.radius + part.radius;
  });
  const used = new Set(geometries.flatMap(arcsOf));
  const arcs = topology.arcs.map((arc, i) => (used.has(i) ? simplified(arc, tolerance) : arc));
  return merged(feature({ ...topology, arcs }, { ...countries, geometries }).features);
}

/** Two areas of one number are one country: Australia and its reefs. */
function merged(areas: readonly Feature<Geometry, { readonly name: string }>[]): readonly Shape[] {
  const shapes = new Map<string, Shape>();
  for (const { id, properties, geometry } of areas) {
    const name = properties?.name ?? "";
    const code = codeOf(name, id);
    const before = shapes.get(code ?? name);
    const coordinates = [...polygonsOf(before?.geometry), ...polygonsOf(geometry).filter(isArea)];
    shapes.set(code ?? name, {
      code,
      name: before?.name ?? name,
      geometry: { type: "MultiPolygon", coordinates },
    });
  }
  return [...shapes.values()];
}

/** The places in the list of arcs that an area is made of; an arc that is run backwards is counted from -1 down. */
function arcsOf(area: GeometryObject): readonly number[] {
  const arcs = "arcs" in area ? area.arcs.flat(2) : [];
  return arcs.map((arc) => (arc < 0 ? ~arc : arc));
}

function circleAround(used: readonly number[], arcs: readonly Position[][]): Circle {
  const points = used.flatMap((arc) => arcs[arc] ?? []);
  const centre = geoCentroid({ type: "MultiPoint", coordinates: points });
  const radius = points.reduce((most, point) => Math.max(most, degrees(point, centre)), 0);
  return { centre, radius: radius + coarseDetail };
}

/** The angle between two points of the globe, degrees. */
export function degrees(a: readonly number[], b: readonly number[]): number {
  return (geoDistance([a[0] ?? 0, a[1] ?? 0], [b[0] ?? 0, b[1] ?? 0]) * 180) / Math.PI;
}

/** The polygons of a shape, each its outer ring and its holes. */
export function polygonsOf(geometry: Geometry | undefined): Position[][][] {
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  return geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** The middle of the longest line of an area, with the code of its country. */
function anchorOf(
  area: GeometryObject<{ readonly name: string }>,
  arcs: readonly Position[][],
): readonly (readonly [CountryCode, Position])[] {
  const { properties } = area;
  const code = codeOf(properties !== undefined && "name" in properties ? properties.name : "", area.id);
  const longest = arcsOf(area)
    .map((i) => arcs[i] ?? [])
    .reduce((most, arc) => (arc.length > most.length ? arc : most), []);
  return code === null ? [] : [[code, geoCentroid({ type: "MultiPoint", coordinates: longest })]];
}

function codeOf(name: string, id: string | number | undefined): CountryCode | null {
  return namesWithoutNumber.get(name) ?? countryOfCode(String(id ?? ""), "iso-numeric");
}

/** Whether a simplified ring still encloses something, on its own side: turned inside out it would be the rest of the globe. */
function isArea(polygon: Position[][]): boolean {
  const [outer = []] = polygon;
  if (outer.length > 12) return true;
  if (new Set(outer.map((point) => point.join(" "))).size < 3) return false;
  return geoArea({ type: "Polygon", coordinates: polygon }) < Math.PI;
}

function isTopology(parsed: unknown): parsed is Atlas {
  if (typeof parsed !== "object" || parsed === null || !("type" in parsed) || !("objects" in parsed))
    return false;
  const { objects } = parsed;
  return (
    parsed.type === "Topology" &&
    "arcs" in parsed &&
    Array.isArray(parsed.arcs) &&
    typeof objects === "object" &&
    objects !== null &&
    "countries" in objects
  );
}
