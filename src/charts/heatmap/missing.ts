import type { MissingReason } from "../../dataset/missing.ts";
import type { Frame } from "../frame.ts";
import { svgElement } from "../svgElement.ts";
import { themes } from "../theme.ts";
import type { HeatmapLayout, MissingCell } from "./layout.ts";

/**
 * Patterns of the cells without a value, a path for each reason: diagonal hatch where the state did not exist, a cross
 * where it was not assessed, a small dot where there was no survey, a
 * small square where it was not published yet. Paths, since patterns would need ids.
 */
export function missingMarks(
  cells: readonly MissingCell[],
  { cellWidth, rowHeight }: HeatmapLayout,
  frame: Frame,
): SVGElement {
  const group = svgElement(frame.document, "g", { fill: "none", stroke: themes[frame.theme].neutralPale });
  for (const reason of Object.keys(drawings) as MissingReason[]) {
    // keys of a record of just these
    const own = cells.filter((cell) => cell.reason === reason);
    if (own.length === 0) continue;
    const stroke = missingStroke(reason);
    group.append(
      svgElement(frame.document, "path", {
        d: own.map((cell) => missingPath(reason, cell, cellWidth, rowHeight)).join(""),
        "stroke-width": String(stroke.width),
        ...(stroke.cap === "round" && { "stroke-linecap": stroke.cap }),
      }),
    );
  }
  return group;
}

/** The pattern of a reason in a cell of this size, px, as the data of a path. */
export function missingPath(reason: MissingReason, at: Corner, width: number, height: number): string {
  return drawings[reason](at, width, height);
}

/** How the pattern is stroked. */
export function missingStroke(reason: MissingReason): {
  readonly width: number;
  readonly cap: "round" | "butt";
} {
  return reason === "no-survey" ? { width: 2.4, cap: "round" } : { width: 0.9, cap: "butt" };
}

/** Left and top of a cell, px. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

type Draw = (at: Corner, width: number, height: number) => string;

const hatch: Draw = ({ x, y }, width, height) => {
  // Lines at 45 degrees, 6 px apart along the edge, cut at the cell's edges.
  const [w, h] = [width - 1, height - 2];
  const lines: string[] = [];
  for (let start = 4; start < w + h; start += 6) {
    const [x1, y1] = start <= h ? [0, start] : [start - h, h];
    const [x2, y2] = start <= w ? [start, 0] : [w, start - w];
    lines.push(`M${px(x + 0.5 + x1)},${px(y + 1 + y1)}L${px(x + 0.5 + x2)},${px(y + 1 + y2)}`);
  }
  return lines.join("");
};

const cross: Draw = ({ x, y }, width, height) => {
  const half = Math.min(3.5, width / 2 - 0.8);
  const [cx, cy] = [x + width / 2, y + height / 2];
  return `M${px(cx - half)},${px(cy - half)}l${px(2 * half)},${px(2 * half)}m0,${px(-2 * half)}l${px(-2 * half)},${px(2 * half)}`;
};

const point: Draw = ({ x, y }, width, height) => `M${px(x + width / 2)},${px(y + height / 2)}h0`;

const dash: Draw = ({ x, y }, width, height) => {
  const half = Math.min(4, width / 2 - 0.8);
  return `M${px(x + width / 2 - half)},${px(y + height / 2)}h${px(2 * half)}`;
};

const frameOf: Draw = ({ x, y }, width, height) => {
  const half = Math.min(3, width / 2 - 1);
  return `M${px(x + width / 2 - half)},${px(y + height / 2 - half)}h${px(2 * half)}v${px(2 * half)}h${px(-2 * half)}z`;
};

const drawings: Readonly<Record<MissingReason, Draw>> = {
  "not-state": hatch,
  "not-assessed": cross,
  "no-survey": point,
  "not-held": dash,
  "not-covered": () => "",
  "not-published": frameOf,
};

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
