import { link, plot, rect, text as textMark, type Markish } from "@observablehq/plot";
import { countryByCode } from "../country/country.ts";
import { dateSpan, yearOf } from "../time/partialDate.ts";
import type { CompareSeries, CompareView } from "../views/compare.ts";
import { bodyOf } from "./body.ts";
import type { Chart } from "./chart.ts";
import { compareLayout, type CompareLayout, type ComparePanel } from "./compare/layout.ts";
import { isDrawn, runsOf } from "./compare/runs.ts";
import { compareEmpty, compareFooter } from "./compare/footer.ts";
import { compareTargets } from "./compare/targets.ts";
import { compareDescription, compareLegend, compareSubtitle, compareTitle } from "./compare/words.ts";
import type { Frame } from "./frame.ts";
import { indexColour, indexDash, indexLetter } from "./indexInk.ts";
import { spread } from "./labels.ts";
import { withLazy } from "./lazily.ts";
import { dots } from "./marks/dot.ts";
import { brokenLine, lines, type LinePoint } from "./marks/line.ts";
import { shortened } from "./textWidth.ts";
import { countryColour, countryDash, themes } from "./theme.ts";
import { yearTicks } from "./yearAxis.ts";

/** Small plots on one scale: one a country with a line an index, or one an index with a line a country. */
export function compareChart(view: CompareView, frame: Frame): Chart {
  const empty = compareEmpty(view, frame);
  const layout = empty === null ? compareLayout(view, frame) : null;
  const height = layout?.height ?? 8;
  const body = plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: layout === null ? [] : marksOf(view, layout, frame),
  });
  const chart = {
    title: compareTitle(view, layout?.more ?? 0, frame),
    subtitle: empty ?? compareSubtitle(view, frame),
    legend: layout === null ? [] : compareLegend(view, frame),
    body: bodyOf(body, frame.width, height),
    height,
    ...(layout !== null && { least: layout.least }),
    isEmpty: !(
      layout?.panels.some(({ series }) => series.some(({ points }) => points.some(isDrawn))) ?? false
    ),
    sources: view.sources,
    footer: compareFooter(view, layout?.more ?? 0, frame),
    description: compareDescription(view, frame),
  };
  return withLazy(chart, { targets: () => (layout === null ? [] : compareTargets(view, layout, frame)) });
}

function marksOf(view: CompareView, layout: CompareLayout, frame: Frame): Markish[] {
  return layout.panels.flatMap((panel) => [
    ...groundOf(view, panel, layout, frame),
    ...linesOf(view, panel, layout, frame),
    ...endsOf(view, panel, layout, frame),
  ]);
}

/** Title, grid, scale, years; the year of the event as a pale band, its day as a rule. */
function groundOf(view: CompareView, panel: ComparePanel, layout: CompareLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const { left, right, top, bottom } = panel;
  const half = (panel.x(layout.years[0] + 1) - panel.x(layout.years[0])) / 2;
  const event = view.event === null ? null : yearOf(view.event.date);
  const marked = event !== null && event >= layout.years[0] && event <= layout.years[1] ? [event] : [];
  const span = view.event === null || marked.length === 0 ? null : dateSpan(view.event.date);
  const day = span !== null && span[0] === span[1] ? [span[0]] : [];
  const dimmed = panel.country !== null && panel.series.every(({ role }) => role === "dimmed");
  const y = (value: number) => top + layout.down(value);
  return [
    rect(marked, {
      x1: (year: number) => panel.x(year) - half,
      x2: (year: number) => panel.x(year) + half,
      y1: top,
      y2: bottom,
      fill: theme.band,
    }),
    link(day, {
      x1: (time: number) => panel.x(time - 0.5),
      x2: (time: number) => panel.x(time - 0.5),
      y1: top,
      y2: bottom,
      stroke: theme.muted,
    }),
    link([...layout.ticks], {
      x1: left,
      x2: right,
      y1: y,
      y2: y,
      stroke: theme.hairline,
    }),
    textMark(panel.first ? [...layout.ticks] : [], {
      x: left - 6,
      y,
      text: (value: number) => frame.text.number(value),
      textAnchor: "end",
      fill: theme.muted,
      fontSize: 11,
    }),
    textMark([panel.title], {
      x: left,
      y: top - 13,
      text: (title: string) => shortened(title, right + panel.endRoom - left, 12.5, 650),
      textAnchor: "start",
      fill: dimmed ? theme.faint : theme.ink,
      fontSize: 12.5,
      fontWeight: 650,
    }),
    textMark(yearTicks(layout.years, right - left, 40), {
      x: (year: number) => panel.x(year),
      y: bottom + 12,
      text: String,
      fill: theme.muted,
      fontSize: 11,
    }),
  ];
}

