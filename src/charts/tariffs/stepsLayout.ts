import { scaleLinear } from "d3";
import type { TariffsView } from "../../views/tariffs.ts";
import type { TariffsSteps } from "../../views/tariffs/steps.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { heightsIn } from "../stretch.ts";
import { panelOf, plotHeightsOf, type Panel } from "./panels.ts";

/** Where everything stands, px of the body. */
export interface StepsLayout {
  readonly left: number;
  readonly right: number;
  readonly plotWidth: number;
  readonly frameTop: number;
  readonly base: number;
  readonly height: number;
  readonly least: number;
  readonly panels: readonly Panel[];
  readonly x: (year: number) => number;
  /** The year at a place: Plot positions by year what is laid out in px. */
  readonly yearAt: (px: number) => number;
}

const axisHeight = 28;

/** The panels under each other on one axis of years, with room above them for the name of the event in view. */
export function stepsLayout(view: TariffsView, steps: TariffsSteps, frame: Frame): StepsLayout {
  const { left, right } = sideMargins(frame.width);
  const plotWidth = frame.width - left - right;
  const x = scaleLinear([steps.years[0], steps.years[1] + 1], [left, left + plotWidth]);
  const eventYear = Number(view.event?.date.iso?.slice(0, 4));
  const frameTop = eventYear >= steps.years[0] && eventYear <= steps.years[1] ? 24 : 4;
  const plots = steps.parts.map((part) => plotHeightsOf(part, frame));
  const placed = (tall: readonly number[]) => {
    let at = frameTop;
    const panels = steps.parts.map((part, i) => {
      const panel = panelOf(part, at, tall[i] ?? 0);
      at = panel.bottom + 14;
      return panel;
    });
    return { panels, base: at - 8 };
  };
  const least = placed(plots.map((plot) => plot.least)).base + axisHeight;
  const fixed = least - plots.reduce((sum, plot) => sum + plot.least, 0);
  const { panels, base } = placed(heightsIn(frame, fixed, plots));
  const height = Math.round(base + axisHeight);
  return {
    left,
    right,
    plotWidth,
    frameTop,
    base,
    height,
    least: Math.ceil(least),
    panels,
    x,
    yearAt: (px) => x.invert(px),
  };
}
