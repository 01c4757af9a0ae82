import { interpolateRgb } from "d3";
import { countryByCode } from "../country/country.ts";
import type { ShareView } from "../views/share.ts";
import type { ShareGap, SharePair } from "../views/share/pairs.ts";
import type { Chart, LegendItem, Target } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { penFor, type Pen } from "./penalties/pen.ts";
import {
  gapReason,
  isNarrow,
  ofWhat,
  pairDetails,
  pairLabel,
  periodOf,
  shareDescription,
  shareFooter,
  shareSaid,
  shareSubtitle,
  shareTitle,
} from "./share/words.ts";
import { textWidth, wrapped } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";

/** A line of the figure: a share, or a year without one. */
type Line =
  | { readonly pair: SharePair; readonly year: number; readonly lead: boolean }
  | { readonly gap: ShareGap; readonly year: number };

interface Place {
  readonly line: Line;
  readonly top: number;
  readonly height: number;
  /** Why a year has no share, a line of words each. */
  readonly reason: readonly string[];
}

interface Layout {
  readonly width: number;
  readonly height: number;
  /** The height at which every line is as low as its words let it be. */
  readonly least: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly places: readonly Place[];
  readonly x: (share: number) => number;
  readonly narrow: boolean;
  readonly bar: number;
}

/** A line of the figure may become so many times as high to fill a height; its bar grows with it. */
const mostStretch = 1.8;
const barHeight = 14;

/** A line a year or period: what is certain as a solid bar, what the counts leave open pale beside it. */
export function shareChart(view: ShareView, frame: Frame): Chart {
  const layout = layoutOf(view, frame);
  const tones = tonesOf(view, frame);
  const pen = penFor(frame, layout.width, layout.height);
  if (layout.places.length > 0) grid(pen, layout, frame);
  for (const place of layout.places) drawLine(pen, place, layout, tones, frame);
  return {
    title: shareTitle(view, frame),
    subtitle: shareSubtitle(view, frame),
    legend: legendOf(view, tones, frame),
    body: pen.body,
    height: layout.height,
    ...(layout.places.length === 0 ? {} : { least: layout.least }),
    targets: targetsOf(view, layout, frame),
    sources: view.sources,
    footer: shareFooter(view, frame),
    description: shareDescription(view, frame),
  };
}

interface Tones {
  readonly certain: string;
  readonly possible: string;
}

function tonesOf(view: ShareView, frame: Frame): Tones {
  const theme = themes[frame.theme];
  const base =
    view.country === null || view.dimmed ? theme.neutralPale : countryColour(view.country, frame.theme);
  return { certain: base, possible: interpolateRgb(theme.ground, base)(0.2) };
}

function linesOf(view: ShareView): Line[] {
  const pairs = view.pairs.map((pair, i): Line => {
    const before = view.pairs[i - 1];
    return { pair, year: pair.year, lead: before === undefined || periodKey(before) !== periodKey(pair) };
  });
  const gaps = view.gaps.map((gap): Line => ({ gap, year: gap.year }));
  return [...pairs, ...gaps].sort((a, b) => a.year - b.year);
}

function periodKey({ cases }: SharePair): string {
  return `${cases.periodStart} ${cases.periodEnd} ${cases.scope}`;
}

function layoutOf(view: ShareView, frame: Frame): Layout {
  const { width } = frame;
  const narrow = isNarrow(frame);
  const lines = linesOf(view);
  const pairs = view.pairs;
  const widestOf = (texts: readonly string[], size: number, weight: number) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
  const left = Math.ceil(
    Math.min(
      width * 0.42,
      14 +
        Math.max(
          widestOf(
            lines.map((line) => ("gap" in line ? String(line.year) : periodOf(line.pair, frame))),
            12,
            600,
          ),
          narrow
            ? 0
            : widestOf(
                pairs.map((pair) => `${periodOf(pair, frame)}  ${frame.text.share.revisions[pair.revision]}`),
                12,
                500,
              ),
        ),
    ),
  );
  const saidRoom = widestOf(
    pairs.map((pair) => shareSaid(pair, narrow, frame)),
    12,
    600,
  );
  const countRoom = widestOf(
    pairs.map((pair) => ofWhat(pair, frame)),
    12,
    400,
  );
  const right = Math.ceil(12 + (narrow ? Math.max(saidRoom, countRoom) : saidRoom + 12 + countRoom));
  const top = 22;
  const reasonRoom = width - left - (narrow ? 6 : 14);
  const rows = lines.map((line) => {
    const reason = "gap" in line ? wrapped(gapReason(line.gap, frame), reasonRoom, 11.5) : [];
    return {
      line,
      reason,
      least: "gap" in line ? Math.max(narrow ? 36 : 24, 8 + reason.length * 14) : narrow ? 38 : 27,
    };
  });
  const least = top + rows.reduce((sum, row) => sum + row.least, 0) + 4;
  const stretch = Math.max(
    1,
    Math.min(mostStretch, ((frame.plotHeight ?? least) - top - 4) / (least - top - 4)),
  );
  let at = top;
  const places = rows.map(({ line, reason, least: own }) => {
    const height = own * stretch;
    const place = { line, reason, top: at, height };
    at += height;
    return place;
  });
  const [from, to] = [left, width - right];
  return {
    width,
    height: lines.length === 0 ? 8 : Math.round(at + 4),
    least,
    left,
    right,
    top,
    places,
    x: (share) => from + share * (to - from),
    narrow,
    bar: Math.round(barHeight * stretch),
  };
}

