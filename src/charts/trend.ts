import type { TrendView } from "../views/trend.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { plotBody } from "./marks/plotBody.ts";
import { trendLayout } from "./trend/layout.ts";
import { linesOf } from "./trend/lines.ts";
import { marksOf } from "./trend/marks.ts";
import { linesPainting, paintedFrom } from "./trend/painting.ts";
import { trendTargets } from "./trend/targets.ts";
import { trendDescription, trendFooter, trendLegend, trendSubtitle, trendTitle } from "./trend/words.ts";

/** Lines by year: chosen countries in colour with labels at their ends, their group in grey, its median and mean. */
export function trendChart(view: TrendView, frame: Frame): Chart {
  const layout = trendLayout(view, frame);
  const { height, left, plotWidth } = layout;
  const paints = frame.paints === true && view.series.length > paintedFrom;
  const lines = linesOf(view, layout, frame, paints);
  const marks = marksOf(view, paints ? null : lines, layout, frame);
  const chart = {
    title: trendTitle(view, frame),
    subtitle: trendSubtitle(view, frame),
    legend: trendLegend(view, frame),
    body: plotBody(frame.document, frame.width, height, marks),
    height,
    ...(paints && { paintings: [linesPainting(lines, view, layout, frame)] }),
    least: 220,
    isEmpty: !layout.hasScores,
    axis: {
      field: "years",
      from: view.years[0],
      to: view.years[1] + 1,
      left,
      right: left + plotWidth,
    },
    sources: view.sources,
    footer: trendFooter(view, frame),
    description: trendDescription(view, frame),
  } as const;
  return withLazy(chart, { targets: () => trendTargets(view, layout, frame) });
}
