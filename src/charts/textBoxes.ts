/** The size that Plot sets words in where it says nothing else, px. */
const usualSize = 10;

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Roughly where the words of a drawing stand, from its attributes: a drawing is never measured in a page. */
export function textBoxes(body: Element, widthOf: (text: string, size: number) => number): readonly Box[] {
  return [...body.querySelectorAll("text")].flatMap((element) => {
    const lines = [...element.querySelectorAll("tspan")];
    return lines.length === 0
      ? [boxOf(element, body, widthOf)]
      : lines.map((line, i) => boxOf(line, body, widthOf, lines.slice(0, i)));
  });
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** `before` are the lines of the same words over this one: a `dy` counts from the line before, a `y` from the top. */
function boxOf(
  element: Element,
  body: Element,
  widthOf: (text: string, size: number) => number,
  before: readonly Element[] = [],
): Box {
  let [left, top] = [0, 0];
  let size: number | null = null;
  let anchor: string | null = null;
  for (let at: Element | null = element; at !== null && at !== body; at = at.parentElement) {
    const [x, y] = shiftOf(at.getAttribute("transform"));
    const within = at.tagName.toLowerCase() === "svg"; // a drawing inside the drawing
    left += x + (within ? Number(at.getAttribute("x") ?? 0) : 0);
    top += y + (within ? Number(at.getAttribute("y") ?? 0) : 0);
    const stated = at.getAttribute("font-size");
    if (size === null && stated !== null) size = Number.parseFloat(stated);
    anchor ??= at.getAttribute("text-anchor");
  }
  const height = size ?? usualSize;
  const px = (name: string, of = element) => {
    const length = of.getAttribute(name) ?? "0";
    return (Number.parseFloat(length) || 0) * (length.endsWith("em") ? height : 1);
  };
  const lines = [...before, element];
  const placed = lines.findLast((line) => line.hasAttribute("y")) ?? element;
  const down = lines.slice(lines.indexOf(placed)).reduce((sum, line) => sum + px("dy", line), 0);
  const width = widthOf(element.textContent ?? "", height);
  left += px("x") + px("dx") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const baseline = top + px("y", placed) + down;
  return { left, right: left + width, top: baseline - height * 0.85, bottom: baseline + height * 0.2 };
}

function shiftOf(transform: string | null): readonly [number, number] {
  const [, x, y] = /translate\(\s*([-\d.e]+)(?:[\s,]+([-\d.e]+))?/.exec(transform ?? "") ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}
