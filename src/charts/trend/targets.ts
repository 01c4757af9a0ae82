import { countryByCode } from "../../country/country.ts";
import type { Score } from "../../dataset/dataset.ts";
import type { TrendSeries, TrendView } from "../../views/trend.ts";
import type { ScoreRef } from "../../views/valueRef.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { TrendLayout } from "./layout.ts";
import { midYear } from "../yearAxis.ts";
import { groupTitle } from "../groupNames.ts";

/** Every value and statistic that can be asked about: the chosen countries first, then their group, then its statistics. */
export function trendTargets(view: TrendView, layout: TrendLayout, frame: Frame): Target[] {
  const inOrder = [
    ...view.series.filter((s) => s.role !== "context"),
    ...view.series.filter((s) => s.role === "context"),
  ];
  return [
    ...inOrder.flatMap((series) => lineTargets(series, view, frame, layout)),
    ...(["median", "mean"] as const).flatMap((key) => statisticTargets(key, view, layout, frame)),
  ];
}

function statisticTargets(
  key: "median" | "mean",
  view: TrendView,
  layout: TrendLayout,
  frame: Frame,
): Target[] {
  const words = frame.text.trend;
  const refs = memberRefs(view);
  return view.summaries.map((summary) => ({
    x: layout.x(midYear(summary.year)),
    y: layout.y(summary[key]),
    year: summary.year,
    line: key,
    label: words.statistic(
      words[key](groupTitle(view.group, frame.text)),
      summary.year,
      frame.text.number(summary[key], decimalsOf(summary[key], view.index.decimals)),
      summary.n,
      view.groupSize,
    ),
    details: [],
    value: { kind: "computed", from: refs.get(summary.year) ?? [] },
    steps: [
      frame.text.card[key](summary.n, view.groupSize, groupTitle(view.group, frame.text)),
      frame.text.card.yearCovered,
    ],
  }));
}

/** The values of the group's members by year: what its statistics were computed from. */
function memberRefs({
  index,
  members,
  series,
  summaries,
}: TrendView): ReadonlyMap<number, readonly ScoreRef[]> {
  const refs = new Map<number, ScoreRef[]>(summaries.map(({ year }) => [year, []]));
  for (const { country, points } of series)
    if (members.includes(country))
      for (const { year, score } of points)
        if (score !== null) refs.get(year)?.push({ index: index.id, country, year });
  return refs;
}

/** A target for each value of a line; a gap or a method break starts a new line. */
function lineTargets(series: TrendSeries, view: TrendView, frame: Frame, at: TrendLayout): Target[] {
  const format = (value: number) => frame.text.number(value, view.index.decimals);
  const name = countryByCode(series.country).name;
  let gap = 0;
  return series.points.flatMap((point) => {
    if (point.score === null) {
      gap += 1;
      return [];
    }
    const breaks = view.index.methodBreaks.filter((seam) => seam.year <= point.year).length;
    return [
      {
        x: at.x(midYear(point.year)),
        y: at.y(point.score.value),
        country: series.country,
        year: point.year,
        line: `${series.country} ${gap} ${breaks}`,
        label: frame.text.trend.point(name, point.year, format(point.score.value)),
        details: detailsOf(point.score, view, frame, format),
        value: { kind: "score", index: view.index.id, country: series.country, year: point.year },
        steps: [frame.text.card.asPublished, frame.text.card.yearCovered],
      },
    ];
  });
}

function detailsOf(score: Score, view: TrendView, frame: Frame, format: (value: number) => string): string[] {
  const source = view.sources.find((s) => s.id === score.sourceId);
  return [
    ...(score.low !== null && score.high !== null
      ? [frame.text.trend.interval(format(score.low), format(score.high))]
      : []),
    ...(predecessor(score) ? [frame.text.trend.predecessor] : []),
    ...(score.note === "" ? [] : [score.note]),
    ...(source ? [frame.text.timeline.sourceLine(source.title)] : []),
  ];
}

/** Publishers code some states before they existed: the value is of what was there. */
function predecessor(score: Score): boolean {
  const [from] = countryByCode(score.country).existed;
  return from !== null && score.year < from;
}

/** A statistic may fall between two published steps: one digit more then, else none. */
function decimalsOf(value: number, decimals: number): number {
  return Math.abs(value - Number(value.toFixed(decimals))) > 1e-9 ? decimals + 1 : decimals;
}
