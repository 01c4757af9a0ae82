import { areaY, axisY, dot, gridY, line, lineY, plot, ruleX, text, type Markish } from "@observablehq/plot";
import { ticks } from "d3";
import { countryByCode } from "../country/country.ts";
import type { Score } from "../dataset/dataset.ts";
import { type TrendPoint, type TrendSeries, type TrendView } from "../views/trend.ts";
import { bodyOf } from "./body.ts";
import type { Chart, LegendItem, Target } from "./chart.ts";
import { sideMargins, type Frame } from "./frame.ts";
import { spread } from "./labels.ts";
import { textWidth } from "./textWidth.ts";
import { countryColour, countryDash, themes } from "./theme.ts";
import { trendFooter } from "./trendFooter.ts";
import { eventRule, midYear, yearAxis, yearDomain } from "./yearAxis.ts";

/** One value of one drawn line. Missing years are kept with a null, so that the line breaks there. */
interface Spot {
  readonly x: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The line it belongs to: a new one after each method break. */
  readonly run: string;
}

const margins = { top: 30, bottom: 28 };
const labelHeight = 15;
/** More names than this beside a plot are not read; the others are reached by pointing. */
const mostLabels = 16;

/** Lines by year: chosen countries in colour with labels at their ends, their group in grey, its median and mean. */
export function trendChart(view: TrendView, frame: Frame): Chart {
  const { index, years } = view;
  const theme = themes[frame.theme];
  const words = frame.text.trend;
  const { left, right } = sideMargins(frame.width);
  const height = Math.round(Math.max(300, Math.min(400, frame.width * 0.5)));
  const plotWidth = frame.width - left - right;
  const [low, high] = valueDomain(view);
  const yTicks = hasValues(view) ? ticks(low, high, 5) : [];
  const x = (value: number) => left + ((value - years[0]) / (years[1] + 1 - years[0])) * plotWidth;
  const y = (value: number) =>
    height - margins.bottom - ((value - low) / (high - low)) * (height - margins.top - margins.bottom);
  const format = (value: number) => frame.text.number(value, index.decimals);

  const colourOf = (series: TrendSeries) =>
    series.role === "focus" ? countryColour(series.country, frame.theme) : theme.context;
  const chosen = view.series.filter((series) => series.role !== "context");
  const leading = chosen.find((series) => series.role === "focus");
  const rule = eventRule(view.event, years, plotWidth, frame);
  const groupName = frame.text.groups[view.group];
  const summary = (key: "median" | "mean") => summarySpots(view, key);
  const marks: Markish[] = [
    ...rule.behind,
    gridY(yTicks, { stroke: theme.hairline, strokeOpacity: 1 }),
    axisY(yTicks, {
      tickSize: 0,
      fill: theme.muted,
      fontSize: 12,
      label: null,
      tickFormat: (value: number) => frame.text.number(value, tickDecimals(yTicks)),
    }),
    yearAxis(years, plotWidth, frame),
    ...seams(view, theme.muted, words.seam),
    lineY(
      view.series.filter((s) => s.role === "context").flatMap((s) => spotsOf(s, view)),
      { x: "x", y: "value", z: "run", stroke: theme.context, strokeWidth: 1 },
    ),
    ...chosen
      .filter((s) => s.role === "focus")
      .map((s) =>
        areaY(spotsOf(s, view), {
          x: "x",
          y1: "low",
          y2: "high",
          z: "run",
          fill: colourOf(s),
          fillOpacity: 0.13,
        }),
      ),
    lineY(summary("mean"), {
      x: "x",
      y: "value",
      z: "run",
      stroke: theme.muted,
      strokeWidth: 1.3,
      strokeDasharray: "1.5 3",
    }),
    lineY(summary("median"), {
      x: "x",
      y: "value",
      z: "run",
      stroke: theme.ink,
      strokeWidth: 1.5,
      strokeDasharray: "5 3",
    }),
    ...(["mean", "median"] as const).map((key) =>
      dot(lone(summary(key)), {
        x: "x",
        y: "value",
        symbol: "square",
        r: 2.6,
        fill: key === "median" ? theme.ink : theme.muted,
      }),
    ),
    ...chosen
      .filter((s) => s.role === "focus")
      .map((s) =>
        ruleX(lone(spotsOf(s, view)), {
          x: "x",
          y1: "low",
          y2: "high",
          stroke: colourOf(s),
          strokeOpacity: 0.35,
          strokeWidth: 3,
        }),
      ),
    ...[...chosen].reverse().map((s) =>
      lineY(spotsOf(s, view), {
        x: "x",
        y: "value",
        z: "run",
        stroke: colourOf(s),
        strokeWidth: s === leading ? 2.8 : 1.8,
        strokeLinejoin: "round",
        ...dashOption(
          countryDash(
            s.country,
            chosen.map((c) => c.country),
          ),
        ),
      }),
    ),
    dot(
      view.series.flatMap((s) =>
        lone(spotsOf(s, view)).map((spot) => ({ ...spot, colour: colourOf(s), role: s.role })),
      ),
      { x: "x", y: "value", r: (d: { role: string }) => (d.role === "context" ? 2.5 : 4), fill: "colour" },
    ),
    ...publishedMarks(view, frame, x),
    ...rule.front,
  ];
  const labels = endLabels(chosen, view, frame, { x, y, height, left, plotWidth });
  const body = bodyOf(
    plot({
      document: frame.document,
      width: frame.width,
      height,
      marginLeft: left,
      marginRight: right,
      marginTop: margins.top,
      marginBottom: margins.bottom,
      x: { domain: yearDomain(years), axis: null },
      y: { domain: [low, high], axis: null },
      marks: [...marks, ...labels.marks, ...statisticLabels(view, frame, y, x), ...voidNotes(view, frame, x)],
    }),
    frame.width,
    height,
  );

  const context = view.series.filter((s) => s.role === "context").length;
  const names = chosen.filter((s) => s.role === "focus").map((s) => countryByCode(s.country).name);
  const legend: LegendItem[] = [
    ...(context > 0
      ? [{ label: words.context(context, groupName), symbol: "line" as const, colour: theme.context }]
      : []),
    ...(view.summaries.length > 0
      ? [
          { label: words.median(groupName), symbol: "dashed" as const, colour: theme.ink },
          { label: words.mean(groupName), symbol: "dotted" as const, colour: theme.muted },
        ]
      : []),
    ...(chosen.some((s) => s.points.some((p) => (p.score?.low ?? null) !== null))
      ? [
          {
            label: words.band,
            symbol: "band" as const,
            colour: leading ? `${colourOf(leading)}33` : theme.band,
          },
        ]
      : []),
    ...(view.aggregates.length > 0
      ? [{ label: words.publishedLegend, symbol: "diamond" as const, colour: theme.ink }]
      : []),
  ];
  return {
    title:
      view.title ??
      (names.length === 0
        ? words.titleWithoutCountries(index.short, groupName)
        : words.title(index.short, names.slice(0, 3), Math.max(0, names.length - 3))),
    subtitle: words.subtitle(
      index.label,
      index.unit,
      scaleWords(view, frame),
      frame.text.direction[index.direction],
    ),
    legend,
    body,
    height,
    targets: [
      ...chosen.flatMap((s) => lineTargets(s, view, frame, { x, y, format })),
      ...view.series
        .filter((s) => s.role === "context")
        .flatMap((s) => lineTargets(s, view, frame, { x, y, format })),
      ...(["median", "mean"] as const).flatMap((key) =>
        view.summaries.map((s): Target => ({
          x: x(midYear(s.year)),
          y: y(s[key]),
          year: s.year,
          line: key,
          label: words.statistic(
            words[key](groupName),
            s.year,
            frame.text.number(s[key], decimalsOf(s[key], index.decimals)),
            s.n,
            view.groupSize,
          ),
          details: [],
        })),
      ),
    ],
    axis: { field: "years", from: view.years[0], to: view.years[1] + 1, left, right: left + plotWidth },
    footer: trendFooter(view, frame),
    description: [
      words.describe(index.label, years[0], years[1], frame.text.direction[index.direction]),
      ...chosen.filter((s) => s.role === "focus").flatMap((s) => lastWords(s, frame, format)),
    ].join(" "),
  };
}

