import type { TrendView } from "../../views/trend.ts";
import type { Frame } from "../frame.ts";
import { dots } from "../marks/dot.ts";
import type { Layer } from "../marks/layer.ts";
import { eventMarks, yearLabels } from "../yearAxis.ts";
import { valueGrid, valueLabels } from "./grid.ts";
import { endLabels, publishedMarks, seams, statisticLabels, voidNotes, type Marks } from "./labels.ts";
import type { TrendLayout } from "./layout.ts";
import { colourOf } from "./lines.ts";
import { loneDots, runsOf } from "./runs.ts";

/**
 * From back to front: grid, lines, lone years, labels. Where the lines are null they are painted apart, with the grid and the year of
 * the event, which stand behind them.
 */
export function marksOf(
  view: TrendView,
  lines: readonly Layer[] | null,
  layout: TrendLayout,
  frame: Frame,
): Marks {
  const { document, theme } = frame;
  const chosen = view.series.filter((series) => series.role !== "context");
  const event = eventMarks(view.event, view.years, layout.plotWidth, frame);
  return [
    ...(lines === null
      ? []
      : [...event.behind.map((mark) => mark(layout)), valueGrid(layout, frame).element(document)]),
    valueLabels(layout, frame),
    yearLabels(view.years, layout.plotWidth, frame, layout),
    ...seams(view, frame, layout),
    ...(lines === null ? [] : lines.map((layer) => layer.element(document))),
    ...(["dimmed", "focus"] as const).map((role) =>
      dots(
        document,
        chosen
          .filter((s) => s.role === role)
          .flatMap((s) =>
            loneDots(runsOf(view, [s.country], layout), layout).map((dot) => ({
              ...dot,
              fill: colourOf(s, theme),
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
