import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, type GeoProjection } from "d3";
import type { Position } from "geojson";
import { degrees, polygonsOf, type Circle, type Shape } from "../borders.ts";

/** A projection that fills a frame of these px with a region; what lies outside the frame is cut. */
export interface MapFrame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  /** px of one degree of latitude in the middle. */
  readonly scale: number;
  /** The part of the globe that can be seen in it. */
  readonly part: Circle;
}

/** Space kept around the region, px. */
const padding = 10;

/** A region that reaches further from its middle than this is shown on a map of the world, degrees. */
const widest = 75;

/**
 * A country wider than this, in degrees, counts only as far as it comes near the others of the region, so that it may run out
 * of the frame rather than make all others tiny: Russia beside Moldova.
 */
const wideCountry = 60;
const near = { share: 0.75, least: 12 };

/** No region is drawn larger than if it were so wide, radians. */
const narrowest = 0.02;

/** Parts of a country smaller than this share of its largest part do not move the frame: overseas islands. */
const smallPart = 0.1;

/**
 * The frame of a region, always of equal area: azimuthal around its middle (Lambert), Equal Earth for the world. `shapes`
 * need no detail, `anchors` are further points that must be in it. `most` is the greatest height, px.
 */
export function mapFrame(
  shapes: readonly Shape[],
  anchors: readonly Position[],
  width: number,
  most: number,
): MapFrame {
  const points = framedPoints([...shapes.map(mainPoints), ...anchors.map((anchor) => [anchor])]);
  const middle = points.length === 0 ? ([0, 0] as const) : middleOf(points);
  const isWorld = points.length === 0 || points.some((point) => degrees(point, middle) > widest);
  return isWorld ? worldFrame(width, most) : regionFrame(points, middle, width, most);
}

function regionFrame(
  points: readonly Position[],
  middle: readonly [number, number],
  width: number,
  most: number,
): MapFrame {
  let centre = middle;
  const projection = geoAzimuthalEqualArea().scale(1).translate([0, 0]).clipAngle(120);
  let box = boxOf(points, projection.rotate([-centre[0], -centre[1]]));
  for (let i = 0; i < 3; i++) {
    // The middle of the drawn region is not that of its points: turned until the two are one.
    const back = projection.invert?.([(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
    if (back) centre = back;
    box = boxOf(points, projection.rotate([-centre[0], -centre[1]]));
  }
  const [across, down] = [box.right - box.left, box.bottom - box.top];
  const scale = Math.min(
    (width - 2 * padding) / Math.max(across, narrowest),
    (most - 2 * padding) / Math.max(down, narrowest / 2),
  );
  const height = Math.round(
    Math.max(Math.min(most, width * 0.4), Math.min(most, down * scale + 2 * padding)),
  );
  projection
    .scale(scale)
    .translate([
      width / 2 - ((box.left + box.right) / 2) * scale,
      height / 2 - ((box.top + box.bottom) / 2) * scale,
    ]);
  return framed(projection, width, height);
}

function worldFrame(width: number, most: number): MapFrame {
  const projection = geoEqualEarth().rotate([-11, 0]); // the cut runs through the Bering Strait
  // From Cape Horn to the north of Greenland: nobody regulates Antarctica.
  const [[, top], [, bottom]] = [projection([11, 83.7]) ?? [0, 0], projection([11, -56]) ?? [0, 0]];
  const across = (projection([190.99, 0])?.[0] ?? 1) - (projection([-168.99, 0])?.[0] ?? 0);
  const by = Math.min((width - 4) / across, most / (bottom - top));
  const height = Math.round((bottom - top) * by);
  const [, y] = projection.translate();
  const middle = (top + bottom) / 2;
  projection.scale(projection.scale() * by).translate([width / 2, height / 2 + (y - middle) * by]);
  return framed(projection, width, height);
}

function framed(projection: GeoProjection, width: number, height: number): MapFrame {
  const scale = (projection.scale() * Math.PI) / 180;
  const centre = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  // A degree is drawn shorter towards the edge, hence the surplus; past a quarter of the globe all of it may be seen.
  const reach = (Math.hypot(width, height) / 2 / scale) * 1.3;
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, width, height, scale, part: { centre, radius: reach > 90 ? 180 : reach } };
}

/** The corners of what a region must show: the main parts of its countries, wide ones only near the others. */
function framedPoints(countries: readonly (readonly Position[])[]): readonly Position[] {
  const parts = countries.filter((points) => points.length > 0);
  const narrow = parts.filter((points) => !isWide(points)).flat();
  if (narrow.length === 0) return parts.flat();
  const middle = middleOf(narrow);
  const furthest = Math.max(...narrow.map((point) => degrees(point, middle)));
  const reach = Math.max(furthest * near.share, near.least);
  return parts.flatMap((points) =>
    isWide(points) ? points.filter((point) => degrees(point, middle) <= reach) : points,
  );
}

function mainPoints({ geometry }: Shape): readonly Position[] {
  const parts = polygonsOf(geometry).map((coordinates) => ({
    outer: coordinates[0] ?? [],
    area: geoArea({ type: "Polygon", coordinates }),
    centre: geoCentroid({ type: "Polygon", coordinates }),
  }));
  const largest = parts.toSorted((a, b) => b.area - a.area)[0];
  if (largest === undefined) return [];
  return parts
    .filter(({ area, centre }) => area >= largest.area * smallPart && degrees(centre, largest.centre) < 40)
    .flatMap(({ outer }) => outer);
}

function isWide(points: readonly Position[]): boolean {
  const middle = middleOf(points);
  const offsets = points.map(([longitude = 0]) => ((longitude - middle[0] + 540) % 360) - 180);
  return Math.max(...offsets) - Math.min(...offsets) > wideCountry;
}

/** The middle of points on the globe: the direction of the sum of their vectors. */
function middleOf(points: readonly Position[]): readonly [number, number] {
  return geoCentroid({ type: "MultiPoint", coordinates: [...points] });
}

function boxOf(points: readonly Position[], projection: GeoProjection) {
  const drawn = points.flatMap(([x = 0, y = 0]) => {
    const at = projection([x, y]);
    return at === null ? [] : [at];
  });
  const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
