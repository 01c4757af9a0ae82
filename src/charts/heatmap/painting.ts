import { rgb } from "d3";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import type { HeatmapView } from "../../views/heatmap.ts";
import type { Painting } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";
import { dimmed, gapBeside, gapBetween } from "./cells.ts";
import { rampColour } from "./colour.ts";
import { reasons, type HeatmapGrid } from "./grid.ts";
import type { HeatmapLayout } from "./layout.ts";
import { missingPath, missingStroke } from "./missing.ts";

/** More cells than this are painted on a screen: as elements they would cost more than a frame at each change. */
const mostElements = 1500;

/** Whether the cells are painted: where there is a canvas, they are many, and no words stand in them. */
export function isPainted({ values }: HeatmapGrid, { printed }: HeatmapLayout, { paints }: Frame): boolean {
  return paints === true && !printed && values.length > mostElements;
}

/**
 * A pixel a cell, line after line, red, green, blue and opacity: the colours that the cells have as elements. What has no value
 * is clear.
 */
export function cellPixels(view: HeatmapView, { values, columns }: HeatmapGrid, frame: Frame): Uint8Array {
  const pixels = new Uint8Array(values.length * 4);
  const known = coloursOf(view, frame);
  view.lines.forEach(({ inFocus }, row) => {
    const opacity = Math.round(255 * (inFocus ? 1 : dimmed));
    for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
      const value = values[cell]!;
      if (Number.isNaN(value)) continue;
      let colour = known.get(value);
      if (colour === undefined) {
        const { r, g, b } = rgb(rampColour(value, view.extent, frame));
        colour = [r, g, b];
        known.set(value, colour);
      }
      [pixels[cell * 4], pixels[cell * 4 + 1], pixels[cell * 4 + 2]] = colour;
      pixels[cell * 4 + 3] = opacity;
    }
  });
  return pixels;
}

type Colours = Map<number, readonly [red: number, green: number, blue: number]>;

const kept = new WeakMap<ScoreIndex, { readonly of: string; readonly colours: Colours }>();

/** The colours of values that have been asked for: while only years change they stay the same. */
function coloursOf({ index, extent }: HeatmapView, { theme }: Frame): Colours {
  const of = JSON.stringify([theme, extent]);
  const before = kept.get(index);
  if (before?.of === of) return before.colours;
  const colours: Colours = new Map();
  kept.set(index, { of, colours });
  return colours;
}

/** The cells as a picture of a pixel each, stretched to their size, with the gaps between them and the patterns of the missing. */
export function cellPainting(
  view: HeatmapView,
  grid: HeatmapGrid,
  layout: HeatmapLayout,
  frame: Frame,
): Painting {
  const { left, right, top, bottom } = layout;
  return {
    left,
    top,
    width: right - left,
    height: bottom - top,
    paint: (context) => {
      paintValues(context, view, grid, layout, frame);
      paintMissing(context, grid, layout, frame);
    },
  };
}

function paintValues(
  context: CanvasRenderingContext2D,
  view: HeatmapView,
  grid: HeatmapGrid,
  layout: HeatmapLayout,
  frame: Frame,
): void {
  const { columns, rows } = grid;
  const { top, rowHeight, rowY, left, right, cellWidth } = layout;
  const image = canvasOf(columns, rows, frame);
  const own = image?.getContext("2d");
  if (image === null || own == null) return;
  const data = own.createImageData(columns, rows);
  data.data.set(cellPixels(view, grid, frame));
  own.putImageData(data, 0, 0);
  context.imageSmoothingEnabled = false;
  const chosen = view.lines.filter((line) => line.chosen).length;
  const part = (from: number, count: number) => {
    if (count > 0)
      context.drawImage(image, 0, from, columns, count, 0, rowY(from) - top, right - left, count * rowHeight);
  };
  part(0, chosen);
  part(chosen, rows - chosen);
  // The gaps, in lines across the whole: an element a cell has soft edges, which cost a canvas ten times as much. Those
  // between narrow columns are thinner than a pixel.
  const gap = gapBeside(layout);
  const end = rowY(rows) - top;
  const lines = gap < 0.5 ? 0 : columns + 1;
  for (let line = 0; line < lines; line++) context.clearRect(line * cellWidth - gap, 0, 2 * gap, end);
  for (let row = 0; row <= rows; row++)
    context.clearRect(0, rowY(row) - top - gapBetween, right - left, 2 * gapBetween);
}

/** Each pattern is drawn once, at the size of the screen's pixels, and stamped on the cells that want it. */
function paintMissing(
  context: CanvasRenderingContext2D,
  { columns, values, missing, occurring }: HeatmapGrid,
  { cellWidth, rowHeight, rowY, top }: HeatmapLayout,
  frame: Frame,
): void {
  const scale = context.getTransform().a;
  const stamps = reasons.map((reason) => {
    if (!occurring.has(reason)) return null;
    const stamp = canvasOf(Math.ceil(cellWidth * scale), Math.ceil(rowHeight * scale), frame);
    const path = frame.document.defaultView?.Path2D;
    const own = stamp?.getContext("2d");
    if (stamp === null || own == null || path === undefined) return null;
    own.scale(scale, scale);
    own.strokeStyle = themes[frame.theme].neutralPale;
    own.lineWidth = missingStroke(reason).width;
    own.lineCap = missingStroke(reason).cap;
    own.stroke(new path(missingPath(reason, { x: 0, y: 0 }, cellWidth, rowHeight)));
    return stamp;
  });
  const inPixels = (px: number) => Math.round(px * scale) / scale;
  for (let cell = 0; cell < values.length; cell++) {
    if (!Number.isNaN(values[cell]!)) continue;
    const stamp = stamps[missing[cell]!] ?? null;
    if (stamp === null) continue;
    const row = Math.floor(cell / columns);
    const [x, y] = [(cell - row * columns) * cellWidth, rowY(row) - top];
    context.drawImage(stamp, inPixels(x), inPixels(y), stamp.width / scale, stamp.height / scale);
  }
}

/** A canvas that nobody sees, of so many pixels. */
function canvasOf(width: number, height: number, { document }: Frame): HTMLCanvasElement | null {
  if (width === 0 || height === 0) return null;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
