import { dateSpan } from "../../time/partialDate.ts";
import type { RankSeries, RanksView } from "../../views/ranks.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import type { Attributes } from "../marks/group.ts";
import { rects } from "../marks/rect.ts";
import { rules } from "../marks/rule.ts";
import { texts } from "../marks/text.ts";
import { halo } from "../placed/words.ts";
import type { RanksLayout } from "./layout.ts";
import { textWidth } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";

/** The colour of a chosen country; grey when a filter puts it out of focus. */
export function seriesColour({ country, inFocus, chosen }: RankSeries, frame: Frame): string {
  const theme = themes[frame.theme];
  if (!chosen) return theme.context;
  return inFocus ? countryColour(country, frame.theme) : theme.neutralPale;
}

/** Bands, hairlines, seams and the words beside them: all that stands behind the ranks. */
export function ranksGround(
  view: RanksView,
  layout: RanksLayout,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const theme = themes[frame.theme];
  const { left, right, ranks, lanes, lanesBottom, listEnd, lowest } = layout;
  const across = (ys: readonly number[], stroke: string) =>
    rules(
      frame.document,
      ys.map((y) => ({ x1: left, x2: right, y1: y, y2: y })),
      { stroke },
    );
  // Rules stop short of the years between the panels.
  const upright = (x: number, look: Attributes) =>
    [
      [ranks.top, lanesBottom] as const,
      ...(layout.scores ? [[layout.scores.top, layout.scores.bottom] as const] : []),
    ].map(([y1, y2]) => rules(frame.document, [{ x1: x, x2: x, y1, y2 }], look));
  const incomplete = view.editions.filter((edition) => !edition.complete);
  return [
    rects(
      frame.document,
      incomplete.map(({ year }) => ({
        x1: layout.x(year) - layout.yearWidth / 2,
        x2: layout.x(year) + layout.yearWidth / 2,
        y1: ranks.top,
        y2: lanesBottom,
      })),
      { fill: theme.band },
    ),
    across(layout.ticks.map(ranks.y), theme.hairline),
    texts(
      frame.document,
      layout.ticks.map((tick) => ({ x: left - 8, y: ranks.y(tick), words: String(tick) })),
      { "text-anchor": "end", fill: theme.muted, "font-size": "12" },
    ),
    across(lowest > listEnd ? [ranks.y(listEnd + 0.5)] : [], theme.neutralPale),
    ...lanes.map((lane) => across([lane.top], theme.neutralPale)),
    across(layout.scores === null ? [] : [lanesBottom], theme.neutralPale),
    ...view.breaks.flatMap(({ year }) =>
      upright(layout.x(year) - layout.yearWidth / 2, { stroke: theme.muted, "stroke-dasharray": "3 3" }),
    ),
    ...(view.edition === null ? [] : upright(layout.x(view.edition), { stroke: theme.ink })),
  ];
}

/** Names of lanes, seams and the chosen edition: over the rules, under the marks. */
export function ranksNames(
  view: RanksView,
  layout: RanksLayout,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const theme = themes[frame.theme];
  const { left, ranks, listEnd, lowest } = layout;
  const messages = frame.text.ranks;
  const words = (label: string, x: number, y: number, anchor: "start" | "end", strong = false) =>
    texts(frame.document, [{ x, y, words: label }], {
      "text-anchor": anchor,
      fill: strong ? theme.ink : theme.muted,
      "font-size": "11",
      "font-weight": strong ? "600" : "400",
      ...halo(6, frame),
    });
  return [
    ...(lowest > listEnd ? [words(messages.outsideLane, left + 3, ranks.y(listEnd + 0.5) + 9, "start")] : []),
    ...layout.lanes.map((lane) => {
      const label = lane.kind === "not-listed" ? messages.notListedLane : messages.unknownLane;
      // No rule may run through a name: it stands at the right where one does at the left.
      const end = left + 3 + textWidth(label, 11);
      const crossed = uprightRules(view, layout).some((x) => x < end + 3);
      return crossed
        ? words(label, layout.right - 3, lane.top + 10, "end")
        : words(label, left + 3, lane.top + 10, "start");
    }),
    ...headerWords(view, layout, frame).map(({ label, x, anchor, strong }) =>
      words(label, x, ranks.top - 8, anchor, strong),
    ),
  ];
}

/** Where seams, the event and the chosen edition are ruled, px. */
function uprightRules(view: RanksView, layout: RanksLayout): readonly number[] {
  const span = view.event === null ? null : dateSpan(view.event.date);
  return [
    ...view.breaks.map(({ year }) => layout.x(year) - layout.yearWidth / 2),
    ...(view.edition === null ? [] : [layout.x(view.edition)]),
    ...(span !== null && span[0] === span[1] && span[0] >= layout.years[0]
      ? [layout.left + (span[0] - layout.years[0]) * layout.yearWidth]
      : []),
  ];
}

/** The ranks of the edition that a filter asks for, beside its rule. */
export function editionNumbers(view: RanksView, layout: RanksLayout, frame: Frame): SVGElement | null {
  if (view.edition === null) return null;
  const theme = themes[frame.theme];
  const here = view.series
    .filter((series) => series.chosen)
    .flatMap((series) =>
      layout
        .place(series)
        .filter(({ point }) => point.edition === view.edition && point.rank !== null)
        .map((placed) => ({ ...placed, colour: series.inFocus ? seriesColour(series, frame) : theme.muted })),
    );
  const ys = spread(
    here.map(({ y }) => y),
    13,
    [layout.ranks.top, layout.ranks.bottom],
  );
  const atRight = here.some(({ x }) => x + 26 > layout.right);
  return texts(
    frame.document,
    here.map(({ x, point, colour }, i) => ({
      x: x + (atRight ? -8 : 8),
      y: ys[i] ?? 0,
      words: String(point.rank),
      fill: colour,
    })),
    {
      "text-anchor": atRight ? "end" : "start",
      "font-size": "12",
      "font-weight": "650",
      ...halo(4, frame),
    },
  );
}

/** Names of the seams and of the chosen edition above the plot; one that would touch another is left to the legend. */
function headerWords(view: RanksView, layout: RanksLayout, frame: Frame) {
  const wanted = [
    ...(view.edition === null
      ? []
      : [{ label: frame.text.ranks.edition(view.edition), at: layout.x(view.edition), strong: true }]),
    // Changes in neighbouring editions share one name.
    ...view.breaks
      .filter(({ year }) => !view.breaks.some((b) => b.year === year - 1))
      .map(({ year }) => ({
        label: frame.text.ranks.newMethod,
        at: layout.x(year) - layout.yearWidth / 2,
        strong: false,
      })),
  ];
  const taken: (readonly [number, number])[] = [];
  return wanted.flatMap(({ label, at, strong }) => {
    const width = textWidth(label, 11, strong ? 600 : 400);
    const anchor = at + width > layout.right ? ("end" as const) : ("start" as const);
    const [from, to] = anchor === "end" ? [at - width, at] : [at, at + width];
    if (taken.some(([a, b]) => from < b + 8 && to > a - 8)) return [];
    taken.push([from, to]);
    return [{ label, x: at, anchor, strong }];
  });
}
