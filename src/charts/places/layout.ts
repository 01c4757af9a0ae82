import { scaleLinear } from "d3";
import { countryByCode } from "../../country/country.ts";
import type { Place, PlacesRow, PlacesSide, PlacesView } from "../../views/places.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { endName } from "./states.ts";
import { scoreText } from "../ranks/targets.ts";
import { textWidth, wrapped } from "../textWidth.ts";

export type SideIndex = 0 | 1;

/** A country's rank on one side, px. */
export interface Spot {
  readonly row: PlacesRow;
  readonly side: SideIndex;
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** The middle of its label; null for one without. */
  readonly labelY: number | null;
  /** The number that the dot stands at, and the one beside it. */
  readonly inner: string;
  readonly outer: string;
}

/** A country without a rank, in the lanes at the foot of its side. */
export interface LaneItem {
  /** null for the countries that are only counted. */
  readonly row: PlacesRow | null;
  readonly rows: readonly PlacesRow[];
  readonly side: SideIndex;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface LaneHeading {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacesLayout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly columns: readonly [number, number];
  readonly top: number;
  readonly bottom: number;
  readonly titles: readonly { readonly side: SideIndex; readonly text: string; readonly y: number }[];
  readonly headY: number;
  readonly spots: readonly Spot[];
  readonly headings: readonly LaneHeading[];
  readonly items: readonly LaneItem[];
  /** Room of the inner number. */
  readonly innerWidth: number;
  /** Room of the outer numbers, left and right; 0 where there are none. */
  readonly outerWidths: readonly number[];
}

export const dotGap = 10;
export const numberGap = 8;
const labelHeight = 14;
/** More countries than these on a side: only the chosen ones have a label. */
const mostLabels = 34;
/** More countries than these in a lane: the chosen ones are named, the others counted. */
const mostInLane = 40;
const laneLine = 16;

/** Two columns of ranks with labels at their outer sides, and under each the lanes of those without a rank. */
export function placesLayout(
  view: PlacesView,
  sides: readonly [PlacesSide, PlacesSide],
  frame: Frame,
): PlacesLayout {
  const { width } = frame;
  const size = width < 480 ? 11 : 12;
  const half = width / 2 - 10;
  const titles = ([0, 1] as const).flatMap((side) =>
    wrapped(endName(sides[side], frame), half, 13, 650).map((text, i) => ({ side, text, y: 9 + i * 17 })),
  );
  const headY = Math.max(...titles.map(({ y }) => y)) + 18;
  const top = headY + 18;
  const ranked = ([0, 1] as const).map((side) =>
    view.rows.filter(({ places }) => places[side].state === "ranked"),
  );
  const labelled = ranked.map((rows) =>
    rows.length <= mostLabels ? rows : rows.filter((row) => row.chosen),
  );
  const last = ([0, 1] as const).map((side) => lastRank(view, sides, side));
  const lines = Math.max(...labelled.map((rows) => rows.length));
  const bottom = top + Math.max(ranked.flat().length === 0 ? 24 : 200, lines * labelHeight + 8);
  const scales = last.map((rank) => scaleLinear([1, Math.max(2, rank)], [top + 4, bottom - 4]));
  const innerWidth = textWidth("00", size, 650);
  const outerWidths = ([0, 1] as const).map((side) =>
    Math.max(
      0,
      ...(ranked[side] ?? []).map(({ places }) =>
        textWidth(outerText(places[side], sides[side], frame), size),
      ),
    ),
  );
  const [left = 0, right = 0] = ([0, 1] as const).map((side) => {
    const names = (labelled[side] ?? []).map(({ country }) =>
      textWidth(countryByCode(country).name, size, 600),
    );
    const wanted = numbersWidth(innerWidth, outerWidths[side] ?? 0) + Math.max(40, ...names) + 4;
    return Math.ceil(Math.min(wanted, width * (width < 480 ? 0.4 : 0.36)));
  });
  const room = Math.max(left, right);
  const columns = [room, width - room] as const;
  const spots = ([0, 1] as const).flatMap((side) => {
    const rows = ranked[side] ?? [];
    const y = (row: PlacesRow) => scales[side]?.(rankDrawn(row.places[side], sides[side]) ?? 1) ?? top;
    const withLabel = (labelled[side] ?? []).toSorted((a, b) => y(a) - y(b));
    const ys = spread(withLabel.map(y), labelHeight, [top - 6, bottom + 6]);
    return rows.map((row): Spot => {
      const i = withLabel.indexOf(row);
      const place = row.places[side];
      return {
        row,
        side,
        place,
        x: columns[side],
        y: y(row),
        labelY: i < 0 ? null : (ys[i] ?? null),
        inner: String(rankDrawn(place, sides[side]) ?? ""),
        outer: outerText(place, sides[side], frame),
      };
    });
  });
  const lanes = ([0, 1] as const).map((side) => lanesOf(view, side, bottom + 26, frame));
  return {
    width,
    height: Math.max(bottom + 10, ...lanes.map((lane) => lane.bottom)),
    size,
    columns,
    top,
    bottom,
    titles,
    headY,
    spots,
    headings: lanes.flatMap(({ headings }) => headings),
    items: lanes.flatMap(({ items }) => items),
    innerWidth,
    outerWidths,
  };
}

/** From a dot to the name of its label: the two numbers. */
export function numbersWidth(inner: number, outer: number): number {
  return dotGap + inner + numberGap + (outer > 0 ? outer + numberGap : 0);
}

/** The rank that a dot stands at. */
function rankDrawn(place: Place, { by }: PlacesSide): number | null {
  return by === "published" ? place.published : place.inView;
}

/** On one scale both sides end at the same rank; a published list ends where it ends, whoever is in view. */
function lastRank(view: PlacesView, sides: readonly [PlacesSide, PlacesSide], side: SideIndex): number {
  const { by, end } = sides[side];
  if (by === "published" && end.kind === "edition") return end.edition.listLength;
  const shown: readonly SideIndex[] = view.shared ? [0, 1] : [side];
  return Math.max(1, ...shown.flatMap((s) => view.rows.map(({ places }) => places[s].inView ?? 0)));
}

/** Beside the rank that is drawn: the published rank, the rank in view, or the value that it was computed from. */
function outerText(place: Place, { by, end }: PlacesSide, frame: Frame): string {
  if (place.score !== null && end.kind === "index")
    return frame.text.number(place.score.value, end.index.decimals);
  if (by === "in-view") return place.published === null ? "" : String(place.published);
  if (place.inView !== null) return String(place.inView);
  return place.entry?.score === null || place.entry === null ? "" : scoreText(place.entry.score, frame);
}

const laneStates = ["outside", "rank-unknown", "not-listed", "unknown", "no-value"] as const;

/** The names of those without a rank, state by state, set as running text with a place for each. */
function lanesOf(view: PlacesView, side: SideIndex, top: number, frame: Frame) {
  const words = frame.text.places;
  const size = frame.width < 480 ? 11 : 12;
  const left = side === 0 ? 0 : frame.width / 2 + 10;
  const room = frame.width / 2 - 10;
  const headings: LaneHeading[] = [];
  const items: LaneItem[] = [];
  let y = top;
  for (const state of laneStates) {
    const rows = view.rows
      .filter(({ places }) => places[side].state === state)
      .toSorted((a, b) => Number(b.chosen) - Number(a.chosen));
    if (rows.length === 0) continue;
    for (const text of wrapped(words.laneCount(words.lane[state], rows.length), room, size, 600)) {
      headings.push({ text, x: left, y });
      y += laneLine + 1;
    }
    let x = left;
    const add = (text: string, row: PlacesRow | null, of: readonly PlacesRow[]) => {
      const width = 12 + textWidth(text, size, row?.chosen === true ? 600 : 400);
      if (x > left && x + width > left + room) {
        x = left;
        y += laneLine;
      }
      items.push({ row, rows: of, side, text, x, y, width: Math.min(width, room) });
      x += width + 8;
    };
    const named = rows.length <= mostInLane ? rows : rows.filter((row) => row.chosen);
    for (const row of named) {
      const { name } = countryByCode(row.country);
      const place = row.places[side].published;
      add(state === "outside" && place !== null ? words.outsidePlace(name, place) : name, row, [row]);
    }
    const others = rows.filter((row) => !named.includes(row));
    if (others.length > 0) add(words.more(others.length), null, others);
    y += laneLine + 8;
  }
  return { headings, items, bottom: y - 8 };
}
