import { svgElement } from "../svgElement.ts";

/** Attributes of an SVG element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** Marks in one group with what they share; null where there are none, so that nothing is left of them. */
export function group(
  document: Document,
  attributes: Attributes,
  marks: readonly SVGElement[],
): SVGGElement | null {
  if (marks.length === 0) return null;
  const element = svgElement(document, "g", attributes);
  for (const mark of marks) element.append(mark);
  return element;
}
