import type { Choices, FigureChoice, Scaling } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import { blockOf, hasScore } from "../dataset/block.ts";
import type { LegalEvent, Score, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import type { MissingReason } from "../dataset/missing.ts";
import { indicesPicked, type Refusal } from "./indicesPicked.ts";
import { pointsBetween } from "./points.ts";
import type { FlatRow } from "./row.ts";
import {
  hasScale,
  heldByAll,
  isTurned,
  minMaxOf,
  percentileIn,
  valuesOf,
  yardsticks,
  zScoreIn,
  type Scaled,
} from "./scaled.ts";
import { scopeOf } from "./scope.ts";

/** A year of an index. A missing year is there too, with its reason: a dropped one would be bridged by the line. */
export interface ComparePoint {
  readonly year: number;
  readonly score: Score | null;
  /** null without a score, and where nothing can be measured: too few countries in that year, or all equal. */
  readonly scaled: Scaled | null;
  readonly missing: MissingReason | null;
}

export interface CompareSeries {
  readonly index: ScoreIndex;
  readonly country: CountryCode;
  /** focus: in colour; dimmed: chosen, but outside a clause; context: another member of the group. */
  readonly role: "focus" | "dimmed" | "context";
  /** Whether the country is one of those that all are measured among. */
  readonly counted: boolean;
  /** Each year in view that the index covers. */
  readonly points: readonly ComparePoint[];
}

export interface CompareView {
  readonly title: string | null;
  readonly scaling: Scaling;
  readonly form: "lines" | "panels";
  readonly indices: readonly ScoreIndex[];
  readonly refused: readonly Refusal[];
  readonly group: NamedGroup;
  readonly groupSize: number;
  /** Members that every index holds: what all are measured among. */
  readonly common: readonly CountryCode[];
  /** Members that an index does not hold, with those that do not. */
  readonly left: readonly { readonly country: CountryCode; readonly lacks: readonly ScoreIndex[] }[];
  readonly years: readonly [number, number];
  /** Years in view in which every index has a value of a country in common. */
  readonly commonYears: readonly number[];
  /** How many countries every index is measured among, each year in view that has any. */
  readonly counts: readonly { readonly year: number; readonly n: number }[];
  readonly series: readonly CompareSeries[];
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/**
 * A year is measured only where at least this share of the countries in common has values: a place among seven says
 * nothing beside a place among 29, and the line between them would tell of a change that is none.
 */
export const leastShare = 0.5;

/** Two to six indices turned to one direction and put on one scale by a stated rule. */
export function compareView(library: Library, choices: Choices, figure: FigureChoice): CompareView {
  const { filter, focus, chosen, members, event } = scopeOf(library, choices, figure);
  const scaling = figure.scaling ?? "percentile";
  const form = figure.form === "panels" ? "panels" : "lines";
  const picked = indicesPicked(library, choices.index, figure.indices, members);
  const indices = picked.shown.filter((index) => scaling !== "min-max" || hasScale(index));
  const unscaled = picked.shown.filter((index) => !indices.includes(index));
  const { common, left } = heldByAll(indices, members);
  const years = filter.years;
  const pools = poolsOf(indices, common, yearsOf(indices, years));
  const scale = scaleOf(scaling, pools);
  const blocks = indices.map(blockOf);
  const [isChosen, isInFocus, isCommon] = [within(chosen), within(focus), within(common)];
  const seriesOf = (index: ScoreIndex, country: CountryCode): CompareSeries => ({
    index,
    country,
    role: isInFocus(country) ? "focus" : isChosen(country) ? "dimmed" : "context",
    counted: isCommon(country),
    points: pointsBetween(index, country, years).map(({ year, score, missing }) => ({
      year,
      score,
      scaled: score === null ? null : scale(index, year, score.value),
      missing,
    })),
  });
  const context = members.filter((country) => !isChosen(country));
  const drawn = form === "panels" || chosen.length === 0 ? [...context, ...chosen] : chosen;
  const series = indices.flatMap((index) => drawn.map((country) => seriesOf(index, country)));
  const cited = new Set<string>();
  for (const { points } of series)
    for (const { score } of points) if (score !== null) cited.add(score.sourceId);
  return {
    title: figure.title ?? null,
    scaling,
    form,
    indices,
    refused: [
      ...picked.refused,
      ...unscaled.map(({ id, short }) => ({ id, name: short, reason: "no-scale" as const })),
    ],
    group: namedGroup(choices.group, choices.groups),
    groupSize: members.length,
    common,
    left,
    years,
    commonYears: [...pools.keys()].filter((year) =>
      blocks.every((block) => common.some((country) => hasScore(block, country, year))),
    ),
    counts: [...pools].map(([year, pool]) => ({ year, n: pool.length })).filter(({ n }) => n > 0),
    series,
    event,
    sources: [...cited].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** A row a value drawn and a row a missing year of a chosen country, then what was refused and left out. */
export function compareRows(view: CompareView, library: Library): readonly FlatRow[] {
  const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
    ...emptyRow,
    scaling: view.scaling,
    ...given,
  });
  const values = view.series.flatMap(({ index, country, role, counted, points }) =>
    points
      .filter((point) => point.score !== null || role !== "context")
      .map(({ year, score, scaled, missing }) =>
        row({
          kind: "value",
          ...named(index),
          iso3: country,
          country: countryByCode(country).name,
          role,
          counted: counted ? "yes" : "no",
          year,
          value: score?.value ?? null,
          unit: index.unit,
          scaled: scaled?.value ?? null,
          ...(scaled === null ? {} : workings(scaled)),
          missing: missing ?? (scaled === null ? "nothing-to-measure-by" : null),
          source_id: score?.sourceId ?? null,
          source: library.sources.get(score?.sourceId ?? "")?.title ?? null,
          note: score?.note || null,
        }),
      ),
  );
  return [
    ...values,
    ...view.counts.map(({ year, n }) => row({ kind: "countries measured among", year, n })),
    row({ kind: "countries in common", n: view.common.length, of: view.groupSize }),
    row({ kind: "years in common", n: view.commonYears.length }),
    ...view.left.map(({ country, lacks }) =>
      row({
        kind: "not measured among",
        iso3: country,
        country: countryByCode(country).name,
        note: `not in ${lacks.map(({ id }) => id).join(", ")}`,
      }),
    ),
    ...view.refused.map(({ id, name, reason }) =>
      row({ kind: "index not shown", index: id, index_name: name, note: reason }),
    ),
  ];
}

const emptyRow = {
  kind: null,
  index: null,
  index_name: null,
  direction: null,
  turned: null,
  iso3: null,
  country: null,
  role: null,
  counted: null,
  year: null,
  value: null,
  unit: null,
  scaling: null,
  scaled: null,
  n: null,
  of: null,
  below: null,
  equal: null,
  mean: null,
  standard_deviation: null,
  scale_low: null,
  scale_high: null,
  missing: null,
  source_id: null,
  source: null,
  note: null,
};

function named(index: ScoreIndex) {
  return {
    index: index.id,
    index_name: index.short,
    direction: index.direction,
    turned: isTurned(index) ? "yes" : "no",
  };
}

/** The numbers between a published value and its place on the scale, as columns. */
export function workings(scaled: Scaled) {
  switch (scaled.scaling) {
    case "percentile":
      return { n: scaled.n, below: scaled.below, equal: scaled.equal };
    case "min-max":
      return { scale_low: scaled.low, scale_high: scaled.high };
    case "z-score":
      return { n: scaled.n, mean: scaled.mean, standard_deviation: scaled.deviation };
  }
}

/** The countries to measure among in each year; none where they are too few of those in common to compare years by. */
function poolsOf(indices: readonly ScoreIndex[], common: readonly CountryCode[], years: readonly number[]) {
  const poolIn = yardsticks(indices, common);
  return new Map(
    years.map((year) => {
      const pool = poolIn(year);
      return [year, pool.length < common.length * leastShare ? [] : pool];
    }),
  );
}

/** The function that puts a published value of an index in a year on the scale. */
function scaleOf(scaling: Scaling, pools: ReadonlyMap<number, readonly CountryCode[]>) {
  const kept = new Map<ScoreIndex, Map<number, readonly number[]>>();
  const valuesIn = (index: ScoreIndex, year: number) => {
    const byYear = kept.get(index) ?? new Map<number, readonly number[]>();
    kept.set(index, byYear);
    const values = byYear.get(year) ?? valuesOf(index, pools.get(year) ?? [], year);
    byYear.set(year, values);
    return values;
  };
  return (index: ScoreIndex, year: number, value: number): Scaled | null => {
    const turned = isTurned(index);
    switch (scaling) {
      case "percentile":
        return percentileIn(valuesIn(index, year), value, turned);
      case "min-max":
        return minMaxOf(index, value, turned);
      case "z-score":
        return zScoreIn(valuesIn(index, year), value, turned);
    }
  };
}

/** The years in view between the first and the last that any of the indices covers. */
function yearsOf(
  indices: readonly ScoreIndex[],
  [first, last]: readonly [number, number],
): readonly number[] {
  const from = Math.max(first, Math.min(...indices.map(({ years }) => years[0] ?? Infinity)));
  const to = Math.min(last, Math.max(...indices.map(({ years }) => years.at(-1) ?? -Infinity)));
  return Array.from({ length: Math.max(0, to - from + 1) || 0 }, (_, i) => from + i);
}
