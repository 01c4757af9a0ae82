import { link, text as textMark, type Markish } from "@observablehq/plot";
import type { TariffsView } from "../../views/tariffs.ts";
import type { TariffsSteps } from "../../views/tariffs/steps.ts";
import type { Frame } from "../frame.ts";
import { axisNumber } from "../penalties/numbers.ts";
import { noRateYears, type Panel } from "./panels.ts";
import type { StepsLayout } from "./stepsLayout.ts";
import { haloOf, placedText } from "./stepsText.ts";
import { groupName } from "./words.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";

/** The part of the article, and the offence beside it. */
export function headingMarks(panel: Panel, view: TariffsView, layout: StepsLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const halo = haloOf(frame);
  const name = groupName(panel.part.group, view, frame);
  const offence = panel.part.group.article === "" ? "" : panel.part.group.offence;
  const nameWidth = textWidth(name, 12.5, 600);
  return [
    textMark([shortened(name, frame.width, 12.5, 600)], {
      ...placedText(0, panel.heading, layout),
      fontSize: 12.5,
      fontWeight: 600,
      fill: theme.ink,
      ...halo,
    }),
    ...(offence === ""
      ? []
      : [
          textMark([shortened(offence, frame.width - nameWidth - 12, 12)], {
            ...placedText(nameWidth + 8, panel.heading, layout),
            fontSize: 12,
            fill: theme.faint,
            ...halo,
          }),
        ]),
  ];
}

/** A line and a number at each labelled amount; years without a rate are named at the ground. */
export function gridMarks(
  panel: Panel,
  view: TariffsView,
  steps: TariffsSteps,
  layout: StepsLayout,
  frame: Frame,
): Markish[] {
  const theme = themes[frame.theme];
  const words = frame.text.tariffs;
  const lines = panel.ticks.map((tick) => ({
    x1: steps.years[0],
    x2: steps.years[1] + 1,
    y: panel.y(tick),
    tick,
  }));
  return [
    link(lines, { x1: "x1", x2: "x2", y: "y", stroke: theme.hairline }),
    textMark(lines, {
      x: "x1",
      y: "y",
      dx: -6,
      text: (one: { tick: number }) => axisNumber(one.tick, view.unit, layout.left - 7, 11, frame),
      textAnchor: "end",
      fontSize: 11,
      fill: theme.muted,
    }),
    ...(panel.part.series.some((s) => s.pieces.some((p) => p.fine.missing === "no-rate"))
      ? [
          textMark(noRateYears(steps), {
            x: (year: number) => year + 0.5,
            y: panel.y(0) - 4,
            text: () => words.noRateYear,
            rotate: -90,
            textAnchor: "start",
            lineAnchor: "middle",
            fontSize: 11,
            fill: theme.faint,
          }),
        ]
      : []),
  ];
}
