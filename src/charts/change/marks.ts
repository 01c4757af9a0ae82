import type { ChangeView } from "../../views/change.ts";
import type { Frame } from "../frame.ts";
import { textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";
import { px, type Pen } from "./pen.ts";

/** A mark of one panel with what it means; it is told under the heading of that panel. */
export interface MarkTold {
  readonly mark: "band" | "tick" | "dot" | "hollow";
  readonly label: string;
}

export const markSize = 11.5;
const lead = 18;
const space = 14;

/** The spread of the pool among the changes. */
export function poolMarks({ pool }: ChangeView, { text }: Frame): readonly MarkTold[] {
  const words = text.change.legend;
  return pool.standing.summary === null
    ? []
    : [
        { mark: "band", label: words.quartiles },
        { mark: "tick", label: words.median },
      ];
}

/** The dots of the other years. */
export function otherMarks({ others }: ChangeView, { text }: Frame): readonly MarkTold[] {
  const words = text.change.legend;
  const years = others?.years ?? [];
  return [
    ...(years.some(({ reachesOver }) => !reachesOver) ? [{ mark: "dot" as const, label: words.other }] : []),
    ...(years.some(({ reachesOver }) => reachesOver)
      ? [{ mark: "hollow" as const, label: words.reaching }]
      : []),
  ];
}

/** In lines as wide as the room. */
export function marksInLines(marks: readonly MarkTold[], room: number): readonly (readonly MarkTold[])[] {
  const lines: MarkTold[][] = [];
  let used = Infinity;
  for (const mark of marks) {
    const width = widthOf(mark);
    const last = lines.at(-1);
    if (last !== undefined && used + width <= room) last.push(mark);
    else {
      lines.push([mark]);
      used = 0;
    }
    used += width + space;
  }
  return lines;
}

/** One line of them, from the left; `y` is the baseline of the words. */
export function drawMarks(marks: readonly MarkTold[], y: number, pen: Pen, frame: Frame): void {
  const theme = themes[frame.theme];
  let x = 0;
  for (const told of marks) {
    switch (told.mark) {
      case "band":
        pen.band(x, y - 9, 13, 10, theme.hairline);
        break;
      case "tick":
        pen.stroke(`M${px(x + 6)},${px(y - 10)}v12`, theme.neutralPale, 2);
        break;
      case "dot":
        pen.dot(x + 6, y - 4, 3.5, theme.neutral);
        break;
      case "hollow":
        pen.dot(x + 6, y - 4, 3, theme.ground, theme.neutral, 1.3);
        break;
    }
    pen.text(told.label, x + lead, y, { size: markSize });
    x += widthOf(told) + space;
  }
}

function widthOf({ label }: MarkTold): number {
  return lead + textWidth(label, markSize);
}
