/**
 * Makes Plot's own SVG fit to stand inside a composed figure: no style element (the page's content security policy
 * forbids it, and Plot's rules only restate defaults), no class names, a fixed size and no clipping at its edges.
 */
export function bodyOf(plotted: Element, width: number, height: number): SVGSVGElement {
  const svg = plotted as SVGSVGElement; // Plot returns an <svg> as long as no title, caption or legend is asked for
  if (svg.tagName.toLowerCase() !== "svg") throw new Error(`a chart body must be an svg, not ${svg.tagName}`);
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of [svg, ...svg.querySelectorAll("[class]")]) element.removeAttribute("class");
  for (const [name, value] of [
    ["width", String(width)],
    ["height", String(height)],
    ["viewBox", `0 0 ${width} ${height}`],
    ["overflow", "visible"],
  ] as const) {
    svg.setAttribute(name, value);
  }
  for (const name of ["font-family", "font-size"]) svg.removeAttribute(name);
  for (const name of ["aria-label", "aria-description", "aria-hidden"]) {
    for (const element of svg.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
  return svg;
}
