import {
  dot,
  link,
  ruleX,
  ruleY,
  rect,
  text as textMark,
  type Markish,
  type RuleXOptions,
} from "@observablehq/plot";
import { dateSpan } from "../../time/partialDate.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RankSeries, RanksView } from "../../views/ranks.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { joinsOf, type Placed, type RanksLayout } from "./layout.ts";
import { textWidth } from "../textWidth.ts";
import { countryColour, countryDash, themes } from "../theme.ts";

/** The colour of a chosen country; grey when a filter puts it out of focus. */
export function seriesColour({ country, inFocus, chosen }: RankSeries, frame: Frame): string {
  const theme = themes[frame.theme];
  if (!chosen) return theme.context;
  return inFocus ? countryColour(country, frame.theme) : theme.neutralPale;
}

/** Bands, hairlines, seams and the words beside them: all that stands behind the ranks. */
export function ranksGround(view: RanksView, layout: RanksLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const { left, right, ranks, lanes, lanesBottom, listEnd, lowest } = layout;
  // Rules stop short of the years between the panels.
  const upright = (x: number, options: RuleXOptions) =>
    [
      [ranks.top, lanesBottom] as const,
      ...(layout.scores ? [[layout.scores.top, layout.scores.bottom] as const] : []),
    ].map(([y1, y2]) => ruleX([x], { ...options, y1, y2 }));
  const incomplete = view.editions.filter((edition) => !edition.complete);
  const endOfList = ranks.y(listEnd + 0.5);
  const marks: Markish[] = [
    rect(incomplete, {
      x1: (edition) => layout.x(edition.year) - layout.yearWidth / 2,
      x2: (edition) => layout.x(edition.year) + layout.yearWidth / 2,
      y1: () => ranks.top,
      y2: () => lanesBottom,
      fill: theme.band,
    }),
    ruleY(layout.ticks, { x1: left, x2: right, y: (tick: number) => ranks.y(tick), stroke: theme.hairline }),
    textMark(layout.ticks, {
      x: () => left - 8,
      y: (tick: number) => ranks.y(tick),
      text: (tick: number) => String(tick),
      textAnchor: "end",
      fill: theme.muted,
      fontSize: 12,
    }),
  ];
  if (lowest > listEnd) {
    marks.push(ruleY([endOfList], { x1: left, x2: right, stroke: theme.neutralPale, strokeWidth: 1 }));
  }
  for (const lane of lanes) {
    marks.push(ruleY([lane.top], { x1: left, x2: right, stroke: theme.neutralPale }));
  }
  if (layout.scores !== null) {
    marks.push(ruleY([lanesBottom], { x1: left, x2: right, stroke: theme.neutralPale }));
  }
  for (const { year } of view.breaks) {
    const x = layout.x(year) - layout.yearWidth / 2;
    marks.push(...upright(x, { stroke: theme.muted, strokeDasharray: "3 3" }));
  }
  if (view.edition !== null) {
    marks.push(...upright(layout.x(view.edition), { stroke: theme.ink }));
  }
  return marks;
}

/** Names of lanes, seams and the chosen edition: over the rules, under the marks. */
export function ranksNames(view: RanksView, layout: RanksLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const { left, ranks, listEnd, lowest } = layout;
  const messages = frame.text.ranks;
  const words = (label: string, x: number, y: number, anchor: "start" | "end" | "middle", strong = false) =>
    textMark([label], {
      x: [x],
      y: [y],
      textAnchor: anchor,
      fill: strong ? theme.ink : theme.muted,
      fontSize: 11,
      fontWeight: strong ? 600 : 400,
      stroke: theme.ground,
      strokeWidth: 6,
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

/** Lines, dots and marks of every country, context first. */
export function ranksMarks(view: RanksView, layout: RanksLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const chosenCodes = view.series.filter((s) => s.chosen).map((s) => s.country);
  // Drawn from the back: context, then chosen out of focus, then in focus; the first chosen lies on top.
  const depth = (s: RankSeries) => (s.chosen ? (s.inFocus ? 2 : 1) : 0);
  const ordered = view.series.toReversed().toSorted((a, b) => depth(a) - depth(b));
  return ordered.flatMap((series) => {
    const placed = layout.place(series);
    const joins = joinsOf(placed, view);
    const stroke = seriesColour(series, frame);
    const dash = countryDash(series.country, chosenCodes, frame.theme);
    const opacity = series.chosen ? 1 : series.inFocus ? 0.9 : 0.5;
    const line = (some: typeof joins, strokeDasharray: string | null) =>
      link(some, {
        x1: (join) => join.from.x,
        y1: (join) => join.from.y,
        x2: (join) => join.to.x,
        y2: (join) => join.to.y,
        stroke,
        strokeWidth: series.chosen ? (series.inFocus ? 2.2 : 1.6) : 1,
        strokeOpacity: opacity * (view.edition === null ? 1 : 0.45),
        ...(strokeDasharray === null ? {} : { strokeDasharray }),
      });
    const lines = [
      line(
        joins.filter((join) => join.within),
        dash,
      ),
      line(
        joins.filter((join) => !join.within),
        "2 3",
      ),
    ];
    if (!series.chosen) {
      return [...lines, dot(placed, { x: "x", y: "y", r: 1.6, fill: stroke, fillOpacity: opacity })];
    }
    const dimmed = ({ point }: Placed) =>
      view.edition === null || view.edition === point.edition ? 1 : 0.35;
    const of = (wanted: (point: RankPoint) => boolean) => placed.filter(({ point }) => wanted(point));
    const size = layout.yearWidth < 14 ? 0.8 : 1;
    return [
      ...lines,
      dot(
        of((p) => p.state === "ranked" && p.complete),
        {
          x: "x",
          y: "y",
          r: 3.8 * size,
          fill: stroke,
          opacity: dimmed,
          stroke: theme.ground,
          strokeWidth: 0.8,
        },
      ),
      dot(
        of((p) => p.state === "ranked" && !p.complete),
        {
          x: "x",
          y: "y",
          r: 3.9 * size,
          symbol: "diamond",
          fill: stroke,
          opacity: dimmed,
        },
      ),
      dot(
        of((p) => p.state === "outside"),
        {
          x: "x",
          y: "y",
          r: 3.4 * size,
          symbol: "square",
          fill: theme.ground,
          stroke,
          strokeWidth: 1.6,
          opacity: dimmed,
        },
      ),
      dot(
        of((p) => p.state === "not-listed"),
        {
          x: "x",
          y: "y",
          r: 3 * size,
          fill: theme.ground,
          stroke,
          strokeWidth: 1.4,
          opacity: dimmed,
        },
      ),
      textMark(
        of((p) => p.state === "rank-unknown"),
        {
          x: "x",
          y: "y",
          text: () => "?",
          fill: series.inFocus ? stroke : theme.muted,
          fontSize: 12,
          fontWeight: 700,
        },
      ),
    ];
  });
}

/** The ranks of the edition that a filter asks for, beside its rule. */
export function editionNumbers(view: RanksView, layout: RanksLayout, frame: Frame): Markish[] {
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
  return [
    textMark(here, {
      x: ({ x }) => x + (atRight ? -8 : 8),
      y: (_, i) => ys[i] ?? 0,
      text: ({ point }) => String(point.rank),
      textAnchor: atRight ? "end" : "start",
      fill: ({ colour }) => colour,
      fontSize: 12,
      fontWeight: 650,
      stroke: theme.ground,
      strokeWidth: 4,
    }),
  ];
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
