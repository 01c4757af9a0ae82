import { dot, rect, ruleY, text, type Markish } from "@observablehq/plot";
import type { LegalEvent } from "../../dataset/dataset.ts";
import { dateSpan } from "../../time/partialDate.ts";
import type { TimelineView } from "../../views/timeline.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { shortened } from "../textWidth.ts";
import { countryColour, isGrey, themes } from "../theme.ts";
import type { Cluster } from "./clusters.ts";
import { countryOf } from "./codes.ts";

/** A hairline for each lane, with its kind of event over its start. */
export function laneMarks(view: TimelineView, frame: Frame, laneY: (lane: number) => number): Markish[] {
  const theme = themes[frame.theme];
  return [
    ruleY(
      view.lanes.map((_, i) => laneY(i)),
      { stroke: theme.hairline },
    ),
    text(
      view.lanes.map((lane, i) => ({ lane, y: laneY(i) })),
      {
        x: view.years[0],
        y: "y",
        dy: -16,
        text: ({ lane }: { lane: (typeof view.lanes)[number] }) => frame.text.eventKinds[lane.kind],
        textAnchor: "start",
        fill: theme.muted,
        stroke: theme.ground,
        strokeWidth: 3,
        paintOrder: "stroke",
        fontSize: 11.5,
      },
    ),
  ];
}

/** An event's shape tells how exactly its date is known; a year or month is spanned; crowds are counted. */
export function eventMarks(
  clusters: readonly Cluster[],
  view: TimelineView,
  frame: Frame,
  year: (px: number) => number,
): Markish[] {
  const theme = themes[frame.theme];
  const shapes = clusters.filter((c) => c.events.length === 1).map((c) => ({ ...c, event: c.events[0]! }));
  const spans = shapes.filter((c) => c.event.date.precision === "year" || c.event.date.precision === "month");
  const colourOf = (event: LegalEvent) => countryColour(event.country, frame.theme);
  return [
    rect(spans, {
      x1: (c: (typeof spans)[number]) => Math.max(view.years[0], (dateSpan(c.event.date) ?? [0, 0])[0]),
      x2: (c: (typeof spans)[number]) => (dateSpan(c.event.date) ?? [0, 0])[1],
      y1: (c: Cluster) => c.y - 1.5,
      y2: (c: Cluster) => c.y + 1.5,
      fill: (c: (typeof spans)[number]) => colourOf(c.event),
    }),
    dot(shapes, {
      x: (c: Cluster) => year(c.x),
      y: "y",
      r: 4.5,
      symbol: (c: (typeof shapes)[number]) => (c.event.date.precision === "before" ? "triangle" : "circle"),
      fill: (c: (typeof shapes)[number]) =>
        c.event.date.precision === "day" ? colourOf(c.event) : theme.ground,
      stroke: (c: (typeof shapes)[number]) => colourOf(c.event),
      strokeWidth: 1.6,
    }),
    ...countMarks(clusters, frame, year, colourOf),
  ];
}

/** A count in a disc, in the colour of the country when all its events are of one; in grey an open ring where they are not. */
function countMarks(
  clusters: readonly Cluster[],
  frame: Frame,
  year: (px: number) => number,
  colourOf: (event: LegalEvent) => string,
): Markish[] {
  const theme = themes[frame.theme];
  const crowds = clusters
    .filter((cluster) => cluster.events.length > 1)
    .map((cluster) => {
      const first = cluster.events[0]!;
      const same = countryOf(cluster) !== null;
      const open = !same && isGrey(frame.theme);
      return {
        x: year(cluster.x),
        y: cluster.y,
        count: String(cluster.events.length),
        colour: same ? colourOf(first) : theme.neutral,
        open,
      };
    });
  const open = crowds.filter((crowd) => crowd.open);
  const filled = crowds.filter((crowd) => !crowd.open);
  const counts = { x: "x", y: "y", text: "count", fontSize: 11, fontWeight: 650 } as const;
  return [
    dot(filled, { x: "x", y: "y", r: 8.5, fill: "colour", stroke: theme.ground, strokeWidth: 1 }),
    text(filled, { ...counts, fill: theme.ground }),
    ...(open.length === 0
      ? []
      : [
          dot(open, { x: "x", y: "y", r: 8.5, fill: theme.ground, stroke: "colour", strokeWidth: 1 }),
          text(open, { ...counts, fill: theme.ink }),
        ]),
  ];
}

/** The tray at the right of a lane: what has no date is told, not dropped. */
export function undatedMarks(view: TimelineView, frame: Frame, laneY: (lane: number) => number): Markish[] {
  const theme = themes[frame.theme];
  const { right } = sideMargins(frame.width);
  const trays = view.lanes.flatMap((lane, i) =>
    lane.undated.length === 0
      ? []
      : [{ y: laneY(i), words: frame.text.timeline.undated(lane.undated.length), x: view.years[1] + 1 }],
  );
  if (trays.length === 0) return [];
  return [
    dot(trays, {
      x: "x",
      y: "y",
      dx: 16,
      r: 4.5,
      fill: theme.ground,
      stroke: theme.muted,
      strokeDasharray: "2 2",
    }),
    text(trays, {
      x: "x",
      y: "y",
      dx: 26,
      text: (tray: { words: string }) => shortened(tray.words, right - 28, 11),
      textAnchor: "start",
      fill: theme.muted,
      fontSize: 11,
    }),
  ];
}
