import { figure } from "../../src/charts/figure.ts";
import type { FigureKind } from "../../src/choices/choices.ts";
import { readBorders } from "../../src/node/borders.ts";
import { newDocument } from "../../src/node/means.ts";
import { svgText } from "../../src/export/svg.ts";
import { en } from "../../src/text/en.ts";
import type { GalleryCase } from "./case.ts";

/** A case of the gallery with its kind and the name of its picture's file. */
export interface Piece extends GalleryCase {
  readonly kind: FigureKind;
  readonly file: string;
}

const modules: Readonly<Record<string, readonly GalleryCase[]>> = import.meta.glob(
  ["./*.ts", "!./case.ts", "!./page.ts", "!./pictures.ts"],
  { import: "cases", eager: true },
);

const borders = readBorders();

/** Every case of the gallery, in the order of the kinds of figure. */
export const pieces: readonly Piece[] = (Object.keys(en.kinds) as FigureKind[]).flatMap((kind) =>
  (modules[`./${kind}.ts`] ?? []).map((piece) => ({ ...piece, kind, file: `${kind}-${piece.name}.svg` })),
);

/** The picture of a case: a standalone SVG text, one element a line so that changes can be read. */
export function pictureOf({ library, choices, id, width = 640, theme = "light" }: GalleryCase): string {
  const frame = { document: newDocument(), width, theme, text: en, borders };
  const { svg } = figure(library, choices, id ?? choices.figures[0]!.id, frame);
  const text = svgText(svg);
  return text.replace(/><(?=(?:\/?g|svg|path|rect|line|circle|text|defs|desc|style)[\s/>])/g, ">\n<");
}
