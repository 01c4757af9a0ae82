import type { Attributes } from "./group.ts";
import type { Pen } from "./pen.ts";

/** Marks of one look that a file holds as elements and a screen may paint: the same picture in both ways. */
export interface Layer {
  /** Null where there is nothing to draw. */
  readonly element: (document: Document) => SVGElement | null;
  readonly paint: (canvas: CanvasRenderingContext2D) => void;
}

/** Strokes in the look that these attributes give an element: `round` where lines join and end, or cut straight off. */
export function strokeOn(
  canvas: CanvasRenderingContext2D,
  look: Attributes,
  draw: (pen: Pen) => void,
  ends: "round" | "butt" = "butt",
): void {
  canvas.globalAlpha = Number(look["stroke-opacity"] ?? 1);
  canvas.strokeStyle = look["stroke"] ?? "none";
  canvas.lineWidth = Number(look["stroke-width"] ?? 1);
  canvas.lineCap = ends;
  canvas.lineJoin = ends === "round" ? "round" : "miter";
  canvas.setLineDash(look["stroke-dasharray"]?.split(" ").map(Number) ?? []);
  canvas.beginPath();
  draw(canvas);
  canvas.stroke();
}

/** Fills what is drawn in the look that these attributes give an element. */
export function fillOn(canvas: CanvasRenderingContext2D, look: Attributes, draw: (pen: Pen) => void): void {
  canvas.globalAlpha = Number(look["fill-opacity"] ?? 1);
  canvas.fillStyle = look["fill"] ?? "none";
  canvas.beginPath();
  draw(canvas);
  canvas.fill();
}
