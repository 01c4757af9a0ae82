import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { membersOf, namedGroup, regionIds, type NamedGroup } from "../country/groups.ts";
import {
  isDirected,
  type Aggregate,
  type PublishedStatistic,
  type Score,
  type ScoreIndex,
  type Source,
} from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf } from "./scope.ts";
import { isStatistic, summaryOf, type Summary } from "./statistics.ts";
import { countIn, countriesIn, rankIn, yearStatistics } from "./yearStatistics.ts";

/** One country with a value in the year. */
export interface DistributionDot {
  readonly country: CountryCode;
  readonly score: Score;
  readonly chosen: boolean;
  /** Outside what a clause allows: drawn paler, never removed. */
  readonly dimmed: boolean;
}

/** A group of countries with its statistics, computed here from the values of its members alone. */
export type DistributionGroup = NamedGroup & {
  /** Countries that the group has, with a value or without. */
  readonly of: number;
  /** Countries with a value. */
  readonly n: number;
  /** By value, then code. The whole group also holds chosen countries that are not its members. */
  readonly dots: readonly DistributionDot[];
  /** null where fewer than two, or fewer than half, of the countries have a value. */
  readonly summary: Summary | null;
};

export interface DistributionView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  /** null when the index has no value in the years in view. */
  readonly year: number | null;
  /** The years asked for, to say what was searched. */
  readonly years: readonly [number, number];
  /** Few countries are told one a row, many as a swarm of dots. */
  readonly layout: "rows" | "swarm";
  readonly whole: DistributionGroup;
  readonly regions: readonly DistributionGroup[];
  /**
   * Places among the group's members, computed here: 1 for the highest value, 1-2-2-4 with ties. Empty where the group
   * has no statistics either, and for an index that is neither restrictive nor free.
   */
  readonly ranks: ReadonlyMap<CountryCode, number>;
  /** Statistics that the publisher printed for the year. */
  readonly published: readonly PublishedStatistic[];
  /** Numbers for groups of which the publisher's file does not say what they are: told in rows, never drawn. */
  readonly groupValues: readonly Aggregate[];
  readonly missing: readonly {
    readonly country: CountryCode;
    readonly reason: MissingReason;
    readonly chosen: boolean;
  }[];
  /** Chosen countries that have a dot but do not count in the statistics. */
  readonly outside: readonly CountryCode[];
  readonly sources: readonly Source[];
}

/** At most so many countries are drawn one a row. */
const mostRows = 8;

/** The values of one index in one year, a dot a country, with statistics of the group and of its regions. */
export function distributionView(library: Library, choices: Choices, figure: FigureChoice): DistributionView {
  const index = indexOf(library, choices, figure);
  const { filter, chosen, members } = scopeOf(library, choices, figure);
  const everyone = [...new Set([...chosen, ...members])];
  const inFocus = new Set(scopeOf(library, { ...choices, countries: everyone }, figure).focus);
  const [isChosen, isMember] = [within(chosen), within(members)];
  const year = figure.year ?? lastYearWithValues(index, everyone, filter.years);
  const dots =
    year === null
      ? []
      : countriesIn(yearStatistics(index, everyone), year).flatMap((country) => {
          const score = index.at(country, year);
          const mark = { country, chosen: isChosen(country), dimmed: !inFocus.has(country) };
          return score === null ? [] : [{ ...mark, score }];
        });
  const missing =
    year === null
      ? []
      : everyone
          .filter((country) => index.at(country, year) === null)
          .map((country) => ({
            country,
            reason: missingReason(index, country, year),
            chosen: isChosen(country),
          }));
  const outside = dots.map((dot) => dot.country).filter((country) => !isMember(country));
  const whole = groupOf(namedGroup(choices.group, choices.groups), members, dots, true);
  const printed = index.aggregates.filter((aggregate) => aggregate.year === year);
  const published = printed.filter(isStatistic);
  return {
    title: figure.title ?? null,
    index,
    year,
    years: filter.years,
    layout: dots.length <= mostRows ? "rows" : "swarm",
    whole,
    ranks: ranksOf(index, whole, members),
    regions: regionIds
      .map((id) => groupOf({ id, name: null }, membersOf(id, []).filter(isMember), dots, false))
      .filter((region) => region.of > 0 && region.of < whole.of),
    published,
    groupValues: printed.filter((aggregate) => !isStatistic(aggregate)),
    missing,
    outside,
    sources: sourcesOf(library, index, [
      ...dots.map((dot) => dot.score.sourceId),
      ...published.map((aggregate) => aggregate.sourceId),
    ]),
  };
}

