import { dot, link, plot, ruleX, text as textMark, type Markish } from "@observablehq/plot";
import { scaleLinear } from "d3";
import { countryByCode } from "../country/country.ts";
import type { Score } from "../dataset/dataset.ts";
import type { SlopeSeries, SlopeView } from "../views/slope.ts";
import { bodyOf } from "./body.ts";
import type { Chart, Target } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { spread } from "./labels.ts";
import { describeSlope, shown, slopeFooter, slopeLegend } from "./slopeWords.ts";
import { shortened, textWidth, wrapped } from "./textWidth.ts";
import { countryColour, countryDash, themes } from "./theme.ts";
import { titledSource } from "./sourceWords.ts";

interface Layout {
  readonly width: number;
  readonly height: number;
  /** Where the two columns of dots stand; one place where there is one year only. */
  readonly columns: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly y: (value: number) => number;
  /** The countries with labels, and how many of the chosen are left without. */
  readonly labelled: readonly SlopeSeries[];
  readonly more: number;
}

interface End {
  readonly series: SlopeSeries;
  readonly column: number;
  readonly year: number;
  readonly score: Score;
}

const gap = 10;

/** No more labels than this, and none further from its dot, px: beyond that nobody could tell which is whose. */
const mostLabels = 20;
const furthest = 56;
const labelHeight = 16;

/** Two columns of dots, a line a country between them: nothing is joined across a break of method. */
export function slopeChart(view: SlopeView, frame: Frame): Chart {
  const words = frame.text.slope;
  const { index, between } = view;
  const direction = frame.text.direction[index.direction];
  const layout = layoutOf(view, frame);
  const ends = endsOf(view);
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
    body: bodyOf(body, layout.width, layout.height),
    height: layout.height,
    targets: ends.map((end) => target(view, end, layout, frame)),
    footer: slopeFooter(view, frame),
    description: describeSlope(view, frame),
  };
}

