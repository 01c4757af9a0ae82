import { interpolateRgb } from "d3";
import type { ImposedView } from "../views/imposed.ts";
import type { Chart, LegendItem } from "./chart.ts";
import type { Frame } from "./frame.ts";
import {
  imposedLayout,
  pieceEnds,
  restsOnItself,
  type FinePlace,
  type ImposedLayout,
  type TariffLine,
} from "./imposed/layout.ts";
import { readFrom, subjectName, unitShort } from "./imposed/names.ts";
import { imposedTargets } from "./imposed/targets.ts";
import { imposedDescription, imposedFooter, imposedSubtitle, imposedTitle } from "./imposed/words.ts";
import { drawEvent } from "./penalties/event.ts";
import { axisNumber } from "./penalties/numbers.ts";
import { penFor, type Pen } from "./penalties/pen.ts";
import { textWidth } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";
import { midYear, yearTicks } from "./yearAxis.ts";

/** A mark a reported fine at its date; behind them, as steps, the most that the law provided then. */
export function imposedChart(view: ImposedView, frame: Frame): Chart {
  const common = {
    title: imposedTitle(view, frame),
    subtitle: imposedSubtitle(view, frame),
    sources: view.sources,
    footer: imposedFooter(view, frame),
    description: imposedDescription(view, frame),
  };
  if (view.years === null) {
    return { ...common, legend: [], body: penFor(frame, frame.width, 8).body, height: 8, targets: [] };
  }
  const layout = imposedLayout(view, view.years, frame);
  const pen = penFor(frame, layout.width, layout.height);
  const event = drawEvent(view.event, layout, [layout.top - 10, layout.bottom], frame);
  event.behind(pen);
  drawGrid(pen, view, layout, frame);
  drawTariffs(pen, view, layout, frame);
  drawFines(pen, view, layout, frame);
  event.front(pen);
  return {
    ...common,
    legend: legendOf(view, layout.lines, frame),
    body: pen.body,
    height: layout.height,
    ...(layout.least === null ? {} : { least: layout.least }),
    targets: imposedTargets(view, layout, frame),
    axis: {
      field: "years",
      from: layout.years[0],
      to: layout.years[1] + 1,
      left: layout.left,
      right: layout.width - layout.right,
    },
  };
}

type Shape = "individual" | "legal_entity" | "other";

function shapeOf(subject: string): Shape {
  return subject === "individual" || subject === "legal_entity" ? subject : "other";
}

/** Individuals in the colour of the country, legal entities in ink, others muted: the shape says it too. */
function colourOf(subject: string, view: ImposedView, frame: Frame): string {
  const theme = themes[frame.theme];
  const base =
    view.country === null || view.dimmed ? theme.neutralPale : countryColour(view.country, frame.theme);
  return { individual: base, legal_entity: theme.neutral, other: theme.muted }[shapeOf(subject)];
}

function drawGrid(pen: Pen, view: ImposedView, layout: ImposedLayout, frame: Frame): void {
  const theme = themes[frame.theme];
  const [from, to] = [layout.left, layout.width - layout.right];
  const step = (layout.ticks[1] ?? 1) - (layout.ticks[0] ?? 0);
  for (const tick of layout.ticks) {
    const y = layout.y(tick);
    pen.line(from, y, to, y, { stroke: tick === 0 ? theme.neutralPale : theme.hairline });
    const label = step < 1 ? frame.text.number(tick, 1) : axisNumber(tick, view.unit, from - 8, 12, frame);
    pen.text(label, from - 7, y + 4, {
      anchor: "end",
      fill: theme.muted,
    });
  }
  const base = (layout.lane ?? layout.bottom - 6) + (layout.lane === null ? 26 : 32);
  for (const year of yearTicks(layout.years, to - from)) {
    pen.text(String(year), layout.x(midYear(year)), base, { anchor: "middle", fill: theme.muted });
  }
  if (layout.lane !== null) {
    const words = frame.text.imposed.lane(unitShort(view, frame));
    pen.line(from, layout.lane, to, layout.lane, { stroke: theme.hairline, "stroke-dasharray": "2 3" });
    pen.text(words, from, layout.lane - 9, { size: 11, fill: theme.faint });
  }
}

