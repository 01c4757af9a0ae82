/**
 * Height of the smallest text of a drawing, px of the drawing; null where it has none. Sizes are those of `font-size` on
 * the text or what it stands in; SVG's own is 16.
 */
export function smallestText(svg: SVGSVGElement): number | null {
  const sizes = [...svg.querySelectorAll("text, tspan")]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue !== ""))
    .map(sizeOf);
  return sizes.length === 0 ? null : Math.min(...sizes);
}

function sizeOf(element: Element): number {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const size = Number.parseFloat(at.getAttribute("font-size") ?? "");
    if (size > 0) return size;
  }
  return 16;
}
