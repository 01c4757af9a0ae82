import type { Painting } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";

/** With more countries than this, a screen paints lines and dots: as elements they would cost more than all else of the figure. */
const mostElements = 60;

/**
 * With more wide lines than this all are 1 px wide: nobody tells so many apart by their width, and a canvas takes several times
 * as long for them.
 */
const mostWide = 20;

/** Whether the lines and dots of so many countries are painted. */
export function isPainted(countries: number, { paints }: Frame): boolean {
  return paints === true && countries > mostElements;
}

/** A line of a country from one column to the other, px. */
export interface PaintedSlope {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: string | null;
}

/** A dot on a column, px, with an edge in the colour of the ground. */
export interface PaintedDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: string;
  readonly opacity: number;
  readonly edge: number;
}

/** What is painted, px of the body: each list from the back. */
export interface PaintedColumns {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly slopes: readonly PaintedSlope[];
  readonly dots: readonly PaintedDot[];
}

/** Columns with the lines between them and their dots on top, as a canvas shows them. */
export function columnsPainting(
  { width, height, columns, slopes, dots }: PaintedColumns,
  frame: Frame,
): Painting {
  const { ground, hairline } = themes[frame.theme];
  return {
    left: 0,
    top: 0,
    width,
    height,
    paint: (canvas) => {
      const line = (x1: number, y1: number, x2: number, y2: number) => {
        canvas.beginPath();
        canvas.moveTo(x1, y1);
        canvas.lineTo(x2, y2);
        canvas.stroke();
      };
      canvas.globalAlpha = 1;
      canvas.lineWidth = 1;
      canvas.strokeStyle = hairline;
      canvas.setLineDash([]);
      for (const { x, y1, y2 } of columns) line(x, y1, x, y2);
      const isThin = slopes.filter(({ width }) => width > 1).length > mostWide;
      for (const { x1, y1, x2, y2, stroke, width, opacity, dash } of slopes) {
        canvas.strokeStyle = stroke;
        canvas.lineWidth = isThin ? 1 : width;
        canvas.globalAlpha = opacity;
        canvas.setLineDash((dash ?? "").split(/[ ,]+/).filter(Boolean).map(Number));
        line(x1, y1, x2, y2);
      }
      canvas.setLineDash([]);
      canvas.strokeStyle = ground;
      for (const { x, y, r, fill, opacity, edge } of dots) {
        canvas.beginPath();
        canvas.arc(x, y, r, 0, 2 * Math.PI);
        canvas.fillStyle = fill;
        canvas.globalAlpha = opacity;
        canvas.fill();
        canvas.globalAlpha = 1;
        canvas.lineWidth = edge;
        if (edge > 0) canvas.stroke();
      }
    },
  };
}
