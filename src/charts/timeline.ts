import { countryByCode } from "../country/country.ts";
import type { TimelineView } from "../views/timeline.ts";
import type { Chart } from "./chart.ts";
import { codeTexts } from "./codesBeside.ts";
import { sideMargins, type Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { linear } from "./marks/linear.ts";
import { plotBody } from "./marks/plotBody.ts";
import { texts } from "./marks/text.ts";
import { themes } from "./theme.ts";
import { clustersOf } from "./timeline/clusters.ts";
import { areCoded, countryOf, placedCodes } from "./timeline/codes.ts";
import { besideRows, designationMarks, rowsOf } from "./timeline/designations.ts";
import { timelineLegend } from "./timeline/legend.ts";
import { eventMarks, laneMarks, undatedMarks, type TimelinePlace } from "./timeline/marks.ts";
import { clusterTarget, crowdTarget } from "./timeline/targets.ts";
import { heightsIn } from "./stretch.ts";
import { timelineDescription } from "./timeline/words.ts";
import { eventMarks as eventRule, yearDomain, yearLabels } from "./yearAxis.ts";
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
  const height = Math.round(heights.reduce((sum, each) => sum + each, fixed));
  const laneY = (lane: number) => top + (lane + 1) * laneHeight - 11;
  const clusters = view.lanes.flatMap((lane, i) => clustersOf(lane.dated, x, laneY(i), x(view.years[1] + 1)));
  const year = (px: number) => view.years[0] + (px - left) / perYear;
  const { codes, without } = placedCodes(clusters, view, frame, { left, laneY });
  const rule = eventRule(view.event, view.years, plotWidth, frame);

  const empty = view.lanes.length + view.designationLanes.length === 0;
  const bodyHeight = empty ? 90 : height;
  // To the last digit what a scale makes of a year and of a px, as the places in a file are written.
  const place: TimelinePlace = {
    left,
    right: left + plotWidth,
    top: labelRoom,
    bottom: bodyHeight - bottom,
    x: linear(yearDomain(view.years), [left, left + plotWidth]),
    y: linear([0, bodyHeight - bottom], [0, bodyHeight - bottom]),
  };
  const across = (px: number) => place.x(year(px));
  const designations = designationMarks(view, frame, {
    x,
    top: top + view.lanes.length * (view.lanes.length === 0 ? 0 : laneHeight),
    rowHeight: (heights[view.lanes.length] ?? 0) / Math.max(1, view.designationRows.length),
  });
  const body = plotBody(
    frame.document,
    frame.width,
    bodyHeight,
    empty
      ? [emptyText(place, frame)]
      : [
          ...[...rule.behind, ...rule.front].map((mark) => mark(place)),
          ...laneMarks(view, frame, place, laneY),
          ...eventMarks(clusters, view, frame, place, across),
          codeTexts(
            codes.map((code) => ({ ...code, x: across(code.x), y: place.y(code.y) })),
            frame,
          ),
          ...undatedMarks(view, frame, place, laneY),
          ...designations.marks(place),
          yearLabels(view.years, plotWidth, frame, place),
        ],
  );
  const names =
    view.group === null
      ? view.countries.map((code) => countryByCode(code).name)
      : [groupTitle(view.group, frame.text)];
  const events = view.lanes.flatMap((lane) => [...lane.dated, ...lane.undated]);
  const undated = view.lanes.reduce((sum, lane) => sum + lane.undated.length, 0);
  const disputed = events.filter((event) => event.disputed).length;
  const chart = {
    title:
      view.title ??
      (names.length === 0
        ? words.titleWithoutCountries
        : words.title(names.slice(0, 3), Math.max(0, names.length - 3))),
    subtitle: words.subtitle,
    legend: timelineLegend(view, clusters, frame),
    body,
    height: bodyHeight,
    ...(!empty && { least: Math.ceil(least) }),
    isEmpty: clusters.length === 0 && undated === 0 && view.designationLanes.length === 0,
    axis: {
      field: "years" as const,
      from: view.years[0],
      to: view.years[1] + 1,
      left,
      right: left + plotWidth,
    },
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
  return withLazy(chart, {
    targets: () => [
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
      ...designations.targets(),
    ],
  });
}

/** That there is nothing to show, in the middle of the plot. */
function emptyText({ left, right, top: above, bottom: below }: TimelinePlace, frame: Frame) {
  const at = { x: (left + right) / 2, y: (above + below) / 2, words: frame.text.timeline.empty };
  return texts(frame.document, [at], { fill: themes[frame.theme].muted, "font-size": "13" });
}
