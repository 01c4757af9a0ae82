import { parseHTML } from "linkedom";
import type { Borders } from "../charts/borders.ts";
import type { FigureChoice } from "../choices/choices.ts";
import type { Means } from "../export/picture/picture.ts";
import { en } from "../text/en.ts";
import { readBorders } from "./borders.ts";
import { embeddedFonts } from "./fonts.ts";

let borders: Borders | null = null;

/** What the command line makes a picture of this figure with: the same as the page, and so the same bytes. */
export function meansFor({ kind, form }: FigureChoice, base: string | null): Means {
  const needed = kind === "map" && form !== "tiles";
  if (needed) borders ??= readBorders();
  return {
    document: newDocument(),
    text: en,
    base,
    fontFaces: embeddedFonts,
    ...(needed && borders !== null && { borders }),
  };
}

/** An empty document to draw in. */
export function newDocument(): Document {
  return parseHTML("<!doctype html><html><head></head><body></body></html>").document;
}
