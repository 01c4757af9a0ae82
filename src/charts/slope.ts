import { dot, link, plot, ruleX, text as textMark, type Markish } from "@observablehq/plot";
import type { SlopeSeries, SlopeView } from "../views/slope.ts";
import { bodyOf } from "./body.ts";
import { badgeSign, changeSign } from "./change/badge.ts";
import { drawKey, verdictsOf } from "./change/key.ts";
import { penOn } from "./change/pen.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import {
  changeWords,
  gap,
  keyHeight,
  labelSize,
  placedLabels,
  slopeEnds,
  slopeLayout,
  type SlopeEnd,
  type SlopeLayout,
} from "./slope/layout.ts";
import { slopeTarget } from "./slope/target.ts";
import { describeSlope, slopeFooter, slopeLegend } from "./slope/words.ts";
import { textWidth } from "./textWidth.ts";
import { countryColour, countryDash, themes } from "./theme.ts";

/** Two columns of dots, a line a country between them: nothing is joined across a break of method. */
export function slopeChart(view: SlopeView, frame: Frame): Chart {
  const words = frame.text.slope;
  const { index, between } = view;
  const direction = frame.text.direction[index.direction];
  const layout = slopeLayout(view, frame);
  const ends = slopeEnds(view);
  const body =
    between === null || view.series.length === 0
      ? plot({ document: frame.document, width: layout.width, height: layout.height, axis: null, marks: [] })
      : plot({
          document: frame.document,
          width: layout.width,
          height: layout.height,
          margin: 0,
          x: { type: "identity", axis: null },
          y: { type: "identity", axis: null },
          marks: [...ground(view, layout, frame), ...marks(view, ends, layout, frame)],
        });
  const drawn = bodyOf(body, layout.width, layout.height);
  if (between !== null) drawBadges(view, ends, layout, drawn, frame);
  return {
    title:
      view.title ?? (between === null ? words.noTitle(index.short) : words.title(index.short, ...between)),
    subtitle:
      between === null
        ? words.none
        : view.series.length === 0
          ? words.noPair(...between)
          : words.subtitle(index.label, index.unit, direction),
    legend: slopeLegend(view, frame),
    body: drawn,
    height: layout.height,
    ...(view.series.length > 0 && between !== null && { least: layout.least }),
    targets: ends.map((end) => slopeTarget(view, end, layout, frame)),
    sources: view.sources,
    footer: slopeFooter(view, frame),
    description: describeSlope(view, frame),
  };
}

function ground(view: SlopeView, layout: SlopeLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const years = [...new Set(view.between ?? [])];
  const [left = 0, right = left] = layout.columns;
  const middle = (left + right) / 2;
  const first = view.breaks[0];
  const wide = first === undefined ? "" : frame.text.slope.seamWide(first.year);
  const seam = textWidth(wide, 11) < right - left - 24 ? wide : frame.text.slope.seam;
  return [
    ruleX(layout.columns, { y1: layout.top, y2: layout.bottom, stroke: theme.hairline }),
    textMark(years, {
      x: (_, i) => layout.columns[i] ?? left,
      y: () => 14,
      text: (year: number) => String(year),
      fill: theme.ink,
      fontSize: 13,
      fontWeight: 650,
    }),
    ...(first === undefined
      ? []
      : [
          ruleX([middle], {
            y1: layout.top,
            y2: layout.bottom,
            stroke: theme.muted,
            strokeDasharray: "3 3",
          }),
          textMark([seam], { x: [middle], y: [14], fill: theme.muted, fontSize: 11 }),
        ]),
  ];
}

