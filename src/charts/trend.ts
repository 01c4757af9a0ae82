import { areaY, axisY, dot, gridY, lineY, plot, ruleX, type Markish } from "@observablehq/plot";
import type { TrendSeries, TrendView } from "../views/trend.ts";
import { bodyOf } from "./body.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { countryColour, countryDash, themes } from "./theme.ts";
import { trendDescription, trendFooter, trendLegend, trendSubtitle, trendTitle } from "./trend/words.ts";
import { endLabels, publishedMarks, seams, statisticLabels, voidNotes } from "./trend/labels.ts";
import { trendLayout, type TrendLayout } from "./trend/layout.ts";
import { lone, spotsOf, summarySpots } from "./trend/spots.ts";
import { trendTargets } from "./trend/targets.ts";
import { eventRule, yearAxis, yearDomain } from "./yearAxis.ts";

/** Lines by year: chosen countries in colour with labels at their ends, their group in grey, its median and mean. */
export function trendChart(view: TrendView, frame: Frame): Chart {
  const layout = trendLayout(view, frame);
  const { height, left, right, top, bottom } = layout;
  const plotted = plot({
    document: frame.document,
    width: frame.width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: height - bottom,
    x: { domain: yearDomain(view.years), axis: null },
    y: { domain: [...layout.domain], axis: null },
    marks: marksOf(view, layout, frame),
  });
  return {
    title: trendTitle(view, frame),
    subtitle: trendSubtitle(view, frame),
    legend: trendLegend(view, frame),
    body: bodyOf(plotted, frame.width, height),
    height,
    least: 220,
    targets: trendTargets(view, layout, frame),
    axis: {
      field: "years",
      from: view.years[0],
      to: view.years[1] + 1,
      left,
      right: left + layout.plotWidth,
    },
    sources: view.sources,
    footer: trendFooter(view, frame),
    description: trendDescription(view, frame),
  };
}

/** From back to front: grid, context, intervals, statistics, chosen lines, lone years, labels. */
function marksOf(view: TrendView, layout: TrendLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const chosen = view.series.filter((series) => series.role !== "context");
  const leading = chosen.find((series) => series.role === "focus");
  const rule = eventRule(view.event, view.years, layout.plotWidth, frame);
  const summary = (key: "median" | "mean") => summarySpots(view, key);
  const colourOf = (series: TrendSeries) =>
    series.role === "focus" ? countryColour(series.country, frame.theme) : theme.context;
  const tickDecimals = decimalsOfTicks(layout.yTicks);
  return [
    ...rule.behind,
    gridY([...layout.yTicks], { stroke: theme.hairline, strokeOpacity: 1 }),
    axisY([...layout.yTicks], {
      tickSize: 0,
      fill: theme.muted,
      fontSize: 12,
      label: null,
      tickFormat: (value: number) => frame.text.number(value, tickDecimals),
    }),
    yearAxis(view.years, layout.plotWidth, frame),
    ...seams(view, theme.muted, frame.text.trend.seam),
    lineY(
      view.series.filter((s) => s.role === "context").flatMap((s) => spotsOf(s, view)),
      { x: "x", y: "value", z: "run", stroke: theme.context, strokeWidth: 1 },
    ),
    ...chosen
      .filter((s) => s.role === "focus")
      .map((s) =>
        areaY(spotsOf(s, view), {
          x: "x",
          y1: "low",
          y2: "high",
          z: "run",
          fill: colourOf(s),
          fillOpacity: 0.13,
        }),
      ),
    lineY(summary("mean"), {
      x: "x",
      y: "value",
      z: "run",
      stroke: theme.muted,
      strokeWidth: 1.3,
      strokeDasharray: "1.5 3",
    }),
    lineY(summary("median"), {
      x: "x",
      y: "value",
      z: "run",
      stroke: theme.ink,
      strokeWidth: 1.5,
      strokeDasharray: "5 3",
    }),
    ...(["mean", "median"] as const).map((key) =>
      dot(lone(summary(key)), {
        x: "x",
        y: "value",
        symbol: "square",
        r: 2.6,
        fill: key === "median" ? theme.ink : theme.muted,
      }),
    ),
    ...chosen
      .filter((s) => s.role === "focus")
      .map((s) =>
        ruleX(lone(spotsOf(s, view)), {
          x: "x",
          y1: "low",
          y2: "high",
          stroke: colourOf(s),
          strokeOpacity: 0.6,
          strokeWidth: 1.5,
        }),
      ),
    ...[...chosen].reverse().map((s) =>
      lineY(spotsOf(s, view), {
        x: "x",
        y: "value",
        z: "run",
        stroke: colourOf(s),
        strokeWidth: s === leading ? 2.8 : 1.8,
        strokeLinejoin: "round",
        ...dashed(
          countryDash(
            s.country,
            chosen.map((c) => c.country),
            frame.theme,
          ),
        ),
      }),
    ),
    ...(["context", "dimmed", "focus"] as const).map((role) =>
      dot(
        view.series
          .filter((s) => s.role === role)
          .flatMap((s) => lone(spotsOf(s, view)).map((spot) => ({ ...spot, colour: colourOf(s) }))),
        { x: "x", y: "value", r: role === "context" ? 1.8 : 4, fill: "colour" },
      ),
    ),
    ...publishedMarks(view, frame, layout),
    ...rule.front,
    ...endLabels(chosen, view, frame, layout),
    ...statisticLabels(view, frame, layout),
    ...voidNotes(view, frame, layout),
  ];
}

function dashed(dash: string | null) {
  return dash === null ? {} : { strokeDasharray: dash };
}

function decimalsOfTicks(values: readonly number[]): number {
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  return step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step)));
}
