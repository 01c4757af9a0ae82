import { digits, paint, transformOperator } from "./operators.ts";
import type { Page } from "./page.ts";
import { shapeSegments } from "./shapes.ts";
import { initialStyle, styleOf, type Style } from "./style.ts";
import { drawText } from "./text.ts";
import { transformOf } from "./transform.ts";

/** Nothing of these is drawn. */
const silent = new Set(["title", "desc"]);

/**
 * Draws a figure into the page's rectangle of `width` by `height` pt, whole and centred, as a browser shows an SVG. It knows
 * the elements that figures are made of (shapes, text and their groups) and throws for others.
 */
export function drawFigure(page: Page, svg: SVGSVGElement, width: number, height: number): void {
  const [left = 0, top = 0, across = width, down = height] = (svg.getAttribute("viewBox") ?? "")
    .split(/[\s,]+/)
    .map(Number);
  const scale = Math.min(width / across, height / down);
  const x = (width - across * scale) / 2 - left * scale;
  const y = height - (height - down * scale) / 2 + top * scale;
  // From here on y runs downwards, in px of the drawing.
  page.write("q");
  page.write(transformOperator([scale, 0, 0, -scale, x, y]));
  drawChildren(page, svg, styleOf(svg, initialStyle));
  page.write("Q");
}

function drawChildren(page: Page, parent: Element, style: Style): void {
  for (const child of parent.children) draw(page, child, style);
}

function draw(page: Page, element: Element, inherited: Style): void {
  if (silent.has(element.localName)) return;
  const style = styleOf(element, inherited);
  const transform = element.getAttribute("transform");
  if (transform !== null) {
    page.write("q");
    page.write(transformOperator(transformOf(transform)));
  }
  const segments = shapeSegments(element);
  if (segments !== null)
    paint(page, segments, element.localName === "line" ? { ...style, fill: null } : style);
  else if (element.localName === "g") drawChildren(page, element, style);
  else if (element.localName === "text") drawText(page, element, style);
  else if (element.localName === "svg") drawInner(page, element, style);
  else throw new Error(`not drawn in a PDF: <${element.localName}>`);
  if (transform !== null) page.write("Q");
}

/** A drawing within the drawing: moved to its place, and cut at its edges unless it says otherwise. */
function drawInner(page: Page, element: Element, style: Style): void {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const [width, height] = [number("width"), number("height")];
  const [left = 0, top = 0, across = width] = (element.getAttribute("viewBox") ?? "0 0")
    .split(/[\s,]+/)
    .map(Number);
  const scale = width / across;
  page.write("q");
  page.write(transformOperator([scale, 0, 0, scale, number("x") - left * scale, number("y") - top * scale]));
  if (element.getAttribute("overflow") !== "visible")
    page.write(`${[left, top, across, height / scale].map(digits).join(" ")} re W n`);
  drawChildren(page, element, style);
  page.write("Q");
}
