import { countryByCode } from "../country/country.ts";
import type { MissingReason } from "../dataset/missing.ts";
import { leastCoverage, type TrendSeries, type TrendView } from "../views/trend.ts";
import type { Frame } from "./frame.ts";

/** Sources, how a value covers time, how many countries each year counts, what is missing and why. */
export function trendFooter(view: TrendView, frame: Frame): string[] {
  const words = frame.text.trend;
  const runs = countRuns(view);
  const missing = missingTogether(view).map(({ countries, from, to, reason }) =>
    words.missingItem(countries, from === to ? String(from) : `${from}–${to}`, frame.text.missing[reason]),
  );
  return [
    [
      ...(view.sources.length === 0
        ? []
        : [frame.text.source(view.sources.map((s) => `${s.publisher}, ${s.title} (${s.date})`))]),
      words.coverage(view.index.coverage),
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
function missingTogether(view: TrendView) {
  const together = new Map<
    string,
    { countries: string[]; from: number; to: number; reason: MissingReason }
  >();
  for (const series of view.series.filter(({ role }) => role === "focus")) {
    for (const run of missingRuns(series)) {
      const key = `${run.from} ${run.to} ${run.reason}`;
      const entry = together.get(key) ?? { ...run, countries: [] };
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
