import { dateSpan } from "../../time/partialDate.ts";
import type { CaseMark, CasesView } from "../../views/cases.ts";
import { arrowLength, labelSize, type CasesScale, type LaneLayout, type PlacedMark } from "./layout.ts";
import type { Word } from "../distribution/paint.ts";
import type { Frame } from "../frame.ts";
import type { Attributes } from "../marks/group.ts";
import { rects } from "../marks/rect.ts";
import { rules } from "../marks/rule.ts";
import { joined } from "../placed/joined.ts";
import { circles, links, symbols } from "../placed/marks.ts";
import { wordGroups } from "../placed/words.ts";
import { textWidth } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";
import { eventLabel, midYear, yearTicks } from "../yearAxis.ts";

/** The years behind the lanes, and the event's rule. */
export function casesGround(
  view: CasesView,
  scale: CasesScale,
  [top, bottom]: readonly [number, number],
  frame: Frame,
): readonly (SVGElement | null)[] {
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
  const upright = (xs: readonly number[], from: number, look: Attributes) =>
    rules(
      frame.document,
      xs.map((px) => ({ x1: px, x2: px, y1: from, y2: bottom })),
      look,
    );
  return [
    upright([...ticks, years[1] + 1].map(x), top, { stroke: theme.hairline }),
    upright(exact ? [at] : [], top - 2, { stroke: theme.ink, "stroke-width": "1.2" }),
    ...wordGroups(
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

/**
 * Lanes: the name of each, and each step with its span, its mark, its bracket and its name. `joins` where a screen joins the
 * marks.
 */
export function laneMarks(
  lanes: readonly LaneLayout[],
  joins: boolean,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const headings = lanes.flatMap((layout) =>
    layout.headings.map((heading) => ({ ...heading, inFocus: layout.lane.inFocus })),
  );
  const steps = lanes.flatMap((layout) => layout.steps);
  const { document } = frame;
  const theme = themes[frame.theme];
  const colour = ({ step, inFocus }: CaseMark) =>
    inFocus ? countryColour(step.country, frame.theme) : theme.neutralPale;
  const all = steps.flatMap(({ marks }) => marks);
  const dated = all.filter(({ mark }) => mark.span !== null);
  const undated = all.filter(({ mark }) => mark.span === null);
  const disputed = new Set(lanes.flatMap(({ lane }) => lane.disputes.flatMap(({ versions }) => versions)));
  const conflicts = dated.filter(({ mark }) => mark.conflict && !disputed.has(mark.step));
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
  const dots = dated.map(({ mark, x, y }) => ({
    x,
    y,
    shape: mark.step.date.precision === "before" ? ("triangle" as const) : ("circle" as const),
    own: {
      fill: mark.step.date.precision === "day" ? colour(mark) : theme.ground,
      stroke: colour(mark),
    },
  }));
  const isRound = ({ shape }: (typeof dots)[number]) => shape === "circle";
  const dotLook = { "stroke-width": "1.6" };
  return [
    // The rules of years and event stop at the words that stand across them.
    rects(
      document,
      headings.map(({ text, y, quiet }) => ({
        x1: -2,
        x2: textWidth(text, quiet ? 11.5 : 12.5, quiet ? 400 : 650) + 5,
        y1: y - 9,
        y2: y + 9,
      })),
      { fill: theme.ground },
    ),
    rects(
      document,
      dated
        .filter(({ from, to }) => to > from)
        .map(({ mark, from, to, y }) => ({
          x1: from,
          x2: to,
          y1: y - 1.5,
          y2: y + 1.5,
          own: { fill: colour(mark) },
        })),
    ),
    links(
      arrows.map(({ mark, ...arrow }) => ({ ...arrow, own: { stroke: colour(mark) } })),
      { "stroke-width": "1.8" },
    ).apart(document),
    circles(conflicts.map(placeOf), 7.5, {
      stroke: theme.ink,
      "stroke-width": "1.2",
      fill: theme.ground,
    }).apart(document),
    ...(joins ? joined([circles(dots.filter(isRound), 4.2, dotLook)], document) : []),
    symbols(document, joins ? dots.filter((dot) => !isRound(dot)) : dots, 4.2, dotLook),
    circles(
      undated.map(({ mark, x, y }) => ({ x, y, own: { stroke: colour(mark) } })),
      4.2,
      { fill: theme.ground, "stroke-width": "1.4", "stroke-dasharray": "2 2" },
    ).apart(document),
    links(arms, { stroke: theme.ink, "stroke-width": "1.4" }).apart(document),
    ...wordGroups(
      [
        ...headings.map(({ text, y, quiet, inFocus }): Word => ({
          x: 0,
          y,
          text,
          fill: quiet || !inFocus ? theme.muted : theme.ink,
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

function placeOf({ x, y }: PlacedMark) {
  return { x, y };
}

/** "Undated", over what has no date at the right edge. */
export function undatedHead(y: number, scale: CasesScale, frame: Frame): readonly (SVGElement | null)[] {
  const text = frame.text.cases.undated;
  const x = Math.min(scale.right + 12, frame.width - textWidth(text, 11.5, 600));
  return wordGroups([{ x, y, text, fill: themes[frame.theme].muted, size: 11.5, weight: 600 }], frame);
}
