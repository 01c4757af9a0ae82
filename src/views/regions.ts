import type { Choices, FigureChoice, Sample } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { isOwn, membersOf, namedGroup, type NamedGroup } from "../country/groups.ts";
import type { LegalEvent, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import type { MissingReason } from "../dataset/missing.ts";
import {
  compositionChanges,
  fixedSample,
  regionYears,
  type CompositionChange,
  type FixedSample,
  type RegionYear,
} from "./regions/summary.ts";
import { pointsBetween } from "./points.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf } from "./scope.ts";

/** A member without a value in a surveyed year. */
export interface RegionGap {
  readonly country: CountryCode;
  readonly year: number;
  readonly reason: MissingReason;
}

export interface Region {
  readonly group: NamedGroup;
  readonly members: readonly CountryCode[];
  /** A row for each year that the publisher surveyed. */
  readonly years: readonly RegionYear[];
  /** The countries of the statistics that count the same ones in all years; null where they would be too few. */
  readonly fixed: FixedSample | null;
  readonly changes: readonly CompositionChange[];
  readonly gaps: readonly RegionGap[];
}

export interface RegionsView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  /** The years in view. */
  readonly years: readonly [number, number];
  /** Per cent of a group that must have a value for a statistic to be drawn. */
  readonly coverage: number;
  readonly sample: Sample;
  readonly regions: readonly Region[];
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** Without a choice: statistics are drawn where at least half of a group has a value. */
export const usualCoverage = 50;

/** Statistics of one or more groups by year, with how many countries each counts. */
export function regionsView(library: Library, choices: Choices, figure: FigureChoice): RegionsView {
  const index = indexOf(library, choices, figure);
  const { filter, event } = scopeOf(library, choices, figure);
  const surveyed = index.years.filter((year) => year >= filter.years[0] && year <= filter.years[1]);
  const coverage = figure.coverage ?? usualCoverage;
  const wanted = (figure.regions ?? [choices.group]).filter(
    (id) => !isOwn(id) || choices.groups.some((group) => group.id === id),
  );
  const regions = wanted.map((id): Region => {
    const members = membersOf(id, library.countries, choices.groups);
    const years = regionYears(index, members, surveyed, coverage);
    return {
      group: namedGroup(id, choices.groups),
      members,
      years,
      fixed: fixedSample(index, members, surveyed, coverage),
      changes: compositionChanges(index, years),
      gaps: gapsOf(index, members, surveyed),
    };
  });
  const sourceIds = new Set<string>();
  for (const { members } of regions) {
    const lines = members.map((code) => pointsBetween(index, code, everyYear));
    for (const year of surveyed)
      for (const line of lines) {
        const score = line[year - (index.years[0] ?? 0)]?.score ?? null;
        if (score !== null) sourceIds.add(score.sourceId);
      }
  }
  return {
    title: figure.title ?? null,
    index,
    years: filter.years,
    coverage,
    sample: figure.sample ?? "changing",
    regions,
    event,
    sources: [...sourceIds].flatMap((id) => library.sources.get(id) ?? []),
  };
}

const everyYear = [-Infinity, Infinity] as const;

/** The members without a value, surveyed year after year. */
function gapsOf(
  index: ScoreIndex,
  members: readonly CountryCode[],
  surveyed: readonly number[],
): readonly RegionGap[] {
  const lines = members.map((country) => ({ country, points: pointsBetween(index, country, everyYear) }));
  const gaps: RegionGap[] = [];
  for (const year of surveyed)
    for (const { country, points } of lines) {
      const reason = points[year - (index.years[0] ?? 0)]?.missing ?? null;
      if (reason !== null) gaps.push({ country, year, reason });
    }
  return gaps;
}

const statistics = ["mean", "median", "lowerQuartile", "upperQuartile", "min", "max"] as const;

const statisticNames = {
  mean: "mean",
  median: "median",
  lowerQuartile: "lower quartile",
  upperQuartile: "upper quartile",
  min: "lowest",
  max: "highest",
} as const;

/** Every statistic by year with n of N, who entered and left with what the means did, and what is missing and why. */
export function regionsRows(view: RegionsView, library: Library): readonly FlatRow[] {
  const { index } = view;
  const source = library.sources.get(index.sourceId)?.title ?? null;
  return view.regions.flatMap(({ group, members, years, changes, gaps }) => {
    const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
      index: index.id,
      group: group.name ?? group.id,
      ...emptyRow,
      of: members.length,
      ...given,
    });
    const cited = { source_id: index.sourceId, source };
    const computed = years.flatMap(({ year, held, lasting, changing, fixed }) =>
      (["changing", "fixed"] as const).flatMap((sample) => {
        const summary = sample === "changing" ? changing : fixed;
        const n = summary?.n ?? (sample === "changing" ? held.length : lasting);
        return summary === null
          ? [row({ kind: "too few countries", sample, year, n })]
          : statistics.map((name) =>
              row({
                kind: `computed ${statisticNames[name]}`,
                sample,
                year,
                value: summary[name],
                n,
                ...cited,
              }),
            );
      }),
    );
    const moved = changes.flatMap(({ from, to, entered, left, mean, same }) => [
      ...entered.map((code) => row({ kind: "entered", year: to, ...named(code) })),
      ...left.map((code) => row({ kind: "left", year: to, ...named(code) })),
      ...(mean === null || same === null
        ? []
        : [from, to].map((year, i) =>
            row({
              kind: "computed mean",
              sample: `the same in ${from} and ${to}`,
              year,
              value: same.mean[i] ?? null,
              n: same.n,
              ...cited,
            }),
          )),
    ]);
    const missing = gaps.map(({ country, year, reason }) =>
      row({ kind: "missing", year, missing: reason, ...named(country) }),
    );
    return [...computed, ...moved, ...missing];
  });
}

function named(code: CountryCode) {
  return { iso3: code, country: countryByCode(code).name };
}

const emptyRow = {
  kind: null,
  sample: null,
  year: null,
  value: null,
  n: null,
  of: null,
  iso3: null,
  country: null,
  missing: null,
  source_id: null,
  source: null,
};
