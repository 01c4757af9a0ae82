import { xmlText } from "./xmlCharacters.ts";

/** What a file holds that the drawing on the page does not. */
export interface SvgExtras {
  /** `@font-face` rules with the fonts inside, so that the text stays text wherever the file is opened. */
  readonly fontFaces?: string;
  /** What opens the picture again, as text: it goes into `<metadata>`. */
  readonly state?: string;
  /** Width and height as an SVG writes lengths, "85mm", where they are not those of the drawing in px. */
  readonly size?: readonly [width: string, height: string];
}

/** The namespace of what the app writes into a picture for itself. Its last part is the version. */
export const stateNamespace = "urn:regulens:picture:1";

/**
 * A figure as a file of its own, UTF-8. Written here and not by the page's or jsdom's serialiser, so that every document
 * gives the same bytes: attributes in the order of their names, and no character that XML does not allow. The file holds
 * nothing that runs, nothing from elsewhere and no ids, which could clash where several are put into one page: a figure
 * with such a part throws.
 */
export function svgText(figure: SVGSVGElement, { fontFaces, state, size }: SvgExtras = {}): string {
  // Title and description come first: some readers look for them there only.
  const children = [...figure.childNodes];
  const named = children.findIndex((node) => !/^(title|desc)$/i.test(node.nodeName)); // linkedom: TITLE
  const at = named === -1 ? children.length : named;
  const inside = [
    ...children.slice(0, at).map(nodeText),
    ...(state === undefined
      ? []
      : [`<metadata><picture xmlns="${stateNamespace}">${xmlText(state)}</picture></metadata>`]),
    ...(fontFaces === undefined || fontFaces === "" ? [] : [`<style>${xmlText(fontFaces)}</style>`]),
    ...children.slice(at).map(nodeText),
  ].join("");
  const root = elementText(figure, inside, {
    xmlns: "http://www.w3.org/2000/svg",
    ...(size && { width: size[0], height: size[1] }),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

const [elementNode, textNode] = [1, 3];

function nodeText(node: ChildNode): string {
  if (node.nodeType === textNode) return xmlText(node.nodeValue ?? "");
  if (node.nodeType !== elementNode) return "";
  const element = node as Element; // as its type says
  return elementText(element, [...element.childNodes].map(nodeText).join(""));
}

function elementText(element: Element, inside: string, more: Readonly<Record<string, string>> = {}): string {
  const name = element.localName;
  if (!elements.has(name)) throw new Error(`no element of a picture: ${name}`);
  const own = [...element.attributes].filter(({ name: attribute }) => !attribute.startsWith("xmlns"));
  const attributes = new Map([
    ...own.map((a) => [a.name, a.name === "style" ? declarations(a.value) : a.value] as const),
    ...Object.entries(more),
  ]);
  const opened = [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([attribute, value]) => ` ${attribute}="${attributeText(attribute, value)}"`)
    .join("");
  return inside === "" ? `<${name}${opened}/>` : `<${name}${opened}>${inside}</${name}>`;
}

/** Shapes, text and their groups: all that figures are drawn with. */
const elements: ReadonlySet<string> = new Set(
  "circle desc ellipse g line path polygon polyline rect svg text title tspan".split(" "),
);

/** Attributes that hold words for people. */
const spoken = /^(aria-|data-)/;

function attributeText(name: string, value: string): string {
  const runs = /^(on|href$|src$|id$|class$)/i.test(name) || (name.includes(":") && name !== "xml:lang");
  const fetches = !spoken.test(name) && /url\s*\(|@import|javascript:/i.test(value);
  if (runs || fetches || !/^[a-z][\w:.-]*$/i.test(name))
    throw new Error(`no attribute of a picture: ${name}`);
  return xmlText(value).replaceAll('"', "&quot;");
}

/** A style as documents write it, each with other spaces and stops, in one way. */
function declarations(style: string): string {
  return style
    .split(";")
    .map((declaration) => declaration.trim().replace(/\s*:\s*/, ": "))
    .filter((declaration) => declaration !== "")
    .join("; ");
}
