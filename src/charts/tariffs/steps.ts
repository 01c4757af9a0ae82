import { plot, type Markish } from "@observablehq/plot";
import type { TariffsView } from "../../views/tariffs.ts";
import type { TariffsSteps } from "../../views/tariffs/steps.ts";
import { bodyOf } from "../body.ts";
import type { Frame } from "../frame.ts";
import { noRateYears, type Panel } from "./panels.ts";
import { gridMarks, headingMarks } from "./stepsGrid.ts";
import { endLabels, startLabels } from "./stepsLabels.ts";
import { laneMarks, unknownMarks } from "./stepsLanes.ts";
import { stepsLayout, type StepsLayout } from "./stepsLayout.ts";
import { lineMarks } from "./stepsLines.ts";
import { panelTargets } from "./stepsTargets.ts";
import { questionMarks } from "./stepsText.ts";
import { eventRule, yearAxis } from "../yearAxis.ts";

/** A panel for each part: amounts as steps, unknown amounts and other penalties as lanes under them. */
export function stepsBody(view: TariffsView, steps: TariffsSteps, frame: Frame) {
  const layout = stepsLayout(view, steps, frame);
  const { left, right, plotWidth, frameTop, base, height, panels } = layout;
  const event = eventRule(view.event, steps.years, plotWidth, frame);
  const drawn = plot({
    document: frame.document,
    width: frame.width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: frameTop,
    marginBottom: height - base,
    x: { type: "linear", domain: [steps.years[0], steps.years[1] + 1], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...event.behind,
      ...event.front,
      ...panels.flatMap((panel) => panelMarks(panel, view, steps, layout, frame)),
      yearAxis(steps.years, plotWidth, frame, 34),
    ],
  });
  return {
    body: bodyOf(drawn, frame.width, height),
    height,
    least: layout.least,
    targets: panels.flatMap((panel) => panelTargets(panel, view, steps, layout, frame)),
    noRateYears: noRateYears(steps),
    axis: {
      field: "years" as const,
      from: steps.years[0],
      to: steps.years[1] + 1,
      left,
      right: left + plotWidth,
    },
  };
}

function panelMarks(
  panel: Panel,
  view: TariffsView,
  steps: TariffsSteps,
  layout: StepsLayout,
  frame: Frame,
): Markish[] {
  const known = panel.lines.filter((one) => one.known);
  return [
    ...headingMarks(panel, view, layout, frame),
    ...(known.length === 0 ? [] : gridMarks(panel, view, steps, layout, frame)),
    ...known.flatMap((one) => lineMarks(one, panel, view, steps, frame)),
    ...known.flatMap((one) => startLabels(one, known, panel, steps, layout, frame)),
    ...endLabels(known, panel, steps, layout, frame),
    ...known.flatMap((one) =>
      one.pieces.flatMap((piece, i) =>
        piece.fine.missing === "not-stated"
          ? questionMarks([piece], panel.y(one.pieces[i - 1]?.fine.value ?? 0), frame)
          : [],
      ),
    ),
    ...unknownMarks(panel, layout, frame),
    ...panel.lanes.flatMap(({ lane, y }) => laneMarks(lane, y, layout, frame)),
  ];
}
