import { group as grouped } from "d3-array";
import { countryByCode } from "../../country/country.ts";
import { yearOf } from "../../time/partialDate.ts";
import type { CompareSeries, CompareView } from "../../views/compare.ts";
import { isTurned } from "../../views/scaled.ts";
import type { LegendItem } from "../chart.ts";
import { breaksOf, compareEmpty, compareFooter, missingWords } from "./footer.ts";
import { isDrawn, runsOf, type DrawnPoint } from "./runs.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { indexColour, indexDash, indexLetter } from "../indexInk.ts";
import { scaledWords } from "../scaledWords.ts";
import { themes } from "../theme.ts";

interface Mark {
  readonly series: CompareSeries;
  readonly point: DrawnPoint;
  readonly value: number;
}

/** The indices and, where all countries told of are drawn (`more` is how many are not), the one furthest apart. */
export function compareTitle(view: CompareView, more: number, frame: Frame): string {
  const words = frame.text.compare;
  const names = view.indices.map(({ short }) => short);
  if (view.title !== null) return view.title;
  if (names.length === 0) return words.noTitle;
  if (more > 0 || compareEmpty(view, frame) !== null) return words.title(names);
  const told = toldSeries(view);
  const countries = new Set(told.map(({ country }) => country));
  const [only] = countries;
  if (countries.size === 1 && only !== undefined) return words.titleOne(names, countryByCode(only).name);
  const widest = widestApart(view, told);
  const year = view.commonYears.at(-1);
  return widest === null || year === undefined
    ? words.title(names)
    : words.titleApart(names, widest.of, countryByCode(widest.low.series.country).name, year);
}

/** The chosen countries where one of them is drawn, else all. */
function toldSeries({ series }: CompareView): readonly CompareSeries[] {
  const chosen = series.filter(({ role }) => role === "focus");
  return chosen.some(({ points }) => points.some(isDrawn)) ? chosen : series;
}

export function compareSubtitle(view: CompareView, frame: Frame): string {
  const words = frame.text.compare;
  const group = groupTitle(view.group, frame.text);
  const scale =
    view.scaling === "min-max"
      ? words.subtitle["min-max"]
      : words.subtitle[view.scaling](view.common.length, group);
  return `${scale} ${words[view.form]}`;
}

export function compareLegend(view: CompareView, frame: Frame): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.compare;
  const year = view.event === null ? null : yearOf(view.event.date);
  const inView = year !== null && year >= view.years[0] && year <= view.years[1];
  const context = view.series.some(({ role, points }) => role === "context" && points.some(isDrawn));
  return [
    ...(view.form === "lines"
      ? view.indices.map((index, i) => {
          const dash = indexDash(i, frame.theme);
          return {
            label: `${indexLetter(i)} ${isTurned(index) ? words.legendTurned(index.short) : index.short}`,
            symbol: "line" as const,
            colour: indexColour(i, frame.theme),
            ...(dash === null ? {} : { dash }),
          };
        })
      : context
        ? [
            {
              label: words.legendContext(groupTitle(view.group, frame.text)),
              symbol: "line" as const,
              colour: theme.context,
            },
          ]
        : []),
    ...(view.event !== null && year !== null && inView
      ? [
          {
            label: words.legendEvent(view.event.title, frame.text.date(view.event.date)),
            symbol: "tick" as const,
            colour: theme.muted,
          },
        ]
      : []),
  ];
}

