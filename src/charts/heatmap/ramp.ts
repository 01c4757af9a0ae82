import type { HeatmapView } from "../../views/heatmap.ts";
import type { Frame } from "../frame.ts";
import { rects } from "../marks/rect.ts";
import { texts } from "../marks/text.ts";
import { textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";
import { rampColour } from "./colour.ts";
import { keptMarks, type Marks } from "./keptMarks.ts";
import type { HeatmapLayout } from "./layout.ts";

const rampWidth = 120;

/** The ramp with the lowest and highest value, over the cells. */
export function ramp(view: HeatmapView, { x, yearAt }: HeatmapLayout, frame: Frame): Marks {
  if (view.extent === null) return [];
  const theme = themes[frame.theme];
  const [low, high] = view.extent;
  const [lowWords = "", highWords = ""] = [low, high].map((value) =>
    frame.text.number(value, view.index.decimals),
  );
  // In a file px go by way of years, whose rounding its bytes keep; on a screen the ramp stays while years change.
  const place = (px: number) => (frame.paints === true ? px : x(yearAt(px)));
  const one = low === high;
  const from = textWidth(lowWords, 12) + 6;
  const steps = one ? 1 : 24;
  const width = one ? 16 : rampWidth;
  const boxes = Array.from({ length: steps }, (_, i) => ({
    x1: place(from + (i * width) / steps),
    x2: place(from + ((i + 1) * width) / steps + (i < steps - 1 ? 0.5 : 0)),
    y1: 2,
    y2: 13,
  }));
  const ends = [
    { x: place(0), y: 8, words: lowWords },
    { x: place(from + width + 6), y: 8, words: highWords },
  ].slice(0, one ? 1 : 2);
  const of = JSON.stringify([frame.theme, view.extent, boxes, ends]);
  return keptMarks(view.index, "ramp", of, frame, () => [
    rects(
      frame.document,
      boxes.map((box, i) => ({
        ...box,
        own: { fill: rampColour(low + ((high - low) * (i + 0.5)) / steps, view.extent, frame) },
      })),
    ),
    texts(frame.document, ends, { "text-anchor": "start", fill: theme.muted, "font-size": "12" }),
  ]);
}
