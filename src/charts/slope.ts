import { dot, link, plot, ruleX, text as textMark, type Markish } from "@observablehq/plot";
import { group } from "d3";
import type { SlopeSeries, SlopeView } from "../views/slope.ts";
import { bodyOf } from "./body.ts";
import { badgeSign, changeSign } from "./change/badge.ts";
import { drawKey, verdictsOf } from "./change/key.ts";
import { penOn } from "./change/pen.ts";
import type { Chart, Painting } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
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
import { columnsPainting, isPainted, type PaintedDot, type PaintedSlope } from "./slope/painting.ts";
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
  const looks = between === null ? [] : looksOf(view, ends, layout, frame);
  const painted = between !== null && isPainted(view.series.length, frame);
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
          marks: [
            ...ground(view, layout, painted, frame),
            ...(painted ? [] : looks.flatMap((look) => marksOf(look, frame))),
            ...layout.columns.flatMap((_, column) => labels(view, ends, column, layout, frame)),
          ],
        });
  const drawn = bodyOf(body, layout.width, layout.height);
  if (between !== null) drawBadges(view, ends, layout, drawn, frame);
  const chart = {
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
    ...(painted && { paintings: [slopesPainting(looks, layout, frame)] }),
    isEmpty: ends.length === 0,
    sources: view.sources,
    footer: slopeFooter(view, frame),
    description: describeSlope(view, frame),
  };
  return withLazy(chart, { targets: () => ends.map((end) => slopeTarget(view, end, layout, frame)) });
}

/** `painted`: without the columns, which stand behind the lines of a canvas. */
function ground(view: SlopeView, layout: SlopeLayout, painted: boolean, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const years = [...new Set(view.between ?? [])];
  const [left = 0, right = left] = layout.columns;
  const middle = (left + right) / 2;
  const first = view.breaks[0];
  const wide = first === undefined ? "" : frame.text.slope.seamWide(first.year);
  const seam = textWidth(wide, 11) < right - left - 24 ? wide : frame.text.slope.seam;
  return [
    ...(painted
      ? []
      : [ruleX(layout.columns, { y1: layout.top, y2: layout.bottom, stroke: theme.hairline })]),
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

/** How a country looks: its line, where there is one, and its dots. */
interface Look {
  readonly slope: PaintedSlope | null;
  readonly dots: readonly PaintedDot[];
}

/** From the back: context, chosen out of focus, in focus; the first chosen lies on top. */
function looksOf(
  view: SlopeView,
  ends: readonly SlopeEnd[],
  layout: SlopeLayout,
  frame: Frame,
): readonly Look[] {
  const codes = view.series.filter((s) => s.chosen).map((s) => s.country);
  const depth = (s: SlopeSeries) => (s.chosen ? (s.inFocus ? 2 : 1) : 0);
  const ordered = view.series.toReversed().toSorted((a, b) => depth(a) - depth(b));
  const joined = layout.columns.length === 2 && view.breaks.length === 0;
  const endsOf = group(ends, ({ series }) => series);
  return ordered.map((series): Look => {
    const stroke = colour(series, frame);
    const dash = countryDash(series.country, codes, frame.theme);
    const opacity = series.chosen || series.inFocus ? 1 : 0.5;
    return {
      slope: joined
        ? {
            x1: layout.columns[0] ?? 0,
            x2: layout.columns[1] ?? 0,
            y1: layout.y(series.from.value),
            y2: layout.y(series.to.value),
            stroke,
            width: series.chosen ? (series.inFocus ? 2.2 : 1.6) : 1,
            opacity,
            dash: series.chosen ? dash : null,
          }
        : null,
      dots: (endsOf.get(series) ?? []).map(({ column, score }) => ({
        x: layout.columns[column] ?? 0,
        y: layout.y(score.value),
        r: series.chosen ? 4 : 2,
        fill: stroke,
        opacity,
        edge: series.chosen ? 0.8 : 0,
      })),
    };
  });
}

function marksOf({ slope, dots }: Look, frame: Frame): Markish[] {
  const [first] = dots;
  return [
    ...(slope === null
      ? []
      : [
          link([slope], {
            x1: "x1",
            x2: "x2",
            y1: "y1",
            y2: "y2",
            stroke: slope.stroke,
            strokeWidth: slope.width,
            strokeOpacity: slope.opacity,
            ...(slope.dash === null ? {} : { strokeDasharray: slope.dash }),
          }),
        ]),
    ...(first === undefined
      ? []
      : [
          dot(dots, {
            x: "x",
            y: "y",
            r: first.r,
            fill: first.fill,
            fillOpacity: first.opacity,
            stroke: themes[frame.theme].ground,
            strokeWidth: first.edge,
          }),
        ]),
  ];
}

function slopesPainting(looks: readonly Look[], layout: SlopeLayout, frame: Frame): Painting {
  const { width, height, columns, top: y1, bottom: y2 } = layout;
  return columnsPainting(
    {
      width,
      height,
      columns: columns.map((x) => ({ x, y1, y2 })),
      slopes: looks.flatMap(({ slope }) => slope ?? []),
      dots: looks.flatMap(({ dots }) => dots),
    },
    frame,
  );
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
