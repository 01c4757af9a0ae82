import { svgElement } from "../svgElement.ts";

/** A chart's body of this size, px, with these marks from back to front. Words stand centred on their place if no mark says otherwise. */
export function plotBody(
  document: Document,
  width: number,
  height: number,
  marks: readonly (SVGElement | null)[],
): SVGSVGElement {
  const body = svgElement(document, "svg", {
    fill: "currentColor",
    "text-anchor": "middle",
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    overflow: "visible",
  });
  for (const mark of marks) if (mark !== null) body.append(mark);
  return body;
}
