import type { HeatmapView } from "../../views/heatmap.ts";
import type { Frame } from "../frame.ts";
import { rects } from "../marks/rect.ts";
import { texts } from "../marks/text.ts";
import { themes } from "../theme.ts";
import { rampColour, readableOn } from "./colour.ts";
import type { HeatmapLayout, PlacedCell } from "./layout.ts";

/** Opacity of the rows out of focus. */
export const dimmed = 0.35;

/** Half of what is left free between two cells side by side, px. */
export function gapBeside({ cellWidth }: HeatmapLayout): number {
  return cellWidth > 6 ? 0.5 : 0.2;
}

/** Half of what is left free between two rows, px. */
export const gapBetween = 0.5;

/** The cells as elements: a rectangle a value, a pattern where there is none. */
export function cellMarks(
  cells: readonly PlacedCell[],
  missing: SVGElement,
  view: HeatmapView,
  layout: HeatmapLayout,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const { rowHeight, cellWidth, x, yearAt } = layout;
  const gap = gapBeside(layout);
  const known = cells.flatMap((cell) =>
    cell.score === null
      ? []
      : [{ ...cell, score: cell.score, fill: rampColour(cell.score.value, view.extent, frame) }],
  );
  return [
    rects(
      frame.document,
      known.map((cell) => ({
        x1: x(yearAt(cell.x + gap)),
        x2: x(yearAt(cell.x + cellWidth - gap)),
        y1: cell.y + gapBetween,
        y2: cell.y + rowHeight - gapBetween,
        own: { fill: cell.fill, "fill-opacity": String(cell.line.inFocus ? 1 : dimmed) },
      })),
    ),
    missing,
    !layout.printed
      ? null
      : texts(
          frame.document,
          known.map(({ year, y, score, line, fill }) => ({
            x: x(year + 0.5),
            y: y + rowHeight / 2,
            words: frame.text.number(score.value, view.index.decimals),
            fill: line.inFocus ? readableOn(fill, frame) : themes[frame.theme].muted,
          })),
          { "font-size": "11" },
        ),
  ];
}
