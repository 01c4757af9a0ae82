import type { RenderFunction } from "@observablehq/plot";
import type { MissingReason } from "../../dataset/missing.ts";
import type { Frame } from "../frame.ts";
import type { HeatmapCell, HeatmapLine } from "../../views/heatmap.ts";
import { svgElement } from "../svgElement.ts";
import { themes } from "../theme.ts";

export interface PlacedCell extends HeatmapCell {
  readonly line: HeatmapLine;
  /** Left and top, px. */
  readonly x: number;
  readonly y: number;
}

/**
 * Patterns of the cells without a value, a path for each reason: diagonal hatch where the state did not exist, a cross
 * where it was not assessed, a small dot where there was no survey, a
 * small square where it was not published yet. Paths, since patterns would need ids.
 */
export function missingMarks(
  cells: readonly PlacedCell[],
  width: number,
  height: number,
  frame: Frame,
): RenderFunction {
  return () => {
    const theme = themes[frame.theme];
    const group = svgElement(frame.document, "g", { fill: "none", stroke: theme.neutralPale });
    for (const [reason, draw] of Object.entries(drawings)) {
      const path = cells.filter((cell) => cell.reason === reason).map((cell) => draw(cell, width, height));
      if (path.length === 0) continue;
      group.append(
        svgElement(frame.document, "path", {
          d: path.join(""),
          ...(reason === "no-survey"
            ? { "stroke-width": "2.4", "stroke-linecap": "round" }
            : { "stroke-width": "0.9" }),
        }),
      );
    }
    return group;
  };
}

type Draw = (cell: PlacedCell, width: number, height: number) => string;

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
