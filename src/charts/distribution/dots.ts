import { dot, type Markish } from "@observablehq/plot";
import type { DistributionDot } from "../../views/distribution.ts";
import type { Target } from "../chart.ts";
import type { ValueScale, Word } from "./paint.ts";
import { piled } from "./pile.ts";
import type { Frame } from "../frame.ts";
import { countryColour, themes } from "../theme.ts";

export const labelSize = 12;
export const smallSize = 11;

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dot: DistributionDot;
}

/** What one group adds to the drawing. */
export interface Section {
  readonly behind: Markish[];
  readonly marks: Markish[];
  readonly words: Word[];
  readonly targets: () => Target[];
  readonly bottom: number;
}

/** Context first, so that chosen countries lie on top of the pile, next to their labels. */
export function pileOf(dots: readonly DistributionDot[], scale: ValueScale, radius: number): Spot[] {
  const order = [...dots.filter((d) => !d.chosen), ...dots.filter((d) => d.chosen)];
  const xs = order.map((d) => scale.x(d.score.value));
  const heights = piled(xs, radius);
  return order.map((d, i) => ({ x: xs[i]!, y: heights[i]!, dot: d }));
}

/** Dots of one radius, each with a thin edge in the colour of the ground. */
export function dotMarks(spots: readonly Spot[], radius: number, frame: Frame): Markish {
  const theme = themes[frame.theme];
  const filled = spots.map((spot) => ({ ...spot, fill: colourOf(spot.dot, frame) }));
  return dot(filled, { x: "x", y: "y", r: radius, fill: "fill", stroke: theme.ground, strokeWidth: 0.8 });
}

/** The mark of a mean. */
export function diamonds(
  at: readonly { readonly x: number; readonly y: number }[],
  r: number,
  frame: Frame,
): Markish {
  const theme = themes[frame.theme];
  return dot(at, {
    x: "x",
    y: "y",
    r,
    symbol: "diamond",
    fill: theme.ink,
    stroke: theme.ground,
    strokeWidth: 1,
  });
}

/** A country's own colour when it is chosen and in focus. */
export function colourOf(d: DistributionDot, frame: Frame): string {
  const theme = themes[frame.theme];
  if (d.dimmed) return theme.context;
  return d.chosen ? countryColour(d.country, frame.theme) : theme.neutralPale;
}

/** The same for its words, which keep their contrast where the mark is pale. */
export function wordColourOf(d: DistributionDot, frame: Frame): string {
  const theme = themes[frame.theme];
  return d.dimmed ? theme.faint : d.chosen ? countryColour(d.country, frame.theme) : theme.muted;
}
