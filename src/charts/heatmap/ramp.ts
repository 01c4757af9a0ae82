import { rect, text as textMark, type Markish } from "@observablehq/plot";
import type { HeatmapView } from "../../views/heatmap.ts";
import type { Frame } from "../frame.ts";
import { textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";
import { rampColour } from "./colour.ts";

const rampWidth = 120;

/** The ramp with the lowest and highest value, over the cells. */
export function ramp(view: HeatmapView, frame: Frame, toYear: (x: number) => number): Markish[] {
  if (view.extent === null) return [];
  const theme = themes[frame.theme];
  const [low, high] = view.extent;
  const text = [low, high].map((value) => frame.text.number(value, view.index.decimals));
  const one = low === high;
  const from = textWidth(text[0] ?? "", 12) + 6;
  const steps = one ? 1 : 24;
  const width = one ? 16 : rampWidth;
  return [
    rect(
      Array.from({ length: steps }, (_, i) => i),
      {
        x1: (i: number) => toYear(from + (i * width) / steps),
        x2: (i: number) => toYear(from + ((i + 1) * width) / steps + (i < steps - 1 ? 0.5 : 0)),
        y1: () => 2,
        y2: () => 13,
        fill: (i: number) => rampColour(low + ((high - low) * (i + 0.5)) / steps, view.extent, frame),
      },
    ),
    textMark(one ? [0] : [0, 1], {
      x: (i: number) => toYear(i === 0 ? 0 : from + width + 6),
      y: () => 8,
      text: (i: number) => text[i] ?? "",
      textAnchor: "start",
      fill: theme.muted,
      fontSize: 12,
    }),
  ];
}