function drawTariffs(pen: Pen, view: ImposedView, layout: ImposedLayout, frame: Frame): void {
  const theme = themes[frame.theme];
  for (const { subject, pieces } of layout.lines) {
    const stroke = interpolateRgb(theme.ground, colourOf(subject, view, frame))(0.72);
    let before: { readonly to: string; readonly y: number } | null = null;
    for (const piece of pieces) {
      const { value } = piece.fine;
      if (value === null) {
        before = null;
        continue;
      }
      const [from, to] = pieceEnds(piece, layout);
      const y = layout.y(value);
      if (before !== null && before.to === piece.from && before.y !== y) {
        pen.line(from, before.y, from, y, { stroke, "stroke-width": 1.1 });
      }
      pen.line(from, y, to, y, { stroke, "stroke-width": 2.2 });
      before = { to: piece.to, y };
    }
  }
  const narrow = layout.width < 480;
  for (const { line, words, y } of layout.names) {
    const start = y - ((words.length - 1) * 13) / 2 + 4;
    for (const [i, word] of words.entries()) {
      pen.text(word, layout.width - layout.right + 8, start + i * 13, {
        size: narrow ? 10.5 : 11.5,
        fill: colourOf(line.subject, view, frame),
      });
    }
  }
}

function drawFines(pen: Pen, view: ImposedView, layout: ImposedLayout, frame: Frame): void {
  const theme = themes[frame.theme];
  for (const { entry, from, to, y } of layout.fines) {
    if (to - from < 2) continue;
    pen.line(from, y, to, y, {
      stroke: colourOf(entry.fine.subject, view, frame),
      "stroke-width": 1.4,
      "stroke-opacity": 0.55,
    });
  }
  for (const place of layout.fines) drawMark(pen, place, view, frame);
  for (const { words, x, y, anchor } of layout.labels) {
    const width = textWidth(words, 11, 600);
    const start = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    pen.rect(start - 1, y - 10, width + 2, 13, { fill: theme.ground, "fill-opacity": 0.8 });
    pen.text(words, x, y, { size: 11, weight: 600, anchor, fill: theme.ink });
  }
}

function drawMark(pen: Pen, { entry, x, y, drawn }: FinePlace, view: ImposedView, frame: Frame): void {
  const theme = themes[frame.theme];
  const colour = colourOf(entry.fine.subject, view, frame);
  const hollow = restsOnItself(entry, view) || !drawn;
  const style = hollow
    ? { fill: theme.ground, stroke: colour, "stroke-width": 1.7 }
    : { fill: colour, stroke: theme.ground, "stroke-width": 1 };
  switch (shapeOf(entry.fine.subject)) {
    case "individual":
      return pen.circle(x, y, 4.6, style);
    case "legal_entity":
      return pen.rect(x - 4.4, y - 4.4, 8.8, 8.8, style);
    case "other":
      return pen.path(`M${round(x)},${round(y - 5.8)}l5.8,5.8l-5.8,5.8l-5.8,-5.8z`, style);
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function legendOf(view: ImposedView, lines: readonly TariffLine[], frame: Frame): LegendItem[] {
  const words = frame.text.imposed;
  const shapes = new Set(view.entries.map(({ fine }) => shapeOf(fine.subject)));
  const symbols = { individual: "dot", legal_entity: "bar", other: "diamond" } as const;
  const example = { individual: "individual", legal_entity: "legal_entity", other: "" };
  const theme = themes[frame.theme];
  const hollow = view.entries.filter((entry) => restsOnItself(entry, view) && entry.amount.value !== null);
  return [
    ...(["individual", "legal_entity", "other"] as const)
      .filter((shape) => shapes.has(shape))
      .map((shape) => ({
        label: words.marks[shape],
        symbol: symbols[shape],
        colour: colourOf(example[shape], view, frame),
      })),
    ...(hollow.length > 0
      ? [{ label: words.hollow[readFrom(hollow)], symbol: "hollow" as const, colour: theme.muted }]
      : []),
    ...[...new Set(lines.map(({ subject }) => subject))].map((subject) => ({
      label: words.line(subjectName(subject, frame)),
      symbol: "line" as const,
      colour: interpolateRgb(theme.ground, colourOf(subject, view, frame))(0.72),
    })),
  ];
}
