import type { TrendSeries, TrendView } from "../../views/trend.ts";
import type { Frame } from "../frame.ts";
import { areas } from "../marks/area.ts";
import { dots, symbols } from "../marks/dot.ts";
import { lines } from "../marks/line.ts";
import { rules } from "../marks/rule.ts";
import { countryColour, countryDash, themes } from "../theme.ts";
import { eventMarks, midYear, yearLabels } from "../yearAxis.ts";
import { loneRadius, type Context } from "./context.ts";
import { valueGrid, valueLabels } from "./grid.ts";
import { endLabels, publishedMarks, seams, statisticLabels, voidNotes, type Marks } from "./labels.ts";
import type { TrendLayout } from "./layout.ts";
import { betweenBreaks, lone, strokesOf, summaryValues, valueOf } from "./spots.ts";

/**
 * From back to front: grid, context, intervals, statistics, chosen lines, lone years, labels. Where the context is null it
 * is painted apart, with the grid and the year of the event, which stand behind it.
 */
export function marksOf(view: TrendView, context: Context | null, layout: TrendLayout, frame: Frame): Marks {
  const { document, theme: name } = frame;
  const theme = themes[name];
  const chosen = view.series.filter((series) => series.role !== "context");
  const inFocus = chosen.filter((series) => series.role === "focus");
  const leading = inFocus[0];
  const event = eventMarks(view.event, view.years, layout.plotWidth, frame);
  const colourOf = (series: TrendSeries) =>
    series.role === "focus" ? countryColour(series.country, name) : theme.context;
  return [
    ...(context === null ? [] : [...event.behind.map((mark) => mark(layout)), valueGrid(layout, frame)]),
    valueLabels(layout, frame),
    yearLabels(view.years, layout.plotWidth, frame, layout),
    ...seams(view, frame, layout),
    context === null ? null : lines(document, context.strokes, { stroke: theme.context }),
    ...inFocus.map((s) => intervals(s, view, layout, document, colourOf(s))),
    ...statistics(view, layout, frame),
    ...inFocus.map((s) => loneIntervals(s, view, layout, document, colourOf(s))),
    ...[...chosen].reverse().map((s) =>
      lines(document, strokesOf(s.points, valueOf, view, layout), {
        stroke: colourOf(s),
        "stroke-width": s === leading ? "2.8" : "1.8",
        ...dashed(
          countryDash(
            s.country,
            chosen.map((c) => c.country),
            name,
          ),
        ),
      }),
    ),
    context === null ? null : dots(document, context.dots, loneRadius, { fill: theme.context }),
    ...(["dimmed", "focus"] as const).map((role) =>
      dots(
        document,
        chosen
          .filter((s) => s.role === role)
          .flatMap((s) =>
            lone(s.points, valueOf, view).map((point) => ({
              x: layout.x(midYear(point.year)),
              y: layout.y(valueOf(point) ?? NaN),
              fill: colourOf(s),
            })),
          ),
        4,
      ),
    ),
    ...publishedMarks(view, frame, layout),
    ...event.front.map((mark) => mark(layout)),
    ...endLabels(chosen, view, frame, layout),
    ...statisticLabels(view, frame, layout),
    ...voidNotes(view, frame, layout),
  ];
}

/** The publisher's intervals as a band, broken where there are none. */
function intervals(
  { points }: TrendSeries,
  view: TrendView,
  { x, y }: TrendLayout,
  document: Document,
  fill: string,
) {
  const bands = betweenBreaks(points, view).map((run) =>
    run.map(({ year, score }) => ({
      x: x(midYear(year)),
      y1: y(score?.low ?? NaN),
      y2: y(score?.high ?? NaN),
    })),
  );
  return areas(document, bands, { fill, "fill-opacity": "0.13" });
}

/** The interval of a value without neighbours is a stroke. */
function loneIntervals(
  { points }: TrendSeries,
  view: TrendView,
  { x, y }: TrendLayout,
  document: Document,
  stroke: string,
) {
  const strokes = lone(points, valueOf, view).flatMap(({ year, score }) =>
    score === null || score.low === null || score.high === null
      ? []
      : [{ x1: x(midYear(year)), x2: x(midYear(year)), y1: y(score.low), y2: y(score.high) }],
  );
  return rules(document, strokes, { stroke, "stroke-opacity": "0.6", "stroke-width": "1.5" });
}

/** The group's mean, dotted, and median, dashed; a square where one stands alone. */
function statistics(view: TrendView, layout: TrendLayout, { document, theme: name }: Frame): Marks {
  const theme = themes[name];
  const looks = [
    { key: "mean", colour: theme.muted, dash: "1.5 3", width: "1.3" },
    { key: "median", colour: theme.ink, dash: "5 3", width: "1.5" },
  ] as const;
  const own = (point: { readonly value: number | null }) => point.value;
  const valued = looks.map((look) => ({ ...look, values: summaryValues(view, look.key) }));
  return [
    ...valued.map(({ values, colour, dash, width }) =>
      lines(document, strokesOf(values, own, view, layout), {
        stroke: colour,
        "stroke-width": width,
        "stroke-dasharray": dash,
      }),
    ),
    ...valued.map(({ values, colour }) =>
      symbols(
        document,
        lone(values, own, view).map(({ year, value }) => ({
          x: layout.x(midYear(year)),
          y: layout.y(value ?? NaN),
        })),
        "square",
        2.6,
        { fill: colour },
      ),
    ),
  ];
}

function dashed(dash: string | null) {
  return dash === null ? {} : { "stroke-dasharray": dash };
}
