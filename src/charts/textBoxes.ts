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
  return [...body.querySelectorAll("text")].map((element) => boxOf(element, body, widthOf));
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxOf(element: Element, body: Element, widthOf: (text: string, size: number) => number): Box {
  let [left, top] = [0, 0];
  let size: number | null = null;
  let anchor: string | null = null;
  for (let at: Element | null = element; at !== null && at !== body; at = at.parentElement) {
    const [x, y] = shiftOf(at.getAttribute("transform"));
    left += x;
    top += y;
    const stated = at.getAttribute("font-size");
    if (size === null && stated !== null) size = Number.parseFloat(stated);
    anchor ??= at.getAttribute("text-anchor");
  }
  const height = size ?? usualSize;
  const px = (name: string) => {
    const length = element.getAttribute(name) ?? "0";
    return (Number.parseFloat(length) || 0) * (length.endsWith("em") ? height : 1);
  };
  const width = widthOf(element.textContent ?? "", height);
  left += px("x") + px("dx") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const baseline = top + px("y") + px("dy");
  return { left, right: left + width, top: baseline - height * 0.85, bottom: baseline + height * 0.2 };
}

function shiftOf(transform: string | null): readonly [number, number] {
  const [, x, y] = /translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?/.exec(transform ?? "") ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}
