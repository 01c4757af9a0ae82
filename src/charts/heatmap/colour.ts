import { interpolateLab, lab } from "d3";
import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";

/** The colour of a value on the ramp; the middle where there is a single value. */
export function rampColour(value: number, extent: readonly [number, number] | null, frame: Frame): string {
  const [low, high] = extent ?? [0, 0];
  const share = high === low ? 0.5 : (value - low) / (high - low);
  return interpolateLab(...themes[frame.theme].ramp)(Math.max(0, Math.min(1, share)));
}

/** Ink or ground: whichever is legible on this colour. */
export function readableOn(colour: string, frame: Frame): string {
  const { ground, ink } = themes[frame.theme];
  const lightness = lab(colour).l;
  return Math.abs(lab(ink).l - lightness) >= Math.abs(lab(ground).l - lightness) ? ink : ground;
}
