import type { CountryCode } from "../../country/country.ts";
import type { MapView } from "../../views/map.ts";
import { shapesOf, type Borders } from "../borders.ts";
import { disputed } from "../bordersDisputed.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { dotRadius } from "./dots.ts";
import { mapFrame } from "./frame.ts";
import { painted } from "./paint.ts";
import { isInFrame, placedOf, type Placed } from "./placed.ts";
import { ringsOf, type Ring } from "./rings.ts";
import { targetWords, type FormNotes } from "./words.ts";

/** One drawing of the countries, to be painted for each year of the view. */
export interface Panel {
  readonly height: number;
  /** Least height at which its countries can be told apart, px. */
  readonly least: number;
  readonly notes: FormNotes;
  /** Whether areas are drawn that the view does not colour. */
  readonly outside: boolean;
  /** The drawing for the i-th year and its targets, px from the panel's top left. */
  readonly paint: (i: number) => { readonly element: SVGGElement; readonly targets: readonly Target[] };
}

/** Detail that a drawing cannot show, px. */
const detail = 0.5;

/** No map is made lower than this to fit a height: px, and of its width. */
const [leastHeight, leastShare] = [200, 0.4];

/** A panel with the borders, framed on the members of the view's group. */
export function bordersPanel(
  view: MapView,
  borders: Borders,
  width: number,
  most: number,
  frame: Frame,
): Panel {
  const members = new Set(view.countries.filter(({ member }) => member).map(({ country }) => country));
  const isMember = (code: CountryCode | null) => code !== null && members.has(code);
  const framing = borders.coarse.filter(
    ({ code, geometry }) => isMember(code) && geometry.coordinates.length > 0,
  );
  const tiny = [...members].filter((code) => !framing.some((shape) => shape.code === code));
  const anchors = tiny.flatMap((code) =>
    [borders.anchors.get(code) ?? []].filter((point) => point.length > 0),
  );
  const map = mapFrame(framing, anchors, width, most);
  const known = new Map(view.countries.map((country) => [country.country, country]));
  const around: Ring[] = [];
  const drawn = new Map<CountryCode, readonly Ring[]>();
  for (const shape of shapesOf(borders, detail / map.scale, map.part)) {
    const rings = ringsOf(shape, map);
    if (shape.code !== null && known.has(shape.code)) drawn.set(shape.code, rings);
    else around.push(...rings);
  }
  const placed = placedOf(view.countries, drawn, borders, map);
  const shownCodes = new Set(placed.map(({ country }) => country.country));
  return {
    height: map.height,
    least: Math.round(Math.min(leastHeight, width * leastShare)),
    outside: around.length > 0,
    notes: {
      disputed: disputed
        .filter(({ points }) => points.some((point) => isInFrame(point, map)))
        .map(({ id }) => id),
      noShape: [...known.keys()].filter((code) => !borders.anchors.has(code)),
      outOfFrame: [...known.keys()].filter((code) => borders.anchors.has(code) && !shownCodes.has(code)),
      unplaced: [],
    },
    paint: (i) => ({
      element: painted(view, placed, around, i, map, frame),
      targets: placed.map((country) => target(country, view, i, frame)),
    }),
  };
}

function target({ country, rings, box, dot }: Placed, view: MapView, i: number, frame: Frame): Target {
  const cell = country.cells[i] ?? { year: 0, score: null, reason: null, step: null };
  const words = targetWords(country, cell, view, frame);
  if (dot !== null || box === null) {
    const [x, y] = dot?.at ?? [0, 0];
    return { x, y, width: 2 * dotRadius, height: 2 * dotRadius, ...words };
  }
  const { x, y, width, height } = box;
  const outline = rings.map((ring) => ring.map(([px, py]) => [px - x, py - y] as const));
  return { x, y, width, height, outline, ...words };
}
