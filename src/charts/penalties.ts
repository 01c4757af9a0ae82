import { interpolateRgb } from "d3";
import { axisY, link, plot, rect, ruleY, text as textMark, type Markish } from "@observablehq/plot";
import { countryByCode } from "../country/country.ts";
import type { PenaltiesView } from "../views/penalties.ts";
import type { Counted } from "../views/penaltiesCounted.ts";
import { bodyOf } from "./body.ts";
import type { Chart, LegendItem } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { penaltiesLayout, type Box, type PenaltiesLayout } from "./penaltiesLayout.ts";
import { penaltiesDescription, penaltiesFooter, penaltiesTargets, scopesOf } from "./penaltiesWords.ts";
import { named, placeName } from "./penaltiesNames.ts";
import { axisNumber, countLabel } from "./penaltiesNumbers.ts";
import { textWidth, wrapped } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";
import { eventRule, yearAxis } from "./yearAxis.ts";

/** Bars by year from the first-published to the revised figure; part years and other scopes hollow, beside them. */
export function penaltiesChart(view: PenaltiesView, frame: Frame): Chart {
  const words = frame.text.penalties;
  const { country, years } = view;
  const measure = named(words.measures, view.measure);
  const category = view.category === "all" ? null : named(words.categories, view.category);
  const what =
    view.measure !== "prosecutions"
      ? words.counts
      : view.administrative
        ? words.administrativeCases
        : words.cases;
  const common = {
    title:
      view.title ??
      (country === null
        ? words.titleWithoutCountry
        : words.title(measure, placeName(countryByCode(country).name, scopesOf(view)), category)),
    subtitle: country === null ? words.noCountry : words.subtitle(what, view.floor),
    footer: penaltiesFooter(view, frame),
    description: penaltiesDescription(view, frame),
  };
  if (country === null || years === null) return { ...common, ...emptyPlot(view, frame) };
  const layout = penaltiesLayout(view, years, frame);
  const tones = tonesOf(view, frame);
  const event = eventRule(view.event, years, layout.plotWidth, frame);
  const drawn = plot({
    document: frame.document,
    width: frame.width,
    height: layout.height,
    marginLeft: layout.left,
    marginRight: layout.right,
    marginTop: layout.frameTop,
    marginBottom: layout.height - layout.base,
    x: { type: "linear", domain: [years[0], years[1] + 1] },
    y: { type: "linear", domain: [0, layout.y.invert(layout.frameTop)] },
    marks: [
      ...event.behind,
      ...gridMarks(view, layout, frame),
      ...spanMarks(layout, tones, frame),
      ...barMarks(layout, tones, frame),
      ...thinMarks(layout, tones),
      ...event.front,
      ...labelMarks(view, layout, tones, frame),
      yearAxis(years, layout.plotWidth, frame, 35),
    ],
  });
  return {
    ...common,
    legend: legendOf(view, tones, frame),
    body: bodyOf(drawn, frame.width, layout.height),
    height: layout.height,
    axis: {
      field: "years",
      from: years[0],
      to: years[1] + 1,
      left: layout.left,
      right: frame.width - layout.right,
    },
    targets: penaltiesTargets(view, layout, frame),
  };
}

export interface Tones {
  readonly base: string;
  readonly punished: string;
  readonly first: string;
  readonly revised: string;
}

/** Three tones where punished cases are shown inside, else two: as first published, and what a revision added. */
function tonesOf(view: PenaltiesView, frame: Frame): Tones {
  const theme = themes[frame.theme];
  const base =
    view.country === null || view.dimmed ? theme.neutralPale : countryColour(view.country, frame.theme);
  const mix = interpolateRgb(theme.ground, base);
  const inside = view.bars.some((bar) => bar.punished.length > 0);
  return { base, punished: base, first: inside ? mix(0.5) : base, revised: mix(inside ? 0.28 : 0.4) };
}

function gridMarks(view: PenaltiesView, layout: PenaltiesLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const size = layout.left < 40 ? 11 : 12;
  return [
    ruleY(layout.ticks, { stroke: theme.hairline }),
    axisY([...layout.ticks], {
      tickSize: 0,
      tickPadding: 6,
      tickFormat: (tick: number) => axisNumber(tick, view.measure, layout.left - 7, size, frame),
      fill: theme.muted,
      fontSize: size,
      label: null,
    }),
  ];
}

interface Piece {
  readonly box: Box;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
}

