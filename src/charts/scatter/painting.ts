import type { ScatterView } from "../../views/scatter.ts";
import type { Painting } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { countryColour, countryDash, themes } from "../theme.ts";
import { placeOf, type ScatterLayout } from "./layout.ts";
import { contextDot, trailLook, trailOf } from "./trail.ts";

/** More dots along the ways than this are painted on a screen: as elements they would cost more than a frame at each change. */
const mostElements = 1500;

/**
 * Of thousands of crossing lines and small dots nobody sees the corners, and a canvas takes eight times as long for wider lines
 * and twice as long for round dots: px of a line, and of the side of a square of the area of a dot.
 */
const [hairline, side] = [1, Math.round(Math.sqrt(Math.PI) * trailLook.dot)];

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
  for (const country of chosen.toReversed()) {
    const { spots, ends } = trailOf(country, view, layout);
    const colour = countryColour(country.country, name);
    context.setLineDash(
      (countryDash(country.country, codes, name) ?? "").split(/[ ,]+/).filter(Boolean).map(Number),
    );
    context.strokeStyle = colour;
    context.lineWidth = hairline;
    context.globalAlpha = trailLook.opacity;
    context.beginPath();
    spots.forEach(({ x, y, stretch }, i) => {
      if (spots[i - 1]?.stretch === stretch) context.lineTo(x, y);
      else context.moveTo(x, y);
    });
    context.stroke();
    context.globalAlpha = 1;
    context.setLineDash([]);
    context.fillStyle = colour;
    for (const { x, y } of spots)
      context.fillRect(Math.round(x - side / 2), Math.round(y - side / 2), side, side);
    context.lineWidth = trailLook.width;
    context.fillStyle = themes[name].ground;
    for (const { x, y } of ends) {
      context.beginPath();
      context.arc(x, y, trailLook.end, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }
  }
}