function marks(view: SlopeView, ends: readonly SlopeEnd[], layout: SlopeLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const codes = view.series.filter((s) => s.chosen).map((s) => s.country);
  // Drawn from the back: context, chosen out of focus, in focus; the first chosen lies on top.
  const depth = (s: SlopeSeries) => (s.chosen ? (s.inFocus ? 2 : 1) : 0);
  const ordered = view.series.toReversed().toSorted((a, b) => depth(a) - depth(b));
  const joined = layout.columns.length === 2 && view.breaks.length === 0;
  const drawn = ordered.flatMap((series) => {
    const stroke = colour(series, frame);
    const dash = countryDash(series.country, codes, frame.theme);
    const opacity = series.chosen || series.inFocus ? 1 : 0.5;
    const own = ends.filter((end) => end.series === series);
    return [
      ...(joined
        ? [
            link([series], {
              x1: [layout.columns[0] ?? 0],
              x2: [layout.columns[1] ?? 0],
              y1: [layout.y(series.from.value)],
              y2: [layout.y(series.to.value)],
              stroke,
              strokeWidth: series.chosen ? (series.inFocus ? 2.2 : 1.6) : 1,
              strokeOpacity: opacity,
              ...(dash === null || !series.chosen ? {} : { strokeDasharray: dash }),
            }),
          ]
        : []),
      dot(own, {
        x: ({ column }) => layout.columns[column] ?? 0,
        y: ({ score }) => layout.y(score.value),
        r: series.chosen ? 4 : 2,
        fill: stroke,
        fillOpacity: opacity,
        stroke: theme.ground,
        strokeWidth: series.chosen ? 0.8 : 0,
      }),
    ];
  });
  return [...drawn, ...layout.columns.flatMap((_, column) => labels(view, ends, column, layout, frame))];
}

/** Labels beside one column, and how many are left without one. */
function labels(
  view: SlopeView,
  ends: readonly SlopeEnd[],
  column: number,
  layout: SlopeLayout,
  frame: Frame,
): Markish[] {
  const theme = themes[frame.theme];
  const size = labelSize(frame);
  const { x, atLeft, placed, counted } = placedLabels(view, ends, column, layout, frame);
  const sign = atLeft ? -1 : 1;
  return [
    link(
      placed.filter(({ y, dotY }) => Math.abs(y - dotY) > 4),
      {
        x1: () => x + sign * 4,
        x2: () => x + sign * (gap - 1),
        y1: ({ dotY }) => dotY,
        y2: ({ y }) => y,
        stroke: ({ series }) => colour(series, frame),
        strokeWidth: 0.8,
        strokeOpacity: 0.7,
      },
    ),
    textMark(placed, {
      x: () => x + sign * gap,
      y: ({ y }) => y,
      text: ({ line }) => line,
      textAnchor: atLeft ? "end" : "start",
      fill: ({ series }) => (series.inFocus ? colour(series, frame) : theme.muted),
      fontSize: size,
      fontWeight: 600,
    }),
    textMark(counted, {
      x: () => x + gap,
      y: "y",
      text: "line",
      textAnchor: "start",
      fill: theme.muted,
      fontSize: size,
      fontWeight: 600,
    }),
  ];
}

/** Right of each label of the later year its change and the sign of the publisher's rule; under the columns what they mean. */
function drawBadges(
  view: SlopeView,
  ends: readonly SlopeEnd[],
  layout: SlopeLayout,
  body: SVGSVGElement,
  frame: Frame,
): void {
  if (layout.changes.room === 0) return;
  const pen = penOn(body, frame);
  const words = frame.text.change.slope;
  const column = layout.columns.length - 1;
  if (layout.changes.inWords && view.breaks.length === 0) {
    pen.text(words.head, layout.width - badgeSign - 6, 18, { anchor: "end", size: 11 });
  }
  for (const { series, y } of placedLabels(view, ends, column, layout, frame).placed) {
    if (series.change === null) continue;
    const right = layout.width - badgeSign;
    pen.put(changeSign(series.change.verdict, right, y, frame));
    if (layout.changes.inWords) {
      pen.text(changeWords(series, view, frame), right - 6, y + 4, { anchor: "end", size: labelSize(frame) });
    }
  }
  const verdicts = verdictsOf(layout.labelled.map(({ change }) => change));
  drawKey(verdicts, words.key, 0, layout.bottom + keyHeight - 10, pen, frame);
}

function colour({ country, chosen, inFocus }: SlopeSeries, frame: Frame): string {
  const theme = themes[frame.theme];
  if (!chosen) return theme.context;
  return inFocus ? countryColour(country, frame.theme) : theme.neutralPale;
}
