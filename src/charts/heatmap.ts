import type { HeatmapView } from "../views/heatmap.ts";
import type { Chart, Painting } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { cellMarks } from "./heatmap/cells.ts";
import { heatmapGrid, lastColumn, type HeatmapGrid } from "./heatmap/grid.ts";
import type { Marks } from "./heatmap/keptMarks.ts";
import { heatmapLayout, missingCells, placedCells, type HeatmapLayout } from "./heatmap/layout.ts";
import { missingMarks } from "./heatmap/missing.ts";
import { rowNames } from "./heatmap/names.ts";
import { marksOver } from "./heatmap/over.ts";
import { isMissingPainted, isPainted, missingPainting, rowGaps, valuePaintings } from "./heatmap/painting.ts";
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
  const height = layout?.height ?? 8;
  const cells = layout === null ? null : cellsOf(view, grid, layout, frame);
  const marks =
    layout === null || cells === null
      ? []
      : [
          ...cells.marks,
          ...rowNames(view, layout, frame),
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
    ...(cells !== null && cells.paintings.length > 0 && { paintings: cells.paintings }),
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

/** The cells as elements, or as far as they are too many for a screen as paintings. */
function cellsOf(
  view: HeatmapView,
  grid: HeatmapGrid,
  layout: HeatmapLayout,
  frame: Frame,
): { readonly marks: Marks; readonly paintings: readonly Painting[] } {
  const patterns = () => missingMarks(missingCells(grid, layout), layout, frame);
  if (!isPainted(grid, layout, frame))
    return { marks: cellMarks(placedCells(view, layout), patterns(), view, layout, frame), paintings: [] };
  const values = valuePaintings(view, layout, frame);
  return isMissingPainted(grid)
    ? { marks: rowGaps(view, layout, frame), paintings: [...values, missingPainting(grid, layout, frame)] }
    : { marks: [...rowGaps(view, layout, frame), patterns()], paintings: values };
}
