import type { HeatmapView } from "../../views/heatmap.ts";
import type { Frame } from "../frame.ts";
import { rects } from "../marks/rect.ts";
import { texts } from "../marks/text.ts";
import { textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";
import { rampColour } from "./colour.ts";
import type { HeatmapLayout } from "./layout.ts";

const rampWidth = 120;

/** The ramp with the lowest and highest value, over the cells. */
export function ramp(
  view: HeatmapView,
  { x, yearAt }: HeatmapLayout,
  frame: Frame,
): readonly (SVGElement | null)[] {
  if (view.extent === null) return [];
  const theme = themes[frame.theme];
  const [low, high] = view.extent;
  const [lowWords = "", highWords = ""] = [low, high].map((value) =>
    frame.text.number(value, view.index.decimals),
  );
  const one = low === high;
  const from = textWidth(lowWords, 12) + 6;
  const steps = one ? 1 : 24;
  const width = one ? 16 : rampWidth;
  const ends = [
    { at: 0, words: lowWords },
    { at: from + width + 6, words: highWords },
  ];
  return [
    rects(
      frame.document,
      Array.from({ length: steps }, (_, i) => ({
        x1: x(yearAt(from + (i * width) / steps)),
        x2: x(yearAt(from + ((i + 1) * width) / steps + (i < steps - 1 ? 0.5 : 0))),
        y1: 2,
        y2: 13,
        own: { fill: rampColour(low + ((high - low) * (i + 0.5)) / steps, view.extent, frame) },
      })),
    ),
    texts(
      frame.document,
      ends.slice(0, one ? 1 : 2).map(({ at, words }) => ({ x: x(yearAt(at)), y: 8, words })),
      { "text-anchor": "start", fill: theme.muted, "font-size": "12" },
    ),
  ];
}
