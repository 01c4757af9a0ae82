import { Resvg } from "@resvg/resvg-js";
import { staticWeight } from "../export/staticFonts.ts";
import { finishedPng } from "../export/picture/png.ts";
import type { Picture } from "../export/picture/picture.ts";
import { svgText } from "../export/svg.ts";
import { tabularText } from "../export/tabular.ts";
import { staticFontPaths } from "./fonts.ts";

/** The picture as PNG at its own resolution, drawn by resvg: no browser is needed. Throws when resvg cannot draw it. */
export function pngBytes(picture: Picture): Uint8Array {
  const { settings, state, title, alt, language } = picture;
  const resvg = new Resvg(plainSvg(picture), {
    fitTo: { mode: "width", value: Math.max(1, Math.round((picture.width * settings.dpi) / 96)) },
    font: { fontFiles: [...staticFontPaths()], loadSystemFonts: false, defaultFontFamily: "Inter" },
  });
  return finishedPng(resvg.render().asPng(), { dpi: settings.dpi, state, title, alt, language });
}

/**
 * The drawing as resvg can set it: it knows no `font-variant-numeric`, and for a weight that no font has it would take a
 * bolder one. Title, fonts and state are not drawn.
 */
function plainSvg({ figure, width, height }: Picture): string {
  const root = figure.svg.cloneNode(true) as SVGSVGElement; // a clone is of its original's type
  for (const weighted of [root, ...root.querySelectorAll("[font-weight]")]) {
    const weight = weighted.getAttribute("font-weight");
    if (weight !== null) weighted.setAttribute("font-weight", String(staticWeight(Number(weight))));
  }
  for (const tabular of root.querySelectorAll("[style],[font-variant]")) setTabular(tabular);
  return svgText(root, { size: [`${width}px`, `${height}px`] });
}

/** Every text below has the fonts' tabular glyphs, once. */
function setTabular(element: Element): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) node.nodeValue = tabularText(node.nodeValue ?? "");
    else if (node.nodeType === 1) setTabular(node as Element); // as its type says
  }
}
