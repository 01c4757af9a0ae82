import type { Note } from "../choices/choices.ts";
import { countryByCode } from "../country/country.ts";
import type { Library } from "../dataset/library.ts";
import { visible } from "../read/values/visible.ts";
import type { Messages } from "../text/messages.ts";
import type { Chart, Target } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { spotOf, type NoteSpot } from "./noteMatches.ts";
import { badgeBox, badgePlace } from "./noteBadges.ts";
import { textBoxes, type Box } from "./textBoxes.ts";
import { textWidth } from "./textWidth.ts";

/** A note that a figure shows. */
export interface ShownNote {
  /** From 1 in each figure. */
  readonly number: number;
  /** Its place among all notes of the page. */
  readonly place: number;
  /** What it is pinned to, in words: "Kazakhstan, 2011". */
  readonly pinnedTo: string;
  readonly words: string;
  /** Centre of its number in px of the chart's body; null where it is about the whole figure. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** The mark that it is about; null for a year and for the whole figure. */
  readonly mark: Target | null;
}

/** How far below the body a number under a year stands, px. */
const underAxis = 5;

/** The notes that this chart shows, numbered in the reader's order, each with a place for its number beside its mark. */
export function notesIn(
  chart: Chart,
  notes: readonly Note[],
  library: Library,
  frame: Frame,
): readonly ShownNote[] {
  const found = notes.flatMap((note, place) => {
    const spot = spotOf(note, chart);
    return spot === null ? [] : [{ note, place, spot }];
  });
  if (found.length === 0) return [];
  const taken: Box[] = [...textBoxes(chart.body, textWidth)];
  return found.map(({ note, place, spot }, i) => {
    const at = placeOf(spot, chart, frame, taken);
    if (at !== null) taken.push(badgeBox(at));
    return {
      number: i + 1,
      place,
      pinnedTo: placeWords(note, library, frame.text),
      words: plainWords(note.text),
      at,
      mark: spot.at === "mark" && note.country !== null ? spot.target : null,
    };
  });
}

/** What a note is pinned to, in words: country, year, index. */
export function placeWords({ index, country, year }: Note, library: Library, text: Messages): string {
  const measured =
    index === null
      ? null
      : (library.indices.get(index)?.short ?? library.rankings.get(index)?.short ?? index);
  return text.notes.place([
    ...(country === null ? [] : [countryByCode(country).name]),
    ...(year === null ? [] : [String(year)]),
    ...(measured === null ? [] : [measured]),
  ]);
}

/** A note as one run of text that a picture can hold: no marks of direction, no controls, no half characters. */
export function plainWords(words: string): string {
  return visible(words)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd")
    .replace(/\s+/gu, " ")
    .trim();
}

function placeOf(spot: NoteSpot, chart: Chart, frame: Frame, taken: readonly Box[]) {
  switch (spot.at) {
    case "whole":
      return null;
    case "year":
      return beside({ x: spot.x, y: chart.height + underAxis }, taken, frame);
    case "mark":
      return badgePlace(spot.target, chart.targets, taken, [frame.width, chart.height]);
  }
}

/** Space that the numbers under the years of an axis need below the body, px. */
export function stripUnder(notes: readonly ShownNote[], { height }: Pick<Chart, "height">): number {
  return notes.some(({ at }) => at !== null && at.y > height) ? underAxis + 8 : 0;
}

/** The first free place from here to the right, then to the left. */
function beside(at: { readonly x: number; readonly y: number }, taken: readonly Box[], frame: Frame) {
  const clear = [0, 15, -15, 30, -30, 45, -45]
    .map((by) => ({ x: at.x + by, y: at.y }))
    .find(({ x, y }) => {
      const box = badgeBox({ x, y });
      return (
        x > 7 &&
        x < frame.width - 7 &&
        taken.every((other) => other.top !== box.top || other.left >= box.right || other.right <= box.left)
      );
    });
  return clear ?? at;
}
