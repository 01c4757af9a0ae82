import { group } from "d3-array";
import type { CountryCode } from "../country/country.ts";
import type { Ranking, RankingEdition, RankingEntry, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";

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
  /** The entry as published, null where there is none. */
  readonly entry: RankingEntry | null;
  readonly source: Source | null;
  readonly sourceId: string;
  readonly note: string;
}

/** The published score of the last place of the list: what it took to be on it. */
export interface CutOff {
  readonly edition: number;
  readonly place: number;
  readonly score: number;
  readonly country: CountryCode;
  readonly entry: RankingEntry;
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

const byEdition = new WeakMap<readonly RankingEntry[], ReadonlyMap<number, readonly RankingEntry[]>>();

/** The entries of a ranking, edition by edition: sorted once, since no choice changes them. */
export function entriesByEdition(
  entries: readonly RankingEntry[],
): ReadonlyMap<number, readonly RankingEntry[]> {
  const found = byEdition.get(entries) ?? group(entries, ({ edition }) => edition);
  byEdition.set(entries, found);
  return found;
}

/** The noted breaks, and every edition that names another method than the edition before it. */
export function rankBreaks(ranking: Ranking | null): readonly RankBreak[] {
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

/** What editions said of countries before: no choice changes it, and a figure of all countries asks for thousands. */
const told = new WeakMap<Library, WeakMap<RankingEdition, Map<CountryCode, RankPoint>>>();

/** What an edition says of a country; `inEdition` are all entries of that edition. */
export function rankPoint(
  library: Library,
  inEdition: readonly RankingEntry[],
  edition: RankingEdition,
  country: CountryCode,
): RankPoint {
  const ofLibrary = told.get(library) ?? new WeakMap<RankingEdition, Map<CountryCode, RankPoint>>();
  told.set(library, ofLibrary);
  const ofEdition = ofLibrary.get(edition) ?? new Map<CountryCode, RankPoint>();
  ofLibrary.set(edition, ofEdition);
  const point = ofEdition.get(country) ?? newPoint(library, inEdition, edition, country);
  ofEdition.set(country, point);
  return point;
}

function newPoint(
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
    entry: entry ?? null,
    source: library.sources.get(sourceId) ?? null,
    sourceId,
    note: entry?.note ?? "",
  };
}

const listSources = new WeakMap<readonly RankingEntry[], string>();

/** The source that most entries of an edition were read from: counted once, every country that is not listed asks. */
function listSource(entries: readonly RankingEntry[]): string {
  const source = listSources.get(entries) ?? mostNamed(entries);
  listSources.set(entries, source);
  return source;
}

function mostNamed(entries: readonly RankingEntry[]): string {
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
export function cutOffOf(
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
      entry: last,
      source: library.sources.get(last.sourceId) ?? null,
      sourceId: last.sourceId,
    },
  ];
}
