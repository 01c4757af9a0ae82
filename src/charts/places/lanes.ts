import { countryByCode } from "../../country/country.ts";
import type { PlacesRow, PlacesView } from "../../views/places.ts";
import type { Frame } from "../frame.ts";
import { textWidth, wrapped } from "../textWidth.ts";

export type SideIndex = 0 | 1;

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
  /** Where the sign of a country without a rank stands, and where its name begins or ends. */
  readonly dotX: number;
  readonly textX: number;
  readonly anchor: "start" | "end";
}

export interface LaneHeading {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

export const dotGap = 10;
export const numberGap = 8;
/** From label to label of a side, px. */
export const labelHeights = { least: 13, usual: 14, most: 22 };
const laneLine = 16;
/** Above the heading of a lane that stands in the column of its side. */
export const laneGap = 22;
/** More countries than these in a lane: the chosen ones are named, the others counted. */
const mostInLane = 40;

/** From a dot to the name of its label: the two numbers. */
export function numbersWidth(inner: number, outer: number): number {
  return dotGap + inner + numberGap + (outer > 0 ? outer + numberGap : 0);
}

const laneStates = ["outside", "rank-unknown", "not-listed", "unknown", "no-value"] as const;

/** The countries without a rank on a side, state by state, the chosen first. */
function lanesBy(view: PlacesView, side: SideIndex) {
  return laneStates.flatMap((state) => {
    const rows = view.rows
      .filter(({ places }) => places[side].state === state)
      .toSorted((a, b) => Number(b.chosen) - Number(a.chosen));
    return rows.length === 0 ? [] : [{ state, rows }];
  });
}

export function columnHeight(view: PlacesView, side: SideIndex, step: number): number {
  return lanesBy(view, side).reduce((sum, { rows }) => sum + laneGap + rows.length * step, 0);
}

interface Column {
  /** Where the dots of the side stand, px. */
  readonly x: number;
  readonly width: number;
  readonly size: number;
  /** From name to name. */
  readonly step: number;
  readonly inner: number;
  readonly outer: number;
}

/** A name a line below the last rank, in line with the names above it; a hollow sign in place of the number. */
export function columnLanes(view: PlacesView, side: SideIndex, top: number, column: Column, frame: Frame) {
  const words = frame.text.places;
  const { x, width, size, step, inner, outer } = column;
  const sign = side === 0 ? -1 : 1;
  const anchor = side === 0 ? ("end" as const) : ("start" as const);
  const nearest = dotGap + inner + numberGap;
  const usual = numbersWidth(inner, outer);
  const headings: LaneHeading[] = [];
  const items: LaneItem[] = [];
  let y = top;
  for (const { state, rows } of lanesBy(view, side)) {
    headings.push({ text: words.laneCount(words.lane[state], rows.length), x: x + sign * dotGap, y, anchor });
    y += step + 3;
    for (const row of rows) {
      const text = nameIn(row, side, frame);
      const length = textWidth(text, size, row.chosen ? 600 : 400);
      const room = side === 0 ? x : width - x;
      // A long name may stand where the outer number of a ranked country would.
      const from = Math.max(nearest, Math.min(usual, room - length));
      const shown = Math.min(length + 1, room - from); // a px to spare, lest rounding shortens a name that fits
      items.push({
        row,
        rows: [row],
        side,
        text,
        x: side === 0 ? x - from - shown : x + dotGap,
        y,
        width: from + shown - dotGap,
        dotX: x + sign * (dotGap + inner / 2),
        textX: x + sign * from,
        anchor,
      });
      y += step;
    }
    y += laneGap - step - 3;
  }
  return { headings, items, bottom: y - laneGap + step + 6 };
}

function nameIn({ country, places }: PlacesRow, side: SideIndex, frame: Frame): string {
  const { name } = countryByCode(country);
  const { state, published } = places[side];
  return state === "outside" && published !== null ? frame.text.places.outsidePlace(name, published) : name;
}

/** The names of those without a rank under both columns, state by state, set as running text with a place for each. */
export function lanesOf(view: PlacesView, side: SideIndex, top: number, frame: Frame) {
  const words = frame.text.places;
  const size = frame.width < 480 ? 11 : 12;
  const left = side === 0 ? 0 : frame.width / 2 + 10;
  const room = frame.width / 2 - 10;
  const headings: LaneHeading[] = [];
  const items: LaneItem[] = [];
  let y = top;
  for (const { state, rows } of lanesBy(view, side)) {
    for (const text of wrapped(words.laneCount(words.lane[state], rows.length), room, size, 600)) {
      headings.push({ text, x: left, y, anchor: "start" });
      y += laneLine + 1;
    }
    let x = left;
    const add = (text: string, row: PlacesRow | null, of: readonly PlacesRow[]) => {
      const width = 12 + textWidth(text, size, row?.chosen === true ? 600 : 400);
      if (x > left && x + width > left + room) {
        x = left;
        y += laneLine;
      }
      const textX = row === null ? x : x + 11;
      const shown = Math.min(width, room);
      items.push({ row, rows: of, side, text, x, y, width: shown, dotX: x + 4, textX, anchor: "start" });
      x += width + 8;
    };
    const named = rows.length <= mostInLane ? rows : rows.filter((row) => row.chosen);
    for (const row of named) add(nameIn(row, side, frame), row, [row]);
    const others = rows.filter((row) => !named.includes(row));
    if (others.length > 0) add(words.more(others.length), null, others);
    y += laneLine + 8;
  }
  return { headings, items, bottom: y - 8 };
}