/** The whole in words, by rules: what, the ends, the widest disagreement, the largest change, breaks, what is missing. */
export function compareDescription(view: CompareView, frame: Frame): string {
  const words = frame.text.compare;
  const empty = compareEmpty(view, frame);
  if (empty !== null) return [empty, ...compareFooter(view, 0, frame)].join(" ");
  const told = toldSeries(view);
  const marks = told.flatMap((series) =>
    series.points.filter(isDrawn).map((point) => ({ series, point, value: point.scaled.value })),
  );
  const years = marks.map(({ point }) => point.year);
  return [
    words.describe(
      view.indices.map(({ short }) => short),
      new Set(told.map(({ country }) => country)).size,
      Math.min(...years),
      Math.max(...years),
    ),
    compareSubtitle(view, frame),
    ...endsWords(marks, view.commonYears.at(-1), frame),
    ...furthestApart(view, told, frame),
    ...largestChange(told, frame),
    ...breaksOf(view).map(({ short, year }) => words.seam(short, year)),
    missingWords(view, frame),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The highest and the lowest of the last year in common, or of all where there is none; ties together. */
function endsWords(marks: readonly Mark[], last: number | undefined, frame: Frame): readonly string[] {
  const words = frame.text.compare;
  const inLast = marks.filter(({ point }) => point.year === last);
  const told = inLast.length > 0 ? inLast : marks;
  const year = inLast.length > 0 && last !== undefined ? last : null;
  const [low, high] = [
    Math.min(...told.map(({ value }) => value)),
    Math.max(...told.map(({ value }) => value)),
  ];
  const end = (which: "highest" | "lowest", at: number) => {
    const tied = told.filter(({ value }) => value === at);
    const names = tied.map(({ series, point }) =>
      words.describeMark(
        countryByCode(series.country).name,
        series.index.short,
        year === null ? point.year : null,
      ),
    );
    return tied[0] === undefined
      ? []
      : [words.describeEnd(which, year, scaledWords(tied[0].point.scaled, frame), names)];
  };
  if (low === high && told[0] !== undefined)
    return [words.describeEqual(scaledWords(told[0].point.scaled, frame), year)];
  return [...end("highest", high), ...end("lowest", low)];
}

/** In the last year in common: the one country that the indices put furthest apart; null where none is alone in that. */
function widestApart(view: CompareView, told: readonly CompareSeries[]) {
  const year = view.commonYears.at(-1);
  const byCountry = grouped(
    told.flatMap((series) =>
      series.points.flatMap((point) => (point.year === year && isDrawn(point) ? [{ series, point }] : [])),
    ),
    ({ series }) => series.country,
  );
  const [widest, next] = [...byCountry.values()]
    .map((marks) => marks.toSorted((a, b) => a.point.scaled.value - b.point.scaled.value))
    .flatMap(([low, ...others]) => {
      const high = others.at(-1);
      if (low === undefined || high === undefined) return [];
      return [{ low, high, apart: high.point.scaled.value - low.point.scaled.value }];
    })
    .toSorted((a, b) => b.apart - a.apart);
  if (widest === undefined || widest.apart - (next?.apart ?? 0) < 1e-9) return null;
  return { ...widest, of: byCountry.size };
}

function furthestApart(view: CompareView, told: readonly CompareSeries[], frame: Frame): readonly string[] {
  const widest = widestApart(view, told);
  if (widest === null) return [];
  const { low, high } = widest;
  return [
    frame.text.compare.describeApart(
      low.point.year,
      countryByCode(low.series.country).name,
      scaledWords(low.point.scaled, frame),
      low.series.index.short,
      scaledWords(high.point.scaled, frame),
      high.series.index.short,
    ),
  ];
}

/** From the first to the last year of a line, never over a gap or a break. */
function largestChange(told: readonly CompareSeries[], frame: Frame): readonly string[] {
  const largest = told
    .flatMap((series) => runsOf(series).map((run) => ({ series, from: run[0], to: run.at(-1) })))
    .map((run) => ({ ...run, size: Math.abs((run.to?.scaled.value ?? 0) - (run.from?.scaled.value ?? 0)) }))
    .toSorted((a, b) => b.size - a.size)[0];
  if (largest?.from === undefined || largest.to === undefined || largest.size === 0) return [];
  const { series, from, to } = largest;
  return [
    frame.text.compare.describeChange(
      countryByCode(series.country).name,
      series.index.short,
      scaledWords(from.scaled, frame),
      from.year,
      scaledWords(to.scaled, frame),
      to.year,
    ),
  ];
}
