import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { LegalEvent, RankingEdition, RankingEntry } from "../dataset/dataset.ts";
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
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";

export interface RankSeries {
  readonly country: CountryCode;
  /** Chosen countries have a label; the others are context. */
  readonly chosen: boolean;
  readonly inFocus: boolean;
  /** One for every edition in view. */
  readonly points: readonly RankPoint[];
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

const noEntries: readonly RankingEntry[] = [];

/** Published ranks by edition: the chosen countries, and the listed others of the group as context. */
export function ranksView(library: Library, choices: Choices, figure: FigureChoice): RanksView {
  const scope = scopeOf(library, choices, figure);
  const { filter, focus, chosen, event } = scope;
  const ranking = [...library.rankings.values()][0] ?? null;
  const entries = entriesByEdition(ranking?.entries ?? noEntries);
  const inEdition = ({ year }: RankingEdition) => entries.get(year) ?? noEntries;
  // The indices hold none of the countries that lead most lists.
  const members =
    choices.group === "all" && ranking !== null
      ? [...new Set(ranking.entries.map(({ country }) => country))]
      : scope.members;
  const inYears = (ranking?.editions ?? [])
    .filter(({ year }) => year >= filter.years[0] && year <= filter.years[1])
    .sort((a, b) => a.year - b.year);
  const start = ranking === null ? -1 : inYears.findIndex((edition) => isUseful(inEdition(edition), edition));
  const editions = start < 0 ? inYears : inYears.slice(start);
  const [isChosen, isInFocus] = [within(chosen), within(focus)];
  const seriesOf = (country: CountryCode): RankSeries => ({
    country,
    chosen: isChosen(country),
    inFocus: isInFocus(country) || (!isChosen(country) && filter.inFocus(country)),
    points: editions.map((edition) => rankPoint(library, inEdition(edition), edition, country)),
  });
  const context = members
    .filter((code) => !isChosen(code))
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
    cutOffs: editions.flatMap((edition) => cutOffOf(library, inEdition(edition), edition)),
    breaks: rankBreaks(ranking).filter(({ year }) => year > years[0] && year <= years[1]),
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
function isUseful(held: readonly RankingEntry[], { complete, listLength }: RankingEdition): boolean {
  return complete || held.length * 2 >= listLength;
}
