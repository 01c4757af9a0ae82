import type { Choices, FigureChoice } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { LegalEvent, Ranking, RankingEdition, RankingEntry, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";

/**
 * What an edition says of a country: a place within the list, a published place beyond the list's end, listed without
 * a known rank, not listed (complete editions only), or nothing that can be known from the incomplete copy here.
 */
export type RankState = "ranked" | "outside" | "rank-unknown" | "not-listed" | "unknown";

export interface RankPoint {
  readonly edition: number;
  readonly state: RankState;
  /** Whether the edition's list is complete here. */
  readonly complete: boolean;
  readonly listLength: number;
  readonly rank: number | null;
  readonly score: number | null;
  /** Others that share the rank, from the whole list. */
  readonly tiedWith: readonly CountryCode[];
  readonly source: Source | null;
  readonly sourceId: string;
  readonly note: string;
}

export interface RankSeries {
  readonly country: CountryCode;
  /** Chosen countries have a label; the others are context. */
  readonly chosen: boolean;
  readonly inFocus: boolean;
  /** One for every edition in view. */
  readonly points: readonly RankPoint[];
}

/** The published score of the last place of the list: what it took to be on it. */
export interface CutOff {
  readonly edition: number;
  readonly place: number;
  readonly score: number;
  readonly country: CountryCode;
  readonly source: Source | null;
  readonly sourceId: string;
}

/** From `year` on the method differs: as the publisher notes it, or as the method named with each edition tells. */
export interface RankBreak {
  readonly year: number;
  readonly note: string;
  /** The method of the editions from `year` on; empty where only the note tells. */
  readonly method: string;
}

export interface RanksView {
  readonly title: string | null;
  /** null when no open data set holds a ranking. */
  readonly ranking: { readonly id: string; readonly label: string; readonly short: string } | null;
  /** First and last edition in view. */
  readonly years: readonly [number, number];
  readonly editions: readonly RankingEdition[];
  /** Earlier editions in the years in view that hold less than half of their list here. */
  readonly leftOut: readonly number[];
  readonly series: readonly RankSeries[];
  /** How many countries the context group has; of all, how many the ranking names. */
  readonly groupSize: number;
  readonly cutOffs: readonly CutOff[];
  readonly breaks: readonly RankBreak[];
  /** The edition that a filter asks for. */
  readonly edition: number | null;
  readonly event: LegalEvent | null;
}

/** Published ranks by edition: the chosen countries, and the listed others of the group as context. */
export function ranksView(library: Library, choices: Choices, figure: FigureChoice): RanksView {
  const scope = scopeOf(library, choices, figure);
  const { filter, focus, chosen, event } = scope;
  const ranking = [...library.rankings.values()][0] ?? null;
  const entries = byEdition(ranking?.entries ?? []);
  // The indices hold none of the countries that lead most lists.
  const members =
    choices.group === "all" && ranking !== null
      ? [...new Set(ranking.entries.map(({ country }) => country))]
      : scope.members;
  const inYears = (ranking?.editions ?? [])
    .filter(({ year }) => year >= filter.years[0] && year <= filter.years[1])
    .sort((a, b) => a.year - b.year);
  const start = ranking === null ? -1 : inYears.findIndex((edition) => isUseful(ranking, edition));
  const editions = start < 0 ? inYears : inYears.slice(start);
  const seriesOf = (country: CountryCode): RankSeries => ({
    country,
    chosen: chosen.includes(country),
    inFocus: focus.includes(country) || (!chosen.includes(country) && filter.inFocus(country)),
    points: editions.map((edition) => pointOf(library, entries.get(edition.year) ?? [], edition, country)),
  });
  const context = members
    .filter((code) => !chosen.includes(code))
    .map(seriesOf)
    .filter(({ points }) => points.some(({ rank }) => rank !== null));
  const years: readonly [number, number] = [
    editions[0]?.year ?? filter.years[0],
    editions.at(-1)?.year ?? filter.years[1],
  ];
  return {
    title: figure.title ?? null,
    ranking: ranking && { id: ranking.id, label: ranking.label, short: ranking.short },
    years,
    editions,
    leftOut: start < 0 ? [] : inYears.slice(0, start).map(({ year }) => year),
    series: [...chosen.map(seriesOf), ...context],
    groupSize: members.length,
    cutOffs: editions.flatMap((edition) => cutOffOf(library, entries.get(edition.year) ?? [], edition)),
    breaks: breaksOf(ranking).filter(({ year }) => year > years[0] && year <= years[1]),
    edition: editions.some(({ year }) => year === filter.edition) ? filter.edition : null,
    event,
  };
}

/** What the figure shows, a row for a country and an edition, and one for each score of the last place. */
export function ranksRows(view: RanksView, library: Library): readonly FlatRow[] {
  const title = (id: string) => library.sources.get(id)?.title ?? "";
  const row = (given: FlatRow): FlatRow => ({ ranking: view.ranking?.id ?? "", ...given });
  const places = view.series.flatMap(({ country, chosen, points }) =>
    points
      .filter(({ rank }) => chosen || rank !== null)
      .map((point) =>
        row({
          edition: point.edition,
          iso3: country,
          country: countryByCode(country).name,
          role: chosen ? "chosen" : "context",
          state: point.state,
          rank: point.rank,
          score: point.score,
          list_length: point.listLength,
          edition_complete: point.complete ? "true" : "false",
          source_id: point.sourceId,
          source: title(point.sourceId),
          note: point.note,
        }),
      ),
  );
  const complete = new Map(view.editions.map((edition) => [edition.year, edition.complete]));
  const cutOffs = view.cutOffs.map((cutOff) =>
    row({
      edition: cutOff.edition,
      iso3: cutOff.country,
      country: countryByCode(cutOff.country).name,
      role: "last place of the list",
      state: "ranked",
      rank: cutOff.place,
      score: cutOff.score,
      list_length: cutOff.place,
      edition_complete: complete.get(cutOff.edition) ? "true" : "false",
      source_id: cutOff.sourceId,
      source: title(cutOff.sourceId),
      note: "",
    }),
  );
  return [...places, ...cutOffs];
}

/** Half of the list is there: earlier fragments would be an axis of empty years. */
function isUseful(ranking: Ranking, edition: RankingEdition): boolean {
  const held = ranking.entries.filter((entry) => entry.edition === edition.year).length;
  return edition.complete || held * 2 >= edition.listLength;
}

function byEdition(entries: readonly RankingEntry[]): ReadonlyMap<number, readonly RankingEntry[]> {
  const found = new Map<number, RankingEntry[]>();
  for (const entry of entries) {
    const same = found.get(entry.edition);
    if (same === undefined) found.set(entry.edition, [entry]);
    else same.push(entry);
  }
  return found;
}

/** The noted breaks, and every edition that names another method than the edition before it. */
function breaksOf(ranking: Ranking | null): readonly RankBreak[] {
  if (ranking === null) return [];
  const noted = new Map(ranking.methodBreaks.map(({ year, note }) => [year, note]));
  const editions = ranking.editions.toSorted((a, b) => a.year - b.year);
  const changed = new Map(
    editions.flatMap(({ year, method }, i) => {
      const before = editions[i - 1]?.method ?? "";
      return before === "" || method === "" || before === method ? [] : [[year, method] as const];
    }),
  );
  return [...new Set([...noted.keys(), ...changed.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, note: noted.get(year) ?? "", method: changed.get(year) ?? "" }));
}

function pointOf(
  library: Library,
  inEdition: readonly RankingEntry[],
  edition: RankingEdition,
  country: CountryCode,
): RankPoint {
  const entry = inEdition.find((e) => e.country === country);
  const rank = entry?.rank ?? null;
  // That a country is not listed is read from the list itself.
  const sourceId = entry?.sourceId ?? (edition.complete ? listSource(inEdition) : "");
  return {
    edition: edition.year,
    state: stateOf(entry, edition),
    complete: edition.complete,
    listLength: edition.listLength,
    rank,
    score: entry?.score ?? null,
    tiedWith:
      rank === null
        ? []
        : inEdition.filter((e) => e.rank === rank && e.country !== country).map((e) => e.country),
    source: library.sources.get(sourceId) ?? null,
    sourceId,
    note: entry?.note ?? "",
  };
}

/** The source that most entries of an edition were read from. */
function listSource(entries: readonly RankingEntry[]): string {
  const counts = new Map<string, number>();
  for (const { sourceId } of entries) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ["", 0] as const)[0];
}

function stateOf(entry: RankingEntry | undefined, edition: RankingEdition): RankState {
  if (entry === undefined) return edition.complete ? "not-listed" : "unknown";
  if (entry.rank === null) return "rank-unknown";
  return entry.rank > edition.listLength ? "outside" : "ranked";
}

/** Where names tied above leave the last place empty, no score is taken in its stead. */
function cutOffOf(
  library: Library,
  inEdition: readonly RankingEntry[],
  { year, listLength }: RankingEdition,
): readonly CutOff[] {
  const last = inEdition.find((e) => e.rank === listLength && e.score !== null);
  if (last === undefined || last.score === null) return [];
  return [
    {
      edition: year,
      place: listLength,
      score: last.score,
      country: last.country,
      source: library.sources.get(last.sourceId) ?? null,
      sourceId: last.sourceId,
    },
  ];
}