/** What the figure shows: a row a country, then its computed and its published statistics. Missing keeps its reason. */
export function distributionRows(view: DistributionView, library: Library): readonly FlatRow[] {
  const blank = {
    index: view.index.id,
    year: view.year,
    kind: "",
    group: "",
    statistic: "",
    country_code: "",
    country: "",
    value: null as number | null,
    low: null as number | null,
    high: null as number | null,
    missing_reason: "",
    n: null as number | null,
    of: null as number | null,
    computed_rank: null,
    source_id: "",
    source: "",
    note: "",
  };
  const cited = (id: string) => ({ source_id: id, source: library.sources.get(id)?.title ?? "" });
  const named = (country: CountryCode) => ({ country_code: country, country: countryByCode(country).name });
  const values = view.whole.dots.toReversed().map(({ country, score }) => ({
    ...blank,
    kind: "value",
    ...named(country),
    computed_rank: view.ranks.get(country) ?? null,
    value: score.value,
    low: score.low,
    high: score.high,
    ...cited(score.sourceId),
    note: score.note,
  }));
  const gaps = view.missing.map(({ country, reason }) => ({
    ...blank,
    kind: "missing",
    ...named(country),
    missing_reason: reason,
  }));
  const computed = shownGroups(view).flatMap((group) =>
    shownStatistics(view, group).map(({ statistic, value, decimals }) => ({
      ...blank,
      kind: "computed",
      group: group.name ?? group.id,
      statistic,
      value: Number(value.toFixed(decimals)),
      n: group.n,
      of: group.of,
    })),
  );
  const published = [...view.published, ...view.groupValues].map((aggregate) => ({
    ...blank,
    kind: "published",
    group: aggregate.group,
    statistic: aggregate.statistic,
    value: aggregate.value,
    ...cited(aggregate.sourceId),
  }));
  return [...values, ...gaps, ...computed, ...published];
}

/** The dots of a group's own members: chosen countries outside it do not count. */
export function membersIn(view: DistributionView, group: DistributionGroup): readonly DistributionDot[] {
  const isOutside = within(view.outside);
  return group.dots.filter(({ country }) => !isOutside(country));
}

export type StatisticName = "mean" | "median" | "lower_quartile" | "upper_quartile";

/** The groups that the figure draws: the regions only beside a swarm. */
export function shownGroups(view: DistributionView): readonly DistributionGroup[] {
  return view.layout === "swarm" ? [view.whole, ...view.regions] : [view.whole];
}

/** A statistic computed here, and the digits it is shown with. */
export interface Statistic {
  readonly statistic: StatisticName;
  readonly value: number;
  readonly decimals: number;
}

/**
 * The computed statistics that are drawn for a group. Quartiles of fewer than four values say nothing. A number that
 * a country has keeps the digits of the index; one that lies between two such numbers gets at most one more.
 */
export function shownStatistics(view: DistributionView, group: DistributionGroup): readonly Statistic[] {
  if (group.summary === null) return [];
  const { mean, median, lowerQuartile, upperQuartile, n } = group.summary;
  const { decimals } = view.index;
  const digits = (value: number) => {
    const published = membersIn(view, group).some(({ score }) => Math.abs(score.value - value) < 1e-9);
    return published || isRound(value, decimals) ? decimals : decimals + 1;
  };
  const values: readonly (readonly [StatisticName, number])[] = [
    ["median", median],
    ["mean", mean],
    ...(group === view.whole && view.layout === "swarm" && n >= 4
      ? ([
          ["lower_quartile", lowerQuartile],
          ["upper_quartile", upperQuartile],
        ] as const)
      : []),
  ];
  return values.map(([statistic, value]) => ({ statistic, value, decimals: digits(value) }));
}

/** Digits of a published statistic: never fewer than it was printed with, up to three more than the index. */
export function publishedDecimals(value: number, decimals: number): number {
  return [0, 1, 2].map((more) => decimals + more).find((d) => isRound(value, d)) ?? decimals + 3;
}

function isRound(value: number, decimals: number): boolean {
  return Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9;
}

function lastYearWithValues(
  index: ScoreIndex,
  countries: readonly CountryCode[],
  [first, last]: readonly [number, number],
): number | null {
  const statistics = yearStatistics(index, countries);
  const known = (year: number) => countIn(statistics, year) > 0;
  const printed = index.aggregates.filter(isStatistic).map((aggregate) => aggregate.year);
  const years = [...index.years.filter(known), ...printed].filter((year) => year >= first && year <= last);
  return years.length === 0 ? null : Math.max(...years);
}

function ranksOf(
  index: ScoreIndex,
  { summary, dots }: DistributionGroup,
  members: readonly CountryCode[],
): ReadonlyMap<CountryCode, number> {
  if (summary === null || !isDirected(index)) return new Map();
  const statistics = yearStatistics(index, members);
  return new Map(
    dots.flatMap(({ country, score }) => {
      const rank = rankIn(statistics, country, score.year);
      return rank === null ? [] : [[country, rank] as const];
    }),
  );
}

function groupOf(
  named: NamedGroup,
  members: readonly CountryCode[],
  dots: readonly DistributionDot[],
  withOutside: boolean,
): DistributionGroup {
  const isMember = within(members);
  const counted = dots.filter((dot) => isMember(dot.country));
  const enough = counted.length >= 2 && counted.length * 2 >= members.length;
  return {
    ...named,
    of: members.length,
    n: counted.length,
    dots: withOutside ? dots : counted,
    summary: enough ? summaryOf(counted.map((dot) => dot.score.value)) : null,
  };
}

function sourcesOf(library: Library, index: ScoreIndex, ids: readonly string[]): readonly Source[] {
  return [...new Set(ids.length === 0 ? [index.sourceId] : ids)].flatMap(
    (id) => library.sources.get(id) ?? [],
  );
}