/** A statistic may fall between two published steps: one digit more then, else none. */
function decimalsOf(value: number, decimals: number): number {
  return Math.abs(value - Number(value.toFixed(decimals))) > 1e-9 ? decimals + 1 : decimals;
}

function tickDecimals(values: readonly number[]): number {
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  return step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step)));
}

/** From the scale's lowest value, where it is known, to just above the highest value in view. */
function valueDomain(view: TrendView): [number, number] {
  const values = view.series.flatMap((s) =>
    s.points.flatMap((p) =>
      p.score ? [p.score.value, p.score.low ?? p.score.value, p.score.high ?? p.score.value] : [],
    ),
  );
  const all = [...values, ...view.aggregates.map((a) => a.value)];
  if (all.length === 0) return [view.index.scale[0] ?? 0, view.index.scale[1] ?? 1];
  const low = view.index.scale[0] ?? Math.min(...all);
  const high = Math.max(...all);
  const steps = ticks(low, high, 5);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0) || 1;
  const top = Math.ceil(high / step) * step;
  const bottom = view.index.scale[0] ?? Math.floor(low / step) * step;
  return [bottom, Math.min(top === bottom ? bottom + 1 : top, view.index.scale[1] ?? Infinity)];
}

function spotsOf(series: TrendSeries, view: TrendView): Spot[] {
  return seamed(
    series.points.map(({ year, score }) => ({
      year,
      value: score?.value ?? null,
      low: score?.low ?? null,
      high: score?.high ?? null,
    })),
    view,
    series.country,
  );
}

