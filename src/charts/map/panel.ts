import type { MapView } from "../../views/map.ts";
import type { Borders } from "../borders.ts";
import { disputed } from "../bordersDisputed.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { dotRadius } from "./dots.ts";
import { mapGeometry } from "./geometry.ts";
import { painted } from "./paint.ts";
import { isInFrame, type Placed } from "./placed.ts";
import { targetWords, type FormNotes } from "./words.ts";

/** One drawing of the countries, to be painted for each year of the view. */
export interface Panel {
  readonly height: number;
  /** Least height at which its countries can be told apart, px. */
  readonly least: number;
  readonly notes: FormNotes;
  /** Whether areas are drawn that the view does not colour. */
  readonly outside: boolean;
  /** How many countries are drawn: each is a target. */
  readonly marks: number;
  /** The drawing for the i-th year. */
  readonly paint: (i: number) => SVGGElement;
  /** The targets of the i-th year, px from the panel's top left. */
  readonly targets: (i: number) => readonly Target[];
}

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
  const { map, placed: shapes, around } = mapGeometry(view.countries, borders, width, most);
  const known = new Map(view.countries.map((country) => [country.country, country]));
  const placed = shapes.flatMap((shape): Placed[] => {
    const country = known.get(shape.code);
    return country === undefined ? [] : [{ ...shape, country }];
  });
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
    marks: placed.length,
    paint: (i) => painted(view, placed, around, i, map, frame),
    targets: (i) => placed.map((country) => target(country, view, i, frame)),
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
