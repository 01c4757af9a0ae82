import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { blockOf, lineBetween } from "../dataset/block.ts";
import type { LegalEvent, MethodBreak, Score, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import { keptLines, yearsCovered } from "./points.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf } from "./scope.ts";
import { heldBetween } from "./valueCounts.ts";
import { valueSummary, type ValueSummary } from "./valueSummary.ts";
import { summaryIn, yearStatistics, type YearStatistics } from "./yearStatistics.ts";

export interface HeatmapCell {
  readonly year: number;
  readonly score: Score | null;
  /** Why there is no value; null where there is one. */
  readonly reason: MissingReason | null;
}

export interface HeatmapLine {
  readonly country: CountryCode;
  readonly chosen: boolean;
  readonly inFocus: boolean;
  /** One for every year of the view. Made when it is read: what is painted needs no object for each. */
  readonly cells: readonly HeatmapCell[];
}

export interface HeatmapView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  /** Years within the index's own span, ascending; years without a survey are among them. */
  readonly years: readonly number[];
  /** Chosen countries first, then the others; in both, the highest last value in view on top. */
  readonly lines: readonly HeatmapLine[];
  /** Members of the group that have no value in any year of the view. */
  readonly absent: readonly CountryCode[];
  /** Lowest and highest value of these countries in all years of the index, so that colours stay while years change. */
  readonly extent: readonly [number, number] | null;
  readonly breaks: readonly MethodBreak[];
  /** Of every country with a row. */
  readonly summary: ValueSummary;
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** An index by country and year, each missing value with its reason. */
export function heatmapView(library: Library, choices: Choices, figure: FigureChoice): HeatmapView {
  const index = indexOf(library, choices, figure);
  const { filter, focus, chosen, members, event } = scopeOf(library, choices, figure);
  const years = yearsCovered(index, filter.years);
  const [isChosen, isInFocus, held] = [within(chosen), within(focus), heldBetween(index, filter.years)];
  const others = members.filter((code) => !isChosen(code));
  const countries = [
    ...byLastValue(chosen, index, filter.years),
    ...byLastValue(
      others.filter((code) => held(code) > 0),
      index,
      filter.years,
    ),
  ];
  return {
    title: figure.title ?? null,
    index,
    years,
    lines: countries.map(
      (code) =>
        new Line(code, isChosen(code), isChosen(code) ? isInFocus(code) : filter.inFocus(code), () =>
          cellsBetween(index, code, filter.years),
        ),
    ),
    absent: others.filter((code) => held(code) === 0),
    extent: extentOf(index, [...chosen, ...others]),
    breaks: index.methodBreaks.filter(({ year }) => years.includes(year) && year !== years[0]),
    summary: valueSummary(index, countries, filter.years),
    event,
    sources: sourcesOf(index, countries, filter.years).flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** What the figure shows: a row a cell, missing values with their reason. */
export function heatmapRows(view: HeatmapView, library: Library): readonly FlatRow[] {
  return view.lines.flatMap(({ country, chosen, cells }) =>
    cells.map(({ year, score, reason }) => ({
      index: view.index.id,
      iso3: country,
      country: countryByCode(country).name,
      role: chosen ? "chosen" : "context",
      year,
      value: score?.value ?? null,
      low: score?.low ?? null,
      high: score?.high ?? null,
      missing: reason ?? "",
      source_id: score?.sourceId ?? "",
      source: library.sources.get(score?.sourceId ?? "")?.title ?? "",
      note: score?.note ?? "",
    })),
  );
}

const cellsBetween = keptLines((index, country, year): HeatmapCell => {
  const score = index.at(country, year);
  return { year, score, reason: score === null ? missingReason(index, country, year) : null };
});

/** Its cells are made when they are read. */
class Line implements HeatmapLine {
  readonly country: CountryCode;
  readonly chosen: boolean;
  readonly inFocus: boolean;
  readonly #cells: () => readonly HeatmapCell[];

  constructor(country: CountryCode, chosen: boolean, inFocus: boolean, cells: () => readonly HeatmapCell[]) {
    this.country = country;
    this.chosen = chosen;
    this.inFocus = inFocus;
    this.#cells = cells;
  }

  get cells(): readonly HeatmapCell[] {
    return this.#cells();
  }
}

/** Highest last value first; names decide between equals; countries without a value come last. */
function byLastValue(
  countries: readonly CountryCode[],
  index: ScoreIndex,
  years: readonly [number, number],
): readonly CountryCode[] {
  const block = blockOf(index);
  const keyed = countries.map((country) => ({
    country,
    last: lineBetween(block, country, years).findLast((value) => !Number.isNaN(value)) ?? -Infinity,
    name: countryByCode(country).name,
  }));
  // Of two without a value the difference is not a number, and the names decide.
  return keyed
    .sort((a, b) => b.last - a.last || a.name.localeCompare(b.name, "en"))
    .map(({ country }) => country);
}

const extents = new WeakMap<YearStatistics, readonly [number, number]>();

/** Kept with what it is found in: it does not change with the years in view. */
function extentOf(index: ScoreIndex, codes: readonly CountryCode[]): readonly [number, number] | null {
  const statistics = yearStatistics(index, codes);
  const before = extents.get(statistics);
  if (before !== undefined) return before;
  const summaries = index.years.flatMap((year) => summaryIn(statistics, year) ?? []);
  if (summaries.length === 0) return null;
  const extent = [
    Math.min(...summaries.map(({ min }) => min)),
    Math.max(...summaries.map(({ max }) => max)),
  ] as const;
  extents.set(statistics, extent);
  return extent;
}

const sourceIdsBetween = keptLines((index, country, year) => index.at(country, year)?.sourceId ?? null);

/** The sources of the values, in the order of the lines and years; that of the index where there is no value. */
function sourcesOf(
  index: ScoreIndex,
  countries: readonly CountryCode[],
  years: readonly [number, number],
): readonly string[] {
  const ids = new Set<string>();
  let last: string | null = null;
  for (const country of countries)
    for (const id of sourceIdsBetween(index, country, years)) {
      if (id === null || id === last) continue; // thousands of values are of a few sources
      ids.add(id);
      last = id;
    }
  return ids.size > 0 ? [...ids] : [index.sourceId];
}
