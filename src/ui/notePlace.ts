import type { Target } from "../charts/chart.ts";
import type { Note } from "../choices/choices.ts";

/** What a note can be pinned to, without its words. */
export type NotePlace = Omit<Note, "text">;

/** What a note on this mark is pinned to: its value where it stands for one, else its country and year; null for neither. */
export function notePlaceOf({ country, year, value }: Target): NotePlace | null {
  if (value?.kind === "score") return { index: value.index, country: value.country, year: value.year };
  if (value?.kind === "place")
    return { index: value.ranking, country: value.entry.country, year: value.entry.edition };
  if (country === undefined && year === undefined) return null;
  const [only, ...others] = value?.kind === "computed" ? value.from : [];
  const single = only !== undefined && others.length === 0 && country !== undefined && year !== undefined;
  return { index: single ? only.index : null, country: country ?? null, year: year ?? null };
}
