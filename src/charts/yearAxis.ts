import type { RenderFunction } from "@observablehq/plot";
import { dateSpan, yearOf } from "../time/partialDate.ts";
import type { LegalEvent } from "../dataset/dataset.ts";
import { sideMargins, type Frame } from "./frame.ts";
import { rules } from "./marks/rule.ts";
import { texts } from "./marks/text.ts";
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

/** Where a plot stands on an axis of years: the place of a year, and its edges, px. */
export interface YearPlace {
  readonly x: (year: number) => number;
  readonly top: number;
  readonly bottom: number;
}

/** The axis of years: labels under the middle of each year, no tick marks. */
export function yearLabels(
  years: readonly [number, number],
  plotWidth: number,
  frame: Frame,
  { x, bottom }: Pick<YearPlace, "x" | "bottom">,
  space?: number,
): SVGElement | null {
  return texts(
    frame.document,
    yearTicks(years, plotWidth, space).map((year) => ({
      x: x(midYear(year)),
      y: bottom,
      words: String(year),
    })),
    {
      fill: themes[frame.theme].muted,
      "font-size": "12",
      "font-variant": "tabular-nums",
      transform: "translate(0,8)",
    },
    { anchor: "top" },
  );
}

/** The same as a mark for Plot. */
export function yearAxis(
  years: readonly [number, number],
  plotWidth: number,
  frame: Frame,
  space?: number,
): RenderFunction {
  return inPlot((place) => yearLabels(years, plotWidth, frame, place, space));
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
export function eventMarks(
  event: LegalEvent | null,
  years: readonly [number, number],
  plotWidth: number,
  frame: Frame,
): { readonly behind: readonly YearMark[]; readonly front: readonly YearMark[] } {
  const span = event === null ? null : dateSpan(event.date);
  const year = eventYear(event, years);
  if (event === null || span === null || year === null) {
    return { behind: [], front: [] };
  }
  const theme = themes[frame.theme];
  const margins = sideMargins(frame.width);
  const share = (span[0] - years[0]) / (years[1] + 1 - years[0]);
  const before = plotWidth * share + margins.left;
  const { label, anchor, x: at } = eventLabel(event, before, frame);
  const rule =
    (when: number, stroke: string, width: number): YearMark =>
    ({ x, top, bottom }) =>
      rules(frame.document, [{ x1: x(when), x2: x(when), y1: top, y2: bottom }], {
        stroke,
        "stroke-width": String(width),
      });
  return {
    behind: [rule(year + 0.5, theme.band, plotWidth / (years[1] + 1 - years[0]))],
    front: [
      ...(span[0] === span[1] ? [rule(span[0], theme.ink, 1.2)] : []),
      ({ x, top }) =>
        texts(
          frame.document,
          [{ x: x((span[0] + span[1]) / 2), y: top, words: label }],
          {
            "text-anchor": anchor,
            transform: `translate(${at - before},-8)`,
            fill: theme.ink,
            "font-size": "12",
            "font-weight": "600",
          },
          { anchor: "bottom" },
        ),
    ],
  };
}

/** The year that contains the event, where it is known and in view. */
export function eventYear(event: LegalEvent | null, years: readonly [number, number]): number | null {
  const year = event === null ? null : yearOf(event.date);
  return year === null || year < years[0] || year > years[1] ? null : year;
}

/** A mark of a plot with an axis of years, drawn once its place is known. */
export type YearMark = (place: YearPlace) => SVGElement | null;

/** The marks of the event for Plot. */
export function eventRule(...of: Parameters<typeof eventMarks>): {
  readonly behind: RenderFunction[];
  readonly front: RenderFunction[];
} {
  const { behind, front } = eventMarks(...of);
  return { behind: behind.map(inPlot), front: front.map(inPlot) };
}

/** A mark that Plot draws between its own, on its scale of years. */
function inPlot(mark: YearMark): RenderFunction {
  return (_index, { x }, _values, { height, marginTop, marginBottom }) => {
    if (x === undefined) throw new Error("a plot of years must have a scale x");
    return mark({ x, top: marginTop, bottom: height - marginBottom });
  };
}
