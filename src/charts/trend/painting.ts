import type { Painting } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";
import type { TrendView } from "../../views/trend.ts";
import { eventYear } from "../yearAxis.ts";
import { loneRadius, type Context } from "./context.ts";
import type { TrendLayout } from "./layout.ts";

/** From so many lines of context on, a screen paints them: as elements they would cost more than all else of the figure. */
export const paintedFrom = 60;

/** The context with all that stands behind it, as a canvas shows it: opaque strokes of one px. */
export function contextPainting(
  { strokes, dots }: Context,
  { event, years }: TrendView,
  { left, plotWidth, top, bottom, height, yTicks, x, y }: TrendLayout,
  frame: Frame,
): Painting {
  const theme = themes[frame.theme];
  const marked = eventYear(event, years);
  return {
    left: 0,
    top: 0,
    width: frame.width,
    height,
    paint: (canvas) => {
      if (marked !== null) {
        canvas.fillStyle = theme.band;
        canvas.fillRect(x(marked), top, x(marked + 1) - x(marked), bottom - top);
      }
      canvas.lineWidth = 1;
      canvas.strokeStyle = theme.hairline;
      canvas.beginPath();
      for (const value of yTicks) {
        canvas.moveTo(left, y(value));
        canvas.lineTo(left + plotWidth, y(value));
      }
      canvas.stroke();
      canvas.strokeStyle = theme.context;
      canvas.beginPath();
      for (const draw of strokes) draw(canvas);
      canvas.stroke();
      canvas.fillStyle = theme.context;
      for (const { x, y: at } of dots) {
        canvas.beginPath();
        canvas.arc(x, at, loneRadius, 0, 2 * Math.PI);
        canvas.fill();
      }
    },
  };
}