/** Gives each stretch between method breaks a name of its own, so that no line crosses a break. */
function seamed(
  points: readonly { year: number; value: number | null; low: number | null; high: number | null }[],
  view: TrendView,
  name = "",
): Spot[] {
  return points.map(({ year, value, low, high }) => ({
    x: midYear(year),
    value,
    low: low ?? NaN,
    high: high ?? NaN,
    run: `${name} ${view.index.methodBreaks.filter((seam) => seam.year <= year).length}`,
  }));
}

/** Values with no neighbour in the same run: without a dot they would be invisible. */
function lone(spots: readonly Spot[]): Spot[] {
  const joined = (a: Spot | undefined, b: Spot) =>
    a !== undefined && a.value !== null && a.run === b.run && Math.abs(a.x - b.x) === 1;
  return spots.filter((s, i) => s.value !== null && !joined(spots[i - 1], s) && !joined(spots[i + 1], s));
}

/** The group's statistic by year, with the years that have none: no line bridges them either. */
function summarySpots(view: TrendView, key: "median" | "mean"): Spot[] {
  const [first, last] = [view.summaries[0], view.summaries.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byYear = new Map(view.summaries.map((summary) => [summary.year, summary[key]]));
  return seamed(
    Array.from({ length: last.year - first.year + 1 }, (_, i) => {
      const year = first.year + i;
      return { year, value: byYear.get(year) ?? null, low: null, high: null };
    }),
    view,
  );
}

function hasValues(view: TrendView): boolean {
  return view.aggregates.length > 0 || view.series.some((s) => s.points.some((p) => p.score !== null));
}

function seams(view: TrendView, colour: string, label: string): Markish[] {
  const years = view.index.methodBreaks
    .map((s) => s.year)
    .filter((year) => year > view.years[0] && year <= view.years[1]);
  return [
    ruleX(years, { stroke: colour, strokeDasharray: "2 3" }),
    text(years, {
      x: (year: number) => year,
      text: () => label,
      frameAnchor: "bottom",
      textAnchor: "start",
      dx: 4,
      dy: -4,
      fill: colour,
      fontSize: 11,
    }),
  ];
}

function dashOption(dash: string | null) {
  return dash === null ? {} : { strokeDasharray: dash };
}

/** Published means and medians: diamonds with their value, never joined to anything. */
function publishedMarks(view: TrendView, frame: Frame, x: (year: number) => number): Markish[] {
  const theme = themes[frame.theme];
  const data = view.aggregates.map((a) => ({ ...a, x: midYear(a.year) }));
  const labelled = data.map((a) => ({
    ...a,
    label: frame.text.trend.published(a.statistic, frame.text.number(a.value, view.index.decimals)),
  }));
  const toTheLeft = (a: { x: number; label: string }) =>
    x(a.x) - textWidth(a.label, 12) - 12 > x(view.years[0]);
  const common = { x: "x", y: "value", text: "label", fill: theme.ink, fontSize: 12 } as const;
  return [
    dot(data, { x: "x", y: "value", symbol: "diamond", r: 5, fill: theme.ink }),
    text(labelled.filter(toTheLeft), { ...common, textAnchor: "end", dx: -9 }),
    text(
      labelled.filter((a) => !toTheLeft(a)),
      { ...common, textAnchor: "start", dx: 9 },
    ),
  ];
}

interface Geometry {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly height: number;
  readonly left: number;
  readonly plotWidth: number;
}

/** The chosen countries' names and last values beside the ends of their lines, pushed apart with leaders. */
function endLabels(
  chosen: readonly TrendSeries[],
  view: TrendView,
  frame: Frame,
  at: Geometry,
): { marks: Markish[] } {
  const theme = themes[frame.theme];
  const ends = chosen.flatMap((series) => {
    const last = series.points.findLast((p) => p.score !== null);
    if (last === undefined || last.score === null) return [];
    const name = countryByCode(series.country).name;
    const value = frame.text.number(last.score.value, view.index.decimals);
    const colour = series.role === "focus" ? countryColour(series.country, frame.theme) : theme.faint;
    return [{ score: last.score, words: `${name} ${value}`, colour, leading: series === chosen[0], last }];
  });
  if (ends.length === 0) return { marks: [] };
  const room = Math.floor((at.height - margins.top - margins.bottom + 16) / labelHeight);
  const most = Math.min(room, mostLabels);
  const left = ends.length > most ? ends.splice(most - 1) : [];
  const lineEnd = Math.max(...ends.map((end) => at.x(midYear(end.last.year))));
  const places = spread(
    ends.map((end) => at.y(end.score.value)),
    labelHeight,
    [margins.top - 8, at.height - margins.bottom + 8 - (left.length > 0 ? labelHeight : 0)],
  );
  const inverseX = (px: number) =>
    view.years[0] + ((px - at.left) / at.plotWidth) * (view.years[1] + 1 - view.years[0]);
  const labelX = inverseX(lineEnd + 18);
  const [bottom, top] = [at.height - margins.bottom, margins.top];
  const [low, high] = valueDomain(view);
  const inverseY = (px: number) => low + ((bottom - px) / (bottom - top)) * (high - low);
  return {
    marks: [
      ...ends.map((end, i) =>
        line(
          [
            [at.x(midYear(end.last.year)) + 4, at.y(end.score.value)],
            [lineEnd + 8, places[i]!],
            [lineEnd + 14, places[i]!],
          ].map(([px, py]) => [inverseX(px!), inverseY(py!)] as [number, number]),
          { stroke: end.colour, strokeWidth: 0.9, strokeOpacity: 0.6 },
        ),
      ),
      text(
        [
          ...ends.map((end, i) => ({ ...end, y: inverseY(places[i]!) })),
          ...(left.length > 0
            ? [
                {
                  words: frame.text.trend.moreLabels(left.length),
                  colour: theme.muted,
                  y: inverseY(at.height - margins.bottom + 1),
                },
              ]
            : []),
        ],
        {
          x: labelX,
          y: "y",
          text: "words",
          textAnchor: "start",
          fill: "colour",
          fontSize: 12,
          fontWeight: 600,
          stroke: theme.ground,
          strokeWidth: 3,
          paintOrder: "stroke",
        },
      ),
    ],
  };
}

/** "median of ..." on the dashed line itself, where a stretch of the plot is wide enough. */
function statisticLabels(
  view: TrendView,
  frame: Frame,
  y: (value: number) => number,
  x: (year: number) => number,
): Markish[] {
  const first = view.summaries[0];
  const last = view.summaries.at(-1);
  if (first === undefined || last === undefined || Math.abs(y(first.mean) - y(first.median)) < 2) return [];
  const theme = themes[frame.theme];
  const words = frame.text.trend;
  const room = x(midYear(last.year)) - x(midYear(first.year));
  const label = words.median(frame.text.groups[view.group]);
  if (textWidth(label, 11) > room) return [];
  const at = view.summaries[Math.min(1, view.summaries.length - 1)]!;
  return [
    text([at], {
      x: midYear(at.year),
      y: at.median,
      text: () => label,
      textAnchor: "start",
      dy: 11,
      fill: theme.ink,
      stroke: theme.ground,
      strokeWidth: 3,
      paintOrder: "stroke",
      fontSize: 11,
    }),
  ];
}

/** Says where the index ends or begins, when the years in view go on without it. */
function voidNotes(view: TrendView, frame: Frame, x: (year: number) => number): Markish[] {
  const theme = themes[frame.theme];
  const words = frame.text.trend;
  const { short, years } = view.index;
  const [first, last] = [years[0] ?? view.years[1], years.at(-1) ?? view.years[0]];
  const right = x(view.years[1] + 1);
  const notes: Markish[] = [];
  const note = (label: string, at: number, textAnchor: "start" | "end") =>
    text([label], { x: at, frameAnchor: "bottom", textAnchor, dy: -6, fill: theme.faint, fontSize: 11 });
  if (first > view.years[1] || last < view.years[0]) {
    return [text([words.nothing(short)], { frameAnchor: "middle", fill: theme.faint, fontSize: 13 })];
  }
  if (right - x(last + 1) > textWidth(words.ends(short, last), 11) + 10) {
    notes.push(note(words.ends(short, last), view.years[1] + 1, "end"));
  }
  if (x(first) - x(view.years[0]) > textWidth(words.begins(short, first), 11) + 10) {
    notes.push(note(words.begins(short, first), view.years[0], "start"));
  }
  return notes;
}

function scaleWords(view: TrendView, frame: Frame): string {
  const [low, high] = view.index.scale;
  if (low === null) return "";
  const words = frame.text.trend;
  return high === null
    ? words.scaleOpen(frame.text.number(low))
    : words.scale(frame.text.number(low), frame.text.number(high));
}

function lineTargets(
  series: TrendSeries,
  view: TrendView,
  frame: Frame,
  at: { x: (year: number) => number; y: (value: number) => number; format: (value: number) => string },
): Target[] {
  const name = countryByCode(series.country).name;
  let gap = 0;
  return series.points.flatMap((point) => {
    if (point.score === null) {
      gap += 1;
      return [];
    }
    const breaks = view.index.methodBreaks.filter((seam) => seam.year <= point.year).length;
    return [
      {
        x: at.x(midYear(point.year)),
        y: at.y(point.score.value),
        country: series.country,
        year: point.year,
        line: `${series.country} ${gap} ${breaks}`,
        label: frame.text.trend.point(name, point.year, at.format(point.score.value)),
        details: detailsOf(point.score, view, frame, at.format),
      },
    ];
  });
}

function detailsOf(score: Score, view: TrendView, frame: Frame, format: (value: number) => string): string[] {
  const source = view.sources.find((s) => s.id === score.sourceId);
  return [
    ...(score.low !== null && score.high !== null
      ? [frame.text.trend.interval(format(score.low), format(score.high))]
      : []),
    ...(predecessor(score) ? [frame.text.trend.predecessor] : []),
    ...(score.note === "" ? [] : [score.note]),
    ...(source ? [frame.text.timeline.sourceLine(source.title)] : []),
  ];
}

/** Publishers code some states before they existed: the value is of what was there. */
function predecessor(score: Score): boolean {
  const [from] = countryByCode(score.country).existed;
  return from !== null && score.year < from;
}

function lastWords(series: TrendSeries, frame: Frame, format: (value: number) => string): string[] {
  const known = series.points.filter((p): p is TrendPoint & { score: Score } => p.score !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const name = countryByCode(series.country).name;
  if (first === last) return [`${frame.text.trend.point(name, last.year, format(last.score.value))}.`];
  return [
    frame.text.trend.describeLast(
      countryByCode(series.country).name,
      format(first.score.value),
      first.year,
      format(last.score.value),
      last.year,
    ),
  ];
}
