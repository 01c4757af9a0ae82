import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import type { CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import type { Aggregate, LegalEvent, PublishedStatistic, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { pointsBetween, yearsCovered, type Point } from "./points.ts";
import type { FlatRow } from "./row.ts";
import { citedSources } from "./citedSources.ts";
import { indexOf, scopeOf } from "./scope.ts";
import { isStatistic } from "./statistics.ts";
import { heldBetween } from "./valueCounts.ts";
import { valueSummary, type ValueSummary } from "./valueSummary.ts";
import { countIn, summaryIn, yearStatistics, type YearStatistics } from "./yearStatistics.ts";

/** A year of a series. */
export type TrendPoint = Point;

export interface TrendSeries {
  readonly country: CountryCode;
  /** focus: in colour; dimmed: chosen, but outside a clause; context: another member of the group. */
  readonly role: "focus" | "dimmed" | "context";
  readonly points: readonly TrendPoint[];
}

/** Statistics of the group in one year, over the members that have a value: n of N. */
export interface YearSummary {
  readonly year: number;
  readonly n: number;
  readonly mean: number;
  readonly median: number;
}

export interface TrendView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  readonly group: NamedGroup;
  readonly groupSize: number;
  /** The members of the group: those that its statistics count. */
  readonly members: readonly CountryCode[];
  readonly years: readonly [number, number];
  readonly series: readonly TrendSeries[];
  readonly summaries: readonly YearSummary[];
  /** How many members of the group have a value, for every year that the publisher assessed. */
  readonly coverage: readonly { readonly year: number; readonly n: number }[];
  readonly aggregates: readonly PublishedStatistic[];
  /** Numbers for groups of which the publisher's file does not say what they are: told in rows, never drawn. */
  readonly groupValues: readonly Aggregate[];
  /** Of the countries in focus; of all that are drawn where none is. */
  readonly summary: ValueSummary;
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** Statistics of a group are drawn only where at least this share of its members has a value. */
export const leastCoverage = 0.5;

/** The chosen countries over the years, the rest of their group behind them, and the group's mean and median. */
export function trendView(library: Library, choices: Choices, figure: FigureChoice): TrendView {
  const index = indexOf(library, choices, figure);
  const { filter, focus, chosen, members, event } = scopeOf(library, choices, figure);
  const years = filter.years;
  const seriesOf = (country: CountryCode, role: TrendSeries["role"]): TrendSeries =>
    new Line(index, country, role, years);
  const [isChosen, isInFocus, held] = [within(chosen), within(focus), heldBetween(index, years)];
  const series = [
    ...members.filter((code) => !isChosen(code) && held(code) > 0).map((code) => seriesOf(code, "context")),
    ...chosen.map((code) => seriesOf(code, isInFocus(code) ? "focus" : "dimmed")),
  ];
  const countries = series.map(({ country }) => country);
  const cited = citedSources(index, countries, years);
  const statistics = yearStatistics(index, members, years);
  const printed = index.aggregates.filter((a) => a.year >= years[0] && a.year <= years[1]);
  const aggregates = printed.filter(isStatistic);
  return {
    title: figure.title ?? null,
    index,
    group: namedGroup(choices.group, choices.groups),
    groupSize: members.length,
    members,
    years,
    series,
    summaries: summariesOf(index, statistics, members.length, years),
    coverage: index.years
      .filter((year) => year >= years[0] && year <= years[1])
      .map((year) => ({ year, n: countIn(statistics, year) })),
    aggregates,
    groupValues: printed.filter((a) => !isStatistic(a)),
    summary: valueSummary(index, focus.length > 0 ? focus : countries, years),
    event,
    sources: [...new Set([...cited, ...aggregates.map((a) => a.sourceId)])].flatMap(
      (id) => library.sources.get(id) ?? [],
    ),
  };
}

/** The points are gathered when they are first read: of most lines no more is drawn than their values. */
class Line implements TrendSeries {
  readonly country: CountryCode;
  readonly role: TrendSeries["role"];
  readonly #index: ScoreIndex;
  readonly #years: readonly [number, number];
  #points: readonly TrendPoint[] | null = null;

  constructor(
    index: ScoreIndex,
    country: CountryCode,
    role: TrendSeries["role"],
    years: readonly [number, number],
  ) {
    this.#index = index;
    this.country = country;
    this.role = role;
    this.#years = years;
  }

  get points(): readonly TrendPoint[] {
    return (this.#points ??= pointsBetween(this.#index, this.country, this.#years));
  }
}

/** Every value and statistic shown, a row each, and the missing years of the chosen countries with their reason. */
export function trendRows(view: TrendView, library: Library): readonly FlatRow[] {
  const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
    index: view.index.id,
    ...emptyRow,
    ...given,
  });
  const cited = (id: string) => ({ source_id: id, source: library.sources.get(id)?.title ?? null });
  const values = view.series.flatMap(({ country, role, points }) =>
    points
      .filter((point) => point.score !== null || role !== "context")
      .map(({ year, score, missing }) =>
        row({
          kind: "value",
          country,
          year,
          missing,
          ...(score === null
            ? {}
            : { value: score.value, low: score.low, high: score.high, ...cited(score.sourceId) }),
          note: score?.note || null,
        }),
      ),
  );
  const computed = view.summaries.flatMap(({ year, n, mean, median }) =>
    (["mean", "median"] as const).map((statistic) =>
      row({
        kind: `computed ${statistic}`,
        group: view.group.name ?? view.group.id,
        year,
        value: statistic === "mean" ? mean : median,
        n,
        of: view.groupSize,
      }),
    ),
  );
  const published = [...view.aggregates, ...view.groupValues].map(
    ({ statistic, group, year, value, sourceId }) =>
      row({
        kind: statistic === "published" ? "published group value" : `published ${statistic}`,
        group,
        year,
        value,
        ...cited(sourceId),
      }),
  );
  return [...values, ...computed, ...published];
}

const emptyRow = {
  kind: null,
  country: null,
  group: null,
  year: null,
  value: null,
  low: null,
  high: null,
  n: null,
  of: null,
  missing: null,
  source_id: null,
  source: null,
  note: null,
};

function summariesOf(
  index: ScoreIndex,
  statistics: YearStatistics,
  groupSize: number,
  years: readonly [number, number],
): YearSummary[] {
  return yearsCovered(index, years).flatMap((year) => {
    const summary = summaryIn(statistics, year);
    if (summary === null || summary.n < groupSize * leastCoverage) return [];
    const { n, mean, median } = summary;
    return [{ year, n, mean, median }];
  });
}
