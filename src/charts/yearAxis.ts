import { axisX, ruleX, text as textMark, type Markish } from "@observablehq/plot";
import { dateSpan, yearOf } from "../time/partialDate.ts";
import type { LegalEvent } from "../dataset/dataset.ts";
import { sideMargins, type Frame } from "./frame.ts";
import { shortened, textWidth } from "./textWidth.ts";
import { themes } from "./theme.ts";

/** A yearly value stands at the middle of the year that it covers. */
export function midYear(year: number): number {
  return year + 0.5;
}

/** The domain of a continuous axis that shows the whole of the first and of the last year. */
export function yearDomain([first, last]: readonly [number, number]): [number, number] {
  return [first, last + 1];
}

/** Whole years to label, thinned to what the width holds at about `space` px a label; round years are kept. */
export function yearTicks([first, last]: readonly [number, number], plotWidth: number, space = 46): number[] {
  const room = Math.max(2, Math.floor(plotWidth / space));
  const step = [1, 2, 5, 10, 20, 50, 100].find((s) => (last - first) / s + 1 <= room) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}

/** The axis of years: labels under the middle of each year, no tick marks. */
export function yearAxis(
  years: readonly [number, number],
  plotWidth: number,
  frame: Frame,
  space?: number,
): Markish {
  return axisX(yearTicks(years, plotWidth, space).map(midYear), {
    anchor: "bottom",
    tickSize: 0,
    tickPadding: 8,
    tickFormat: (x: number) => String(Math.floor(x)),
    fill: themes[frame.theme].muted,
    fontSize: 12,
    label: null,
  });
}

/**
 * The name and the day of an event whose rule stands at `at` px of the figure's width: beside the rule, on the side with more
 * room; where that is too little, from edge to edge of the figure; shortened where even that is too little: the description
 * has the whole. `x` is where the words end or begin, px.
 */
export function eventLabel(
  event: LegalEvent,
  at: number,
  frame: Frame,
): { readonly label: string; readonly anchor: "start" | "end"; readonly x: number } {
  const when = `, ${frame.text.date(event.date)}`;
  const whole = textWidth(`${event.title}${when}`, 12, 600);
  const toLeft = at > frame.width - at;
  if (whole <= Math.max(at, frame.width - at)) {
    return { label: `${event.title}${when}`, anchor: toLeft ? "end" : "start", x: at + (toLeft ? 3 : -3) };
  }
  const room = frame.width - textWidth(when, 12, 600);
  return {
    label: `${shortened(event.title, room, 12, 600)}${when}`,
    anchor: toLeft ? "start" : "end",
    x: toLeft ? 0 : frame.width,
  };
}

/**
 * The chosen event on a year axis: the year that contains it as a pale band, since a yearly value covers the whole of
 * it, and a labelled rule at its date. A date known to the month or year only is drawn as its band, without a rule.
 */
export function eventRule(
  event: LegalEvent | null,
  years: readonly [number, number],
  plotWidth: number,
  frame: Frame,
): { readonly behind: Markish[]; readonly front: Markish[] } {
  const span = event === null ? null : dateSpan(event.date);
  const year = event === null ? null : yearOf(event.date);
  if (event === null || span === null || year === null || year < years[0] || year > years[1]) {
    return { behind: [], front: [] };
  }
  const theme = themes[frame.theme];
  const margins = sideMargins(frame.width);
  const share = (span[0] - years[0]) / (years[1] + 1 - years[0]);
  const before = plotWidth * share + margins.left;
  const { label, anchor, x } = eventLabel(event, before, frame);
  return {
    behind: [
      ruleX([year + 0.5], {
        stroke: theme.band,
        strokeWidth: plotWidth / (years[1] + 1 - years[0]),
      }),
    ],
    front: [
      ...(span[0] === span[1] ? [ruleX([span[0]], { stroke: theme.ink, strokeWidth: 1.2 })] : []),
      textMark([label], {
        x: (span[0] + span[1]) / 2,
        frameAnchor: "top",
        textAnchor: anchor,
        lineAnchor: "bottom",
        dx: x - before,
        dy: -8,
        fill: theme.ink,
        fontSize: 12,
        fontWeight: 600,
      }),
    ],
  };
}
