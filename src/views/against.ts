import type { Choices, FigureChoice } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { LegalEvent, Score, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import { boundOf, countedOf, givenAs, isWholeYear, type Counted } from "./penalties/counted.ts";
import { mostCounted, penaltyCountry } from "./penalties/country.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf } from "./scope.ts";

export interface AgainstPoint {
  readonly year: number;
  readonly score: Score | null;
  readonly missing: MissingReason | null;
}

/** A year that holds a value of the index and one count of the whole year. */
export interface AgainstPair {
  readonly year: number;
  readonly score: Score;
  readonly counted: Counted;
}

/** Another index that has values in years with a count. */
export interface Overlapping {
  readonly index: ScoreIndex;
  readonly years: readonly number[];
}

/** An index and the known penalties of one country, one above the other over the same years. */
export interface AgainstView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  readonly country: CountryCode | null;
  readonly dimmed: boolean;
  readonly others: readonly CountryCode[];
  /** The shared axis; null where neither has anything in view. */
  readonly years: readonly [number, number] | null;
  /** A point for every year of the index within the axis, missing ones too. */
  readonly points: readonly AgainstPoint[];
  readonly measure: string;
  readonly category: string;
  /** National counts of whole years. More than one in a year: sources differ. */
  readonly counts: readonly Counted[];
  /** Counts of part years and of regions: left out, and said so. */
  readonly apart: readonly Counted[];
  /** Years between the first and the last count without one. */
  readonly noCount: readonly number[];
  readonly pairs: readonly AgainstPair[];
  /** Indices with more years in common than this one, most first; three at most. */
  readonly overlapping: readonly Overlapping[];
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** The index of the figure and the known penalties of the first country in focus that has any. */
export function againstView(library: Library, choices: Choices, figure: FigureChoice): AgainstView {
  const index = indexOf(library, choices, figure);
  const scope = scopeOf(library, choices, figure);
  const { filter, chosen, focus } = scope;
  const country = penaltyCountry(library, scope);
  const ofCountry = library.penalties.filter((count) => count.country === country);
  const measure =
    filter.measure ??
    mostCounted(
      ofCountry.map((c) => c.measure),
      "prosecutions",
    );
  const ofMeasure = ofCountry.filter((count) => count.measure === measure);
  const category =
    filter.category ??
    mostCounted(
      ofMeasure.map((c) => c.category),
      "all",
    );
  const isInView = (year: number) => year >= filter.years[0] && year <= filter.years[1];
  const inView = ofMeasure.filter((count) => count.category === category && isInView(count.year));
  const counts = countedOf(inView.filter(isWholeYear), []);
  const apart = countedOf(
    inView.filter((count) => !isWholeYear(count)),
    [],
  );
  const scored = index.years.filter(
    (year) => isInView(year) && country !== null && index.at(country, year) !== null,
  );
  const counted = [...new Set(counts.map((count) => count.year))];
  const years = extentOf([...scored, ...counted]);
  const points = years === null || country === null ? [] : pointsOf(index, country, years);
  const pairs = pairsOf(points, counts);
  const shown = [
    ...points.flatMap(({ score }) => (score === null ? [] : [score.sourceId])),
    ...counts.flatMap(({ first, latest }) => [...(first === null ? [] : [first.sourceId]), latest.sourceId]),
  ];
  return {
    title: figure.title ?? null,
    index,
    country,
    dimmed: country !== null && chosen.length > 0 && !focus.includes(country),
    others: chosen.filter(
      (code) => code !== country && library.penalties.some((count) => count.country === code),
    ),
    years,
    points,
    measure,
    category,
    counts,
    apart,
    noCount: between(extentOf(counted)).filter((year) => !counted.includes(year)),
    pairs,
    overlapping: country === null ? [] : overlappingOf(library, index, country, counted, pairs.length),
    event: scope.event,
    sources: [...new Set(shown)].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** Every value and count drawn, each year that has both as a pair with n, and the years without. */
export function againstRows(view: AgainstView, library: Library): readonly FlatRow[] {
  const { country, index } = view;
  if (country === null) return [];
  const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
    country,
    country_name: countryByCode(country).name,
    ...emptyRow,
    ...given,
  });
  const titled = (id: string) => library.sources.get(id)?.title ?? null;
  const counting = { measure: view.measure, category: view.category };
  const n = view.pairs.length;
  return [
    ...view.points.map(({ year, score, missing }) =>
      row({
        kind: "score",
        year,
        index: index.id,
        score: score?.value ?? null,
        low: score?.low ?? null,
        high: score?.high ?? null,
        missing,
        source_id: score?.sourceId ?? null,
        source: titled(score?.sourceId ?? ""),
        note: score?.note || null,
      }),
    ),
    ...view.counts.flatMap(({ year, first, latest }) =>
      [...new Set([first, latest])].flatMap((count) =>
        count === null
          ? []
          : [
              row({
                kind: "count",
                year,
                ...counting,
                count: count.value,
                given_as: givenAs[boundOf(count)],
                revision: count.revision,
                source_id: count.sourceId,
                source: titled(count.sourceId),
                note: count.note || null,
              }),
            ],
      ),
    ),
    ...view.noCount.map((year) => row({ kind: "count", year, ...counting, missing: "no count" })),
    ...view.pairs.map(({ year, score, counted: { latest } }) =>
      row({
        kind: "pair",
        year,
        index: index.id,
        score: score.value,
        low: score.low,
        high: score.high,
        ...counting,
        count: latest.value,
        given_as: givenAs[boundOf(latest)],
        revision: latest.revision,
        n,
        source_id: latest.sourceId,
        source: titled(latest.sourceId),
      }),
    ),
    ...(n === 0
      ? [row({ kind: "pair", index: index.id, ...counting, n, missing: "no year holds both" })]
      : []),
    ...view.overlapping.map(({ index: other, years }) =>
      row({ kind: "index with years in common", index: other.id, n: years.length, note: years.join(" ") }),
    ),
  ];
}

const emptyRow = {
  kind: null,
  year: null,
  index: null,
  score: null,
  low: null,
  high: null,
  measure: null,
  category: null,
  count: null,
  given_as: null,
  revision: null,
  n: null,
  missing: null,
  source_id: null,
  source: null,
  note: null,
};

/** Every year of the axis that the publisher's series spans: outside it there is nothing to miss. */
function pointsOf(
  index: ScoreIndex,
  country: CountryCode,
  [first, last]: readonly [number, number],
): readonly AgainstPoint[] {
  const from = Math.max(first, index.years[0] ?? Infinity);
  const to = Math.min(last, index.years.at(-1) ?? -Infinity);
  return from > to
    ? []
    : between([from, to]).map((year) => {
        const score = index.at(country, year);
        return { year, score, missing: score === null ? missingReason(index, country, year) : null };
      });
}

/** A year in which sources differ has no pair: nothing says which of its counts belongs to the value. */
function pairsOf(points: readonly AgainstPoint[], counts: readonly Counted[]): readonly AgainstPair[] {
  return points.flatMap(({ year, score }) => {
    const own = counts.filter((count) => count.year === year);
    const [counted] = own;
    return score === null || counted === undefined || own.length > 1 ? [] : [{ year, score, counted }];
  });
}

function overlappingOf(
  library: Library,
  shown: ScoreIndex,
  country: CountryCode,
  counted: readonly number[],
  least: number,
): readonly Overlapping[] {
  return [...library.indices.values()]
    .filter((index) => index !== shown && index.countries.includes(country))
    .map((index) => ({ index, years: counted.filter((year) => index.at(country, year) !== null) }))
    .filter(({ years }) => years.length > least)
    .sort((a, b) => b.years.length - a.years.length)
    .slice(0, 3);
}

function extentOf(years: readonly number[]): readonly [number, number] | null {
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

function between(extent: readonly [number, number] | null): number[] {
  return extent === null ? [] : Array.from({ length: extent[1] - extent[0] + 1 }, (_, i) => extent[0] + i);
}
