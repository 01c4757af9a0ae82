import type { PenaltyCount } from "../../dataset/dataset.ts";
import { boundOf } from "../../views/penalties/counted.ts";
import type { Frame } from "../frame.ts";
import { textWidth } from "../textWidth.ts";

/** A count as it stands over its bar: with "≥", "≤" or "about" where the source gives no exact number. */
export function countLabel(count: PenaltyCount, frame: Frame): string {
  return frame.text.penalties.bounds[boundOf(count)](countNumber(count, frame));
}

/** A count in a sentence: "at least 168". */
export function countSpoken(count: PenaltyCount, frame: Frame): string {
  return frame.text.penalties.spokenBounds[boundOf(count)](countNumber(count, frame));
}

/** The measure is a share of another: shown in whole percentages. */
export function isShare(measure: string): boolean {
  return measure.endsWith("_share");
}

/** A number on the axis of values: written in full where it fits into `room` px, else in thousands or millions. */
export function axisNumber(value: number, measure: string, room: number, size: number, frame: Frame): string {
  const { number, penalties } = frame.text;
  if (isShare(measure)) return penalties.percent(100 * value);
  const scaled = (unit: number) => number(value / unit, decimalsOf(value / unit));
  if (value >= 1e6) return penalties.millions(scaled(1e6));
  const full = scaled(1);
  return value >= 1e3 && (value >= 1e4 || textWidth(full, size) > room)
    ? penalties.thousands(scaled(1e3))
    : full;
}

/** Digits after the point as published. */
export function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** One digit after the point, two below one. */
export function perMillionText(value: number, frame: Frame): string {
  return frame.text.number(value, value < 1 ? 2 : 1);
}

function countNumber({ measure, value }: PenaltyCount, frame: Frame): string {
  return isShare(measure)
    ? frame.text.penalties.percent(100 * value)
    : frame.text.number(value, decimalsOf(value));
}
