/** What a file holds that the drawing on the page does not. */
export interface SvgExtras {
  /** `@font-face` rules with the fonts inside, so that the text stays text wherever the file is opened. */
  readonly fontFaces?: string;
  /** What opens the picture again, as text: it goes into `<metadata>`. */
  readonly state?: string;
  /** Width and height as an SVG writes lengths, "85mm", where they are not those of the drawing in px. */
  readonly size?: readonly [width: string, height: string];
}

/** The namespace of what the app writes into a picture for itself. */
export const stateNamespace = "urn:regulens:picture:1";

/**
 * A figure as a file of its own, UTF-8. Written here and not by the page's or jsdom's serialiser, so that every document
 * gives the same bytes: attributes in the order of their names, and no character that XML does not allow. The elements are
 * those of a figure: no prefixes, no comments, nothing but SVG.
 */
export function svgText(figure: SVGSVGElement, { fontFaces, state, size }: SvgExtras = {}): string {
  const inside = [
    ...(state === undefined
      ? []
      : [`<metadata><picture xmlns="${stateNamespace}">${escaped(state)}</picture></metadata>`]),
    ...(fontFaces === undefined || fontFaces === "" ? [] : [`<style>${escaped(fontFaces)}</style>`]),
  ].join("");
  const root = elementText(figure, {
    xmlns: "http://www.w3.org/2000/svg",
    ...(size && { width: size[0], height: size[1] }),
  });
  // Title and description come first: some readers look for them there only.
  const at = root.indexOf("</desc>") + "</desc>".length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.slice(0, at)}${inside}${root.slice(at)}\n`;
}

function elementText(element: Element, more: Readonly<Record<string, string>> = {}): string {
  const name = element.localName;
  const own = [...element.attributes].filter(({ name: attribute }) => !attribute.startsWith("xmlns"));
  const attributes = new Map([...own.map((a) => [a.name, a.value] as const), ...Object.entries(more)]);
  const opened = [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([attribute, value]) => ` ${attribute}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
  const inside = [...element.childNodes].map(nodeText).join("");
  return inside === "" ? `<${name}${opened}/>` : `<${name}${opened}>${inside}</${name}>`;
}

const [elementNode, textNode] = [1, 3];

function nodeText(node: ChildNode): string {
  if (node.nodeType === elementNode) return elementText(node as Element); // as its type says
  return node.nodeType === textNode ? escaped(node.nodeValue ?? "") : "";
}

/** Characters that no XML 1.0 file may hold, not even escaped, and halves of surrogate pairs. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text
    .replace(forbidden, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
