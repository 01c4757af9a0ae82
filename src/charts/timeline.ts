import { plot, text, type Markish } from "@observablehq/plot";
import { countryByCode } from "../country/country.ts";
import type { TimelineView } from "../views/timeline.ts";
import { bodyOf } from "./body.ts";
import type { Chart } from "./chart.ts";
import { codeMarks } from "./codesBeside.ts";
import { sideMargins, type Frame } from "./frame.ts";
import { themes } from "./theme.ts";
import { clustersOf } from "./timeline/clusters.ts";
import { areCoded, countryOf, placedCodes } from "./timeline/codes.ts";
import { besideRows, designationMarks, rowsOf } from "./timeline/designations.ts";
import { timelineLegend } from "./timeline/legend.ts";
import { eventMarks, laneMarks, undatedMarks } from "./timeline/marks.ts";
import { clusterTarget, crowdTarget } from "./timeline/targets.ts";
import { heightsIn } from "./stretch.ts";
import { timelineDescription } from "./timeline/words.ts";
import { eventRule, yearAxis, yearDomain } from "./yearAxis.ts";
import { groupTitle } from "./groupNames.ts";

const laneHeights = { least: 31, usual: 38, most: 62 };
const labelRoom = 22;
const top = 30;
const bottom = 28;

/**
 * Lanes of dated events on the axis of years; the shape of a mark tells how exactly its date is known. `sides` is the space left
 * and right of the lanes, px: under another plot they stand where its years do.
 */
export function timelineChart(view: TimelineView, frame: Frame, sides = sideMargins(frame.width)): Chart {
  const theme = themes[frame.theme];
  const words = frame.text.timeline;
  const { left, right } = sides;
  const plotWidth = frame.width - left - right;
  const perYear = plotWidth / (view.years[1] + 1 - view.years[0]);
  const x = (year: number) => left + (year - view.years[0]) * perYear;
  const parts = [...view.lanes.map(() => laneHeights), ...view.designationLanes.map(() => rowsOf(view))];
  const fixed = top + bottom + view.designationLanes.length * besideRows;
  const least = parts.reduce((sum, part) => sum + part.least, fixed);
  const heights = heightsIn(frame, fixed, parts);
  const laneHeight = heights[0] ?? laneHeights.usual;
  const designations = designationMarks(view, frame, {
    x,
    top: top + view.lanes.length * (view.lanes.length === 0 ? 0 : laneHeight),
    rowHeight: (heights[view.lanes.length] ?? 0) / Math.max(1, view.designationRows.length),
  });
  const height = Math.round(heights.reduce((sum, each) => sum + each, fixed));
  const laneY = (lane: number) => top + (lane + 1) * laneHeight - 11;
  const clusters = view.lanes.flatMap((lane, i) => clustersOf(lane.dated, x, laneY(i), x(view.years[1] + 1)));
  const year = (px: number) => view.years[0] + (px - left) / perYear;
  const { codes, without } = placedCodes(clusters, view, frame, { left, laneY });
  const rule = eventRule(view.event, view.years, plotWidth, frame);

  const marks: Markish[] = [
    ...rule.behind,
    ...rule.front,
    ...laneMarks(view, frame, laneY),
    ...eventMarks(clusters, view, frame, year),
    ...codeMarks(codes, frame, year),
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
      : [groupTitle(view.group, frame.text)];
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
    legend: timelineLegend(view, clusters, frame),
    body,
    height: empty ? 90 : height,
    ...(!empty && { least: Math.ceil(least) }),
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
    sources: view.sources,
    footer: [
      [
        ...(areCoded(clusters, frame)
          ? [
              words.coded(
                without,
                clusters.some((cluster) => countryOf(cluster) === null),
              ),
            ]
          : []),
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
    description: timelineDescription(view, frame),
  };
}
