import type { Choices, FigureChoice } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import type { Ranking, RankingEdition, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import {
  cutOffOf,
  entriesByEdition,
  rankBreaks,
  rankPoint,
  type CutOff,
  type RankBreak,
  type RankPoint,
} from "./rankEditions.ts";
import { exactDifference } from "./change/rule.ts";
import { moves, type Move, moveOf } from "./movement/moves.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf, type Scope } from "./scope.ts";

export interface MovementRow {
  readonly country: CountryCode;
  readonly chosen: boolean;
  /** A member of the context group, or chosen. */
  readonly inGroup: boolean;
  readonly inFocus: boolean;
  readonly from: RankPoint;
  readonly to: RankPoint;
  /** Rank before less rank after: positive is nearer to rank 1. null without both ranks, or across a break of method. */
  readonly moved: number | null;
  /** Published score after less before; null without both, or across a break of method. */
  readonly scoreChange: number | null;
  /** The place and the score went opposite ways: the list moved, not only the country. */
  readonly contrary: "lost-rose" | "gained-fell" | null;
}

export interface MovementGroup {
  readonly move: Move;
  readonly rows: readonly MovementRow[];
}

export interface MovementView {
  readonly title: string | null;
  readonly ranking: Pick<Ranking, "id" | "label" | "short"> | null;
  /** The editions compared, the earlier first; null where there are no two of them. */
  readonly editions: readonly [RankingEdition, RankingEdition] | null;
  /** Editions that were asked for and are not there. */
  readonly absent: readonly number[];
  /** Breaks of method between the two: then there is no movement, only two lists. */
  readonly breaks: readonly RankBreak[];
  /** In the order of reading; groups without a row are left out. */
  readonly groups: readonly MovementGroup[];
  /** The published score of the last place of each list, where it is known. */
  readonly cutOffs: readonly [CutOff | null, CutOff | null];
  /** Chosen countries that neither edition names. */
  readonly unnamed: readonly CountryCode[];
  readonly group: NamedGroup;
  readonly sources: readonly Source[];
}

/** Who moved up, down, came into or left a published list from one edition to another. */
export function movementView(library: Library, choices: Choices, figure: FigureChoice): MovementView {
  const scope = scopeOf(library, choices, figure);
  const ranking = [...library.rankings.values()][0] ?? null;
  const wanted = ranking === null ? null : editionsOf(ranking, scope, figure);
  const editions = wanted !== null && wanted.editions !== null ? wanted.editions : null;
  const breaks = editions === null ? [] : breaksBetween(ranking, editions);
  const entries = entriesByEdition(ranking?.entries ?? []);
  const of = (edition: RankingEdition) => entries.get(edition.year) ?? [];
  const named = new Set((editions ?? []).flatMap((edition) => of(edition).map(({ country }) => country)));
  const rows =
    editions === null
      ? []
      : [...named].map((country) =>
          rowOf(
            country,
            rankPoint(library, of(editions[0]), editions[0], country),
            rankPoint(library, of(editions[1]), editions[1], country),
            breaks.length > 0,
            scope,
          ),
        );
  const [earlier = null, later = null] = (editions ?? []).map(
    (edition) => cutOffOf(library, of(edition), edition)[0] ?? null,
  );
  const sourceIds = new Set(rows.flatMap(({ from, to }) => [from.sourceId, to.sourceId]));
  return {
    title: figure.title ?? null,
    ranking: ranking && { id: ranking.id, label: ranking.label, short: ranking.short },
    editions,
    absent: wanted?.absent ?? [],
    breaks,
    groups: moves
      .map((move) => ({
        move,
        rows: rows
          .filter((row) => moveOf(row.from, row.to, breaks.length > 0) === move)
          .sort((a, b) => order(move, a, b)),
      }))
      .filter((group) => group.rows.length > 0),
    cutOffs: [earlier, later],
    unnamed: editions === null ? [] : scope.chosen.filter((code) => !named.has(code)),
    group: namedGroup(choices.group, choices.groups),
    sources: [...sourceIds].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** A row for each country, one for the last place of the list, and one for each group with its count. */
export function movementRows(view: MovementView, library: Library): readonly FlatRow[] {
  if (view.ranking === null || view.editions === null) return [];
  const [first, last] = view.editions;
  const title = (id: string) => library.sources.get(id)?.title ?? "";
  const base = {
    ranking: view.ranking.id,
    edition_from: first.year,
    edition_to: last.year,
    edition_from_complete: first.complete ? "true" : "false",
    edition_to_complete: last.complete ? "true" : "false",
  };
  const blank = {
    iso3: "",
    country: "",
    role: "",
    movement: "",
    state_from: "",
    state_to: "",
    rank_from: null,
    rank_to: null,
    places_moved: null,
    score_from: null,
    score_to: null,
    score_change: null,
    n: null,
    source_from: "",
    source_to: "",
    note: "",
  };
  return [
    ...view.groups.flatMap(({ move, rows }) =>
      rows.map(({ country, chosen, inGroup, from, to, moved, scoreChange }) => ({
        ...base,
        ...blank,
        iso3: country,
        country: countryByCode(country).name,
        role: chosen ? "chosen" : inGroup ? "group" : "other",
        movement: move,
        state_from: from.state,
        state_to: to.state,
        rank_from: from.rank,
        rank_to: to.rank,
        places_moved: moved,
        score_from: from.score,
        score_to: to.score,
        score_change: scoreChange,
        source_from: title(from.sourceId),
        source_to: title(to.sourceId),
        note: [from.note, to.note].filter((note) => note !== "").join(" | "),
      })),
    ),
    {
      ...base,
      ...blank,
      role: "last place of the list",
      rank_from: first.listLength,
      rank_to: last.listLength,
      score_from: view.cutOffs[0]?.score ?? null,
      score_to: view.cutOffs[1]?.score ?? null,
      source_from: title(view.cutOffs[0]?.sourceId ?? ""),
      source_to: title(view.cutOffs[1]?.sourceId ?? ""),
    },
    ...view.groups.map(({ move, rows }) => ({
      ...base,
      ...blank,
      role: "count",
      movement: move,
      n: rows.length,
    })),
  ];
}

/** Breaks of method after the first edition, up to the last. */
function breaksBetween(ranking: Ranking | null, [from, to]: readonly [RankingEdition, RankingEdition]) {
  return rankBreaks(ranking).filter(({ year }) => year > from.year && year <= to.year);
}

/**
 * The editions asked for; else the last complete one in view (or that of the filter on editions) with the complete one
 * before it of the same method. Where no two are comparable, the last two that there are.
 */
function editionsOf(ranking: Ranking, { filter }: Scope, figure: FigureChoice) {
  const all = ranking.editions.toSorted((a, b) => a.year - b.year);
  const at = (year: number) => all.find((edition) => edition.year === year);
  if (figure.between !== undefined) {
    const [a, b] = figure.between.toSorted((x, y) => x - y);
    const [from, to] = [at(a ?? 0), at(b ?? 0)];
    const absent = figure.between.filter((year) => at(year) === undefined);
    const two = from !== undefined && to !== undefined && from !== to;
    return { editions: two ? ([from, to] as const) : null, absent };
  }
  const last = filter.edition ?? Infinity;
  const inView = all.filter(({ year }) => year >= filter.years[0] && year <= Math.min(filter.years[1], last));
  const complete = inView.filter((edition) => edition.complete);
  const comparable = complete
    .flatMap((to, i) => complete.slice(0, i).map((from) => [from, to] as const))
    .filter((pair) => breaksBetween(ranking, pair).length === 0)
    .at(-1);
  const [to, from] = (complete.length > 1 ? complete : inView).toReversed();
  const lastTwo = from !== undefined && to !== undefined ? ([from, to] as const) : null;
  return { editions: comparable ?? lastTwo, absent: [] };
}

function rowOf(
  country: CountryCode,
  from: RankPoint,
  to: RankPoint,
  broken: boolean,
  scope: Scope,
): MovementRow {
  const chosen = scope.chosen.includes(country);
  const moved = broken || from.rank === null || to.rank === null ? null : from.rank - to.rank;
  const scoreChange =
    broken || from.score === null || to.score === null ? null : exactDifference(from.score, to.score);
  const contrary =
    moved === null || scoreChange === null || moved * scoreChange >= 0
      ? null
      : moved < 0
        ? "lost-rose"
        : "gained-fell";
  return {
    country,
    chosen,
    inGroup: chosen || scope.members.includes(country),
    inFocus: chosen ? scope.focus.includes(country) : scope.filter.inFocus(country),
    from,
    to,
    moved,
    scoreChange,
    contrary,
  };
}

/** The largest movement first, then by rank; lists without movement by rank, then name. */
function order(move: Move, a: MovementRow, b: MovementRow): number {
  const size = move === "up" || move === "down" ? Math.abs(b.moved ?? 0) - Math.abs(a.moved ?? 0) : 0;
  const rank = ({ from, to }: MovementRow) =>
    (move === "left" || move === "earlier" ? from.rank : to.rank) ?? from.rank ?? to.rank ?? Infinity;
  const byRank = rank(a) === rank(b) ? 0 : rank(a) - rank(b);
  return size || byRank || countryByCode(a.country).name.localeCompare(countryByCode(b.country).name, "en");
}
