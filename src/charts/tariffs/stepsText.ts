import { text as textMark, type Markish } from "@observablehq/plot";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import type { StepsLayout } from "./stepsLayout.ts";
import { themes } from "../theme.ts";

/** Keeps the event's rule and band out of the letters. */
export function haloOf(frame: Frame) {
  return {
    stroke: themes[frame.theme].ground,
    strokeWidth: 4,
    strokeLinejoin: "round" as const,
    paintOrder: "stroke" as const,
  };
}

/** Text that starts at a place, px of the body. */
export function placedText(px: number, y: number, layout: StepsLayout) {
  return { x: layout.yearAt(px), y, textAnchor: "start" as const, lineAnchor: "middle" as const };
}

/** The names of subjects that are drawn as one. */
export function subjectNames(subjects: readonly string[], frame: Frame): string {
  return frame.text.list(subjects.map((subject) => named(frame.text.tariffs.subjects, subject)));
}

/** Nobody says whether it holds from here on. */
export function questionMarks(
  stretches: readonly { readonly from: number }[],
  y: number,
  frame: Frame,
): Markish[] {
  return [
    textMark(stretches, {
      x: "from",
      y,
      text: () => frame.text.tariffs.unstatedMark,
      dx: 4,
      textAnchor: "start",
      lineAnchor: "middle",
      fontSize: 12,
      fontWeight: 600,
      fill: themes[frame.theme].muted,
      ...haloOf(frame),
    }),
  ];
}
