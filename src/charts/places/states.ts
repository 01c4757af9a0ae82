import type { Direction } from "../../dataset/dataset.ts";
import type { Place, PlacesSide } from "../../views/places.ts";
import type { Frame } from "../frame.ts";

/** "World Watch List 2015" */
export function endName({ end }: PlacesSide, frame: Frame): string {
  return frame.text.places.end(end.short, end.year);
}

/** What one side says of a country. */
export function stateText(place: Place, { end, n }: PlacesSide, frame: Frame): string {
  const words = frame.text.places.state;
  const inView = place.inView === null ? "" : words.inView(place.inView, n);
  if (place.state === "no-value") return words["no-value"](frame.text.missing[place.missing ?? "not-held"]);
  if (place.state === "outside") return words.outside(place.published ?? 0);
  if (place.state !== "ranked") return words[place.state];
  if (place.score !== null && end.kind === "index")
    return words.value(frame.text.number(place.score.value, end.index.decimals), inView);
  const published = words.published(place.published ?? 0);
  return inView === "" ? published : words.both(published, inView);
}

/** What rank 1 means when ranks are computed from an index of this direction. */
export function oneOf(direction: Direction, frame: Frame): string {
  const words = frame.text.places.one;
  return direction === "restrictive" || direction === "freer" ? words[direction] : words.better;
}