function linesOf(view: CompareView, panel: ComparePanel, layout: CompareLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const codes = view.series.filter(({ role }) => role !== "context").map(({ country }) => country);
  const depth = { context: 0, dimmed: 1, focus: 2 } as const;
  // From the back: context, chosen out of focus, in focus; the first lies on top.
  const ordered = panel.series.toReversed().toSorted((a, b) => depth[a.role] - depth[b.role]);
  return ordered.flatMap((series) => {
    const stroke = strokeOf(view, series, frame);
    const dash =
      view.form === "lines"
        ? indexDash(view.indices.indexOf(series.index), frame.theme)
        : series.role !== "context"
          ? countryDash(series.country, codes, frame.theme)
          : null;
    const runs = runsOf(series).map((run) =>
      run.map((point): LinePoint => [panel.x(point.year), panel.top + layout.down(point.scaled.value)]),
    );
    const opacity = view.form === "lines" && series.role === "dimmed" ? 0.35 : 1;
    const width = view.form === "lines" ? 2 : series.role === "context" ? 1 : 2.2;
    const alone = runs.flatMap((run) => (run.length === 1 && run[0] !== undefined ? [run[0]] : []));
    // Drawn without Plot: very many marks of a few lines each cost it more than the lines themselves.
    return [
      () =>
        lines(
          frame.document,
          runs.map((run) =>
            brokenLine(
              run.length,
              (i) => run[i]![0],
              (i) => run[i]![1],
            ),
          ),
          {
            stroke,
            ...(opacity !== 1 && { "stroke-opacity": String(opacity) }),
            ...(width !== 1 && { "stroke-width": String(width) }),
            ...(dash !== null && { "stroke-dasharray": dash }),
          },
        ),
      () =>
        dots(
          frame.document,
          alone.map(([x, y]) => ({ x, y })),
          series.role === "context" && view.form === "panels" ? 1.4 : 2.6,
          {
            fill: stroke,
            ...(opacity !== 1 && { "fill-opacity": String(opacity) }),
            stroke: theme.ground,
            "stroke-width": "0.5",
          },
        ),
    ];
  });
}

/** What stands at the end of each line: the letter of its index, or the name of its country. */
function endsOf(view: CompareView, panel: ComparePanel, layout: CompareLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const byIndex = view.form === "lines";
  const ends = panel.series.flatMap((series) => {
    const last = runsOf(series).at(-1)?.at(-1);
    if (last === undefined || (!byIndex && series.role === "context")) return [];
    return [
      {
        series,
        x: panel.x(last.year),
        y: panel.top + layout.down(last.scaled.value),
        words: byIndex
          ? indexLetter(view.indices.indexOf(series.index))
          : shortened(countryByCode(series.country).name, panel.endRoom - 12, 11, 650),
        fill: series.role === "dimmed" ? theme.faint : strokeOf(view, series, frame),
      },
    ];
  });
  const size = byIndex ? 11 : 13;
  const most = Math.floor((panel.bottom - panel.top + 12) / size);
  const left = ends.length > most ? ends.length - most + 1 : 0;
  const kept = left > 0 ? ends.slice(0, most - 1) : ends;
  const placed = byIndex
    ? lettersPlaced(kept, panel, layout)
    : spread(
        kept.map(({ y }) => y),
        size,
        [panel.top - 6, panel.bottom + (left > 0 ? 6 - size : 6)],
      ).map((at, i) => ({ ...kept[i]!, at }));
  const lineEnd = Math.max(panel.left, ...kept.map(({ x }) => x));
  const labelX = (x: number) => (byIndex ? x + 5 : lineEnd + 10);
  return [
    link(byIndex ? [] : placed, {
      x1: ({ x }) => x + 2,
      x2: lineEnd + 8,
      y1: ({ y }) => y,
      y2: ({ at }) => at,
      stroke: ({ fill }) => fill,
      strokeWidth: 0.8,
      strokeOpacity: 0.6,
    }),
    textMark(left > 0 ? [frame.text.compare.moreNames(left)] : [], {
      x: lineEnd + 10,
      y: panel.bottom + 6 - size / 2,
      textAnchor: "start",
      fill: theme.muted,
      fontSize: 11,
    }),
    textMark(placed, {
      x: ({ x }) => labelX(x),
      y: ({ at }) => at,
      text: "words",
      textAnchor: "start",
      fill: "fill",
      fontSize: 11,
      fontWeight: 650,
      stroke: theme.ground,
      strokeWidth: 3,
      paintOrder: "stroke",
    }),
  ];
}

interface End {
  readonly series: CompareSeries;
  readonly x: number;
  readonly y: number;
}

/** Letters right of the ends of their lines: those that end together apart, and off the lines that go on. */
function lettersPlaced<T extends End>(ends: readonly T[], panel: ComparePanel, layout: CompareLayout) {
  const groups: T[][] = [];
  for (const end of ends.toSorted((a, b) => a.x - b.x)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && end.x - last[0].x < 12) last.push(end);
    else groups.push([end]);
  }
  return groups.flatMap((group) => {
    // From the top, and none wished above the one before: letters stand in the order of their lines.
    group.sort((a, b) => a.y - b.y);
    let before = -Infinity;
    const wishes = group.map((end) => (before = Math.max(before, clearOf(end, panel, layout))));
    const ys = spread(wishes, 11, [panel.top - 6, panel.bottom + 6]);
    return group.map((end, i) => ({ ...end, at: ys[i] ?? end.y }));
  });
}

/** The height nearest to the end of a line at which no other line runs through its letter. */
function clearOf(end: End, panel: ComparePanel, layout: CompareLayout): number {
  const passing = panel.series
    .filter((other) => other !== end.series)
    .flatMap((other) => runsOf(other).flat())
    .map((point) => ({ x: panel.x(point.year), y: panel.top + layout.down(point.scaled.value) }))
    .filter(({ x }) => x > end.x + 1 && x < end.x + 18);
  const isClear = (y: number) => passing.every((point) => Math.abs(point.y - y) > 7);
  const wishes = [0, -5, 5, -9, 9, -12, 12].map((away) => end.y + away);
  return wishes.find(isClear) ?? end.y;
}

function strokeOf(view: CompareView, series: CompareSeries, frame: Frame): string {
  const theme = themes[frame.theme];
  if (view.form === "lines") return indexColour(view.indices.indexOf(series.index), frame.theme);
  if (series.role === "context") return theme.context;
  return series.role === "focus" ? countryColour(series.country, frame.theme) : theme.neutralPale;
}
