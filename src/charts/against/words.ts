import { countryByCode } from "../../country/country.ts";
import type { MissingReason } from "../../dataset/missing.ts";
import type { Counted } from "../../views/penalties/counted.ts";
import type { AgainstView } from "../../views/against.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import { countSpoken } from "../penalties/numbers.ts";
import { yearRanges } from "../yearRanges.ts";

export function againstTitle(view: AgainstView, frame: Frame): string {
  const words = frame.text.against;
  if (view.title !== null) return view.title;
  if (view.country === null) return words.titleWithoutCountry(view.index.short);
  return words.title(view.index.short, measureOf(view, frame), countryByCode(view.country).name);
}

/** Where no year holds both, that is said first. */
export function againstSubtitle(view: AgainstView, frame: Frame): string {
  const { text } = frame;
  const words = text.against;
  const { index, country } = view;
  if (country === null) return words.noCountry;
  const { name } = countryByCode(country);
  if (view.years === null) return words.empty(name, index.short);
  const both = noBoth(view, frame);
  const what = words.subtitle(index.label, index.unit, text.direction[index.direction]);
  if (view.counts.length === 0) return `${words.noCounts(name, measureOf(view, frame))} ${what}`;
  return both === null ? what : `${both} ${what}`;
}

export function scoreText(value: number, view: AgainstView, frame: Frame): string {
  return frame.text.number(value, view.index.decimals);
}

export function againstFooter(view: AgainstView, frame: Frame): string[] {
  const { text } = frame;
  const words = text.against;
  const { index, country } = view;
  const n = view.pairs.length;
  const pairedYears = view.pairs.map(({ year }) => year);
  const differing = view.counts
    .filter((a) => view.counts.some((b) => b !== a && b.year === a.year))
    .map(({ year }) => year);
  const seams = view.index.methodBreaks.filter(
    ({ year }) => view.years !== null && year > view.years[0] && year <= view.years[1],
  );
  const notes = [
    n === 0 ? "" : words.bothCount(n, yearRanges(pairedYears)),
    n === 0 ? "" : words.fewYears(n),
    view.overlapping.length === 0
      ? ""
      : words.tryInstead(
          view.overlapping.map(({ index: other, years }) =>
            words.tryItem(other.short, yearRanges(years), years.length),
          ),
        ),
    view.counts.length === 0 ? "" : words.floor,
    view.years === null ? "" : words.axes,
    ...seams.map(({ year }) => words.seam(year)),
    ...missingValues(view).map(([reason, years]) =>
      words.missingValue(yearRanges(years), text.missing[reason]),
    ),
    view.noCount.length === 0 ? "" : words.missingCount(yearRanges(view.noCount)),
    differing.length === 0 ? "" : words.differ(yearRanges(differing)),
    view.apart.length === 0 ? "" : words.apart(view.apart.length),
    view.dimmed && country !== null ? words.dimmed(countryByCode(country).name) : "",
    view.others.length === 0 ? "" : words.others(view.others.map((code) => countryByCode(code).name)),
    view.points.length === 0 ? "" : text.trend.coverage(index.coverage),
  ].filter((note) => note !== "");
  return notes.length === 0 ? [] : [notes.join(" ")];
}

/** Both series in words, then the years that hold both: the pairs themselves while they are few. */
export function againstDescription(view: AgainstView, frame: Frame): string {
  const { text } = frame;
  const words = text.against;
  if (view.country === null || view.years === null) return againstSubtitle(view, frame);
  const measure = measureOf(view, frame);
  const scored = view.points.flatMap(({ year, score }) => (score === null ? [] : [{ year, score }]));
  const [first, last] = [scored[0], scored.at(-1)];
  const sorted = [...view.counts].sort((a, b) => b.latest.value - a.latest.value || a.year - b.year);
  const [most, fewest] = [sorted[0], sorted.at(-1)];
  const spoken = (counted: Counted) => countSpoken(counted.latest, frame);
  const none = noBoth(view, frame);
  return [
    words.describe(view.index.short, measure, countryByCode(view.country).name, ...view.years),
    first === undefined || last === undefined
      ? ""
      : words.describeScore(
          view.index.short,
          scoreText(first.score.value, view, frame),
          first.year,
          scoreText(last.score.value, view, frame),
          last.year,
        ),
    most === undefined || fewest === undefined
      ? words.noCounts(countryByCode(view.country).name, measure)
      : words.describeCounts(spoken(most), most.year, spoken(fewest), fewest.year, measure),
    view.pairs.length === 0
      ? (none ?? "")
      : words.describePairs(
          view.pairs.length,
          view.pairs.map(({ year, score, counted }) =>
            words.pairItem(year, scoreText(score.value, view, frame), spoken(counted)),
          ),
        ),
    view.pairs.length === 0 ? "" : words.fewYears(view.pairs.length),
    view.noCount.length === 0 ? "" : words.missingCount(yearRanges(view.noCount)),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Why no year holds both, or null where one does or there is nothing to hold. */
function noBoth(view: AgainstView, frame: Frame): string | null {
  const words = frame.text.against;
  if (view.pairs.length > 0 || view.counts.length === 0) return null;
  const scored = view.points.filter(({ score }) => score !== null).map(({ year }) => year);
  const counted = view.counts.map(({ year }) => year);
  const [firstScore, lastScore] = [scored[0], scored.at(-1)];
  const [firstCount, lastCount] = [Math.min(...counted), Math.max(...counted)];
  const { short } = view.index;
  const measure = measureOf(view, frame);
  if (firstScore === undefined || lastScore === undefined) return words.noBothAtAll;
  if (lastScore < firstCount) return words.noBoth(short, lastScore, measure, firstCount);
  if (lastCount < firstScore) return words.noBothBefore(short, firstScore, measure, lastCount);
  return words.noBothAtAll;
}

/** Missing years inside the series, by their reason. */
function missingValues(view: AgainstView): [MissingReason, number[]][] {
  const reasons = new Map<MissingReason, number[]>();
  for (const { year, missing } of view.points) {
    if (missing !== null) reasons.set(missing, [...(reasons.get(missing) ?? []), year]);
  }
  return [...reasons];
}

function measureOf(view: AgainstView, frame: Frame): string {
  return named(frame.text.penalties.measures, view.measure);
}