function barMarks(layout: PenaltiesLayout, tones: Tones, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const pieces = layout.bars.flatMap((box) => piecesOf(box, tones));
  const revised = layout.bars.filter((box) => differs(box.counted));
  return [
    rect(pieces, {
      x1: (p: Piece) => layout.x.invert(p.box.x1),
      x2: (p: Piece) => layout.x.invert(p.box.x2),
      y1: "from",
      y2: "to",
      fill: "fill",
    }),
    link(revised, {
      x1: (box: Box) => layout.x.invert(box.x1),
      x2: (box: Box) => layout.x.invert(box.x2),
      y1: (box: Box) => box.counted.first?.value ?? 0,
      y2: (box: Box) => box.counted.first?.value ?? 0,
      stroke: theme.ink,
      strokeWidth: 1.3,
    }),
    ruleY([0], { stroke: theme.neutralPale }),
  ];
}

/** A bar from the ground up: punished, as first published, added by the revision. */
function piecesOf(box: Box, tones: Tones): Piece[] {
  const { first, latest, punished } = box.counted;
  const share = punished.at(-1)?.punished.value ?? 0;
  const solid = first?.value ?? (latest.revision === "revised" ? 0 : latest.value);
  return [
    { box, from: Math.min(solid, latest.value), to: latest.value, fill: tones.revised },
    { box, from: 0, to: Math.min(solid, latest.value), fill: tones.first },
    { box, from: 0, to: share, fill: tones.punished },
  ].filter((piece) => piece.to > piece.from);
}

/** Hollow bars beside their year; rungs across those of one region or territory. */
function thinMarks(layout: PenaltiesLayout, tones: Tones): Markish[] {
  return hollow(layout, layout.thin, tones, undefined);
}

/** Periods that cross a year's end: a hollow bar as long as the period, behind the bars. */
function spanMarks(layout: PenaltiesLayout, tones: Tones, frame: Frame): Markish[] {
  const fill = interpolateRgb(themes[frame.theme].ground, tones.base)(0.07);
  return hollow(layout, layout.spans, tones, fill);
}

function hollow(
  layout: PenaltiesLayout,
  boxes: readonly Box[],
  tones: Tones,
  fill: string | undefined,
): Markish[] {
  const rungs = boxes.flatMap((box) =>
    box.counted.latest.scope === "national"
      ? []
      : Array.from({ length: Math.floor((layout.base - box.top) / 5) }, (_, i) => ({
          box,
          value: layout.y.invert(layout.base - (i + 0.5) * 5),
        })),
  );
  const revised = boxes.filter((box) => differs(box.counted));
  return [
    rect(
      [...boxes].sort((a, b) => a.top - b.top),
      {
        x1: (box: Box) => layout.x.invert(box.x1),
        x2: (box: Box) => layout.x.invert(box.x2),
        y1: 0,
        y2: (box: Box) => box.counted.latest.value,
        fill: fill ?? "none",
        stroke: tones.base,
        strokeWidth: 1.1,
        ...(fill === undefined ? {} : { strokeDasharray: "3 2" }),
      },
    ),
    link([...rungs, ...revised.map((box) => ({ box, value: box.counted.first?.value ?? 0 }))], {
      x1: (rung: { box: Box }) => layout.x.invert(rung.box.x1),
      x2: (rung: { box: Box }) => layout.x.invert(rung.box.x2),
      y1: "value",
      y2: "value",
      stroke: tones.base,
      strokeWidth: 1,
    }),
  ];
}

