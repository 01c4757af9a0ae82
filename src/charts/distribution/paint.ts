import { plot, text as textMark, type Markish } from "@observablehq/plot";
import { scaleLinear } from "d3";
import type { DistributionView } from "../../views/distribution.ts";
import { bodyOf } from "../body.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";

/** What a layout gives: the drawing, its height and its targets. */
export interface Painted {
  readonly body: SVGSVGElement;
  readonly height: number;
  /** Least height at which it still reads; absent where it has one height only. */
  readonly least?: number;
  readonly targets: () => readonly Target[];
  readonly scale?: ValueScale;
}

/** A line of text at a place in px; `y` is its middle. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill: string;
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly italic?: boolean;
}

/** A drawing whose marks are all placed in px. */
export function painted(marks: readonly Markish[], height: number, frame: Frame): SVGSVGElement {
  const svg = plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    color: { type: "identity" },
    marks: [...marks],
  });
  return bodyOf(svg, frame.width, height);
}

/** Text marks, one for each style; the ground shows as a halo so that rules behind do not disturb reading. */
export function words(items: readonly Word[], frame: Frame): Markish[] {
  const styles = new Map<string, Word[]>();
  for (const item of items) {
    const key = `${item.size ?? 12} ${item.weight ?? 400} ${item.anchor ?? "start"} ${item.italic ?? false}`;
    styles.set(key, [...(styles.get(key) ?? []), item]);
  }
  return [...styles.values()].map((same) => {
    const { size = 12, weight = 400, anchor = "start", italic = false } = same[0]!;
    return textMark(same, {
      x: "x",
      y: "y",
      text: "text",
      fill: "fill",
      stroke: themes[frame.theme].ground,
      strokeWidth: 4,
      fontSize: size,
      fontWeight: weight,
      textAnchor: anchor,
      ...(italic ? { fontStyle: "italic" } : {}),
    });
  });
}

export interface ValueScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly x: (value: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** The value axis: from zero where the scale begins there, no further than the scale goes, round numbers at its ends. */
export function valueScale(
  view: DistributionView,
  values: readonly number[],
  [from, to]: readonly [number, number],
  frame: Frame,
): ValueScale {
  const [least, most] = view.index.scale;
  const low = least === 0 ? Math.min(0, ...values) : Math.min(...values);
  const high = Math.max(...values);
  const flat = low === high;
  const scale = scaleLinear()
    .domain(flat ? [least === 0 ? low : low - 1, Math.min(high + 1, most ?? Infinity)] : [low, high])
    .range([from, to])
    .nice(5);
  const [first = 0, last = 1] = scale.domain();
  scale.domain([
    least !== null && low >= least ? Math.max(first, least) : first,
    most !== null && high <= most && most > first ? Math.min(last, most) : last,
  ]);
  const ticks = scale.ticks(Math.max(2, Math.min(8, Math.floor((to - from) / 64))));
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const [lowest, highest] = scale.domain();
  return {
    domain: [lowest ?? 0, highest ?? 1],
    range: [from, to],
    x: (value) => scale(value),
    ticks: ticks.map((tick) => ({ x: scale(tick), label: frame.text.number(tick, decimals) })),
  };
}
