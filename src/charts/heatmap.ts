import type { HeatmapView } from "../views/heatmap.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { cellMarks, rowNames } from "./heatmap/cells.ts";
import { heatmapGrid, lastColumn } from "./heatmap/grid.ts";
import { heatmapLayout, placedCells } from "./heatmap/layout.ts";
import { marksOver } from "./heatmap/over.ts";
import { cellPainting, isPainted } from "./heatmap/painting.ts";
import { ramp } from "./heatmap/ramp.ts";
import { heatmapTargets } from "./heatmap/targets.ts";
import { describeHeatmap, heatmapFooter, heatmapLegend } from "./heatmap/words.ts";
import { withLazy } from "./lazily.ts";
import { plotBody } from "./marks/plotBody.ts";
import { yearLabels } from "./yearAxis.ts";

/**
 * A row a country, a column a year: the stronger the colour, the higher the value; a missing value shows why. Very many cells
 * are painted on a screen; in a file they are elements.
 */
export function heatmapChart(view: HeatmapView, frame: Frame): Chart {
  const words = frame.text.heatmap;
  const { index } = view;
  const grid = heatmapGrid(view);
  const layout = heatmapLayout(view, grid, frame);
  const painted = layout !== null && isPainted(grid, layout, frame);
  const height = layout?.height ?? 8;
  const marks =
    layout === null
      ? []
      : [
          ...(painted ? [] : cellMarks(placedCells(view, layout), view, layout, frame)),
          ...[true, false].map((chosen) => rowNames(view, chosen, layout, frame)),
          yearLabels(layout.years, layout.right - layout.left, frame, layout),
          ...marksOver(view, layout, frame),
          ...ramp(view, layout, frame),
        ];
  const chart = {
    title: view.title ?? words.title(index.short),
    subtitle:
      lastColumn(grid) === null
        ? words.noValues
        : words.subtitle(index.label, index.unit, frame.text.direction[index.direction]),
    legend: heatmapLegend(view, grid, frame),
    body: plotBody(frame.document, frame.width, height, marks),
    height,
    ...(painted && { paintings: [cellPainting(view, grid, layout, frame)] }),
    ...(layout !== null && view.lines.length > 0 && { least: layout.least }),
    isEmpty: layout === null || view.lines.length === 0,
    ...(layout !== null && {
      axis: {
        field: "years" as const,
        from: layout.years[0],
        to: layout.years[1] + 1,
        left: layout.left,
        right: layout.right,
      },
    }),
    sources: view.sources,
    footer: heatmapFooter(view, frame),
    description: describeHeatmap(view, grid, frame),
  };
  return withLazy(chart, { targets: () => (layout === null ? [] : heatmapTargets(view, layout, frame)) });
}
