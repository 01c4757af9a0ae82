import type { LegalEvent } from "../../dataset/dataset.ts";
import { dateSpan, yearOf } from "../../time/partialDate.ts";
import type { Frame } from "../frame.ts";
import type { Pen } from "./pen.ts";
import { themes } from "../theme.ts";
import { eventLabel } from "../yearAxis.ts";

interface Axis {
  readonly years: readonly [number, number];
  readonly x: (year: number) => number;
}

/**
 * The event of the page across panels that share an axis: its year as a band behind them, its day as a labelled rule in
 * front. A date known to the month or year only has no rule. Draws nothing where the event is outside the years.
 */
export function drawEvent(
  event: LegalEvent | null,
  { years, x }: Axis,
  [top, bottom]: readonly [number, number],
  frame: Frame,
): { readonly behind: (pen: Pen) => void; readonly front: (pen: Pen) => void } {
  const span = event === null ? null : dateSpan(event.date);
  const year = event === null ? null : yearOf(event.date);
  if (event === null || span === null || year === null || year < years[0] || year > years[1]) {
    return { behind: () => undefined, front: () => undefined };
  }
  const theme = themes[frame.theme];
  const at = x((span[0] + span[1]) / 2);
  const { label, anchor, x: labelX } = eventLabel(event, at, frame);
  return {
    behind: (pen) => pen.rect(x(year), top, x(year + 1) - x(year), bottom - top, { fill: theme.band }),
    front: (pen) => {
      if (span[0] === span[1]) pen.line(at, top, at, bottom, { stroke: theme.ink, "stroke-width": 1.2 });
      pen.text(label, labelX, top - 7, { weight: 600, anchor, fill: theme.ink });
    },
  };
}
