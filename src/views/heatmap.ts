import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { LegalEvent, MethodBreak, Score, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import { keptLines, yearsCovered } from "./points.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf } from "./scope.ts";
import { heldBetween } from "./valueCounts.ts";
import { valueSummary, type ValueSummary } from "./valueSummary.ts";
import { summaryIn, yearStatistics } from "./yearStatistics.ts";

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
  /** One for every year of the view. */
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
  const lineOf = (country: CountryCode): HeatmapLine => ({
    country,
    chosen: isChosen(country),
    inFocus: isChosen(country) ? isInFocus(country) : filter.inFocus(country),
    cells: cellsBetween(index, country, filter.years),
  });
  const lines = [
    ...byLastValue(chosen.map(lineOf)),
    ...byLastValue(others.filter((code) => held(code) > 0).map(lineOf)),
  ];
  const ids = new Set<string>();
  for (const { cells } of lines) for (const { score } of cells) if (score !== null) ids.add(score.sourceId);
  return {
    title: figure.title ?? null,
    index,
    years,
    lines,
    absent: others.filter((code) => held(code) === 0),
    extent: extentOf(index, [...chosen, ...others]),
    breaks: index.methodBreaks.filter(({ year }) => years.includes(year) && year !== years[0]),
    summary: valueSummary(
      index,
      lines.map(({ country }) => country),
      filter.years,
    ),
    event,
    sources: [...(ids.size > 0 ? ids : [index.sourceId])].flatMap((id) => library.sources.get(id) ?? []),
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

/** Highest last value first; names decide between equals; lines without a value come last. */
function byLastValue(lines: readonly HeatmapLine[]): readonly HeatmapLine[] {
  const keyed = lines.map((line) => ({
    line,
    last: line.cells.findLast(({ score }) => score !== null)?.score?.value ?? -Infinity,
    name: countryByCode(line.country).name,
  }));
  // Of two without a value the difference is not a number, and the names decide.
  return keyed.sort((a, b) => b.last - a.last || a.name.localeCompare(b.name, "en")).map(({ line }) => line);
}

function extentOf(index: ScoreIndex, codes: readonly CountryCode[]): readonly [number, number] | null {
  const statistics = yearStatistics(index, codes);
  const summaries = index.years.flatMap((year) => summaryIn(statistics, year) ?? []);
  return summaries.length === 0
    ? null
    : [Math.min(...summaries.map(({ min }) => min)), Math.max(...summaries.map(({ max }) => max))];
}
