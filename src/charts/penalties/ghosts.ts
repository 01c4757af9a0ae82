import { rect, text as textMark, type Markish } from "@observablehq/plot";
import { countryByCode } from "../../country/country.ts";
import type { PenaltiesView } from "../../views/penalties.ts";
import type { LegendItem, Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";
import { ghostLabelHeight, type Ghost, type PenaltiesLayout } from "./layout.ts";
import { countLabel } from "./numbers.ts";

/** Numbers that were published after the day shown: a dashed outline around the bar, the number above it in brackets. */
export function ghostMarks(layout: PenaltiesLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const { ghosts, x, y, upright } = layout;
  return [
    rect(ghosts, {
      x1: (ghost: Ghost) => x.invert(ghost.x1),
      x2: (ghost: Ghost) => x.invert(ghost.x2),
      y1: 0,
      y2: (ghost: Ghost) => ghost.count.value,
      fill: "none",
      stroke: theme.muted,
      strokeWidth: 1,
      strokeDasharray: "2 2",
    }),
    ...(upright
      ? []
      : [
          textMark(ghosts, {
            x: (ghost: Ghost) => x.invert((ghost.x1 + ghost.x2) / 2),
            y: (ghost: Ghost) => y.invert(labelTop(ghost, layout)),
            text: (ghost: Ghost) => `(${countLabel(ghost.count, frame)})`,
            dy: -4,
            lineAnchor: "bottom",
            fontSize: 11,
            fill: theme.muted,
          }),
        ]),
  ];
}

/** What the outline says, at its upper edge. */
export function ghostTargets(view: PenaltiesView, layout: PenaltiesLayout, frame: Frame): Target[] {
  const name = countryByCode(view.country ?? "").name;
  return layout.ghosts.map((ghost) => ({
    x: (ghost.x1 + ghost.x2) / 2,
    y: ghost.top,
    country: ghost.count.country,
    year: ghost.count.year,
    label: frame.text.known.ghost(
      name,
      ghost.count.year,
      countLabel(ghost.count, frame),
      frame.text.date({ iso: ghost.publishedBy, precision: "day" }),
    ),
    details: ghost.count.note === "" ? [] : [ghost.count.note],
    value: { kind: "penalty", counts: [ghost.count] },
  }));
}

/** The key of the outline, where one is drawn. */
export function ghostLegend(view: PenaltiesView, frame: Frame): LegendItem[] {
  return view.later.length === 0
    ? []
    : [{ label: frame.text.known.ghostLegend, symbol: "outline", colour: themes[frame.theme].muted }];
}

/** Above the number of the bar. */
function labelTop(ghost: Ghost, { bars }: PenaltiesLayout): number {
  const bar = bars.find((box) => box.counted.year === ghost.count.year);
  return Math.min(ghost.top, bar?.top ?? ghost.top) - ghostLabelHeight;
}
