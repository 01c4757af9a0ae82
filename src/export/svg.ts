/**
 * A figure as a file of its own. `serializer` is XMLSerializer's `serializeToString`, of the page or of jsdom: HTML
 * serialisation would write `&nbsp;` and unclosed tags, which no SVG reader accepts. Fonts are the figure's own matter
 * (`frame.fontFaces`), so the text stays text.
 */
export function svgText(figure: SVGSVGElement, serializer: (element: SVGSVGElement) => string): string {
  const copy = figure.cloneNode(true) as SVGSVGElement; // cloning keeps the type
  // Serialisers add the namespace themselves; jsdom's would write it a second time where it is an attribute as well.
  for (const element of [copy, ...copy.querySelectorAll("[xmlns]")]) element.removeAttribute("xmlns");
  const markup = serializer(copy);
  if (!/^<svg[^>]*\sxmlns="http:\/\/www\.w3\.org\/2000\/svg"/.test(markup)) {
    throw new Error("the serialised figure is not a standalone svg");
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}
