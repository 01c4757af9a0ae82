import { text as textMark, type Markish } from "@observablehq/plot";
import { isDoubted } from "../../views/tariffs/amount.ts";
import type { TariffsSteps } from "../../views/tariffs/steps.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { fadeEnd, type Drawn, type Panel } from "./panels.ts";
import type { StepsLayout } from "./stepsLayout.ts";
import { haloOf, placedText, subjectNames } from "./stepsText.ts";
import { amountNumber, amountWords } from "./words.ts";
import { textWidth, wrapped } from "../textWidth.ts";
import { themes } from "../theme.ts";

/** The first amount of a line stands over its start, unless it is the last one too. */
export function startLabels(
  one: Drawn,
  known: readonly Drawn[],
  panel: Panel,
  steps: TariffsSteps,
  { left, plotWidth, x }: StepsLayout,
  frame: Frame,
): Markish[] {
  const first = one.pieces.find((piece) => piece.fine.value !== null);
  const last = one.pieces.findLast((piece) => piece.fine.value !== null);
  /** The only line of the figure has its first amount with the unit, even where it stays the same. */
  const alone = known.length === 1 && steps.parts.length === 1;
  if (first === undefined || last === undefined || first === last || first.openStart) {
    if (first === undefined || !alone || first.openStart) return [];
  } else if (first.fine.value === last.fine.value && !alone) return [];
  const y = panel.y(first.fine.value ?? 0);
  const crowded = known.some((other) => {
    const value = other.pieces.find((piece) => piece.fine.value !== null)?.fine.value ?? null;
    return other !== one && value !== null && panel.y(value) < y && panel.y(value) > y - 21;
  });
  const room = left + plotWidth - 4 - x(first.from);
  const [label] = [
    ...(alone ? [amountWords(first.fine, frame)] : []),
    amountNumber(first.fine, frame),
  ].filter((words) => textWidth(words, 11) <= room);
  if (crowded || label === undefined) return [];
  return [
    textMark([label + (isDoubted(first.fine.tariff) ? "*" : "")], {
      x: steps.yearly ? (first.from + first.to) / 2 : first.openStart ? fadeEnd(first) : first.from,
      y: y - 7,
      textAnchor: "start",
      lineAnchor: "bottom",
      fontSize: 11,
      fill: themes[frame.theme].muted,
      ...haloOf(frame),
    }),
  ];
}

/** Who a line is for and its last amount, at the right, pushed apart. */
export function endLabels(
  known: readonly Drawn[],
  panel: Panel,
  steps: TariffsSteps,
  layout: StepsLayout,
  frame: Frame,
): Markish[] {
  const { left, right, plotWidth } = layout;
  const theme = themes[frame.theme];
  const words = frame.text.tariffs;
  const ends = known.map((one) => {
    const last = one.pieces.findLast((piece) => piece.fine.value !== null);
    const excluded = panel.part.lanes
      .filter((lane) => lane.kind === "excluded")
      .flatMap((lane) => lane.stretches)
      .some((stretch) => one.subjects.includes(stretch.tariff.subject));
    const full = last === undefined ? "" : amountNumber(last.fine, frame);
    const amount =
      last !== undefined && textWidth(full, 11, 600) > right - 14
        ? words.upTo(amountNumber({ ...last.fine, low: null }, frame))
        : full;
    const dated = steps.yearly && last !== undefined && last.to < steps.years[1] + 1;
    const star = one.pieces.some((piece) => isDoubted(piece.fine.tariff)) ? "*" : "";
    return {
      one,
      y: panel.y(last?.fine.value ?? 0),
      name: wrapped(subjectNames(one.subjects, frame), right - 14, 11),
      value: wrapped(
        excluded ? words.noLongerLiable + star : amount + star + (dated ? words.ofYear(last.from) : ""),
        right - 10,
        11,
        600,
      ),
    };
  });
  const lines = ends.map((end) => end.name.length + Math.max(1, end.value.length));
  const size = 1 + 12 * Math.max(2, ...lines);
  const placed = spread(
    ends.map((end) => end.y),
    size,
    [panel.top - 14, Math.max(panel.y(0) + 10, panel.top - 14 + ends.length * size)],
  );
  return ends.flatMap((end, i) => [
    textMark([end.name.join("\n")], {
      ...placedText(left + plotWidth + 10, (placed[i] ?? 0) - 6 * end.value.length, layout),
      lineHeight: 1.09,
      fontSize: 11,
      fill: theme.muted,
    }),
    textMark([end.value.join("\n")], {
      ...placedText(left + plotWidth + 10, (placed[i] ?? 0) + 6 * end.name.length, layout),
      lineHeight: 1.09,
      fontSize: 11,
      fontWeight: 600,
      fill: theme.ink,
    }),
  ]);
}
