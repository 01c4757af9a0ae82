import { countryByCode } from "../../country/country.ts";
import type { MissingReason } from "../../dataset/missing.ts";
import type { PlacesRow, PlacesSide, PlacesView } from "../../views/places.ts";
import type { Frame } from "../frame.ts";
import { endName, oneOf, stateText } from "./states.ts";

type Sides = readonly [PlacesSide, PlacesSide];

export function placesTitle(sides: Sides, frame: Frame): string {
  return frame.text.places.title(endName(sides[0], frame), endName(sides[1], frame));
}

export function placesSubtitle(view: PlacesView, frame: Frame): string {
  const words = frame.text.places.subtitle;
  return [view.shared ? words.shared : words.own, ...(view.broken ? [words.broken] : [])].join(" ");
}

/** Why there is nothing to compare, and what to do. */
export function placesRefusal({ sides, index }: PlacesView, frame: Frame): string {
  const words = frame.text.places;
  return sides === "undirected" || typeof sides !== "string" ? words.undirected(index) : words.none[sides];
}

/** How each side was counted, what it covers, who has no value, sources. */
export function placesFooter(view: PlacesView, sides: Sides, frame: Frame): readonly string[] {
  const words = frame.text.places;
  const [left, right] = [sides[0].end.covers, sides[1].end.covers];
  return [
    [
      ...sides.flatMap((side, i) => countedWords(side, words.sides[i] ?? "", frame)),
      words.ties,
      ...(view.rows.some(({ places }) => places.some(({ state }) => state !== "ranked"))
        ? [words.lanes]
        : []),
    ].join(" "),
    [
      ...sides.flatMap(({ end }) => {
        if (end.kind === "index") return [];
        const { coversFrom, coversTo, year } = end.edition;
        return [
          coversFrom === null || coversTo === null
            ? words.coversUnknown(year)
            : words.covers(year, coversFrom, coversTo),
        ];
      }),
      ...(left !== null && right !== null && left !== right ? [words.unlike(left, right)] : []),
      ...sides.flatMap((side, i) => missingWords(view, side, i === 0 ? 0 : 1, frame)),
    ].join(" "),
  ].filter((paragraph) => paragraph !== "");
}

function countedWords({ end, n, uncountable }: PlacesSide, side: string, frame: Frame): readonly string[] {
  const words = frame.text.places;
  if (end.kind === "index")
    return [words.computed(side, n, end.label, end.year, oneOf(end.index.direction, frame))];
  return [
    words.published(side, end.label, end.year, end.edition.listLength),
    uncountable ? words.uncountable : words.counted(n),
  ];
}

function missingWords(view: PlacesView, { end }: PlacesSide, side: 0 | 1, frame: Frame): readonly string[] {
  const byReason = new Map<MissingReason, string[]>();
  for (const { country, places } of view.rows) {
    const reason = places[side].missing;
    if (reason === null) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), countryByCode(country).name]);
  }
  const words = frame.text.places;
  if (byReason.size === 0) return [];
  const reasons = [...byReason].map(([reason, names]) =>
    words.reason(
      frame.text.missing[reason],
      names.length > 8 ? [...names.slice(0, 6), words.more(names.length - 6).replace(/^and /, "")] : names,
    ),
  );
  return [words.noValue(end.short, end.year, reasons)];
}

/** Both sides, who leads each, who stands furthest apart, who has no rank, the chosen. */
export function describePlaces(view: PlacesView, sides: Sides, frame: Frame): string {
  const words = frame.text.places;
  const names = sides.map((side) => endName(side, frame));
  const both = view.rows.filter(({ places }) => places.every(({ state }) => state === "ranked"));
  const firsts = ([0, 1] as const).flatMap((side) => {
    const leaders = view.rows.filter(({ places }) => places[side].inView === 1).map(nameOf);
    return leaders.length === 0 ? [] : [words.first(names[side] ?? "", leaders)];
  });
  const without = ([0, 1] as const).flatMap((side) => {
    const counts = new Map<keyof typeof words.lane, number>();
    for (const { places } of view.rows) {
      const { state } = places[side];
      if (state !== "ranked") counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    const lanes = [...counts].map(([state, count]) => words.laneOf(words.lane[state], count));
    return lanes.length === 0 ? [] : [words.without(names[side] ?? "", lanes)];
  });
  const chosen = view.rows
    .filter((row) => row.chosen)
    .map((row) =>
      words.chosenItem(
        nameOf(row),
        stateText(row.places[0], sides[0], frame),
        stateText(row.places[1], sides[1], frame),
      ),
    );
  return [
    words.describe(names[0] ?? "", names[1] ?? "", view.rows.length, both.length),
    ...(view.broken ? [words.subtitle.broken] : []),
    ...firsts,
    ...(view.broken ? [] : furthestApart(view, sides, frame)),
    ...without,
    ...(chosen.length > 0 ? [words.chosen(chosen)] : []),
  ].join(" ");
}

function furthestApart(view: PlacesView, sides: Sides, frame: Frame): readonly string[] {
  const apart = ({ places: [left, right] }: PlacesRow) =>
    left.inView === null || right.inView === null ? 0 : Math.abs(left.inView - right.inView);
  const most = Math.max(0, ...view.rows.map(apart));
  const furthest = view.rows.find((row) => apart(row) === most);
  if (most === 0 || furthest === undefined) return [];
  const [left, right] = furthest.places;
  // Others as far apart stand at other ranks, so that one sentence can name those of the same two only.
  const same = view.rows.filter(
    ({ places }) => places[0].inView === left.inView && places[1].inView === right.inView,
  );
  return [
    frame.text.places.apart(same.map(nameOf), left.inView ?? 0, sides[0].n, right.inView ?? 0, sides[1].n),
  ];
}

function nameOf({ country }: PlacesRow): string {
  return countryByCode(country).name;
}
