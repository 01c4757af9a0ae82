import { countryByCode } from "../../country/country.ts";
import type { Score } from "../../dataset/dataset.ts";
import type { MissingReason } from "../../dataset/missing.ts";
import { leastCoverage, type TrendPoint, type TrendSeries, type TrendView } from "../../views/trend.ts";
import type { LegendItem } from "../chart.ts";
import { breakWords } from "../coverage.ts";
import type { Frame } from "../frame.ts";
import { countryColour, themes } from "../theme.ts";
import { summaryWords } from "../valueSummary.ts";
import { groupTitle } from "../groupNames.ts";

/** The index and the first countries, unless somebody wrote a title. */
export function trendTitle(view: TrendView, frame: Frame): string {
  const words = frame.text.trend;
  const names = focusOf(view).map((s) => countryByCode(s.country).name);
  if (view.title !== null) return view.title;
  return names.length === 0
    ? words.titleWithoutCountries(view.index.short, groupTitle(view.group, frame.text))
    : words.title(view.index.short, names.slice(0, 3), Math.max(0, names.length - 3));
}

/** What is measured, in what unit and scale, and what higher means. */
export function trendSubtitle({ index }: TrendView, frame: Frame): string {
  const words = frame.text.trend;
  const [low, high] = index.scale;
  const scale =
    low === null
      ? ""
      : high === null
        ? words.scaleOpen(frame.text.number(low))
        : words.scale(frame.text.number(low), frame.text.number(high));
  return words.subtitle(index.label, index.unit, scale, frame.text.direction[index.direction]);
}

/** What cannot be told at the mark itself. */
export function trendLegend(view: TrendView, frame: Frame): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.trend;
  const group = groupTitle(view.group, frame.text);
  const chosen = view.series.filter((s) => s.role !== "context");
  const leading = focusOf(view)[0];
  const context = view.series.length - chosen.length;
  return [
    ...(context > 0
      ? [{ label: words.context(context, group), symbol: "line" as const, colour: theme.context }]
      : []),
    ...(view.summaries.length > 0
      ? [
          { label: words.median(group), symbol: "dashed" as const, colour: theme.ink },
          { label: words.mean(group), symbol: "dotted" as const, colour: theme.muted },
        ]
      : []),
    ...(chosen.some((s) => s.points.some((p) => (p.score?.low ?? null) !== null))
      ? [
          {
            label: words.band,
            symbol: "band" as const,
            colour: leading ? `${countryColour(leading.country, frame.theme)}33` : theme.band,
          },
        ]
      : []),
    ...(view.aggregates.length > 0
      ? [{ label: words.publishedLegend, symbol: "diamond" as const, colour: theme.ink }]
      : []),
  ];
}

/** The whole in words: what is drawn, and each country's first and last value. */
export function trendDescription(view: TrendView, frame: Frame): string {
  const { index, years } = view;
  return [
    frame.text.trend.describe(index.label, years[0], years[1], frame.text.direction[index.direction]),
    ...focusOf(view).flatMap((series) => lastWords(series, view, frame)),
    ...summaryWords(
      view.summary,
      index,
      frame,
      view.series.some((s) => s.role !== "focus") && focusOf(view).length > 0,
    ),
  ].join(" ");
}

function lastWords(series: TrendSeries, view: TrendView, frame: Frame): string[] {
  const format = (value: number) => frame.text.number(value, view.index.decimals);
  const known = series.points.filter((p): p is TrendPoint & { score: Score } => p.score !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const name = countryByCode(series.country).name;
  if (first === last) return [`${frame.text.trend.point(name, last.year, format(last.score.value))}.`];
  return [
    frame.text.trend.describeLast(
      countryByCode(series.country).name,
      format(first.score.value),
      first.year,
      format(last.score.value),
      last.year,
    ),
  ];
}

function focusOf(view: TrendView): readonly TrendSeries[] {
  return view.series.filter((s) => s.role === "focus");
}

/** How a value covers time, breaks of method, how many countries each year counts, what is missing and why. */
export function trendFooter(view: TrendView, frame: Frame): string[] {
  const words = frame.text.trend;
  const runs = countRuns(view);
  const missing = missingTogether(view).map(({ countries, years, reason }) =>
    words.missingItem(countries, years, frame.text.missing[reason]),
  );
  return [
    [
      words.coverage(view.index.coverage),
      ...breakWords(view.index, view.years, frame.text),
      view.index.remark,
    ]
      .filter((sentence) => sentence !== "")
      .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(" "),
    [
      ...(runs.length === 0
        ? []
        : [words.counts(runs.map((run) => words.countRun(run.n, view.groupSize, run.from, run.to)))]),
      ...(runs.some((run) => run.n < view.groupSize * leastCoverage)
        ? [words.tooFew(leastCoverage * 100)]
        : []),
      ...(missing.length === 0 ? [] : [words.missing(missing)]),
    ].join(" "),
  ].filter((paragraph) => paragraph !== "");
}

/** Years in a row with the same number of countries: "28 of 29 in 1993–2005". */
function countRuns(view: TrendView): { n: number; from: number; to: number }[] {
  const runs: { n: number; from: number; to: number }[] = [];
  for (const { year, n } of view.coverage) {
    const last = runs.at(-1);
    if (last !== undefined && last.n === n && last.to === year - 1) last.to = year;
    else runs.push({ n, from: year, to: year });
  }
  return runs;
}

/** Chosen countries that miss the same years for the same reason, told in one breath. */
function missingTogether(view: TrendView): { countries: string[]; years: string; reason: MissingReason }[] {
  const together = new Map<string, { countries: string[]; years: string; reason: MissingReason }>();
  for (const series of view.series.filter(({ role }) => role === "focus")) {
    const runs = missingRuns(series);
    for (const reason of new Set(runs.map((run) => run.reason))) {
      const years = runs
        .filter((run) => run.reason === reason)
        .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
        .join(", ");
      const key = `${years} ${reason}`;
      const entry = together.get(key) ?? { countries: [], years, reason };
      entry.countries.push(countryByCode(series.country).name);
      together.set(key, entry);
    }
  }
  return [...together.values()];
}

function missingRuns(series: TrendSeries): { from: number; to: number; reason: MissingReason }[] {
  const runs: { from: number; to: number; reason: MissingReason }[] = [];
  for (const { year, missing } of series.points) {
    if (missing === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.reason === missing && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year, reason: missing });
  }
  return runs;
}
