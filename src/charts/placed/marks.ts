import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from "d3";
import { group, type Attributes } from "../marks/group.ts";
import { PathPen } from "../marks/pen.ts";
import type { Rule } from "../marks/rule.ts";
import { svgElement } from "../svgElement.ts";
import type { Marks, Piece } from "./joined.ts";

/** What a mark does not share with its group: one and the same object for marks that look the same. */
interface Own {
  readonly own?: Attributes;
}

/** The middle of a mark, px. */
export interface Place extends Own {
  readonly x: number;
  readonly y: number;
}

/** Straight strokes between two places, a path each. */
export function links(all: readonly (Rule & Own)[], look: Attributes): Marks {
  const shared = { fill: "none", "stroke-miterlimit": "1", ...look };
  return {
    apart: (document) =>
      group(
        document,
        shared,
        all.map(({ x1, y1, x2, y2, own }) => {
          const pen = new PathPen();
          pen.moveTo(x1, y1);
          pen.lineTo(x2, y2);
          return svgElement(document, "path", { d: pen.data, ...own });
        }),
      ),
    pieces: () =>
      runsOf(all).map((run) => ({
        depth: "line",
        look: { ...shared, ...run[0]?.own },
        data: run.map(({ x1, y1, x2, y2 }) => `M${onScreen(x1, y1)}L${onScreen(x2, y2)}`).join(""),
      })),
  };
}

/** A place as the path of a screen says it, to a tenth of a px: there are many thousands, and every digit is read again. */
function onScreen(x: number, y: number): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

/** Circles of `r` px. */
export function circles(all: readonly Place[], r: number, look: Attributes): Marks {
  return {
    apart: (document) =>
      group(
        document,
        look,
        all.map(({ x, y, own }) =>
          svgElement(document, "circle", { cx: String(x), cy: String(y), r: String(r), ...own }),
        ),
      ),
    pieces: () => runsOf(all).flatMap((run) => discs(run, r, { ...look, ...run[0]?.own })),
  };
}

/** Circles as what a round pen leaves where it is set down, which a browser draws quickest: their edges, and what is within them. */
function discs(
  places: readonly Place[],
  r: number,
  { fill = "none", stroke = "none", "stroke-width": width = "1", ...look }: Attributes,
): readonly Piece[] {
  const data = places.map(({ x, y }) => `M${onScreen(x, y)}Z`).join("");
  const half = stroke === "none" ? 0 : Number(width) / 2;
  const of = (depth: Piece["depth"], colour: string, radius: number): readonly Piece[] => {
    const round = { stroke: colour, "stroke-width": String(2 * radius), "stroke-linecap": "round" };
    return colour === "none" ? [] : [{ depth, look: { ...round, ...look }, data }];
  };
  return [...of("edge", stroke, r + half), ...of("inside", fill, r - half)];
}

/** D3's symbols of the area of a circle of `r` px. */
export function symbols(
  document: Document,
  all: readonly (Place & { readonly shape: Shape })[],
  r: number,
  look: Attributes = {},
): SVGElement | null {
  return group(
    document,
    look,
    all.map(({ x, y, shape, own }) =>
      svgElement(document, "path", { transform: `translate(${x},${y})`, d: outlineOf(shape, r), ...own }),
    ),
  );
}

/** Symbols with straight sides. */
export function polygons(
  all: readonly Place[],
  shape: Exclude<Shape, "circle">,
  r: number,
  look: Attributes,
): Marks {
  const outline = relative(outlineOf(shape, r));
  return {
    apart: (document) =>
      symbols(
        document,
        all.map((place) => ({ ...place, shape })),
        r,
        look,
      ),
    pieces: () =>
      runsOf(all).map((run) => ({
        depth: "inside",
        look: { ...look, ...run[0]?.own },
        data: run.map(({ x, y }) => `M${onScreen(x, y)}${outline}`).join(""),
      })),
  };
}

type Shape = keyof typeof shapes;

const shapes = {
  circle: symbolCircle,
  diamond: symbolDiamond,
  diamond2: symbolDiamond2,
  square: symbolSquare,
  triangle: symbolTriangle,
} as const satisfies Readonly<Record<string, SymbolType>>;

function outlineOf(shape: Shape, r: number): string {
  return symbol(shapes[shape], r * r * Math.PI)() ?? "";
}

/** A path of straight sides, each by its own length from where the pen stands. */
function relative(outline: string): string {
  let [fromX, fromY] = [0, 0];
  return outline.replace(/([ML])([-\d.]+),([-\d.]+)/g, (_, command: string, x: string, y: string) => {
    const by = `${command.toLowerCase()}${Number(x) - fromX},${Number(y) - fromY}`;
    [fromX, fromY] = [Number(x), Number(y)];
    return by;
  });
}

/** Marks in the order given, in runs of those with one and the same look. */
function runsOf<Mark extends Own>(all: readonly Mark[]): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [];
  for (const mark of all) {
    const last = runs.at(-1);
    if (last !== undefined && last[0]?.own === mark.own) last.push(mark);
    else runs.push([mark]);
  }
  return runs;
}
