/** Red, green and blue, 0 to 255, and how opaque they are, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** What an element is painted with, its own attributes and what it inherits. */
export interface Style {
  /** null: not painted. */
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  /** Of the element and all that it stands in. */
  readonly opacity: number;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly cap: "butt" | "round" | "square";
  readonly join: "miter" | "round" | "bevel";
  readonly miterLimit: number;
  readonly strokeFirst: boolean;
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly italic: boolean;
  readonly anchor: "start" | "middle" | "end";
  readonly tabular: boolean;
}

export const initialStyle: Style = {
  fill: [0, 0, 0, 1],
  stroke: null,
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  strokeWidth: 1,
  dashes: [],
  cap: "butt",
  join: "miter",
  miterLimit: 4,
  strokeFirst: false,
  fontSize: 16,
  fontWeight: 400,
  italic: false,
  anchor: "start",
  tabular: false,
};

/** Attributes that say where or what an element is, or nothing that a PDF shows. */
const elsewhere = new Set(
  (
    "x y x1 y1 x2 y2 cx cy r rx ry width height d points dy transform viewBox overflow role xmlns lang xml:lang " +
    "font-family preserveAspectRatio"
  ).split(" "),
);

/**
 * The style of an element within this one. Throws for an attribute that the PDF would not draw, so that nothing is left out
 * without a word.
 */
export function styleOf(element: Element, inherited: Style): Style {
  let style = inherited;
  for (const { name, value } of element.attributes) {
    if (elsewhere.has(name) || /^(aria|data)-/.test(name)) continue;
    style = { ...style, ...declared(name, value, style) };
  }
  return style;
}

function declared(name: string, value: string, style: Style): Partial<Style> {
  switch (name) {
    case "fill":
      return { fill: colourOf(value) };
    case "stroke":
      return { stroke: colourOf(value) };
    case "fill-opacity":
      return { fillOpacity: Number(value) };
    case "stroke-opacity":
      return { strokeOpacity: Number(value) };
    case "opacity":
      return { opacity: style.opacity * Number(value) };
    case "stroke-width":
      return { strokeWidth: Number(value) };
    case "stroke-dasharray":
      return { dashes: value === "none" ? [] : value.split(/[\s,]+/).map(Number) };
    case "stroke-linecap":
      return { cap: oneOf(["butt", "round", "square"], value) };
    case "stroke-linejoin":
      return { join: oneOf(["miter", "round", "bevel"], value) };
    case "stroke-miterlimit":
      return { miterLimit: Number(value) };
    case "paint-order":
      return { strokeFirst: value.startsWith("stroke") };
    case "font-size":
      return { fontSize: Number.parseFloat(value) };
    case "font-weight":
      return { fontWeight: value === "bold" ? 700 : value === "normal" ? 400 : Number(value) };
    case "font-style":
      return { italic: value !== "normal" };
    case "text-anchor":
      return { anchor: oneOf(["start", "middle", "end"], value) };
    case "font-variant":
      return { tabular: value === "tabular-nums" };
    case "style": {
      if (!/^font-variant-numeric:\s*tabular-nums;?$/.test(value))
        throw new Error(`not drawn in a PDF: ${value}`);
      return { tabular: true };
    }
    default:
      throw new Error(`not drawn in a PDF: ${name}="${value}"`);
  }
}

function oneOf<Value extends string>(allowed: readonly Value[], value: string): Value {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Error(`not drawn in a PDF: ${value}`);
  return found;
}

/** "#rgb", "#rrggbb", "#rrggbbaa", "rgb(1, 2, 3)"; null for "none". Nothing sets `color`, so that currentColor is black. */
function colourOf(value: string): Colour | null {
  if (value === "none" || value === "transparent") return null;
  if (value === "currentColor" || value === "black") return [0, 0, 0, 1];
  if (value === "white") return [255, 255, 255, 1];
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(value)?.[1];
  if (hex !== undefined) {
    const long = hex.length > 4 ? hex : [...hex].map((digit) => digit + digit).join("");
    const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
    return [part(0), part(2), part(4), long.length === 8 ? part(6) / 255 : 1];
  }
  const [, red, green, blue] = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(value) ?? [];
  if (blue === undefined) throw new Error(`not drawn in a PDF: ${value}`);
  return [Number(red), Number(green), Number(blue), 1];
}
