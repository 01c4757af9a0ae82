import { dot, plot, rect, ruleY, text, type Markish } from "@observablehq/plot";
import { countryByCode } from "../country/country.ts";
import type { LegalEvent } from "../dataset/dataset.ts";
import { dateSpan } from "../time/partialDate.ts";
import type { TimelineView } from "../views/timeline.ts";
import { bodyOf } from "./body.ts";
import type { Chart, LegendItem, Target } from "./chart.ts";
import { designationMarks } from "./timelineDesignations.ts";
import { sideMargins, type Frame } from "./frame.ts";
import { shortened } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";
import { eventRule, yearAxis, yearDomain } from "./yearAxis.ts";

const laneHeight = 38;
const labelRoom = 22;
const top = 30;
const bottom = 28;
/** Marks nearer than this are drawn as one count. */
const crowding = 11;
/** So many countries have their colour in the legend; the others are named when pointed at. */
const mostNamed = 8;

/** Marks of one lane that are drawn as one: a single event, or several too close to tell apart. */
interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly events: readonly LegalEvent[];
}

/** Lanes of dated events on the axis of years; the shape of a mark tells how exactly its date is known. */
export function timelineChart(view: TimelineView, frame: Frame): Chart {
  const theme = themes[frame.theme];
  const words = frame.text.timeline;
  const { left, right } = sideMargins(frame.width);
  const plotWidth = frame.width - left - right;
  const perYear = plotWidth / (view.years[1] + 1 - view.years[0]);
  const x = (year: number) => left + (year - view.years[0]) * perYear;
  const designations = designationMarks(view, frame, { x, top: top + view.lanes.length * laneHeight });
  const height = top + view.lanes.length * laneHeight + designations.height + bottom;
  const laneY = (lane: number) => top + lane * laneHeight + 27;
  const clusters = view.lanes.flatMap((lane, i) => clustersOf(lane.dated, x, laneY(i), x(view.years[1] + 1)));
  const year = (px: number) => view.years[0] + (px - left) / perYear;
  const rule = eventRule(view.event, view.years, plotWidth, frame);
  const shapes = clusters.filter((c) => c.events.length === 1).map((c) => ({ ...c, event: c.events[0]! }));
  const spans = shapes.filter((c) => c.event.date.precision === "year" || c.event.date.precision === "month");
  const colourOf = (event: LegalEvent) => countryColour(event.country, frame.theme);

  const marks: Markish[] = [
    ...rule.behind,
    ...rule.front,
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
    ...undatedMarks(view, frame, laneY),
    ...designations.marks,
    yearAxis(view.years, plotWidth, frame),
  ];
  const empty = view.lanes.length + view.designationLanes.length === 0;
  const body = bodyOf(
    plot({
      document: frame.document,
      width: frame.width,
      height: empty ? 90 : height,
      marginLeft: left,
      marginRight: right,
      marginTop: labelRoom,
      marginBottom: bottom,
      x: { domain: yearDomain(view.years), axis: null },
      y: {
        domain: [0, (empty ? 90 : height) - bottom],
        range: [0, (empty ? 90 : height) - bottom],
        axis: null,
      },
      symbol: { type: "identity" },
      color: { type: "identity" },
      marks: empty
        ? [text([words.empty], { frameAnchor: "middle", fill: theme.muted, fontSize: 13 })]
        : marks,
    }),
    frame.width,
    empty ? 90 : height,
  );
  const names =
    view.group === null
      ? view.countries.map((code) => countryByCode(code).name)
      : [frame.text.groups[view.group]];
  const events = view.lanes.flatMap((lane) => [...lane.dated, ...lane.undated]);
  const undated = view.lanes.reduce((sum, lane) => sum + lane.undated.length, 0);
  const disputed = events.filter((event) => event.disputed).length;
  return {
    title:
      view.title ??
      (names.length === 0
        ? words.titleWithoutCountries
        : words.title(names.slice(0, 3), Math.max(0, names.length - 3))),
    subtitle: words.subtitle,
    legend: legendOf(view, clusters, frame),
    body,
    height: empty ? 90 : height,
    targets: [
      ...clusters.map((cluster) => clusterTarget(cluster, view, frame)),
      ...view.lanes.flatMap((lane, i) =>
        lane.undated.length === 0
          ? []
          : [
              crowdTarget(
                lane.undated,
                { x: frame.width - right + 16, y: laneY(i) },
                words.undated(lane.undated.length),
                view,
                frame,
              ),
            ],
      ),
      ...designations.targets,
    ],
    axis: { field: "years", from: view.years[0], to: view.years[1] + 1, left, right: left + plotWidth },
    footer: [
      [
        ...(view.sources.length === 0 ? [] : [words.sources(view.sources.length)]),
        ...(undated === 0 ? [] : [words.undatedFooter(undated)]),
        ...(disputed === 0 ? [] : [words.disputes(disputed)]),
        ...(view.designationLanes.length === 0
          ? []
          : [words.designationFooter(view.designationRows.map((code) => countryByCode(code).name))]),
        ...(view.designationsNotDrawn.length === 0
          ? []
          : [words.designationsNotDrawn(view.designationsNotDrawn.map((code) => countryByCode(code).name))]),
      ].join(" "),
    ].filter((paragraph) => paragraph !== ""),
    description: words.describe(
      events.length,
      view.lanes.length + view.designationLanes.length,
      view.years[0],
      view.years[1],
    ),
  };
}

