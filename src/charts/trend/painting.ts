import type { TrendView } from "../../views/trend.ts";
import type { Painting } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { Layer } from "../marks/layer.ts";
import { themes } from "../theme.ts";
import { eventYear } from "../yearAxis.ts";
import { valueGrid } from "./grid.ts";
import type { TrendLayout } from "./layout.ts";

/** With more lines than this, a screen paints them: as elements they would cost more than all else of the figure. */
export const paintedFrom = 60;

/** All lines with what stands behind them, as a canvas shows them. */
export function linesPainting(
  lines: readonly Layer[],
  { event, years }: TrendView,
  layout: TrendLayout,
  frame: Frame,
): Painting {
  const theme = themes[frame.theme];
  const { top, bottom, height, x } = layout;
  const marked = eventYear(event, years);
  return {
    left: 0,
    top: 0,
    width: frame.width,
    height,
    paint: (canvas) => {
      if (marked !== null) {
        canvas.globalAlpha = 1;
        canvas.fillStyle = theme.band;
        canvas.fillRect(x(marked), top, x(marked + 1) - x(marked), bottom - top);
      }
      for (const layer of [valueGrid(layout, frame), ...lines]) layer.paint(canvas);
    },
  };
}
