import type { Frame } from "../frame.ts";
import type { Layer } from "../marks/layer.ts";
import { ruleLayer } from "../marks/rule.ts";
import { texts } from "../marks/text.ts";
import { themes } from "../theme.ts";
import type { TrendLayout } from "./layout.ts";

/** Hairlines at round values. */
export function valueGrid({ left, plotWidth, y, yTicks }: TrendLayout, { theme }: Frame): Layer {
  return ruleLayer(
    yTicks.map((value) => ({ x1: left, x2: left + plotWidth, y1: y(value), y2: y(value) })),
    { stroke: themes[theme].hairline },
  );
}

/** The values of the hairlines, left of the plot. */
export function valueLabels({ left, y, yTicks }: TrendLayout, frame: Frame): SVGElement | null {
  const digits = decimalsOfTicks(yTicks);
  return texts(
    frame.document,
    yTicks.map((value) => ({ x: left, y: y(value), words: frame.text.number(value, digits) })),
    {
      fill: themes[frame.theme].muted,
      "font-size": "12",
      "font-variant": "tabular-nums",
      "text-anchor": "end",
      transform: "translate(-9,0)",
    },
  );
}

function decimalsOfTicks(values: readonly number[]): number {
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  return step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step)));
}
