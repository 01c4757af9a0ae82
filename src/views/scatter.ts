import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import { blockOf, hasScore } from "../dataset/block.ts";
import { isDirected, type Score, type ScoreIndex, type Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import { relatedIndices } from "./indicesPicked.ts";
import { yearsCovered } from "./points.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";
import { pearson, spearman, type Correlation, type Pair } from "./statistics.ts";

/** A country in a year that both indices have. */
export interface ScatterPoint {
  readonly country: CountryCode;
  readonly year: number;
  readonly x: Score;
  readonly y: Score;
}

export interface ScatterCountry {
  readonly country: CountryCode;
  readonly role: "focus" | "dimmed" | "context";
  /** A member of the group: counted in the correlation. */
  readonly counted: boolean;
  /** The pair of the year shown, if there is one. */
  readonly now: ScatterPoint | null;
  /** Pairs of years in a row, from the first in common; a gap or a break of method starts a new stretch. */
  readonly trail: readonly (readonly ScatterPoint[])[];
}

/** A country that is not a pair in the year shown. */
export interface DroppedPair {
  readonly country: CountryCode;
  readonly gaps: readonly {
    readonly index: ScoreIndex;
    readonly reason: MissingReason;
  }[];
}

export interface ScatterView {
  readonly title: string | null;
  /** null where there are no two indices to set against each other. */
  readonly axes: { readonly x: ScoreIndex; readonly y: ScoreIndex } | null;
  /** Indices asked for that no open data set has. */
  readonly absent: readonly string[];
  readonly group: NamedGroup;
  readonly groupSize: number;
  /** The year of the dots and of the correlation: one chosen, else the last in view with a pair. */
  readonly year: number | null;
  /** Whether only that year is shown, without trails. */
  readonly single: boolean;
  readonly countries: readonly ScatterCountry[];
  readonly dropped: readonly DroppedPair[];
  /** null for fewer than three pairs, and where one of the two does not vary. */
  readonly pearson: Correlation | null;
  /** null also where one of the two has no direction: such an index is never ranked. */
  readonly spearman: Correlation | null;
  /** Pairs of the group in that year: what the correlation counts. */
  readonly n: number;
  readonly years: readonly [number, number];
  readonly sources: readonly Source[];
}

/** Through two dots there is always a line: a coefficient of fewer than three says nothing. */
const leastPairs = 3;

/** The two indices asked for, across and up; else the page's across and the most related other up, if there is one. */
export function scatterIndices(
  library: Library,
  page: string,
  asked: readonly string[] | undefined,
  members: readonly CountryCode[],
): readonly string[] {
  const [x = page, y] = asked ?? [];
  const related = y ?? relatedIndices(library, x, members)[0];
  return related === undefined ? [x] : [x, related];
}

/** Two indices against each other: a dot a country in one year, the way of the chosen countries there. */
export function scatterView(library: Library, choices: Choices, figure: FigureChoice): ScatterView {
  const { filter, focus, chosen, members } = scopeOf(library, choices, figure);
  const asked = scatterIndices(library, choices.index, figure.indices, members);
  const [x, y] = asked.map((id) => library.indices.get(id));
  const base = {
    title: figure.title ?? null,
    absent: asked.filter((id) => !library.indices.has(id)),
    group: namedGroup(choices.group, choices.groups),
    groupSize: members.length,
    single: figure.year !== undefined,
    years: filter.years,
  };
  const nothing = { countries: [], dropped: [], pearson: null, spearman: null, n: 0, sources: [] };
  if (x === undefined || y === undefined) {
    return { ...base, ...nothing, axes: null, year: figure.year ?? null };
  }
  const [isChosen, isInFocus, isMember] = [within(chosen), within(focus), within(members)];
  const codes = [...members.filter((code) => !isChosen(code)), ...chosen];
  const year = figure.year ?? lastPairYear(x, y, codes, filter.years);
  const countries = codes.map((country): ScatterCountry => {
    const role = isInFocus(country) ? "focus" : isChosen(country) ? "dimmed" : "context";
    return {
      country,
      role,
      counted: isMember(country),
      now: year === null ? null : pairOf(x, y, country, year),
      trail: role === "focus" && !base.single ? trailOf(x, y, country, filter.years) : [],
    };
  });
  const drawn = countries.filter(({ now, trail }) => now !== null || trail.length > 0);
  const pairs = countries.flatMap(({ counted, now }): Pair[] =>
    counted && now !== null ? [[now.x.value, now.y.value]] : [],
  );
  const cited = new Set<string>();
  const cite = (point: ScatterPoint) => cited.add(point.x.sourceId).add(point.y.sourceId);
  for (const { now, trail } of drawn) {
    if (now !== null) cite(now);
    for (const stretch of trail) stretch.forEach(cite);
  }
  return {
    ...base,
    axes: { x, y },
    year,
    countries: drawn,
    dropped:
      year === null
        ? []
        : countries
            .filter(({ now }) => now === null)
            .map(({ country }) => ({ country, gaps: gapsOf([x, y], country, year) })),
    pearson: pairs.length < leastPairs ? null : pearson(pairs),
    spearman: pairs.length >= leastPairs && isDirected(x) && isDirected(y) ? spearman(pairs) : null,
    n: pairs.length,
    sources: [...cited].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** A row a pair drawn, the coefficients with their intervals, then the pairs dropped, a row an index. */
export function scatterRows(view: ScatterView, library: Library): readonly FlatRow[] {
  const { axes, year } = view;
  if (axes === null) return [];
  const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
    ...emptyRow,
    x_index: axes.x.id,
    y_index: axes.y.id,
    ...given,
  });
  const title = (score: Score) => library.sources.get(score.sourceId)?.title ?? null;
  const coefficient = (kind: string, found: Correlation | null) =>
    row({
      kind,
      year,
      n: found?.n ?? view.n,
      coefficient: found?.r ?? null,
      low: found?.interval?.[0] ?? null,
      high: found?.interval?.[1] ?? null,
    });
  return [
    ...view.countries.flatMap(({ country, role, counted, now, trail }) => {
      const all = new Map(trail.flat().map((point) => [point.year, point]));
      if (now !== null) all.set(now.year, now);
      return [...all.values()]
        .toSorted((a, b) => a.year - b.year)
        .map((point) =>
          row({
            kind: point.year === year ? "pair" : "trail",
            iso3: country,
            country: countryByCode(country).name,
            role,
            counted: counted && point.year === year ? "yes" : "no",
            year: point.year,
            x: point.x.value,
            y: point.y.value,
            x_source_id: point.x.sourceId,
            x_source: title(point.x),
            y_source_id: point.y.sourceId,
            y_source: title(point.y),
          }),
        );
    }),
    coefficient("Pearson", view.pearson),
    coefficient("Spearman", view.spearman),
    ...view.dropped.flatMap(({ country, gaps }) =>
      gaps.map(({ index, reason }) =>
        row({
          kind: "dropped",
          iso3: country,
          country: countryByCode(country).name,
          year,
          missing: `${index.id}: ${reason}`,
        }),
      ),
    ),
  ];
}

const emptyRow = {
  kind: null,
  iso3: null,
  country: null,
  role: null,
  counted: null,
  year: null,
  x_index: null,
  x: null,
  y_index: null,
  y: null,
  n: null,
  coefficient: null,
  low: null,
  high: null,
  missing: null,
  x_source_id: null,
  x_source: null,
  y_source_id: null,
  y_source: null,
};

function pairOf(x: ScoreIndex, y: ScoreIndex, country: CountryCode, year: number): ScatterPoint | null {
  const [a, b] = [x.at(country, year), y.at(country, year)];
  return a === null || b === null ? null : { country, year, x: a, y: b };
}

/** The stretches of a country between two years. */
function trailOf(
  x: ScoreIndex,
  y: ScoreIndex,
  country: CountryCode,
  [from, to]: readonly [number, number],
): readonly (readonly ScatterPoint[])[] {
  return wholeTrail(x, y, country).flatMap((stretch) => {
    const start = stretch[0]?.year ?? 0; // its years are in a row
    const within = stretch.slice(Math.max(0, from - start), Math.max(0, to - start + 1));
    return within.length === 0 ? [] : [within];
  });
}

type Trails = Map<CountryCode, readonly (readonly ScatterPoint[])[]>;

/** Of each index across, the stretches with the index up that it was last set against. */
const kept = new WeakMap<ScoreIndex, { readonly y: ScoreIndex; readonly trails: Trails }>();

/** All stretches of a country, made once: a range of years only cuts them. */
function wholeTrail(x: ScoreIndex, y: ScoreIndex, country: CountryCode) {
  const before = kept.get(x);
  const trails: Trails = before?.y === y ? before.trails : new Map();
  if (before?.y !== y) kept.set(x, { y, trails });
  const known = trails.get(country);
  if (known !== undefined) return known;
  const breaks = new Set([...x.methodBreaks, ...y.methodBreaks].map(({ year }) => year));
  const stretches: ScatterPoint[][] = [];
  for (const year of yearsCovered(x, everyYear)) {
    const point = pairOf(x, y, country, year);
    if (point === null) continue;
    const last = stretches.at(-1);
    if (last?.at(-1)?.year === year - 1 && !breaks.has(year)) last.push(point);
    else stretches.push([point]);
  }
  trails.set(country, stretches);
  return stretches;
}

const everyYear = [-Infinity, Infinity] as const;

function lastPairYear(
  x: ScoreIndex,
  y: ScoreIndex,
  countries: readonly CountryCode[],
  [from, to]: readonly [number, number],
): number | null {
  const [a, b] = [blockOf(x), blockOf(y)];
  for (let year = to; year >= from; year--) {
    if (countries.some((country) => hasScore(a, country, year) && hasScore(b, country, year))) return year;
  }
  return null;
}

function gapsOf(indices: readonly ScoreIndex[], country: CountryCode, year: number): DroppedPair["gaps"] {
  return indices
    .filter((index) => index.at(country, year) === null)
    .map((index) => ({ index, reason: missingReason(index, country, year) }));
}
