import type { HeatmapView } from "../../views/heatmap.ts";
import type { Frame } from "../frame.ts";
import { rects } from "../marks/rect.ts";
import { rules } from "../marks/rule.ts";
import { texts } from "../marks/text.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";
import { eventYear, type HeatmapLayout } from "./layout.ts";

/** The outline of the event's year and the seams of method, over the cells. */
export function marksOver(
  view: HeatmapView,
  layout: HeatmapLayout,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const { document } = frame;
  const theme = themes[frame.theme];
  const { left, right, top, bottom, cellWidth, years, x } = layout;
  /** `kept` stays whole where the words before it are shortened. */
  const label = (words: string, kept: string, year: number, fill: string, weight: number) => {
    const at = left + (year - years[0]) * cellWidth;
    const end = at - left > (right - left) * 0.55;
    const room = end ? at : layout.width - at;
    const fitted = shortened(words, room - 4 - textWidth(kept, 12, weight), 12, weight);
    return texts(document, [{ x: x(year), y: top - 10, words: `${fitted}${kept}` }], {
      "text-anchor": end ? "end" : "start",
      fill,
      "font-size": "12",
      "font-weight": String(weight),
    });
  };
  const seams = view.breaks.map((seam) =>
    rules(document, [{ x1: x(seam.year), x2: x(seam.year), y1: top - 2, y2: bottom + 2 }], {
      stroke: theme.ink,
      "stroke-dasharray": "3 3",
    }),
  );
  const year = eventYear(view);
  if (year === null || view.event === null) {
    const seam = view.breaks[0];
    return seam === undefined
      ? seams
      : [...seams, label(frame.text.heatmap.seam, "", seam.year, theme.muted, 400)];
  }
  const end = left + (year - years[0]) * cellWidth - left > (right - left) * 0.55;
  return [
    ...seams,
    rects(document, [{ x1: x(year), x2: x(year + 1), y1: top - 1.5, y2: bottom + 1.5 }], {
      fill: "none",
      stroke: theme.ink,
      "stroke-width": "1.4",
    }),
    label(view.event.title, `, ${frame.text.date(view.event.date)}`, end ? year + 1 : year, theme.ink, 600),
  ];
}
