import type { Choices, FigureChoice } from "../choices/choices.ts";
import { filterFor, type Filter } from "../choices/filter.ts";
import type { CountryCode } from "../country/country.ts";
import { membersOf } from "../country/groups.ts";
import type { LegalEvent, ScoreIndex } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { yearOf } from "../time/partialDate.ts";
import { allEvents } from "../dataset/allEvents.ts";

/** What most views need first: who is in colour, who is context, which years, which event. */
export interface Scope {
  readonly filter: Filter;
  /** Countries chosen and in focus: drawn in colour. */
  readonly focus: readonly CountryCode[];
  /**
   * Countries chosen, and those pinned in another figure, in focus or not: those not in focus are drawn dimmed, with
   * their label.
   */
  readonly chosen: readonly CountryCode[];
  /** The members of the context group. */
  readonly members: readonly CountryCode[];
  readonly event: LegalEvent | null;
}

/** The scope of one figure, after every clause but its own. */
export function scopeOf(library: Library, choices: Choices, figure: FigureChoice): Scope {
  const all = filterFor(choices, figure.id);
  const extent = yearsOf(library);
  const filter = { ...all, years: within(all.years, extent) };
  const chosen = [...new Set([...choices.countries, ...pinnedElsewhere(choices, figure)])];
  return {
    filter,
    focus: chosen.filter((code) => filter.inFocus(code) && inScoreRanges(library, filter, code)),
    chosen,
    members: membersOf(choices.group, library.countries, choices.groups),
    event: allEvents(library).find((event) => event.id === filter.event) ?? null,
  };
}

/** A country of the context that was clicked in another figure is shown here as if it were chosen. */
function pinnedElsewhere(choices: Choices, figure: FigureChoice): readonly CountryCode[] {
  return choices.clauses.flatMap((clause) =>
    clause.field === "countries" && clause.source !== figure.id ? clause.value : [],
  );
}

/** The index that a figure shows: its own, else the page's. Throws for one that no open data set has. */
export function indexOf(library: Library, choices: Choices, figure: FigureChoice): ScoreIndex {
  const id = figure.index ?? choices.index;
  const index = library.indices.get(id);
  if (index === undefined) throw new Error(`unknown index: ${id}`);
  return index;
}

/** The first and last year of which any open data set tells. */
export function yearsOf(library: Library): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  const take = (year: number | undefined | null) => {
    if (year === undefined || year === null) return;
    first = Math.min(first, year);
    last = Math.max(last, year);
  };
  for (const index of library.indices.values()) {
    take(index.years[0]);
    take(index.years.at(-1));
  }
  for (const ranking of library.rankings.values()) for (const edition of ranking.editions) take(edition.year);
  for (const event of allEvents(library)) take(yearOf(event.date));
  for (const { year } of library.penalties) take(year);
  for (const { year } of library.designations) take(year);
  for (const { validFrom } of library.tariffs)
    take(validFrom === null ? null : Number(validFrom.slice(0, 4)));
  return first <= last ? [first, last] : [2000, 2020];
}

/** The part of a range inside an extent; where they do not meet, the nearest single year. */
function within(
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): [number, number] {
  const clamp = (year: number) => Math.max(from, Math.min(to, year));
  return first > last ? [clamp(first), clamp(first)] : [clamp(first), clamp(last)];
}

/** A country is within a brushed range when its value of that index in that year lies in it. */
function inScoreRanges(library: Library, filter: Filter, country: CountryCode): boolean {
  return filter.scores.every(({ index, year, range }) => {
    const value = library.indices.get(index)?.at(country, year)?.value;
    return value !== undefined && value >= range[0] && value <= range[1];
  });
}
