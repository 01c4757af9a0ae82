import { countryByCode } from "../../country/country.ts";
import type { HeatmapView } from "../../views/heatmap.ts";
import type { Frame } from "../frame.ts";
import { rects } from "../marks/rect.ts";
import { texts } from "../marks/text.ts";
import { shortened } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";
import { rampColour, readableOn } from "./colour.ts";
import type { HeatmapLayout, PlacedCell } from "./layout.ts";
import { missingMarks } from "./missing.ts";

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
    missingMarks(cells, cellWidth, rowHeight, frame),
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

/** The names of the rows: the chosen ones in their colour. */
export function rowNames(
  view: HeatmapView,
  chosen: boolean,
  layout: HeatmapLayout,
  frame: Frame,
): SVGElement | null {
  const theme = themes[frame.theme];
  const size = frame.width < 480 ? 11 : 12;
  const weight = chosen ? 600 : 400;
  const x = layout.x(layout.years[0]);
  return texts(
    frame.document,
    view.lines.flatMap((line, row) =>
      line.chosen !== chosen
        ? []
        : [
            {
              x,
              y: layout.rowY(row) + layout.rowHeight / 2,
              words: shortened(countryByCode(line.country).name, layout.left - 9, size, weight),
              fill: !line.inFocus
                ? theme.faint
                : chosen
                  ? countryColour(line.country, frame.theme)
                  : theme.muted,
            },
          ],
    ),
    {
      "text-anchor": "end",
      transform: "translate(-8,0)",
      "font-size": String(size),
      "font-weight": String(weight),
    },
  );
}
