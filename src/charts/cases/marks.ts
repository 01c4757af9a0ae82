import { dot, link, rect, ruleX, type Markish } from "@observablehq/plot";
import { dateSpan } from "../../time/partialDate.ts";
import type { CaseMark, CasesView } from "../../views/cases.ts";
import { arrowLength, labelSize, type CasesScale, type LaneLayout, type PlacedMark } from "./layout.ts";
import { words as wordMarks, type Word } from "../distribution/paint.ts";
import type { Frame } from "../frame.ts";
import { textWidth } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";
import { eventLabel, midYear, yearTicks } from "../yearAxis.ts";

/** The years behind the lanes, and the event's rule. */
export function casesGround(
  view: CasesView,
  scale: CasesScale,
  [top, bottom]: readonly [number, number],
  frame: Frame,
): readonly Markish[] {
  const theme = themes[frame.theme];
  const { years, left, right, x } = scale;
  const ticks = yearTicks(years, right - left, 40);
  const span = view.event === null ? null : dateSpan(view.event.date);
  const exact = span !== null && span[0] === span[1] && span[0] >= years[0] && span[0] < years[1] + 1;
  const at = exact ? x(span[0]) : 0;
  const named = exact && view.event !== null ? eventLabel(view.event, at, frame) : null;
  const eventWords: Word[] =
    named === null
      ? []
      : [
          {
            x: named.x,
            y: top - 10,
            text: named.label,
            fill: theme.ink,
            size: 12,
            weight: 600,
            anchor: named.anchor,
          },
        ];
  return [
    ruleX([...ticks, years[1] + 1].map(x), { y1: top, y2: bottom, stroke: theme.hairline }),
    ...(exact ? [ruleX([at], { y1: top - 2, y2: bottom, stroke: theme.ink, strokeWidth: 1.2 })] : []),
    ...wordMarks(
      [
        ...ticks.map((year): Word => ({
          x: x(midYear(year)),
          y: bottom + 12,
          text: String(year),
          fill: theme.muted,
          size: 12,
          anchor: "middle",
        })),
        ...eventWords,
      ],
      frame,
    ),
  ];
}

/** A lane: its name, and each step with its span, its mark, its bracket and its name. */
export function laneMarks({ lane, headings, steps }: LaneLayout, frame: Frame): readonly Markish[] {
  const theme = themes[frame.theme];
  const colour = ({ step, inFocus }: CaseMark) =>
    inFocus ? countryColour(step.country, frame.theme) : theme.neutralPale;
  const all = steps.flatMap(({ marks }) => marks);
  const dated = all.filter(({ mark }) => mark.span !== null);
  const undated = all.filter(({ mark }) => mark.span === null);
  const disputed = lane.disputes.flatMap(({ versions }) => versions);
  const conflicts = dated.filter(({ mark }) => mark.conflict && !disputed.includes(mark.step));
  const arrows = dated
    .filter(({ mark }) => mark.step.date.precision === "before")
    .flatMap(({ mark, x, y }) => {
      const tip = x - arrowLength;
      return [
        { x1: x - 4, x2: tip, y1: y, y2: y, mark },
        { x1: tip, x2: tip + 5, y1: y, y2: y - 4, mark },
        { x1: tip, x2: tip + 5, y1: y, y2: y + 4, mark },
      ];
    });
  const arms = steps.flatMap(({ bracket, y }) =>
    bracket === null
      ? []
      : [
          { x1: bracket.from, x2: bracket.to, y1: y - 8, y2: y - 8 },
          { x1: bracket.from, x2: bracket.from, y1: y - 8, y2: y + 5 },
          { x1: bracket.to, x2: bracket.to, y1: y - 8, y2: y + 5 },
        ],
  );
  return [
    // The rules of years and event stop at the words that stand across them.
    rect(headings, {
      x1: -2,
      x2: ({ text, quiet }) => textWidth(text, quiet ? 11.5 : 12.5, quiet ? 400 : 650) + 5,
      y1: ({ y }) => y - 9,
      y2: ({ y }) => y + 9,
      fill: theme.ground,
    }),
    rect(
      dated.filter(({ from, to }) => to > from),
      {
        x1: "from",
        x2: "to",
        y1: ({ y }: PlacedMark) => y - 1.5,
        y2: ({ y }: PlacedMark) => y + 1.5,
        fill: ({ mark }: PlacedMark) => colour(mark),
      },
    ),
    link(arrows, {
      x1: "x1",
      x2: "x2",
      y1: "y1",
      y2: "y2",
      stroke: ({ mark }) => colour(mark),
      strokeWidth: 1.8,
    }),
    dot(conflicts, { x: "x", y: "y", r: 7.5, stroke: theme.ink, strokeWidth: 1.2, fill: theme.ground }),
    dot(dated, {
      x: "x",
      y: "y",
      r: 4.2,
      symbol: ({ mark }: PlacedMark) => (mark.step.date.precision === "before" ? "triangle" : "circle"),
      fill: ({ mark }: PlacedMark) => (mark.step.date.precision === "day" ? colour(mark) : theme.ground),
      stroke: ({ mark }: PlacedMark) => colour(mark),
      strokeWidth: 1.6,
    }),
    dot(undated, {
      x: "x",
      y: "y",
      r: 4.2,
      fill: theme.ground,
      stroke: ({ mark }: PlacedMark) => colour(mark),
      strokeWidth: 1.4,
      strokeDasharray: "2 2",
    }),
    link(arms, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: theme.ink, strokeWidth: 1.4 }),
    ...wordMarks(
      [
        ...headings.map(({ text, y, quiet }): Word => ({
          x: 0,
          y,
          text,
          fill: quiet || !lane.inFocus ? theme.muted : theme.ink,
          size: quiet ? 11.5 : 12.5,
          weight: quiet ? 400 : 650,
        })),
        ...steps.map(({ marks, text, textX, anchor, y }): Word => ({
          x: textX,
          y,
          text,
          fill: marks.some(({ mark }) => mark.inFocus) ? theme.ink : theme.faint,
          size: labelSize,
          anchor,
        })),
      ],
      frame,
    ),
  ];
}

/** "Undated", over what has no date at the right edge. */
export function undatedHead(y: number, scale: CasesScale, frame: Frame): readonly Markish[] {
  const text = frame.text.cases.undated;
  const x = Math.min(scale.right + 12, frame.width - textWidth(text, 11.5, 600));
  return wordMarks([{ x, y, text, fill: themes[frame.theme].muted, size: 11.5, weight: 600 }], frame);
}
