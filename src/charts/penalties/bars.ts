import { interpolateRgb } from "d3";
import { link, rect, ruleY, type Markish } from "@observablehq/plot";
import type { Counted } from "../../views/penalties/counted.ts";
import type { Frame } from "../frame.ts";
import type { Box, PenaltiesLayout } from "./layout.ts";
import type { Tones } from "./tones.ts";
import { themes } from "../theme.ts";

interface Piece {
  readonly box: Box;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
}

/** The bars of whole years, with a line at the first-published number where a revision differs. */
export function barMarks(layout: PenaltiesLayout, tones: Tones, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const pieces = layout.bars.flatMap((box) => piecesOf(box, tones));
  const revised = layout.bars.filter((box) => differs(box.counted));
  return [
    rect(pieces, {
      x1: (p: Piece) => layout.x.invert(p.box.x1),
      x2: (p: Piece) => layout.x.invert(p.box.x2),
      y1: "from",
      y2: "to",
      fill: "fill",
    }),
    link(revised, {
      x1: (box: Box) => layout.x.invert(box.x1),
      x2: (box: Box) => layout.x.invert(box.x2),
      y1: (box: Box) => box.counted.first?.value ?? 0,
      y2: (box: Box) => box.counted.first?.value ?? 0,
      stroke: theme.ink,
      strokeWidth: 1.3,
    }),
    ruleY([0], { stroke: theme.neutralPale }),
  ];
}

/** A bar from the ground up: punished, as first published, added by the revision. */
function piecesOf(box: Box, tones: Tones): Piece[] {
  const { first, latest, punished } = box.counted;
  const share = punished.at(-1)?.punished.value ?? 0;
  const solid = first?.value ?? (latest.revision === "revised" ? 0 : latest.value);
  return [
    { box, from: Math.min(solid, latest.value), to: latest.value, fill: tones.revised },
    { box, from: 0, to: Math.min(solid, latest.value), fill: tones.first },
    { box, from: 0, to: share, fill: tones.punished },
  ].filter((piece) => piece.to > piece.from);
}

/** Hollow bars beside their year; rungs across those of one region or territory. */
export function thinMarks(layout: PenaltiesLayout, tones: Tones): Markish[] {
  return hollow(layout, layout.thin, tones, undefined);
}

/** Periods that cross a year's end: a hollow bar as long as the period, behind the bars. */
export function spanMarks(layout: PenaltiesLayout, tones: Tones, frame: Frame): Markish[] {
  const fill = interpolateRgb(themes[frame.theme].ground, tones.base)(0.07);
  return hollow(layout, layout.spans, tones, fill);
}

function hollow(
  layout: PenaltiesLayout,
  boxes: readonly Box[],
  tones: Tones,
  fill: string | undefined,
): Markish[] {
  const rungs = boxes.flatMap((box) =>
    box.counted.latest.scope === "national"
      ? []
      : Array.from({ length: Math.floor((layout.base - box.top) / 5) }, (_, i) => ({
          box,
          value: layout.y.invert(layout.base - (i + 0.5) * 5),
        })),
  );
  const revised = boxes.filter((box) => differs(box.counted));
  return [
    rect(
      [...boxes].sort((a, b) => a.top - b.top),
      {
        x1: (box: Box) => layout.x.invert(box.x1),
        x2: (box: Box) => layout.x.invert(box.x2),
        y1: 0,
        y2: (box: Box) => box.counted.latest.value,
        fill: fill ?? "none",
        stroke: tones.base,
        strokeWidth: 1.1,
        ...(fill === undefined ? {} : { strokeDasharray: "3 2" }),
      },
    ),
    link([...rungs, ...revised.map((box) => ({ box, value: box.counted.first?.value ?? 0 }))], {
      x1: (rung: { box: Box }) => layout.x.invert(rung.box.x1),
      x2: (rung: { box: Box }) => layout.x.invert(rung.box.x2),
      y1: "value",
      y2: "value",
      stroke: tones.base,
      strokeWidth: 1,
    }),
  ];
}

/** A later publication gives another number than the first. */
export function differs(counted: Counted): boolean {
  return counted.first !== null && counted.first.value !== counted.latest.value;
}
