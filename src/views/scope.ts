import type { Choices, ClauseValues, FigureChoice } from "../choices/choices.ts";
import { allOf, isWithin, maskOf, type CountryMask } from "../choices/countryMask.ts";
import { filterFor, type Filter } from "../choices/filter.ts";
import type { CountryCode } from "../country/country.ts";
import { membersOf } from "../country/groups.ts";
import { blockOf, valueAt, type ScoreBlock } from "../dataset/block.ts";
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
  const inRanges = allOf(filter.scores.map((clause) => scoreMask(library, clause)));
  return {
    filter,
    focus: chosen.filter((code) => filter.inFocus(code) && (inRanges === null || isWithin(inRanges, code))),
    chosen,
    members: membersOf(choices.group, library.countries, choices.groups),
    event: filter.event === null ? null : (eventsById(library).get(filter.event) ?? null),
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

const events = new WeakMap<Library, ReadonlyMap<string, LegalEvent>>();

/** Every event by its id, made once; of two with one id the first. */
function eventsById(library: Library): ReadonlyMap<string, LegalEvent> {
  const found =
    events.get(library) ??
    new Map(
      allEvents(library)
        .toReversed()
        .map((event) => [event.id, event]),
    );
  events.set(library, found);
  return found;
}

const extents = new WeakMap<Library, readonly [number, number]>();

/** The first and last year of which any open data set tells: looked for once, every figure asks. */
export function yearsOf(library: Library): readonly [number, number] {
  const found = extents.get(library) ?? yearsTold(library) ?? [2000, 2020];
  extents.set(library, found);
  return found;
}

/** As `yearsOf`, but null where no data set tells of a year. */
export function yearsTold(library: Library): readonly [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  const take = (year: number | undefined | null) => {
    if (year === undefined || year === null) return;
    first = Math.min(first, year);
    last = Math.max(last, year);
  };
  library.laterYears?.forEach(take);
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
  return first <= last ? [first, last] : null;
}

/** The part of a range inside an extent; where they do not meet, the nearest single year. */
function within(
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): [number, number] {
  const clamp = (year: number) => Math.max(from, Math.min(to, year));
  return first > last ? [clamp(first), clamp(first)] : [clamp(first), clamp(last)];
}

/** The masks of brushed ranges, each kept as long as its clause and its index are. */
const scoreMasks = new WeakMap<ClauseValues["scores"], WeakMap<ScoreBlock, CountryMask>>();

const nobody: readonly CountryCode[] = [];

/** The countries that are within a brushed range: their value of that index in that year lies in it. */
function scoreMask(library: Library, clause: ClauseValues["scores"]): CountryMask {
  const index = library.indices.get(clause.index);
  if (index === undefined) return maskOf(nobody);
  const block = blockOf(index);
  const ofClause = scoreMasks.get(clause) ?? new WeakMap<ScoreBlock, CountryMask>();
  scoreMasks.set(clause, ofClause);
  const before = ofClause.get(block);
  if (before !== undefined) return before;
  const [low, high] = clause.range;
  const mask = maskOf(
    block.countries.filter((code) => {
      const value = valueAt(block, code, clause.year);
      return value >= low && value <= high;
    }),
  );
  ofClause.set(block, mask);
  return mask;
}