function grid(pen: Pen, layout: Layout, frame: Frame): void {
  const theme = themes[frame.theme];
  const bottom = layout.height - 4;
  for (const share of layout.narrow ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]) {
    const x = layout.x(share);
    pen.line(x, layout.top - 4, x, bottom, { stroke: theme.hairline });
    const label = frame.text.share.percent(share);
    const centre = Math.min(x, layout.width - textWidth(label, 11) / 2); // where no column of words stands right of the bars
    pen.text(label, centre, 11, { size: 11, anchor: "middle", fill: theme.muted });
  }
}

function drawLine(pen: Pen, place: Place, layout: Layout, tones: Tones, frame: Frame): void {
  const theme = themes[frame.theme];
  const { line } = place;
  const words = frame.text.share;
  if ("gap" in line) {
    const base = place.top + 16;
    pen.text(String(line.year), 0, base, { fill: theme.muted, weight: 600 });
    for (const [i, part] of place.reason.entries()) {
      pen.rect(layout.left, base + i * 14 - 11, textWidth(part, 11.5) + 12, 15, { fill: theme.ground });
      pen.text(part, layout.left + 6, base + i * 14, { size: 11.5, fill: theme.faint });
    }
    return;
  }
  const { pair } = line;
  const { bar } = layout;
  const middle = place.top + (layout.narrow ? 5 + bar / 2 : place.height / 2);
  const base = middle + 4.3;
  const period = periodOf(pair, frame);
  const revision = words.revisions[pair.revision];
  if (line.lead) pen.text(period, 0, base, { fill: theme.ink, weight: 600 });
  const low = pair.ofKnown?.low ?? pair.punished.value / pair.cases.value;
  const high = pair.ofKnown?.high ?? low;
  const y = middle - bar / 2;
  const [from, to] = [layout.x(0), layout.x(low)];
  pen.rect(layout.x(low), y, layout.x(high) - layout.x(low), bar, { fill: tones.possible });
  if (pair.ofKnown === null) {
    pen.rect(from, y, to - from, bar, { fill: "none", stroke: tones.certain, "stroke-dasharray": "3 2" });
  } else {
    pen.rect(from, y, to - from, bar, { fill: tones.certain });
  }
  const beside = layout.x(1) + 10;
  const said = shareSaid(pair, layout.narrow, frame);
  pen.text(said, beside, base, { fill: theme.ink, weight: 600 });
  if (layout.narrow) {
    const under = y + bar + 12.3;
    pen.text(ofWhat(pair, frame), beside, under, { size: 11.5, fill: theme.muted });
    pen.text(words.revisions[pair.revision], from, under, { size: 11, fill: theme.faint });
  } else {
    pen.text(revision, layout.left - 10, base, { size: 11.5, anchor: "end", fill: theme.faint });
    pen.text(ofWhat(pair, frame), layout.width, base, { anchor: "end", fill: theme.muted });
  }
}

function targetsOf(view: ShareView, layout: Layout, frame: Frame): Target[] {
  const country = view.country ?? "";
  const name = countryByCode(country).name;
  const words = frame.text.share;
  return layout.places.map(({ line, top, height }): Target => {
    const common = { country, year: line.year, y: top + height / 2, height: height - 2 };
    const [from, to] = [layout.x(0), layout.x(1)];
    if ("gap" in line) {
      const counts = [...line.gap.cases, ...line.gap.punished];
      return {
        ...common,
        x: (from + to) / 2,
        width: to - from,
        label: words.gapLabel(name, line.year, gapReason(line.gap, frame)),
        details: counts.map((count) =>
          words.sourceLine(
            view.sources.find(({ id }) => id === count.sourceId)?.title ?? count.sourceId,
            count.note,
          ),
        ),
        ...(counts.length === 0 ? {} : { value: { kind: "penalty", counts } }),
      };
    }
    const { pair } = line;
    return {
      ...common,
      x: (from + to) / 2,
      width: to - from,
      label: pairLabel(pair, name, frame),
      details: pairDetails(pair, view, frame),
      value: { kind: "penalty", counts: [pair.punished, pair.cases] },
      steps: [words.step(String(pair.punished.value), String(pair.cases.value))],
    };
  });
}

function legendOf(view: ShareView, tones: Tones, frame: Frame): LegendItem[] {
  const words = frame.text.share;
  const open = view.pairs.some(({ ofKnown }) => ofKnown !== null && ofKnown.low < ofKnown.high);
  const rough = view.pairs.some(({ ofKnown }) => ofKnown === null);
  return [
    ...(view.pairs.some(({ ofKnown }) => ofKnown !== null)
      ? [{ label: words.certain, symbol: "band" as const, colour: tones.certain }]
      : []),
    ...(open ? [{ label: words.possible, symbol: "band" as const, colour: tones.possible }] : []),
    ...(rough ? [{ label: words.rough, symbol: "outline" as const, colour: tones.certain }] : []),
  ];
}
