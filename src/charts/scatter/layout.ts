import { scaleLinear } from "d3";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import type { ScatterPoint, ScatterView } from "../../views/scatter.ts";
import type { Frame } from "../frame.ts";
import { coefficientLines } from "./words.ts";
import { textWidth, wrapped } from "../textWidth.ts";

interface Told {
  readonly words: string;
  /** The left end, and the middle of its line. */
  readonly x: number;
  readonly y: number;
}

/** Least height of the field of dots, px. */
const leastPlot = 180;

/** Where things stand in the body, px. */
export interface ScatterLayout {
  readonly height: number;
  /** The height under which the dots stand too close to be told apart. */
  readonly least: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** Whom the coefficients count and the coefficients, each where it stands. */
  readonly told: readonly Told[];
  readonly xTitle: readonly string[];
  readonly yTitle: readonly string[];
}

/** The places of everything for this width; null where there are no two indices. */
export function scatterLayout(view: ScatterView, frame: Frame): ScatterLayout | null {
  const { axes } = view;
  if (axes === null) return null;
  const { width } = frame;
  const [across, up] = extentsOf(view);
  const [left, right] = [46, width - 14];
  const titleOf = (index: ScoreIndex, arrow: string) =>
    wrapped(
      `${arrow} ${frame.text.scatter.axis(index.short, index.unit, frame.text.direction[index.direction])}`,
      width - 4,
      12,
    );
  const told = inFlow(
    coefficientLines(view, frame).flatMap((words) => wrapped(words, width, 13)),
    width,
  );
  const yTitle = titleOf(axes.y, "↑");
  const xTitle = titleOf(axes.x, "→");
  const top = (told.at(-1)?.y ?? -8) + 24 + yTitle.length * 15 + 8;
  const under = 26 + xTitle.length * 15 + 4;
  const height = frame.plotHeight ?? top + Math.round(Math.max(260, Math.min(460, width * 0.62))) + under;
  const bottom = height - under;
  const x = scaleLinear(across, [left + 10, right - 10]).nice(5);
  const y = scaleLinear(up, [bottom - 10, top + 10]).nice(5);
  return {
    height,
    least: Math.ceil(top + leastPlot + under),
    left,
    right,
    top,
    bottom,
    x,
    y,
    xTicks: x.ticks(width < 480 ? 4 : 6),
    yTicks: y.ticks(5),
    told,
    xTitle,
    yTitle,
  };
}

/** Side by side as far as the width goes. */
function inFlow(items: readonly string[], width: number): readonly Told[] {
  const told: Told[] = [];
  let [x, y] = [0, 8];
  for (const words of items) {
    const long = textWidth(words, 13, 500);
    if (x > 0 && x + long > width) [x, y] = [0, y + 18];
    told.push({ words, x, y });
    x += long + 16;
  }
  return told;
}

/** Across and up, the lowest and the highest value of all dots and ways. */
function extentsOf({ countries }: ScatterView): readonly [Extent, Extent] {
  const [across, up]: [Extent, Extent] = [
    [Infinity, -Infinity],
    [Infinity, -Infinity],
  ];
  const reach = (extent: Extent, value: number) => {
    if (value < extent[0]) extent[0] = value;
    if (value > extent[1]) extent[1] = value;
  };
  const reachBoth = ({ x, y }: ScatterPoint) => {
    reach(across, x.value);
    reach(up, y.value);
  };
  for (const { now, trail } of countries) {
    if (now !== null) reachBoth(now);
    for (const stretch of trail) stretch.forEach(reachBoth);
  }
  return [padded(across), padded(up)];
}

type Extent = [low: number, high: number];

/** Around a single value, room on both sides. */
function padded([low, high]: Extent): Extent {
  const pad = low === high ? Math.abs(low) * 0.1 || 1 : 0;
  return [low - pad, high + pad];
}

/** Where a pair stands, px. */
export function placeOf(point: ScatterPoint, layout: ScatterLayout) {
  return { x: layout.x(point.x.value), y: layout.y(point.y.value) };
}
