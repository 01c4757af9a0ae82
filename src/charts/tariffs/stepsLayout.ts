import { scaleLinear } from "d3";
import type { TariffsView } from "../../views/tariffs.ts";
import type { TariffsSteps } from "../../views/tariffs/steps.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { panelOf, type Panel } from "./panels.ts";

/** Where everything stands, px of the body. */
export interface StepsLayout {
  readonly left: number;
  readonly right: number;
  readonly plotWidth: number;
  readonly frameTop: number;
  readonly base: number;
  readonly height: number;
  readonly panels: readonly Panel[];
  readonly x: (year: number) => number;
  /** The year at a place: Plot positions by year what is laid out in px. */
  readonly yearAt: (px: number) => number;
}

/** The panels under each other on one axis of years, with room above them for the name of the event in view. */
export function stepsLayout(view: TariffsView, steps: TariffsSteps, frame: Frame): StepsLayout {
  const { left, right } = sideMargins(frame.width);
  const plotWidth = frame.width - left - right;
  const x = scaleLinear([steps.years[0], steps.years[1] + 1], [left, left + plotWidth]);
  const eventYear = Number(view.event?.date.iso?.slice(0, 4));
  const frameTop = eventYear >= steps.years[0] && eventYear <= steps.years[1] ? 24 : 4;
  let at = frameTop;
  const panels = steps.parts.map((part) => {
    const panel = panelOf(part, at, frame);
    at = panel.bottom + 14;
    return panel;
  });
  const base = at - 8;
  const height = base + 28;
  return {
    left,
    right,
    plotWidth,
    frameTop,
    base,
    height,
    panels,
    x,
    yearAt: (px) => x.invert(px),
  };
}
