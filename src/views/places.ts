import { group } from "d3-array";
import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import { isDirected, type RankingEntry, type Score, type Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import { endNamed, endsOf, type NoEnds, type PlacesEnd } from "./places/ends.ts";
import { entriesByEdition, rankBreaks, rankPoint, type RankState } from "./rankEditions.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";
import { competitionRanks } from "./statistics.ts";

/** Where a country stands on one side. Only `ranked` is a place; the others are said in words. */
export interface Place {
  readonly state: RankState | "no-value";
  /** The rank that the publisher gives; null on the side of an index. */
  readonly published: number | null;
  /** The rank among the countries in view, computed here (1-2-2-4); null without a place, or where it cannot be known. */
  readonly inView: number | null;
  /** Countries in view that share that rank. */
  readonly tiedWith: readonly CountryCode[];
  readonly entry: RankingEntry | null;
  readonly score: Score | null;
  readonly missing: MissingReason | null;
  readonly sourceId: string;
  readonly note: string;
}

export interface PlacesSide {
  readonly end: PlacesEnd;
  /** What the places are drawn by. */
  readonly by: "published" | "in-view";
  /** The countries among which the rank in view was counted. */
  readonly n: number;
  /** The edition leaves some country in view unknown, so that nobody's rank in view can be counted. */
  readonly uncountable: boolean;
}

export interface PlacesRow {
  readonly country: CountryCode;
  readonly chosen: boolean;
  readonly inFocus: boolean;
  readonly places: readonly [Place, Place];
}

export interface PlacesView {
  readonly title: string | null;
  /** The two sides, or why there are none. */
  readonly sides: readonly [PlacesSide, PlacesSide] | NoEnds;
  /** Both sides count among the countries in view, so that they share one scale. */
  readonly shared: boolean;
  readonly rows: readonly PlacesRow[];
  /** Two editions, or two years, of one thing with a break of method between: then nothing is joined. */
  readonly broken: boolean;
  readonly group: NamedGroup;
  /** The index that a refusal speaks of: the side that no rank can be computed from, else that of the page. */
  readonly index: string;
  readonly sources: readonly Source[];
}

/** Two rankings side by side: published ranks of an edition, or ranks computed here from an index. */
export function placesView(library: Library, choices: Choices, figure: FigureChoice): PlacesView {
  const scope = scopeOf(library, choices, figure);
  const ends = endsOf(library, choices, figure, scope);
  const undirected = (figure.ends ?? [])
    .map((name) => endNamed(library, name))
    .find((end) => end?.kind === "index" && !isDirected(end.index));
  const base = {
    title: figure.title ?? null,
    group: namedGroup(choices.group, choices.groups),
    index: undirected?.label ?? library.indices.get(choices.index)?.label ?? choices.index,
  };
  if (typeof ends === "string")
    return { ...base, sides: ends, shared: false, rows: [], broken: false, sources: [] };
  // The indices hold none of the countries that lead most lists.
  const listed = choices.group === "all" ? ends.flatMap(listedIn) : [];
  const codes = [...new Set([...scope.chosen, ...scope.members, ...listed])];
  const [left, right] = [placesOn(library, ends[0], codes), placesOn(library, ends[1], codes)];
  const [isChosen, isInFocus] = [within(scope.chosen), within(scope.focus)];
  const rows = codes.map((country, i): PlacesRow => {
    const chosen = isChosen(country);
    return {
      country,
      chosen,
      inFocus: chosen ? isInFocus(country) : scope.filter.inFocus(country),
      places: [left.places[i]!, right.places[i]!],
    };
  });
  const side = (end: PlacesEnd, { n, uncountable }: Counted): PlacesSide => {
    const published = end.kind === "edition" && (figure.free === true || uncountable);
    return { end, by: published ? "published" : "in-view", n, uncountable };
  };
  const sides = [side(ends[0], left), side(ends[1], right)] as const;
  const ids = new Set(rows.flatMap(({ places }) => places.map(({ sourceId }) => sourceId)));
  return {
    ...base,
    sides,
    shared: sides.every(({ by }) => by === "in-view"),
    rows,
    broken: isBroken(ends),
    sources: [...ids].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** What the figure shows: a row for a country and a side, with its state where it has no place. */
export function placesRows(view: PlacesView, library: Library): readonly FlatRow[] {
  const { sides } = view;
  if (typeof sides === "string") return [];
  return view.rows.flatMap(({ country, chosen, places }) =>
    places.map((place, i) => {
      const { end, n } = sides[i === 0 ? 0 : 1];
      return {
        side: i === 0 ? "left" : "right",
        of: end.id,
        edition_or_year: end.year,
        iso3: country,
        country: countryByCode(country).name,
        role: chosen ? "chosen" : "context",
        state: place.state,
        published_rank: place.published,
        rank_in_view: place.inView,
        n_in_view: place.inView === null ? null : n,
        value: place.score?.value ?? place.entry?.score ?? null,
        missing: place.missing ?? "",
        source_id: place.sourceId,
        source: library.sources.get(place.sourceId)?.title ?? "",
        note: place.note,
      };
    }),
  );
}

interface Counted {
  readonly places: readonly Place[];
  readonly n: number;
  readonly uncountable: boolean;
}

function placesOn(library: Library, end: PlacesEnd, codes: readonly CountryCode[]): Counted {
  return end.kind === "edition" ? inEdition(library, end, codes) : inIndex(end, codes);
}

/**
 * Published ranks, and the order that they give among the countries in view. A complete list puts every country that is
 * not on it below those that are, so their ranks can be counted; one country of whom nothing is known forbids it.
 */
function inEdition(
  library: Library,
  { ranking, edition }: PlacesEnd & { readonly kind: "edition" },
  codes: readonly CountryCode[],
): Counted {
  const entries = entriesByEdition(ranking.entries).get(edition.year) ?? [];
  const points = codes.map((country) => rankPoint(library, entries, edition, country));
  const uncountable = points.some(({ state }) => state === "unknown" || state === "rank-unknown");
  const counted = uncountable
    ? noRanks
    : ranksAmong(
        codes.flatMap((country, i) => {
          const { rank, state } = points[i]!;
          return rank === null || state !== "ranked" ? [] : [{ country, height: -rank }];
        }),
      );
  const places = points.map(({ state, rank, entry, sourceId, note }, i): Place => ({
    state,
    published: rank,
    ...placeAmong(counted, codes[i] ?? ""),
    entry,
    score: null,
    missing: null,
    sourceId,
    note,
  }));
  return { places, n: codes.length, uncountable };
}

/** Ranks computed here from values: 1 for the most restrictive, the least free or the worst. */
function inIndex(
  { index, year }: PlacesEnd & { readonly kind: "index" },
  codes: readonly CountryCode[],
): Counted {
  const scores = codes.map((country) => index.at(country, year));
  const sign = index.direction === "restrictive" ? 1 : -1;
  const valued = codes.flatMap((country, i) => {
    const value = scores[i]?.value;
    return value === undefined ? [] : [{ country, height: sign * value }];
  });
  const counted = ranksAmong(valued);
  const places = codes.map((country, i): Place => {
    const score = scores[i] ?? null;
    return {
      state: score === null ? "no-value" : "ranked",
      published: null,
      ...placeAmong(counted, country),
      entry: null,
      score,
      missing: score === null ? missingReason(index, country, year) : null,
      sourceId: score?.sourceId ?? index.sourceId,
      note: score?.note ?? "",
    };
  });
  return { places, n: valued.length, uncountable: false };
}

function ranksAmong(valued: readonly { readonly country: CountryCode; readonly height: number }[]): Ranks {
  const ranks = competitionRanks(valued.map(({ height }) => height));
  const of = new Map(valued.map(({ country }, i) => [country, ranks[i] ?? NaN]));
  return { of, sharing: group([...of.keys()], (country) => of.get(country) ?? NaN) };
}

/** The rank of each country that has one, and those that share each rank. */
interface Ranks {
  readonly of: ReadonlyMap<CountryCode, number>;
  readonly sharing: ReadonlyMap<number, readonly CountryCode[]>;
}

const noRanks: Ranks = { of: new Map(), sharing: new Map() };

function placeAmong({ of, sharing }: Ranks, country: CountryCode) {
  const inView = of.get(country) ?? null;
  const tiedWith = inView === null ? [] : (sharing.get(inView) ?? []).filter((other) => other !== country);
  return { inView, tiedWith };
}

function listedIn(end: PlacesEnd): readonly CountryCode[] {
  if (end.kind === "index") return [];
  return end.ranking.entries.filter(({ edition }) => edition === end.year).map(({ country }) => country);
}

function isBroken([left, right]: readonly [PlacesEnd, PlacesEnd]): boolean {
  if (left.id !== right.id) return false;
  const breaks = left.kind === "edition" ? rankBreaks(left.ranking) : left.index.methodBreaks;
  const [from, to] = [Math.min(left.year, right.year), Math.max(left.year, right.year)];
  return breaks.some(({ year }) => year > from && year <= to);
}
