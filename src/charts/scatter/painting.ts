import type { ScatterView } from "../../views/scatter.ts";
import type { Painting } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { countryColour, countryDash, themes } from "../theme.ts";
import { placeOf, type ScatterLayout } from "./layout.ts";
import { contextDot, trailLook, trailOf } from "./trail.ts";

/** More dots along the ways than this are painted on a screen: as elements they would cost more than a frame at each change. */
const mostElements = 1500;

/** Whether what lies under the dots of the chosen is painted: where there is a canvas, and the ways have very many dots. */
export function isPainted({ countries }: ScatterView, { paints }: Frame): boolean {
  if (paints !== true) return false;
  const dots = countries.reduce((sum, { trail }) => sum + trail.reduce((n, { length }) => n + length, 0), 0);
  return dots > mostElements;
}

/** The grid, the dots of the context and the ways of the chosen, from the back. */
export function waysPainting(view: ScatterView, layout: ScatterLayout, frame: Frame): Painting {
  return {
    left: 0,
    top: 0,
    width: frame.width,
    height: layout.height,
    paint: (context) => {
      paintGrid(context, layout, frame);
      paintContext(context, view, layout, frame);
      paintWays(context, view, layout, frame);
    },
  };
}

function paintGrid(context: CanvasRenderingContext2D, layout: ScatterLayout, { theme }: Frame): void {
  const { left, right, top, bottom, x, y, xTicks, yTicks } = layout;
  context.beginPath();
  for (const tick of xTicks) {
    context.moveTo(x(tick), top);
    context.lineTo(x(tick), bottom);
  }
  for (const tick of yTicks) {
    context.moveTo(left, y(tick));
    context.lineTo(right, y(tick));
  }
  context.lineWidth = 1;
  context.strokeStyle = themes[theme].hairline;
  context.stroke();
}

function paintContext(
  context: CanvasRenderingContext2D,
  view: ScatterView,
  layout: ScatterLayout,
  { theme }: Frame,
): void {
  const { neutral } = themes[theme];
  context.fillStyle = neutral;
  context.strokeStyle = neutral;
  context.lineWidth = contextDot.strokeWidth;
  for (const { role, now } of view.countries) {
    if (role !== "context" || now === null) continue;
    const { x, y } = placeOf(now, layout);
    context.beginPath();
    context.arc(x, y, contextDot.r, 0, 2 * Math.PI);
    context.globalAlpha = contextDot.fillOpacity;
    context.fill();
    context.globalAlpha = contextDot.strokeOpacity;
    context.stroke();
  }
  context.globalAlpha = 1;
}

function paintWays(
  context: CanvasRenderingContext2D,
  view: ScatterView,
  layout: ScatterLayout,
  { theme: name }: Frame,
): void {
  const chosen = view.countries.filter(({ role }) => role !== "context");
  const codes = chosen.map(({ country }) => country);
  context.lineJoin = "round";
  context.lineCap = "round";
  for (const country of chosen.toReversed()) {
    const { spots, ends } = trailOf(country, view, layout);
    const colour = countryColour(country.country, name);
    context.setLineDash(
      (countryDash(country.country, codes, name) ?? "").split(/[ ,]+/).filter(Boolean).map(Number),
    );
    context.strokeStyle = colour;
    context.lineWidth = trailLook.width;
    context.globalAlpha = trailLook.opacity;
    context.beginPath();
    spots.forEach(({ x, y, stretch }, i) => {
      if (spots[i - 1]?.stretch === stretch) context.lineTo(x, y);
      else context.moveTo(x, y);
    });
    context.stroke();
    context.globalAlpha = 1;
    context.setLineDash([]);
    paintDots(context, spots, trailLook.dot);
    context.fillStyle = colour;
    context.fill();
    paintDots(context, ends, trailLook.end);
    context.fillStyle = themes[name].ground;
    context.fill();
    context.stroke();
  }
}

/** The outlines of dots, as one path. */
function paintDots(
  context: CanvasRenderingContext2D,
  dots: readonly { readonly x: number; readonly y: number }[],
  r: number,
): void {
  context.beginPath();
  for (const { x, y } of dots) {
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, 2 * Math.PI);
  }
}
