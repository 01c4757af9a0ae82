import { plot, ruleX, text as textMark, type Markish } from "@observablehq/plot";
import { dateSpan } from "../time/partialDate.ts";
import type { RanksView } from "../views/ranks.ts";
import { bodyOf } from "./body.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { codeMarks } from "./codesBeside.ts";
import { rankCodes } from "./ranks/codes.ts";
import { textBoxes } from "./textBoxes.ts";
import { textWidth } from "./textWidth.ts";
import { endLabels } from "./ranks/labels.ts";
import { describeRanks } from "./ranks/describe.ts";
import { ranksLayout, type RanksLayout, type ScorePanel } from "./ranks/layout.ts";
import { editionNumbers, ranksGround, ranksMarks, ranksNames } from "./ranks/places.ts";
import { rankTargets } from "./ranks/targets.ts";
import { scoreMarks, scoreTargets } from "./ranks/scores.ts";
import { ranksFooter, ranksLegend, ranksRead, ranksSources } from "./ranks/words.ts";
import { themes } from "./theme.ts";
import { eventRule, yearDomain, yearTicks } from "./yearAxis.ts";

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
  return {
    title: view.title ?? words.title(view.ranking.label),
    subtitle: words.subtitle(view.editions.at(-1)?.year ?? 0, view.editions.at(-1)?.listLength ?? 0),
    legend: ranksLegend(view, layout, frame),
    body,
    height: layout.height,
    least: layout.least,
    targets: [
      ...rankTargets(view, layout, frame),
      ...(scores === null ? [] : scoreTargets(view, layout, scores, frame)),
    ],
    axis: {
      field: "years",
      from: layout.years[0],
      to: layout.years[1] + 1,
      left: layout.left,
      right: layout.right,
    },
    sources: ranksSources(view, layout),
    sourcesSaid: { of: ranksSources(view, layout), words: ranksRead(view, layout, frame) },
    footer: [...ranksFooter(view, layout, frame), ...(codes + without === 0 ? [] : [words.coded(without)])],
    description: describeRanks(view, frame),
  };
}

function drawn(view: RanksView, layout: RanksLayout, frame: Frame) {
  const theme = themes[frame.theme];
  const { width, height, left, right, years, scores } = layout;
  const [first, last] = yearDomain(years);
  const plotWidth = right - left;
  const { front } = eventRule(view.event, years, plotWidth, frame);
  const event = plot({
    document: frame.document,
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: 24,
    marginBottom: height - layout.lanesBottom,
    x: { domain: [first, last], axis: null },
    y: { axis: null },
    marks: front,
  });
  const ticks = yearTicks(years, plotWidth);
  const axes = [layout.lanesBottom, ...(scores === null ? [] : [scores.bottom])];
  const labels = axes.flatMap((axis) => ticks.map((year) => ({ year, y: axis + 14 })));
  const layer = (marks: Markish[]) =>
    bodyOf(
      plot({
        document: frame.document,
        width,
        height,
        margin: 0,
        x: { type: "identity", axis: null },
        y: { type: "identity", axis: null },
        color: { type: "identity" },
        marks,
      }),
      width,
      height,
    );
  const body = layer([
    ...ranksGround(view, layout, frame),
    textMark(labels, {
      x: ({ year }) => layout.x(year),
      y: "y",
      text: ({ year }) => String(year),
      fill: theme.muted,
      fontSize: 12,
    }),
  ]);
  // The event's rule lies on the bands and under the marks.
  if (front.length > 0) body.append(bodyOf(event, width, height));
  body.append(
    layer([
      ...(scores === null ? [] : eventInScores(view, layout, scores, frame)),
      ...ranksNames(view, layout, frame),
      ...ranksMarks(view, layout, frame),
      ...editionNumbers(view, layout, frame),
      ...endLabels(view, layout, frame),
      ...(scores === null ? [] : scoreMarks(view, layout, scores, frame)),
    ]),
  );
  const { codes, without } = rankCodes(view, layout, textBoxes(body, textWidth), frame);
  if (codes.length > 0) body.append(layer([...codeMarks(codes, frame)]));
  return { body, codes: codes.length, without };
}

/** The event's rule once more, in the panel of scores. */
function eventInScores(view: RanksView, layout: RanksLayout, panel: ScorePanel, frame: Frame): Markish[] {
  const span = view.event === null ? null : dateSpan(view.event.date);
  const [first, last] = yearDomain(layout.years);
  if (span === null || span[0] !== span[1] || span[0] < first || span[0] >= last) return [];
  const x = layout.left + (span[0] - first) * layout.yearWidth;
  return [ruleX([x], { y1: panel.top, y2: panel.bottom, stroke: themes[frame.theme].ink, strokeWidth: 1.2 })];
}

function emptyChart(view: RanksView, frame: Frame): Chart {
  const words = frame.text.ranks;
  const svg = plot({ document: frame.document, width: frame.width, height: 8, axis: null, marks: [] });
  return {
    title: view.title ?? (view.ranking === null ? words.noTitle : words.title(view.ranking.label)),
    subtitle: words.none,
    legend: [],
    body: bodyOf(svg, frame.width, 8),
    height: 8,
    targets: [],
    sources: [],
    footer: [],
    description: words.none,
  };
}
