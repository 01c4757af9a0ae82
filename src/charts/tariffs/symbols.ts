import { dot, text as textMark, type Markish } from "@observablehq/plot";
import { symbolTriangle, type SymbolType } from "d3";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import { textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";

/** The shape of a penalty other than a fine; the same in both forms. */
export interface SignShape {
  readonly type: SymbolType;
  readonly filled: boolean;
}

const cross: SymbolType = {
  draw: (path, size) => {
    const r = Math.sqrt(size) * 0.42;
    path.moveTo(-r, -r);
    path.lineTo(r, r);
    path.moveTo(-r, r);
    path.lineTo(r, -r);
  },
};

const pause: SymbolType = {
  draw: (path, size) => {
    const r = Math.sqrt(size) * 0.45;
    for (const x of [-r * 0.6, r * 0.6]) {
      path.moveTo(x, -r);
      path.lineTo(x, r);
    }
  },
};

const barred: SymbolType = {
  draw: (path, size) => {
    const r = Math.sqrt(size) * 0.5;
    path.moveTo(r, 0);
    path.arc(0, 0, r, 0, 2 * Math.PI);
    path.moveTo(-r * 0.7, r * 0.7);
    path.lineTo(r * 0.7, -r * 0.7);
  },
};

const plus: SymbolType = {
  draw: (path, size) => {
    const r = Math.sqrt(size) * 0.5;
    path.moveTo(-r, 0);
    path.lineTo(r, 0);
    path.moveTo(0, -r);
    path.lineTo(0, r);
  },
};

const shapes: Readonly<Record<string, SignShape>> = {
  warning: { type: symbolTriangle, filled: true },
  expulsion: { type: cross, filled: false },
  suspension: { type: pause, filled: false },
  excluded: { type: barred, filled: false },
};

/** One sign on the drawing, px of the body. `pale` where the law only allows it. */
export interface PlacedSign {
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  readonly pale: boolean;
  /** Written at its upper right: a star for a doubt, a question mark where nobody says whether it stays. */
  readonly mark?: string;
}

/** Marks for signs, on scales of px. */
export function signMarks(signs: readonly PlacedSign[], frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const marked = signs.filter((sign) => sign.mark !== undefined && sign.mark !== "");
  const drawn = signs.map((sign) => {
    const shape = shapes[sign.kind] ?? { type: plus, filled: false };
    const colour = sign.pale ? theme.faint : theme.ink;
    return dot([sign], {
      x: "x",
      y: "y",
      symbol: shape.type,
      r: shape.filled ? 4 : 5.5,
      fill: shape.filled ? colour : "none",
      stroke: colour,
      strokeWidth: shape.filled ? 0 : sign.pale ? 1.2 : 2,
      ...(sign.pale && !shape.filled ? { strokeOpacity: 0.8 } : {}),
    });
  });
  return [
    ...drawn,
    ...(marked.length === 0
      ? []
      : [
          textMark(marked, {
            x: "x",
            y: "y",
            text: "mark",
            dx: 6,
            dy: -3,
            textAnchor: "start" as const,
            fontSize: 11,
            fill: theme.muted,
          }),
        ]),
  ];
}

/** The key under the plot: a sign and its name, in as many lines as the width needs. */
export interface SignKey {
  readonly marks: Markish[];
  readonly height: number;
}

export function signKey(
  kinds: readonly { readonly kind: string; readonly pale: boolean; readonly unit: string }[],
  top: number,
  frame: Frame,
): SignKey {
  if (kinds.length === 0) return { marks: [], height: 0 };
  const words = frame.text.tariffs;
  let x = 0;
  let y = top + 12;
  const placed = kinds.map(({ kind, pale, unit }) => {
    const label = named(words.penalties, `${kind}_${unit}` in words.penalties ? `${kind}_${unit}` : kind);
    const width = 18 + textWidth(label, 12);
    if (x > 0 && x + width > frame.width) {
      x = 0;
      y += 19;
    }
    const at = { x: x + 6, y, kind, pale, label };
    x += width + 16;
    return at;
  });
  return {
    marks: [
      ...signMarks(placed, frame),
      textMark(placed, {
        x: (sign: { x: number }) => sign.x + 11,
        y: "y",
        text: "label",
        textAnchor: "start",
        fontSize: 12,
        fill: themes[frame.theme].muted,
      }),
    ],
    height: y + 12 - top,
  };
}
