import type { ProfileView } from "../../views/profile.ts";
import { publishedDecimals } from "../../views/distribution.ts";
import type { ProfileMedian, ProfileRow } from "../../views/profile/row.ts";
import type { ChangeVerdict } from "../../views/change/rule.ts";
import type { Frame } from "../frame.ts";

/** What one cell of a row says: a number in strong letters and what belongs to it, a line each. */
export interface Cell {
  readonly strong: string;
  readonly lines: readonly string[];
  readonly verdict: ChangeVerdict | null;
}

export const cellNames = ["value", "change", "place", "median"] as const;
export type CellName = (typeof cellNames)[number];

/** The words of the four cells of a row. */
export function cellsOf(row: ProfileRow, view: ProfileView, frame: Frame): Readonly<Record<CellName, Cell>> {
  return {
    value: valueCell(row, frame),
    change: changeCell(row, frame),
    place: placeCell(row, view, frame),
    median: medianCell(row, view, frame),
  };
}

function valueCell({ index, last }: ProfileRow, frame: Frame): Cell {
  const shown = (value: number) => frame.text.number(value, index.decimals);
  const { low, high } = last;
  return {
    strong: shown(last.value),
    lines: [
      String(last.year),
      ...(low === null || high === null ? [] : [frame.text.profile.interval(shown(low), shown(high))]),
    ],
    verdict: null,
  };
}

function changeCell({ index, change }: ProfileRow, frame: Frame): Cell {
  const words = frame.text.profile;
  if (change === null) return { strong: words.none, lines: [words.oneValue], verdict: null };
  const from = words.since(frame.text.number(change.from.value, index.decimals), change.from.year);
  return {
    strong: change.difference === null ? words.none : signed(change.difference, index.decimals, frame),
    lines: [from, frame.text.change.badge[change.verdict]],
    verdict: change.verdict,
  };
}

function placeCell({ place, held }: ProfileRow, view: ProfileView, frame: Frame): Cell {
  const words = frame.text.profile;
  if (place === "too-few")
    return { strong: words.none, lines: [words.noPlace[place](held.length, view.groupSize)], verdict: null };
  if (typeof place === "string") return { strong: words.none, lines: [words.noPlace[place]], verdict: null };
  return {
    strong: words.place(place.rank, place.n),
    lines: place.tiedWith.length === 0 ? [] : [words.tied(place.tiedWith.length)],
    verdict: null,
  };
}

function medianCell({ index, median, published, held }: ProfileRow, view: ProfileView, frame: Frame): Cell {
  const words = frame.text.profile;
  if (median !== null)
    return {
      strong: medianShown(median, index.decimals, frame),
      lines: median.n === view.groupSize ? [] : [words.counted(median.n, view.groupSize)],
      verdict: null,
    };
  if (published !== null)
    return {
      strong: frame.text.number(published.value, publishedDecimals(published.value, index.decimals)),
      lines: [words.asPublished],
      verdict: null,
    };
  return { strong: words.none, lines: [words.counted(held.length, view.groupSize)], verdict: null };
}

/** A difference with its sign: a rise must be seen as one. */
export function signed(difference: number, decimals: number, frame: Frame): string {
  return `${difference > 0 ? "+" : ""}${frame.text.number(difference, decimals)}`;
}

/** A median that a country has keeps the digits published; one between two values gets at most one more. */
export function medianShown({ value, isValue }: ProfileMedian, decimals: number, frame: Frame): string {
  const isStep = isValue || Math.abs(value - Number(value.toFixed(decimals))) < 1e-9;
  return frame.text.number(value, isStep ? decimals : decimals + 1);
}
