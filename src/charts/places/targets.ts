import { countryByCode } from "../../country/country.ts";
import type { Place, PlacesRow, PlacesSide, PlacesView } from "../../views/places.ts";
import type { ValueRef } from "../../views/valueRef.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { SideIndex } from "./lanes.ts";
import type { PlacesLayout } from "./layout.ts";
import { endName, oneOf, stateText } from "./states.ts";
import { titledSource } from "../sourceWords.ts";

/** Every rank and every name in a lane can be asked about. */
export function placesTargets(
  view: PlacesView,
  sides: readonly [PlacesSide, PlacesSide],
  layout: PlacesLayout,
  frame: Frame,
): readonly Target[] {
  const at = (row: PlacesRow, side: SideIndex, x: number, y: number) =>
    target(view, sides, row, side, { x, y }, frame);
  return [
    ...layout.spots.map(({ row, side, x, y }): Target => ({
      ...at(row, side, x, y),
      ...(view.broken ? {} : { line: `places ${row.country}` }),
    })),
    ...layout.items.map(({ row, rows, side, text, x, y, width }): Target => {
      const centre = { x: x + width / 2, y, width, height: 15 };
      if (row !== null) return { ...at(row, side, x, y), ...centre };
      const members = rows.map((other) => at(other, side, centre.x, y));
      return { ...centre, label: text, details: members.slice(0, 4).map(({ label }) => label), members };
    }),
  ];
}

function target(
  view: PlacesView,
  sides: readonly [PlacesSide, PlacesSide],
  row: PlacesRow,
  side: SideIndex,
  at: { readonly x: number; readonly y: number },
  frame: Frame,
): Target {
  const words = frame.text.places;
  const place = row.places[side];
  const other = side === 0 ? 1 : 0;
  const steps = stepsOf(place, sides[side], frame);
  const source = view.sources.find(({ id }) => id === place.sourceId);
  const value = valueOf(place, sides[side], row);
  return {
    ...at,
    country: row.country,
    year: sides[side].end.year,
    label: words.target(
      countryByCode(row.country).name,
      endName(sides[side], frame),
      stateText(place, sides[side], frame),
    ),
    details: [
      ...steps,
      ...(place.tiedWith.length === 0
        ? []
        : [words.shares(place.tiedWith.map((code) => countryByCode(code).name))]),
      words.other(endName(sides[other], frame), stateText(row.places[other], sides[other], frame)),
      ...(source === undefined ? [] : [titledSource(source)]),
      ...(place.note === "" ? [] : [place.note]),
    ],
    ...(value === null ? {} : { value }),
    ...(steps.length === 0 ? {} : { steps }),
  };
}

function stepsOf(place: Place, { end, n }: PlacesSide, frame: Frame): readonly string[] {
  const words = frame.text.places;
  if (place.inView === null) return [];
  if (end.kind === "edition") return [words.countedStep(place.inView, n)];
  const value = frame.text.number(place.score?.value ?? 0, end.index.decimals);
  return [words.computedStep(place.inView, n, value, oneOf(end.index.direction, frame))];
}

function valueOf(place: Place, { end }: PlacesSide, { country }: PlacesRow): ValueRef | null {
  if (place.entry !== null) return { kind: "place", ranking: end.id, entry: place.entry };
  return place.score === null ? null : { kind: "score", index: end.id, country, year: end.year };
}
