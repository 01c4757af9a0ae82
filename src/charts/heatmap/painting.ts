import type { HeatmapView } from "../../views/heatmap.ts";
import { reasons, valued } from "../../views/missingLine.ts";
import type { Painting } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { keptWith } from "../kept.ts";
import { PathPen } from "../marks/pen.ts";
import { svgElement } from "../svgElement.ts";
import { themes } from "../theme.ts";
import { gapBeside, gapBetween } from "./cells.ts";
import type { HeatmapGrid } from "./grid.ts";
import { keptMarks, type Marks } from "./keptMarks.ts";
import type { HeatmapLayout, RowBlock } from "./layout.ts";
import { missingPath, missingStroke } from "./missing.ts";
import { cellPixels } from "./pixels.ts";

/** More cells than this are painted on a screen: as elements they would cost more than a frame at each change. */
const mostElements = 1500;

/** Whether the values are painted: where there is a canvas, they are many, and no words stand in them. */
export function isPainted({ values }: HeatmapGrid, { printed }: HeatmapLayout, { paints }: Frame): boolean {
  return paints === true && !printed && values.length > mostElements;
}

/** Whether the patterns of the cells without a value are painted beside the values: where they are many too. */
export function isMissingPainted({ missing }: HeatmapGrid): boolean {
  let count = 0;
  for (const reason of missing) if (reason !== valued) count += 1;
  return count > mostElements;
}

/** The values, a painting for each block of rows side by side. */
export function valuePaintings(view: HeatmapView, layout: HeatmapLayout, frame: Frame): readonly Painting[] {
  const { left, right, rowHeight, rowY, blocks } = layout;
  return blocks.map((block) => ({
    left,
    top: rowY(block.from),
    width: Number((right - left).toFixed(3)), // stays while years change: what moves is laid out anew
    height: block.count * rowHeight,
    rows: block.count,
    paint: (context) => paintValues(context, view, block, layout, frame),
  }));
}

/** A canvas that nobody sees, used again and again: a new one for each change costs more than what is painted on it. */
const pictureIn = keptWith((document: Document) => document.createElement("canvas"));

/** A picture of a pixel a cell, stretched to their size, with the gaps between columns. */
function paintValues(
  context: CanvasRenderingContext2D,
  view: HeatmapView,
  block: RowBlock,
  layout: HeatmapLayout,
  frame: Frame,
): void {
  const { left, right, rowHeight, cellWidth } = layout;
  const [columns, width, height] = [view.years.length, right - left, block.count * rowHeight];
  const image = pictureIn(frame.document);
  if (image.width < columns) image.width = columns;
  if (image.height < block.count) image.height = block.count;
  const own = image.getContext("2d");
  if (own === null) return;
  const data = own.createImageData(columns, block.count);
  data.data.set(cellPixels(view, block, frame));
  own.putImageData(data, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(image, 0, 0, columns, block.count, 0, 0, width, height);
  // In lines across the whole: an element a cell has soft edges, which cost a canvas ten times as much. Gaps between narrow
  // columns are thinner than a pixel.
  const gap = gapBeside(layout);
  const lines = gap < 0.5 ? 0 : columns + 1;
  for (let line = 0; line < lines; line++) context.clearRect(line * cellWidth - gap, 0, 2 * gap, height);
}

/** The gaps between painted rows, in the colour of the ground: the rows are stretched, and the gaps stay while years change. */
export function rowGaps(view: HeatmapView, layout: HeatmapLayout, frame: Frame): Marks {
  const { blocks, left, right, rowY, rowHeight } = layout;
  const { ground } = themes[frame.theme];
  const of = JSON.stringify([ground, left, right.toFixed(3), rowY(0), rowHeight, blocks]);
  return keptMarks(view.index, "gaps", of, frame, () => {
    const pen = new PathPen();
    for (const { from, count } of blocks)
      for (let row = 0; row <= count; row++) {
        const y = rowY(from) + row * rowHeight;
        pen.moveTo(left, y);
        pen.lineTo(right, y);
      }
    const width = String(2 * gapBetween);
    return [
      svgElement(frame.document, "path", {
        d: pen.data,
        fill: "none",
        stroke: ground,
        "stroke-width": width,
      }),
    ];
  });
}

/** The patterns of the cells without a value. */
export function missingPainting(grid: HeatmapGrid, layout: HeatmapLayout, frame: Frame): Painting {
  const { left, right, top, bottom } = layout;
  return {
    left,
    top,
    width: right - left,
    height: bottom - top,
    paint: (context) => paintMissing(context, grid, layout, frame),
  };
}

/** Each pattern is drawn once, at the size of the screen's pixels, and stamped on the cells that want it. */
function paintMissing(
  context: CanvasRenderingContext2D,
  { columns, missing, occurring }: HeatmapGrid,
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
  for (let cell = 0; cell < missing.length; cell++) {
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