/** Values over the bars, "no count" in empty years, and the punished part of the last bar named beside it. */
function labelMarks(view: PenaltiesView, layout: PenaltiesLayout, tones: Tones, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const words = frame.text.penalties;
  const over = (boxes: readonly Box[], upright: boolean, size: number, weight: number, fill: string) =>
    textMark(boxes, {
      x: (box: Box) => layout.x.invert((box.x1 + box.x2) / 2),
      y: (box: Box) => layout.y.invert(box.top),
      text: "label",
      dy: -4,
      fontSize: size,
      fontWeight: weight,
      fill,
      ...(upright
        ? { rotate: -90, textAnchor: "start" as const, lineAnchor: "middle" as const }
        : { textAnchor: "middle" as const, lineAnchor: "bottom" as const }),
    });
  /** An upright label starts above the level number of the bar beside it where the two would meet. */
  const clearOf = (box: Box): Box => {
    const beside = layout.bars.find((bar) => bar.counted.year === box.counted.year);
    const meets =
      beside !== undefined &&
      box.top > beside.top - 20 &&
      box.top - 4 - textWidth(box.label, 11) < beside.top;
    return meets && !layout.upright ? { ...box, top: beside.top - 18 } : box;
  };
  const readable = layout.slot >= 13 ? layout.bars : extremes(layout.bars);
  const thinStep = layout.thin.length === 0 ? 0 : layout.thin[0]!.x2 - layout.thin[0]!.x1;
  const last = layout.bars.find((box) => box.counted.year === layout.years[1]);
  const share = last?.counted.punished.at(-1);
  const beside =
    last === undefined || share === undefined
      ? []
      : wrapped(
          words.lastPunished(
            countLabel(share.punished, frame),
            words.percent((100 * share.punished.value) / share.of.value),
          ),
          layout.right - 10,
          12,
          600,
        );
  return [
    over(readable, layout.upright, layout.labelSize, 600, theme.ink),
    ...(thinStep >= 6 ? [over(layout.thin.map(clearOf), true, 11, 400, theme.muted)] : []),
    textMark(spanLabels(layout.spans), {
      x: (box: Box) => layout.x.invert(box.x2),
      y: (box: Box) => box.counted.latest.value,
      text: "label",
      textAnchor: "end",
      lineAnchor: "bottom",
      dy: -3,
      fontSize: 11,
      fill: theme.muted,
    }),
    ...(layout.slot < 13
      ? []
      : [
          textMark(view.noCount, {
            x: (gap: { year: number }) => gap.year + 0.5,
            y: 0,
            text: () => words.noCount,
            rotate: -90,
            textAnchor: "start",
            lineAnchor: "middle",
            dy: -6,
            fontSize: 11,
            fill: theme.faint,
          }),
        ]),
    ...(share === undefined
      ? []
      : [
          textMark([beside.join("\n")], {
            x: layout.years[1] + 1,
            y: share.punished.value / 2,
            textAnchor: "start",
            lineAnchor: "middle",
            lineHeight: 1.25,
            dx: 8,
            fontSize: 12,
            fontWeight: 600,
            fill: view.dimmed ? theme.muted : tones.base,
          }),
        ]),
  ];
}

function legendOf(view: PenaltiesView, tones: Tones, frame: Frame): LegendItem[] {
  const words = frame.text.penalties;
  const { bars, apart } = view;
  const has = {
    punished: bars.some((bar) => bar.punished.length > 0),
    first: bars.some((bar) => bar.first !== null || bar.latest.revision !== "revised"),
    revised: bars.some((bar) => bar.latest.revision === "revised"),
    line: bars.some(differs),
    part: apart.some(({ latest }) => latest.scope === "national"),
    scope: apart.some(({ latest }) => latest.scope !== "national"),
  };
  const items: readonly (readonly [boolean, LegendItem])[] = [
    [has.punished, { label: words.punishedLegend, symbol: "bar", colour: tones.punished }],
    [
      has.first && (has.punished || has.revised),
      { label: has.line ? words.firstToLine : words.firstLegend, symbol: "bar", colour: tones.first },
    ],
    [has.revised, { label: words.revisedLegend, symbol: "bar", colour: tones.revised }],
    [has.part, { label: words.partLegend, symbol: "outline", colour: tones.base }],
    [has.scope, { label: words.scopeLegend, symbol: "hatch", colour: tones.base }],
  ];
  return items.flatMap(([shown, item]) => (shown ? [item] : []));
}

function emptyPlot(view: PenaltiesView, frame: Frame) {
  const height = 64;
  const body = plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    marks:
      view.country === null
        ? []
        : [
            textMark([frame.text.penalties.empty], {
              frameAnchor: "left",
              textAnchor: "start",
              fontSize: 13,
              fill: themes[frame.theme].muted,
            }),
          ],
  });
  return { legend: [], body: bodyOf(body, frame.width, height), height, targets: [] };
}

/** Spans whose number has room: inside its own length, and clear of the numbers of higher spans. */
function spanLabels(spans: readonly Box[]): Box[] {
  const kept: Box[] = [];
  for (const box of [...spans].sort((a, b) => a.top - b.top)) {
    const width = textWidth(box.label, 11);
    const meets = kept.some(
      (other) =>
        Math.abs(other.top - box.top) < 14 &&
        box.x2 - width < other.x2 + 4 &&
        other.x2 - textWidth(other.label, 11) < box.x2 + 4,
    );
    if (box.x2 - box.x1 > width && !meets) kept.push(box);
  }
  return kept;
}

function extremes(boxes: readonly Box[]): Box[] {
  const highest = boxes.reduce<Box | undefined>(
    (a, b) => (a === undefined || b.top < a.top ? b : a),
    undefined,
  );
  return highest === undefined ? [] : [highest];
}

function differs(counted: Counted): boolean {
  return counted.first !== null && counted.first.value !== counted.latest.value;
}
