import type { LegalEvent } from "../../dataset/dataset.ts";
import { dateSpan } from "../../time/partialDate.ts";
import type { TimelineView } from "../../views/timeline.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { rects } from "../marks/rect.ts";
import { rules } from "../marks/rule.ts";
import { texts } from "../marks/text.ts";
import { circles, symbols } from "../placed/marks.ts";
import { halo } from "../placed/words.ts";
import { shortened } from "../textWidth.ts";
import { countryColour, isGrey, themes } from "../theme.ts";
import type { Cluster } from "./clusters.ts";
import type { YearPlace } from "../yearAxis.ts";
import { countryOf } from "./codes.ts";

/** The edges of the plot, px, and where years and heights stand in it. */
export interface TimelinePlace extends YearPlace {
  readonly left: number;
  readonly right: number;
  readonly y: (px: number) => number;
}

type Elements = readonly (SVGElement | null)[];

/** A hairline for each lane, with its kind of event over its start. */
export function laneMarks(
  view: TimelineView,
  frame: Frame,
  { left, right, x, y }: TimelinePlace,
  laneY: (lane: number) => number,
): Elements {
  const theme = themes[frame.theme];
  const lanes = view.lanes.map(({ kind }, i) => ({ kind, y: y(laneY(i)) }));
  return [
    rules(
      frame.document,
      lanes.map((lane) => ({ x1: left, x2: right, y1: lane.y, y2: lane.y })),
      { stroke: theme.hairline },
    ),
    texts(
      frame.document,
      lanes.map((lane) => ({ x: x(view.years[0]), y: lane.y, words: frame.text.eventKinds[lane.kind] })),
      {
        "text-anchor": "start",
        transform: "translate(0,-16)",
        fill: theme.muted,
        ...halo(3, frame),
        "font-size": "11.5",
      },
    ),
  ];
}

/** An event's shape tells how exactly its date is known; a year or month is spanned; crowds are counted. */
export function eventMarks(
  clusters: readonly Cluster[],
  view: TimelineView,
  frame: Frame,
  { x, y }: TimelinePlace,
  across: (px: number) => number,
): Elements {
  const theme = themes[frame.theme];
  const shapes = clusters.filter((c) => c.events.length === 1).map((c) => ({ ...c, event: c.events[0]! }));
  const spans = shapes.filter((c) => c.event.date.precision === "year" || c.event.date.precision === "month");
  const colourOf = (event: LegalEvent) => countryColour(event.country, frame.theme);
  return [
    rects(
      frame.document,
      spans.map((c) => {
        const [from, to] = dateSpan(c.event.date) ?? [0, 0];
        return {
          x1: x(Math.max(view.years[0], from)),
          x2: x(to),
          y1: y(c.y - 1.5),
          y2: y(c.y + 1.5),
          own: { fill: colourOf(c.event) },
        };
      }),
    ),
    symbols(
      frame.document,
      shapes.map((c) => ({
        x: across(c.x),
        y: y(c.y),
        shape: c.event.date.precision === "before" ? "triangle" : "circle",
        own: {
          fill: c.event.date.precision === "day" ? colourOf(c.event) : theme.ground,
          stroke: colourOf(c.event),
        },
      })),
      4.5,
      { "stroke-width": "1.6" },
    ),
    ...countMarks(clusters, frame, across, y, colourOf),
  ];
}

/** A count in a disc, in the colour of the country when all its events are of one; in grey an open ring where they are not. */
function countMarks(
  clusters: readonly Cluster[],
  frame: Frame,
  across: (px: number) => number,
  y: (px: number) => number,
  colourOf: (event: LegalEvent) => string,
): Elements {
  const theme = themes[frame.theme];
  const crowds = clusters
    .filter((cluster) => cluster.events.length > 1)
    .map((cluster) => {
      const first = cluster.events[0]!;
      const same = countryOf(cluster) !== null;
      const open = !same && isGrey(frame.theme);
      return {
        x: across(cluster.x),
        y: y(cluster.y),
        words: String(cluster.events.length),
        colour: same ? colourOf(first) : theme.neutral,
        open,
      };
    });
  const discs = (some: typeof crowds, part: "fill" | "stroke", look: Readonly<Record<string, string>>) =>
    circles(
      some.map(({ colour, ...at }) => ({ x: at.x, y: at.y, own: { [part]: colour } })),
      8.5,
      look,
    ).apart(frame.document);
  const counts = (some: typeof crowds, fill: string) =>
    texts(
      frame.document,
      some.map(({ words, ...at }) => ({ x: at.x, y: at.y, words })),
      { fill, "font-size": "11", "font-weight": "650" },
    );
  const open = crowds.filter((crowd) => crowd.open);
  const filled = crowds.filter((crowd) => !crowd.open);
  return [
    discs(filled, "fill", { stroke: theme.ground }),
    counts(filled, theme.ground),
    discs(open, "stroke", { fill: theme.ground }),
    counts(open, theme.ink),
  ];
}

/** The tray at the right of a lane: what has no date is told, not dropped. */
export function undatedMarks(
  view: TimelineView,
  frame: Frame,
  { x, y }: TimelinePlace,
  laneY: (lane: number) => number,
): Elements {
  const theme = themes[frame.theme];
  const { right } = sideMargins(frame.width);
  const trays = view.lanes.flatMap((lane, i) =>
    lane.undated.length === 0
      ? []
      : [
          {
            x: x(view.years[1] + 1),
            y: y(laneY(i)),
            words: shortened(frame.text.timeline.undated(lane.undated.length), right - 28, 11),
          },
        ],
  );
  return [
    circles(
      trays.map((tray) => ({ x: tray.x, y: tray.y })),
      4.5,
      {
        transform: "translate(16,0)",
        fill: theme.ground,
        stroke: theme.muted,
        "stroke-width": "1.5",
        "stroke-dasharray": "2 2",
      },
    ).apart(frame.document),
    texts(frame.document, trays, {
      transform: "translate(26,0)",
      "text-anchor": "start",
      fill: theme.muted,
      "font-size": "11",
    }),
  ];
}
