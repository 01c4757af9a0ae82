import type { CountryCode } from "../../country/country.ts";
import type { TrendSeries, TrendView } from "../../views/trend.ts";
import type { Frame, ThemeName } from "../frame.ts";
import { areas } from "../marks/area.ts";
import { dotLayer, symbolLayer } from "../marks/dot.ts";
import type { Layer } from "../marks/layer.ts";
import { hairlineLayer, lineLayer, lineThrough, type Run } from "../marks/line.ts";
import { ruleLayer } from "../marks/rule.ts";
import { countryColour, countryDash, themes } from "../theme.ts";
import { midYear } from "../yearAxis.ts";
import type { TrendLayout } from "./layout.ts";
import { loneDots, runsOf } from "./runs.ts";
import { betweenBreaks, lone, runsThrough, summaryValues } from "./spots.ts";

/** Radius of the dot of a year of the group without a neighbour, px. */
const loneRadius = 1.8;

/**
 * With more chosen lines than this, those that are painted are 1 px wide but for the first: nobody tells so many apart by their
 * width, and a canvas takes several times as long for wide ones.
 */
const mostWide = 20;

/** From back to front: the rest of the group, intervals, the group's statistics, the chosen lines; for a canvas or not. */
export function linesOf(
  view: TrendView,
  layout: TrendLayout,
  { theme: name }: Frame,
  painted: boolean,
): readonly Layer[] {
  const theme = themes[name];
  const chosen = view.series.filter(({ role }) => role !== "context");
  const context = runsOf(view, codesOf(view.series.filter(({ role }) => role === "context")), layout);
  const inFocus = chosen.filter(({ role }) => role === "focus");
  const codes = codesOf(chosen);
  const thin = painted && chosen.length > mostWide;
  const through = (run: Run) => lineThrough(run, layout.y);
  return [
    hairlineLayer(context.map(through), { stroke: theme.context }),
    ...inFocus.filter(hasIntervals).map((series) => intervals(series, view, layout, colourOf(series, name))),
    ...statistics(view, layout, name),
    ...inFocus
      .filter(hasIntervals)
      .map((series) => loneIntervals(series, view, layout, colourOf(series, name))),
    ...chosen.toReversed().map((series) => {
      const strokes = runsOf(view, [series.country], layout).map(through);
      const isFirst = series === inFocus[0];
      const look = {
        stroke: colourOf(series, name),
        "stroke-width": isFirst ? "2.8" : thin ? "1" : "1.8",
        ...dashed(countryDash(series.country, codes, name)),
      };
      return thin && !isFirst ? hairlineLayer(strokes, look) : lineLayer(strokes, look);
    }),
    dotLayer(loneDots(context, layout), loneRadius, { fill: theme.context }),
  ];
}

/** Whether the publisher gives an interval of any value. */
function hasIntervals({ points }: TrendSeries): boolean {
  return points.some(({ score }) => score !== null && score.low !== null);
}

function codesOf(series: readonly TrendSeries[]): readonly CountryCode[] {
  return series.map(({ country }) => country);
}

/** The colour of a line: its country's own where it is in focus. */
export function colourOf({ role, country }: TrendSeries, theme: ThemeName): string {
  return role === "focus" ? countryColour(country, theme) : themes[theme].context;
}

/** The publisher's intervals as a band, broken where there are none. */
function intervals({ points }: TrendSeries, view: TrendView, { x, y }: TrendLayout, fill: string): Layer {
  const bands = betweenBreaks(points, view).map((run) =>
    run.map(({ year, score }) => ({
      x: x(midYear(year)),
      y1: y(score?.low ?? NaN),
      y2: y(score?.high ?? NaN),
    })),
  );
  return areas(bands, { fill, "fill-opacity": "0.13" });
}

/** The interval of a value without neighbours is a stroke. */
function loneIntervals(
  { points }: TrendSeries,
  view: TrendView,
  { x, y }: TrendLayout,
  stroke: string,
): Layer {
  const strokes = lone(points, view).flatMap(({ year, score }) =>
    score === null || score.low === null || score.high === null
      ? []
      : [{ x1: x(midYear(year)), x2: x(midYear(year)), y1: y(score.low), y2: y(score.high) }],
  );
  return ruleLayer(strokes, { stroke, "stroke-opacity": "0.6", "stroke-width": "1.5" });
}

/** The group's mean, dotted, and median, dashed; a square where one stands alone. */
function statistics(view: TrendView, layout: TrendLayout, name: ThemeName): readonly Layer[] {
  const theme = themes[name];
  const looks = [
    { key: "mean", colour: theme.muted, dash: "1.5 3", width: "1.3" },
    { key: "median", colour: theme.ink, dash: "5 3", width: "1.5" },
  ] as const;
  const valued = looks.map((look) => ({
    ...look,
    runs: runsThrough(summaryValues(view, look.key), view, layout),
  }));
  return [
    ...valued.map(({ runs, colour, dash, width }) =>
      lineLayer(
        runs.map((run) => lineThrough(run, layout.y)),
        {
          stroke: colour,
          "stroke-width": width,
          "stroke-dasharray": dash,
        },
      ),
    ),
    ...valued.map(({ runs, colour }) => symbolLayer(loneDots(runs, layout), "square", 2.6, { fill: colour })),
  ];
}

function dashed(dash: string | null) {
  return dash === null ? {} : { "stroke-dasharray": dash };
}
