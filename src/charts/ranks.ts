import { dateSpan } from "../time/partialDate.ts";
import type { RanksView } from "../views/ranks.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { codeTexts } from "./codesBeside.ts";
import { rankCodes } from "./ranks/codes.ts";
import { withLazy } from "./lazily.ts";
import { linear } from "./marks/linear.ts";
import { plotBody } from "./marks/plotBody.ts";
import { texts } from "./marks/text.ts";
import { rules } from "./marks/rule.ts";
import { mostApart } from "./placed/joined.ts";
import { textBoxes } from "./textBoxes.ts";
import { textWidth } from "./textWidth.ts";
import { endLabels } from "./ranks/labels.ts";
import { describeRanks } from "./ranks/describe.ts";
import { ranksLayout, type RanksLayout, type ScorePanel } from "./ranks/layout.ts";
import { editionNumbers, ranksGround, ranksNames } from "./ranks/places.ts";
import { ranksMarks } from "./ranks/series.ts";
import { rankTargets } from "./ranks/targets.ts";
import { scoreMarks, scoreTargets } from "./ranks/scores.ts";
import { ranksFooter, ranksLegend, ranksRead, ranksSources } from "./ranks/words.ts";
import { themes } from "./theme.ts";
import { eventMarks, yearDomain, yearTicks } from "./yearAxis.ts";

/**
 * Published ranks by edition, 1 at the top, with lanes for what is not a rank, and under them the scores on the same
 * years. A line joins two editions only where both ranks are known, the years are neighbours and the method is one.
 */
export function ranksChart(view: RanksView, frame: Frame): Chart {
  const words = frame.text.ranks;
  if (view.ranking === null || view.editions.length === 0) return emptyChart(view, frame);
  const layout = ranksLayout(view, frame);
  const { scores } = layout;
  const { body, codes, without } = drawn(view, layout, frame);
  const sources = ranksSources(view, layout);
  const chart = {
    title: view.title ?? words.title(view.ranking.label),
    subtitle: words.subtitle(view.editions.at(-1)?.year ?? 0, view.editions.at(-1)?.listLength ?? 0),
    legend: ranksLegend(view, layout, frame),
    body,
    height: layout.height,
    least: layout.least,
    isEmpty: scores === null && view.series.every((series) => layout.place(series).length === 0),
    axis: {
      field: "years",
      from: layout.years[0],
      to: layout.years[1] + 1,
      left: layout.left,
      right: layout.right,
    },
    sources,
    sourcesSaid: { of: sources, words: ranksRead(view, layout, frame) },
    footer: [...ranksFooter(view, layout, frame), ...(codes + without === 0 ? [] : [words.coded(without)])],
    description: describeRanks(view, frame),
  } as const;
  return withLazy(chart, {
    targets: () => [
      ...rankTargets(view, layout, frame),
      ...(scores === null ? [] : scoreTargets(view, layout, scores, frame)),
    ],
  });
}

function drawn(view: RanksView, layout: RanksLayout, frame: Frame) {
  const { document } = frame;
  const { width, height, left, right, years, scores } = layout;
  const event = eventMarks(view.event, years, right - left, frame).front.map((mark) =>
    mark({ x: linear(yearDomain(years), [left, right]), top: 24, bottom: layout.lanesBottom }),
  );
  const points = view.series.reduce((sum, series) => sum + (series.chosen ? series.points.length : 0), 0);
  const joins = frame.paints === true && points > mostApart;
  const behind = [...ranksGround(view, layout, frame), yearNames(layout, frame)];
  const front = [
    ...(scores === null ? [] : eventInScores(view, layout, scores, frame)),
    ...ranksNames(view, layout, frame),
    ...ranksMarks(view, layout, joins, frame),
    editionNumbers(view, layout, frame),
    ...endLabels(view, layout, frame),
    ...(scores === null ? [] : scoreMarks(view, layout, scores, joins, frame)),
  ];
  const body = plotBody(document, width, height, behind);
  // The event's rule lies on the bands and under the marks.
  if (event.length > 0) body.append(plotBody(document, width, height, event));
  body.append(plotBody(document, width, height, front));
  const { codes, without } = rankCodes(view, layout, () => textBoxes(body, textWidth), frame);
  if (codes.length > 0) body.append(plotBody(document, width, height, [codeTexts(codes, frame)]));
  return { body, codes: codes.length, without };
}

/** The years under each panel. */
function yearNames({ lanesBottom, scores, years, x, left, right }: RanksLayout, frame: Frame) {
  const axes = [lanesBottom, ...(scores === null ? [] : [scores.bottom])];
  return texts(
    frame.document,
    axes.flatMap((axis) =>
      yearTicks(years, right - left).map((year) => ({ x: x(year), y: axis + 14, words: String(year) })),
    ),
    { fill: themes[frame.theme].muted, "font-size": "12" },
  );
}

/** The event's rule once more, in the panel of scores. */
function eventInScores(
  view: RanksView,
  layout: RanksLayout,
  panel: ScorePanel,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const span = view.event === null ? null : dateSpan(view.event.date);
  const [first, last] = yearDomain(layout.years);
  if (span === null || span[0] !== span[1] || span[0] < first || span[0] >= last) return [];
  const x = layout.left + (span[0] - first) * layout.yearWidth;
  return [
    rules(frame.document, [{ x1: x, x2: x, y1: panel.top, y2: panel.bottom }], {
      stroke: themes[frame.theme].ink,
      "stroke-width": "1.2",
    }),
  ];
}

function emptyChart(view: RanksView, frame: Frame): Chart {
  const words = frame.text.ranks;
  return {
    title: view.title ?? (view.ranking === null ? words.noTitle : words.title(view.ranking.label)),
    subtitle: words.none,
    legend: [],
    body: plotBody(frame.document, frame.width, 8, []),
    height: 8,
    targets: [],
    sources: [],
    footer: [],
    description: words.none,
  };
}