/** Walks a lane from left to right and joins what stands closer than marks can be told apart. */
function clustersOf(
  events: readonly LegalEvent[],
  x: (year: number) => number,
  y: number,
  end: number,
): Cluster[] {
  const placed = events
    .flatMap((event) => {
      const span = dateSpan(event.date);
      return span === null ? [] : [{ event, x: Math.min(end, x((span[0] + span[1]) / 2)) }];
    })
    .sort((a, b) => a.x - b.x);
  const clusters: { x: number; last: number; events: LegalEvent[] }[] = [];
  for (const { event, x: at } of placed) {
    const before = clusters.at(-1);
    // a count is wider than a mark, and a run of neighbours is cut before its count stands far from its ends
    const near = before !== undefined && before.events.length > 1 ? crowding * 1.5 : crowding;
    if (before !== undefined && at - before.last < near && at - before.x < crowding * 2.4) {
      before.events.push(event);
      before.last = at;
    } else {
      clusters.push({ x: at, last: at, events: [event] });
    }
  }
  return clusters.map((c) => ({ x: (c.x + c.last) / 2, y, events: c.events }));
}

/** A count in a ring, in the colour of the country when all its events are of one. */
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
      const same = cluster.events.every((event) => event.country === first.country);
      return {
        x: year(cluster.x),
        y: cluster.y,
        count: String(cluster.events.length),
        colour: same ? colourOf(first) : theme.neutral,
      };
    });
  return [
    dot(crowds, { x: "x", y: "y", r: 8.5, fill: "colour", stroke: theme.ground, strokeWidth: 1 }),
    text(crowds, { x: "x", y: "y", text: "count", fill: theme.ground, fontSize: 11, fontWeight: 650 }),
  ];
}

/** The tray at the right of a lane: what has no date is told, not dropped. */
function undatedMarks(view: TimelineView, frame: Frame, laneY: (lane: number) => number): Markish[] {
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

function clusterTarget(cluster: Cluster, view: TimelineView, frame: Frame): Target {
  const { events } = cluster;
  if (events.length === 1) return eventTarget(events[0]!, cluster, view, frame);
  const dates = events.map((event) => frame.text.date({ iso: event.date.iso, precision: "year" }));
  const label = frame.text.timeline.crowd(events.length, dates[0] ?? "", dates.at(-1) ?? "");
  return crowdTarget(events, cluster, label, view, frame);
}

function crowdTarget(
  events: readonly LegalEvent[],
  at: { readonly x: number; readonly y: number },
  label: string,
  view: TimelineView,
  frame: Frame,
): Target {
  return {
    x: at.x,
    y: at.y,
    label,
    details: events
      .slice(0, 4)
      .map((event) => frame.text.timeline.mark(frame.text.date(event.date), event.title))
      .concat(events.length > 4 ? ["…"] : []),
    members: events.map((event) => eventTarget(event, at, view, frame)),
  };
}

function eventTarget(
  event: LegalEvent,
  at: { readonly x: number; readonly y: number },
  view: TimelineView,
  frame: Frame,
): Target {
  const words = frame.text.timeline;
  const source = view.sources.find((s) => s.id === event.sourceId);
  const year = event.date.iso === null ? null : Number(event.date.iso.slice(0, 4));
  return {
    x: at.x,
    y: at.y,
    country: event.country,
    event: event.id,
    ...(year === null ? {} : { year }),
    label: words.mark(frame.text.date(event.date), event.title),
    details: [
      countryByCode(event.country).name,
      ...(event.detail === "" ? [] : [event.detail]),
      ...(event.disputed ? [words.disputed] : []),
      ...(source ? [words.sourceLine(source.title)] : []),
    ],
  };
}

function legendOf(view: TimelineView, clusters: readonly Cluster[], frame: Frame): LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.timeline;
  const precisions = new Set(clusters.flatMap((c) => c.events.map((event) => event.date.precision)));
  const told = new Set(view.lanes.flatMap((lane) => lane.dated.map((event) => event.country)));
  const countries = view.countries.filter((code) => told.has(code) || view.designationRows.includes(code));
  return [
    ...countries.slice(0, mostNamed).map((code) => ({
      label: countryByCode(code).name,
      symbol: "bar" as const,
      colour: countryColour(code, frame.theme),
    })),
    ...(countries.length > mostNamed
      ? [
          {
            label: words.moreCountries(countries.length - mostNamed),
            symbol: "bar" as const,
            colour: theme.neutralPale,
          },
        ]
      : []),
    ...(precisions.has("day") ? [{ label: words.day, symbol: "dot" as const, colour: theme.neutral }] : []),
    ...(precisions.has("month")
      ? [{ label: words.month, symbol: "hollow" as const, colour: theme.neutral }]
      : []),
    ...(precisions.has("year")
      ? [{ label: words.year, symbol: "spanned" as const, colour: theme.neutral }]
      : []),
    ...(precisions.has("before")
      ? [{ label: words.before, symbol: "triangle" as const, colour: theme.neutral }]
      : []),
    ...(view.designationLanes.length > 0
      ? [
          { label: words.listed, symbol: "band" as const, colour: theme.neutral },
          { label: words.listedLess, symbol: "band" as const, colour: theme.neutralPale },
          { label: words.notListed, symbol: "ring" as const, colour: theme.muted },
        ]
      : []),
  ];
}
