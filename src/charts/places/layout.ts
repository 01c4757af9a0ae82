import { scaleLinear } from "d3";
import { countryByCode } from "../../country/country.ts";
import type { Place, PlacesRow, PlacesSide, PlacesView } from "../../views/places.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import {
  columnHeight,
  columnLanes,
  labelHeights,
  laneGap,
  lanesOf,
  numbersWidth,
  type LaneHeading,
  type LaneItem,
  type SideIndex,
} from "./lanes.ts";
import { endName } from "./states.ts";
import { scoreText } from "../ranks/targets.ts";
import { largestRowIn } from "../stretch.ts";
import { textWidth, wrapped } from "../textWidth.ts";

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

export interface PlacesLayout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly columns: readonly [number, number];
  readonly top: number;
  readonly bottom: number;
  /** Where the rule of each side ends: at its last rank where the countries without one stand below it in the column. */
  readonly ends: readonly [number, number];
  readonly titles: readonly (LaneHeading & { readonly side: SideIndex })[];
  readonly headY: number;
  readonly spots: readonly Spot[];
  readonly headings: readonly LaneHeading[];
  readonly items: readonly LaneItem[];
  /** Room of the inner number. */
  readonly innerWidth: number;
  /** Room of the outer numbers, left and right; 0 where there are none. */
  readonly outerWidths: readonly number[];
}

/** More countries than these on a side: only the chosen ones have a label. */
const mostLabels = 34;
/** A lane in the column may make the figure so much higher, px. */
const mostBelow = 60;

/**
 * Two columns of ranks with labels at their outer sides. Those without a rank stand in lanes: in the column itself, below
 * its last rank, where that leaves the room, else under both columns.
 */
export function placesLayout(
  view: PlacesView,
  sides: readonly [PlacesSide, PlacesSide],
  frame: Frame,
): PlacesLayout & { readonly least: number } {
  const heightAt = (step: number) => layoutAt(step, view, sides, frame).height;
  const step = largestRowIn(frame, labelHeights, heightAt);
  return { ...layoutAt(step, view, sides, frame), least: heightAt(labelHeights.least) };
}

/** The layout with `step` px from label to label. */
function layoutAt(
  step: number,
  view: PlacesView,
  sides: readonly [PlacesSide, PlacesSide],
  frame: Frame,
): PlacesLayout {
  const { width } = frame;
  const size = width < 480 ? 11 : 12;
  const half = width / 2 - 10;
  const titleLines = ([0, 1] as const).map((side) => wrapped(endName(sides[side], frame), half, 13, 650));
  const headY = 9 + (Math.max(...titleLines.map(({ length }) => length)) - 1) * 17 + 18;
  const top = headY + 18;
  const ranked = ([0, 1] as const).map((side) =>
    view.rows.filter(({ places }) => places[side].state === "ranked"),
  );
  const labelled = ranked.map((rows) =>
    rows.length <= mostLabels ? rows : rows.filter((row) => row.chosen),
  );
  const last = ([0, 1] as const).map((side) => lastRank(view, sides, side));
  const lines = Math.max(...labelled.map((rows) => rows.length));
  const bottom =
    top + Math.max(ranked.flat().length === 0 ? 24 : (200 * step) / labelHeights.usual, lines * step + 8);
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
  const ys = ([0, 1] as const).map((side) => {
    const y = (row: PlacesRow) => scales[side]?.(rankDrawn(row.places[side], sides[side]) ?? 1) ?? top;
    const withLabel = (labelled[side] ?? []).toSorted((a, b) => y(a) - y(b));
    const labelYs = spread(withLabel.map(y), step, [top - 6, bottom + 6]);
    return (ranked[side] ?? []).map((row) => ({
      row,
      y: y(row),
      labelY: labelYs[withLabel.indexOf(row)] ?? null,
    }));
  });
  const ends = ([0, 1] as const).map((side) => {
    const last = Math.max(top - 10, ...(ys[side] ?? []).flatMap(({ y, labelY }) => [y, labelY ?? y]));
    const needed = last + columnHeight(view, side, step);
    return sides[side].by === "in-view" && needed <= bottom + mostBelow ? last : null;
  });
  const [left = 0, right = 0] = ([0, 1] as const).map((side) => {
    const rows = [
      ...(labelled[side] ?? []),
      ...(ends[side] === null ? [] : view.rows.filter(({ places }) => places[side].state !== "ranked")),
    ];
    const names = rows.map(({ country, chosen }) =>
      textWidth(countryByCode(country).name, size, chosen ? 600 : 400),
    );
    const wanted = numbersWidth(innerWidth, outerWidths[side] ?? 0) + Math.max(40, ...names) + 4;
    return Math.ceil(Math.min(wanted, width * (width < 480 ? 0.45 : 0.38)));
  });
  const room = Math.max(left, right);
  const columns = [room, width - room] as const;
  const titles = titleLines.flatMap((lines, i) => {
    const side: SideIndex = i === 0 ? 0 : 1;
    // Over its column where it is no wider than that, else from the edge of the figure.
    const fits = Math.max(...lines.map((text) => textWidth(text, 13, 650))) <= room;
    const anchor = (side === 0) === fits ? ("end" as const) : ("start" as const);
    const x = fits ? columns[side] : side === 0 ? 0 : width;
    return lines.map((text, j) => ({ side, text, x, y: 9 + j * 17, anchor }));
  });
  const spots = ([0, 1] as const).flatMap((side) =>
    (ys[side] ?? []).map(({ row, y, labelY }): Spot => {
      const place = row.places[side];
      return {
        row,
        side,
        place,
        x: columns[side],
        y,
        labelY,
        inner: String(rankDrawn(place, sides[side]) ?? ""),
        outer: outerText(place, sides[side], frame),
      };
    }),
  );
  const lanes = ([0, 1] as const).map((side) => {
    const end = ends[side] ?? null;
    if (end === null) return lanesOf(view, side, bottom + 26, frame);
    const numbers = { inner: innerWidth, outer: outerWidths[side] ?? 0 };
    return columnLanes(view, side, end + laneGap, { x: columns[side], width, size, step, ...numbers }, frame);
  });
  return {
    width,
    height: Math.ceil(Math.max(bottom + 10, ...lanes.map((lane) => lane.bottom))),
    size,
    columns,
    top,
    bottom,
    ends: [ends[0] ?? bottom, ends[1] ?? bottom],
    titles,
    headY,
    spots,
    headings: lanes.flatMap(({ headings }) => headings),
    items: lanes.flatMap(({ items }) => items),
    innerWidth,
    outerWidths,
  };
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
