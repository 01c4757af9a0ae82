import { loadBorders } from "../browser/borders.ts";
import { embeddedFonts } from "../browser/fonts.ts";
import { rasterise } from "../browser/rasterise.ts";
import { figure, type Figure } from "../charts/figure.ts";
import { kindsWithIndex, type Choices, type FigureChoice } from "../choices/choices.ts";
import { fileName } from "../export/fileName.ts";
import { svgText } from "../export/svg.ts";
import { scopeOf } from "../views/scope.ts";
import type { Desk } from "./context.ts";

/** Space around a picture that leaves the page, px. */
const padding = 20;

/** The figure as a standalone SVG text, its fonts inside, and its size in px. */
export async function standalone(desk: Desk, choices: Choices, drawn: Figure, id: string) {
  const { kind, form } = choices.figures.find((choice) => choice.id === id) ?? {};
  const borders = kind === "map" && form !== "tiles" ? await loadBorders().catch(() => undefined) : undefined;
  const frame = {
    document,
    width: drawn.width,
    theme: desk.theme,
    text: desk.text,
    padding,
    ...(borders && { borders }),
  };
  const words = figure(desk.library, choices, id, frame).svg.textContent ?? "";
  const fontFaces = await embeddedFonts(words);
  const { svg } = figure(desk.library, choices, id, { ...frame, fontFaces });
  return {
    text: svgText(svg, (element) => new XMLSerializer().serializeToString(element)),
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
  };
}

/** The figure as a PNG, `scale` pixels to a px. */
export async function picture(
  desk: Desk,
  choices: Choices,
  drawn: Figure,
  id: string,
  scale: number,
): Promise<Blob> {
  const { text, width, height } = await standalone(desk, choices, drawn, id);
  return rasterise(text, width, height, scale);
}

/** A file name that says what is inside. */
export function nameOf(desk: Desk, choices: Choices, choice: FigureChoice, extension: string): string {
  const { filter, focus } = scopeOf(desk.library, choices, choice);
  const measured = kindsWithIndex.includes(choice.kind);
  return fileName(
    {
      kind: choice.kind,
      index: measured ? (choice.index ?? choices.index) : null,
      countries: focus,
      years: filter.years,
    },
    extension,
  );
}
