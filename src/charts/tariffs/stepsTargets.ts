import type { TariffsView } from "../../views/tariffs.ts";
import type { TariffsSteps } from "../../views/tariffs/steps.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import type { Panel } from "./panels.ts";
import type { StepsLayout } from "./stepsLayout.ts";
import { amountWords, groupName, signWords, tariffDetails } from "./words.ts";

/** Each stretch of an amount, then each of another penalty. */
export function panelTargets(
  panel: Panel,
  view: TariffsView,
  steps: TariffsSteps,
  { x }: StepsLayout,
  frame: Frame,
): Target[] {
  const words = frame.text.tariffs;
  const name = groupName(panel.part.group, view, frame);
  const period = (from: number, to: number) =>
    Math.floor(from) >= Math.ceil(to) - 1
      ? String(Math.floor(from))
      : `${Math.floor(from)}–${Math.ceil(to) - 1}`;
  const country = view.country === null ? {} : { country: view.country };
  return [
    ...panel.part.series.flatMap(({ subject, pieces }) => {
      const low = panel.unknown.find(({ line: one }) => one.subjects.includes(subject))?.y;
      return pieces.map((piece): Target => ({
        ...country,
        x: x((piece.from + piece.to) / 2),
        y: piece.fine.value === null ? (low ?? panel.y(0)) : panel.y(piece.fine.value),
        ...(steps.yearly ? {} : { width: Math.max(4, x(piece.to) - x(piece.from)), height: 10 }),
        ...(steps.yearly ? { year: Math.floor(piece.from) } : {}),
        value: { kind: "tariff", tariff: piece.fine.tariff },
        label: words.stepLabel(
          name,
          named(words.subjects, subject),
          period(piece.from, piece.to),
          amountWords(piece.fine, frame),
        ),
        details: tariffDetails(view, piece.fine.tariff, piece.fine, frame),
      }));
    }),
    ...panel.lanes.flatMap(({ lane, y }) =>
      lane.stretches.map((stretch): Target => ({
        ...country,
        x: x(stretch.from),
        y,
        value: { kind: "tariff", tariff: stretch.tariff },
        label: words.stepLabel(
          name,
          named(words.subjects, stretch.tariff.subject),
          period(stretch.from, stretch.to),
          stretch.unstated
            ? words.unstatedSign(signWords(stretch.tariff, frame))
            : signWords(stretch.tariff, frame),
        ),
        details: tariffDetails(view, stretch.tariff, null, frame),
      })),
    ),
  ];
}