function layoutOf(view: SlopeView, frame: Frame): Layout {
  const { width } = frame;
  const chosen = view.series.filter((series) => series.chosen);
  const top = 30;
  const rows = Math.min(chosen.length, mostLabels) + 2;
  const height = view.series.length === 0 ? 8 : top + Math.max(250, rows * labelHeight) + 12;
  const bottom = height - 12;
  const values = view.series.flatMap(({ from, to }) => [from.value, to.value]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = low === high ? 1 : 0;
  const y = scaleLinear([low - pad, high + pad], [bottom - 6, top + 10]);
  const labelled = labelledOf(chosen, y, [top - 6, bottom + 6 - 3 * labelHeight]);
  const size = labelSize(frame);
  const widest = Math.max(
    60,
    ...labelled.flatMap(({ country, from, to }) =>
      [from, to].map((s) => textWidth(`${countryByCode(country).name} ${shown(s, view, frame)}`, size, 600)),
    ),
  );
  const side = Math.ceil(Math.min(widest + gap + 6, width * (width < 480 ? 0.37 : 0.3)));
  const single = view.between !== null && view.between[0] === view.between[1];
  return {
    width,
    height,
    columns: single ? [Math.round(width * 0.32)] : [side, width - side],
    top,
    bottom,
    y,
    labelled,
    more: chosen.length - labelled.length,
  };
}

/** The first chosen, as far as their labels stay near their dots in both columns. A few always have theirs. */
function labelledOf(
  chosen: readonly SlopeSeries[],
  y: (value: number) => number,
  range: readonly [number, number],
): readonly SlopeSeries[] {
  if (chosen.length <= 6) return chosen;
  const isNear = (wishes: readonly number[]) =>
    spread(wishes, labelHeight, range).every(
      (place, i) => Math.abs(place - (wishes[i] ?? place)) <= furthest,
    );
  return chosen.reduce<readonly SlopeSeries[]>((kept, series) => {
    const more = [...kept, series];
    const near = isNear(more.map(({ from }) => y(from.value))) && isNear(more.map(({ to }) => y(to.value)));
    return more.length <= mostLabels && near ? more : kept;
  }, []);
}

function ground(view: SlopeView, layout: Layout, frame: Frame): Markish[] {
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

function marks(view: SlopeView, ends: readonly End[], layout: Layout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const codes = view.series.filter((s) => s.chosen).map((s) => s.country);
  // Drawn from the back: context, chosen out of focus, in focus; the first chosen lies on top.
  const depth = (s: SlopeSeries) => (s.chosen ? (s.inFocus ? 2 : 1) : 0);
  const ordered = view.series.toReversed().toSorted((a, b) => depth(a) - depth(b));
  const joined = layout.columns.length === 2 && view.breaks.length === 0;
  const drawn = ordered.flatMap((series) => {
    const stroke = colour(series, frame);
    const dash = countryDash(series.country, codes);
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

/** Labels beside one column: at the outer side, the number next to its dot. */
function labels(
  view: SlopeView,
  ends: readonly End[],
  column: number,
  layout: Layout,
  frame: Frame,
): Markish[] {
  const theme = themes[frame.theme];
  const x = layout.columns[column] ?? 0;
  const atLeft = column === 0 && layout.columns.length === 2;
  const room = (atLeft ? x : layout.width - x) - gap - 4;
  const size = labelSize(frame);
  const { labelled, more } = layout;
  const own = ends.filter((end) => end.column === column && labelled.includes(end.series));
  // The countries left without a label are counted under the last of the right column.
  const counted =
    more === 0 || atLeft ? [] : wrapped(frame.text.slope.more(more), layout.width - x - gap, size, 600);
  const ys = spread(
    [...own.map(({ score }) => layout.y(score.value)), ...counted.map(() => layout.bottom + 6)],
    Math.min(labelHeight, (layout.bottom - layout.top + 12) / Math.max(1, own.length + counted.length)),
    [layout.top - 6, layout.bottom + 6],
  );
  const placed = own.map((end, i) => {
    const value = shown(end.score, view, frame);
    const { name } = countryByCode(end.series.country);
    const fitted = shortened(name, room - textWidth(` ${value}`, size, 600), size, 600);
    const dotY = layout.y(end.score.value);
    return { ...end, dotY, y: ys[i] ?? dotY, line: atLeft ? `${fitted} ${value}` : `${value} ${fitted}` };
  });
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
      y: (_, i) => ys[own.length + i] ?? layout.bottom,
      textAnchor: "start",
      fill: theme.muted,
      fontSize: size,
      fontWeight: 600,
    }),
  ];
}

function endsOf(view: SlopeView): readonly End[] {
  const years = [...new Set(view.between ?? [])];
  return view.series.flatMap((series) =>
    years.map((year, column) => ({ series, column, year, score: column === 0 ? series.from : series.to })),
  );
}

function target(view: SlopeView, end: End, layout: Layout, frame: Frame): Target {
  const { series, column, year, score } = end;
  const words = frame.text.slope;
  const source = view.sources.find(({ id }) => id === score.sourceId);
  const [from, to] = view.between ?? [year, year];
  return {
    x: layout.columns[column] ?? 0,
    y: layout.y(score.value),
    country: series.country,
    year,
    ...(view.breaks.length > 0 ? {} : { line: `slope ${series.country}` }),
    label: words.target(countryByCode(series.country).name, year, shown(score, view, frame)),
    details: [
      ...(from === to
        ? []
        : [words.pair(from, shown(series.from, view, frame), to, shown(series.to, view, frame))]),
      ...(source === undefined ? [] : [titledSource(source)]),
      ...(score.note === "" ? [] : [score.note]),
    ],
  };
}

function colour({ country, chosen, inFocus }: SlopeSeries, frame: Frame): string {
  const theme = themes[frame.theme];
  if (!chosen) return theme.context;
  return inFocus ? countryColour(country, frame.theme) : theme.neutralPale;
}

function labelSize(frame: Frame): number {
  return frame.width < 480 ? 11 : 12;
}
