import { text as textMark, type Markish } from "@observablehq/plot";
import type { PenaltiesView } from "../../views/penalties.ts";
import type { Frame } from "../frame.ts";
import type { Box, PenaltiesLayout } from "./layout.ts";
import { countLabel } from "./numbers.ts";
import type { Tones } from "./tones.ts";
import { textWidth, wrapped } from "../textWidth.ts";
import { themes } from "../theme.ts";

/** Values over the bars, "no count" in empty years, and the punished part of the last bar named beside it. */
export function labelMarks(
  view: PenaltiesView,
  layout: PenaltiesLayout,
  tones: Tones,
  frame: Frame,
): Markish[] {
  const theme = themes[frame.theme];
  const words = frame.text.penalties;
  const over = (boxes: readonly Box[], upright: boolean, size: number, weight: number, fill: string) =>
    textMark(boxes, {
      x: (box: Box) => layout.x.invert((box.x1 + box.x2) / 2),
      y: (box: Box) => layout.y.invert(box.top),
      text: "label",
      dy: -4,
      fontSize: size,
      fontWeight: weight,
      fill,
      ...(upright
        ? { rotate: -90, textAnchor: "start" as const, lineAnchor: "middle" as const }
        : { textAnchor: "middle" as const, lineAnchor: "bottom" as const }),
    });
  /** An upright label starts above the level number of the bar beside it where the two would meet. */
  const clearOf = (box: Box): Box => {
    const beside = layout.bars.find((bar) => bar.counted.year === box.counted.year);
    const meets =
      beside !== undefined &&
      box.top > beside.top - 20 &&
      box.top - 4 - textWidth(box.label, 11) < beside.top;
    return meets && !layout.upright ? { ...box, top: beside.top - 18 } : box;
  };
  const readable = layout.slot >= 13 ? layout.bars : extremes(layout.bars);
  const thinStep = layout.thin.length === 0 ? 0 : layout.thin[0]!.x2 - layout.thin[0]!.x1;
  const last = layout.bars.find((box) => box.counted.year === layout.years[1]);
  const share = last?.counted.punished.at(-1);
  const beside =
    last === undefined || share === undefined
      ? []
      : wrapped(
          words.lastPunished(
            countLabel(share.punished, frame),
            words.percent((100 * share.punished.value) / share.of.value),
          ),
          layout.right - 10,
          12,
          600,
        );
  return [
    over(
      readable.map((box) => aboveGhost(box, layout)),
      layout.upright,
      layout.labelSize,
      600,
      theme.ink,
    ),
    ...(thinStep >= 6 ? [over(layout.thin.map(clearOf), true, 11, 400, theme.muted)] : []),
    textMark(spanLabels(layout.spans), {
      x: (box: Box) => layout.x.invert(box.x2),
      y: (box: Box) => box.counted.latest.value,
      text: "label",
      textAnchor: "end",
      lineAnchor: "bottom",
      dy: -3,
      fontSize: 11,
      fill: theme.muted,
    }),
    ...(layout.slot < 13
      ? []
      : [
          textMark(view.noCount, {
            x: (gap: { year: number }) => gap.year + 0.5,
            y: 0,
            text: () => words.noCount,
            rotate: -90,
            textAnchor: "start",
            lineAnchor: "middle",
            dy: -6,
            fontSize: 11,
            fill: theme.faint,
          }),
        ]),
    ...(share === undefined
      ? []
      : [
          textMark([beside.join("\n")], {
            x: layout.years[1] + 1,
            y: share.punished.value / 2,
            textAnchor: "start",
            lineAnchor: "middle",
            lineHeight: 1.25,
            dx: 8,
            fontSize: 12,
            fontWeight: 600,
            fill: view.dimmed ? theme.muted : tones.base,
          }),
        ]),
  ];
}

/** Spans whose number has room: inside its own length, and clear of the numbers of higher spans. */
function spanLabels(spans: readonly Box[]): Box[] {
  const kept: Box[] = [];
  for (const box of [...spans].sort((a, b) => a.top - b.top)) {
    const width = textWidth(box.label, 11);
    const meets = kept.some(
      (other) =>
        Math.abs(other.top - box.top) < 14 &&
        box.x2 - width < other.x2 + 4 &&
        other.x2 - textWidth(other.label, 11) < box.x2 + 4,
    );
    if (box.x2 - box.x1 > width && !meets) kept.push(box);
  }
  return kept;
}

function extremes(boxes: readonly Box[]): Box[] {
  const highest = boxes.reduce<Box | undefined>(
    (a, b) => (a === undefined || b.top < a.top ? b : a),
    undefined,
  );
  return highest === undefined ? [] : [highest];
}

/** The number of a bar stands above the outline of a later one. */
function aboveGhost(box: Box, { ghosts }: PenaltiesLayout): Box {
  const tops = ghosts.filter(({ count }) => count.year === box.counted.year).map(({ top }) => top);
  return { ...box, top: Math.min(box.top, ...tops) };
}
