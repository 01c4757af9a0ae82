import type { ChangeView } from "../../views/change.ts";
import type { Painting } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { ChangeLayout } from "./layout.ts";
import { drawLines, subjectDot, subjectWidth } from "./lines.ts";
import type { Pen } from "./pen.ts";

/** More values than this are painted on a screen: as elements they would cost more than a frame at each change. */
const mostElements = 1500;

/**
 * With more chosen than this their lines are as thin as those of the pool and their dots as square: nobody tells so many apart
 * by either, and a canvas takes more than twice as long for wide lines and round dots.
 */
const mostWide = 20;
/** Of a line, px, and radius up to which a dot is a square of the same area: as small as those of the pool. */
const [hairline, smallDot] = [1, 2];

/** Whether the lines are painted: where there is a canvas, and they have very many values. */
export function isPainted({ series }: ChangeView, { paints }: Frame): boolean {
  return paints === true && series.reduce((sum, { years }) => sum + years.length, 0) > mostElements;
}

/** The panel of lines without its words. */
export function linesPainting(view: ChangeView, layout: ChangeLayout, frame: Frame): Painting {
  const isThin = view.series.filter(({ role }) => role === "chosen").length > mostWide;
  return {
    left: 0,
    top: 0,
    width: frame.width,
    height: layout.lines.bottom + 8,
    paint: (context) => drawLines(view, layout, shapesOn(context, isThin, frame), frame),
  };
}

/** A pen that draws all but words, on a canvas; where `isThin`, the chosen as thin as the pool. */
function shapesOn(context: CanvasRenderingContext2D, isThin: boolean, { document }: Frame): Pen {
  const path = document.defaultView?.Path2D;
  const nothing = () => undefined;
  return {
    stroke: (d, stroke, width, more = {}) => {
      if (path === undefined) return;
      context.strokeStyle = stroke;
      const isRound = more["stroke-linejoin"] === "round";
      context.lineWidth = isThin && isRound && width < subjectWidth ? hairline : width;
      context.lineJoin = isRound && context.lineWidth > hairline ? "round" : "miter";
      context.setLineDash((more["stroke-dasharray"] ?? "").split(/[ ,]+/).filter(Boolean).map(Number));
      context.globalAlpha = Number(more["stroke-opacity"] ?? 1);
      context.stroke(new path(d));
      context.globalAlpha = 1;
    },
    band: (x, y, width, height, fill, opacity = 1) => {
      context.globalAlpha = opacity;
      context.fillStyle = fill;
      context.fillRect(x, y, Math.max(0, width), height);
      context.globalAlpha = 1;
    },
    dot: (x, y, r, fill, stroke, width = 1.4) => {
      if (stroke === undefined && (r < smallDot || (isThin && r < subjectDot))) {
        const side = Math.round(Math.sqrt(Math.PI) * r);
        context.fillStyle = fill;
        context.fillRect(Math.round(x - side / 2), Math.round(y - side / 2), side, side);
        return;
      }
      context.setLineDash([]);
      context.beginPath();
      context.arc(x, y, r, 0, 2 * Math.PI);
      context.fillStyle = fill;
      context.fill();
      if (stroke === undefined) return;
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.stroke();
    },
    area: nothing, // the lines have none
    text: nothing,
    put: nothing,
  };
}
