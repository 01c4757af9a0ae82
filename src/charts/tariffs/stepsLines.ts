import { dot, line, link, type Markish } from "@observablehq/plot";
import type { TariffsView } from "../../views/tariffs.ts";
import type { StepPiece, TariffsSteps } from "../../views/tariffs/steps.ts";
import type { Frame } from "../frame.ts";
import { fadeEnd, runsOf, type Drawn, type Panel } from "./panels.ts";
import { themes } from "../theme.ts";

const dashes: Readonly<Record<string, string>> = {
  individual: "none",
  legal_entity: "7 3",
  official: "2 2.5",
  foreigner: "8 3 2 3",
};

/** Amounts as steps with a dot where one begins, or as a point a year. */
export function lineMarks(
  one: Drawn,
  panel: Panel,
  view: TariffsView,
  steps: TariffsSteps,
  frame: Frame,
): Markish[] {
  const theme = themes[frame.theme];
  const dash = dashes[one.subjects[0] ?? ""] ?? "3 4";
  const style = {
    stroke: theme.neutral,
    strokeWidth: 2,
    ...(dash === "none" ? {} : { strokeDasharray: dash }),
  };
  return runsOf(one.pieces).flatMap((run): Markish[] => {
    if (steps.yearly) {
      const points = run.map((piece) => ({
        x: (piece.from + piece.to) / 2,
        y: panel.y(piece.fine.value ?? 0),
      }));
      return [
        line(points, { x: "x", y: "y", ...style }),
        dot(points, { x: "x", y: "y", r: 2.5, fill: theme.neutral, stroke: "none" }),
      ];
    }
    const open = run[0]?.openStart === true ? run[0] : null;
    const path = run.flatMap((piece) => [
      { x: piece === open ? fadeEnd(piece) : piece.from, y: panel.y(piece.fine.value ?? 0) },
      { x: piece.to, y: panel.y(piece.fine.value ?? 0) },
    ]);
    const begins = run.filter((piece, i) => !piece.openStart && (i === 0 || view.unit === "MCI"));
    return [
      ...(open === null ? [] : fading(open, panel, frame)),
      line(path, { x: "x", y: "y", ...style }),
      dot(begins, {
        x: "from",
        y: (piece: StepPiece) => panel.y(piece.fine.value ?? 0),
        r: 3,
        fill: theme.neutral,
        stroke: "none",
      }),
    ];
  });
}

/** An unknown start: the line comes out of nothing. */
function fading(piece: StepPiece, panel: Panel, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const step = (fadeEnd(piece) - piece.from) / 4;
  return [0, 1, 2, 3].map((i) =>
    link([piece], {
      x1: piece.from + i * step,
      x2: piece.from + (i + 1) * step,
      y1: panel.y(piece.fine.value ?? 0),
      y2: panel.y(piece.fine.value ?? 0),
      stroke: theme.neutral,
      strokeWidth: 2,
      strokeOpacity: 0.12 + i * 0.2,
    }),
  );
}
