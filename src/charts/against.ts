import { interpolateRgb } from "d3";
import { countryByCode } from "../country/country.ts";
import type { AgainstView } from "../views/against.ts";
import { againstDescription, againstFooter, againstSubtitle, againstTitle } from "./against/words.ts";
import { againstTargets } from "./against/targets.ts";
import { againstLayout, type AgainstLayout } from "./against/layout.ts";
import { drawScores, drawVoids } from "./against/scores.ts";
import type { Chart, LegendItem } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { drawEvent } from "./penalties/event.ts";
import { named } from "./penalties/names.ts";
import { axisNumber, countLabel } from "./penalties/numbers.ts";
import { penFor, type Pen } from "./penalties/pen.ts";
import { textWidth, wrapped } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";
import { midYear, yearTicks } from "./yearAxis.ts";

/** The index above, the known cases below, one axis of years: two scales that never share a plot. */
export function againstChart(view: AgainstView, frame: Frame): Chart {
  const common = {
    title: againstTitle(view, frame),
    subtitle: againstSubtitle(view, frame),
    sources: view.sources,
    footer: againstFooter(view, frame),
    description: againstDescription(view, frame),
  };
  if (view.years === null) {
    return { ...common, legend: [], body: penFor(frame, frame.width, 8).body, height: 8, targets: [] };
  }
  const layout = againstLayout(view, view.years, frame);
  const pen = penFor(frame, layout.width, layout.height);
  const colour = colourOf(view, frame);
  const event = drawEvent(view.event, layout, [20, layout.counts.bottom], frame);
  event.behind(pen);
  drawGrid(pen, view, layout, frame);
  drawBars(pen, view, layout, colour, frame);
  drawScores(pen, view, layout, colour, frame);
  drawVoids(pen, view, layout, frame);
  drawBoth(pen, view, layout, frame);
  event.front(pen);
  drawHeadings(pen, layout, frame);
  drawYears(pen, layout, frame);
  return {
    ...common,
    legend: legendOf(view, colour, frame),
    body: pen.body,
    height: layout.height,
    least: layout.least,
    targets: againstTargets(view, layout, frame),
    axis: {
      field: "years",
      from: layout.years[0],
      to: layout.years[1] + 1,
      left: layout.left,
      right: layout.width - layout.right,
    },
  };
}

function colourOf(view: AgainstView, frame: Frame): string {
  return view.country === null || view.dimmed
    ? themes[frame.theme].neutralPale
    : countryColour(view.country, frame.theme);
}

function drawGrid(pen: Pen, view: AgainstView, layout: AgainstLayout, frame: Frame): void {
  const theme = themes[frame.theme];
  const { text } = frame;
  const to = layout.width - layout.right;
  const decimals = decimalsOf(layout.scores.ticks);
  for (const tick of layout.scores.ticks) {
    const y = layout.scores.y(tick);
    pen.line(layout.left, y, to, y, { stroke: theme.hairline });
    pen.text(text.number(tick, decimals), layout.left - 7, y + 4, { anchor: "end", fill: theme.muted });
  }
  for (const tick of layout.counts.ticks) {
    const y = layout.counts.y(tick);
    pen.line(layout.left, y, to, y, { stroke: theme.hairline });
    pen.text(axisNumber(tick, view.measure, layout.left - 7, 12, frame), layout.left - 7, y + 4, {
      anchor: "end",
      fill: theme.muted,
    });
  }
}

/** The names of the panels, over the rule of the event where it runs through them. */
function drawHeadings(pen: Pen, layout: AgainstLayout, frame: Frame): void {
  const theme = themes[frame.theme];
  for (const { words, y } of [...layout.names.scores, ...layout.names.counts]) {
    pen.rect(0, y - 15, textWidth(words, 12, 600) + 3, 19, { fill: theme.ground });
    pen.text(words, 0, y, { weight: 600, fill: theme.muted });
  }
}

function drawBars(pen: Pen, view: AgainstView, layout: AgainstLayout, colour: string, frame: Frame): void {
  const theme = themes[frame.theme];
  const { y, bottom } = layout.counts;
  const fill = interpolateRgb(theme.ground, colour)(0.55);
  const paired = new Set(view.pairs.map(({ counted }) => counted));
  for (const { counted, x, width } of layout.bars) {
    const { first, latest } = counted;
    const top = y(latest.value);
    pen.rect(x, top, width, bottom - top, { fill: paired.has(counted) ? colour : fill });
    if (first !== null && first.value !== latest.value) {
      pen.line(x, y(first.value), x + width, y(first.value), { stroke: theme.ink, "stroke-width": 1.3 });
    }
    const label = layout.slot < 44 ? frame.text.number(latest.value) : countLabel(latest, frame);
    // Figures are all as wide as a 0.
    const widthAt = (px: number) => textWidth(label.replace(/\d/g, "0"), px, 600);
    const size = layout.slot < 28 || widthAt(12) > layout.slot ? 11 : 12;
    if (widthAt(size) <= layout.slot + 0.5) {
      pen.text(label, x + width / 2, top - 4, { size, weight: 600, anchor: "middle", fill: theme.ink });
    } else if (width < 9) {
      if (isPeak(counted.year, textWidth(label, 11, 600), view, layout))
        pen.text(label, x + width / 2, top - 4, { size: 11, weight: 600, anchor: "middle", fill: theme.ink });
    } else {
      pen.text(label, x + width / 2 + 4, top - 4, { size: 11, weight: 600, fill: theme.ink, rotate: -90 });
    }
  }
  if (view.counts.length === 0 && view.country !== null) {
    const said = frame.text.against.noCounts(
      countryByCode(view.country).name,
      named(frame.text.penalties.measures, view.measure),
    );
    for (const [i, line] of wrapped(said, layout.width - layout.left - layout.right, 12).entries()) {
      pen.text(line, layout.left, layout.counts.top + 20 + i * 16, { fill: theme.faint });
    }
  }
  for (const year of layout.slot < 13 ? [] : view.noCount) {
    pen.text(frame.text.against.noCount, layout.x(midYear(year)) + 4, bottom - 6, {
      size: 11,
      fill: theme.faint,
      rotate: -90,
    });
  }
  pen.line(layout.left, bottom, layout.width - layout.right, bottom, { stroke: theme.neutralPale });
}

/** Whether a number so wide, px, over the bar of a year meets no other bar: all that it reaches over are lower. */
function isPeak(year: number, wide: number, view: AgainstView, { slot }: AgainstLayout): boolean {
  const valueOf = (of: number) =>
    Math.max(0, ...view.counts.filter((each) => each.year === of).map(({ latest }) => latest.value));
  const reached = view.counts.filter((each) => (Math.abs(each.year - year) - 0.5) * slot < wide / 2 + 2);
  return reached.every((each) => each.year === year || valueOf(each.year) < valueOf(year));
}

/** Between the panels: a line under the years that hold both, with how many they are. */
function drawBoth(pen: Pen, view: AgainstView, layout: AgainstLayout, frame: Frame): void {
  const theme = themes[frame.theme];
  const y = layout.scores.bottom + 12;
  for (const { year } of view.pairs) {
    pen.line(layout.x(year) + 1, y, layout.x(year + 1) - 1, y, { stroke: theme.muted, "stroke-width": 3 });
  }
  const [first, last] = [view.pairs[0], view.pairs.at(-1)];
  if (first === undefined || last === undefined) return;
  const label = frame.text.against.strip(view.pairs.length);
  const end = layout.x(last.year + 1) - 1;
  const fits = end - textWidth(label, 11) > 0;
  pen.text(label, fits ? end : layout.x(first.year), y + 15, {
    size: 11,
    anchor: fits ? "end" : "start",
    fill: theme.muted,
  });
}

function drawYears(pen: Pen, layout: AgainstLayout, frame: Frame): void {
  const fill = themes[frame.theme].muted;
  for (const year of yearTicks(layout.years, layout.width - layout.left - layout.right)) {
    pen.text(String(year), layout.x(midYear(year)), layout.counts.bottom + 20, { anchor: "middle", fill });
  }
}

function legendOf(view: AgainstView, colour: string, frame: Frame): LegendItem[] {
  const words = frame.text.against;
  const theme = themes[frame.theme];
  const pale = interpolateRgb(theme.ground, colour)(0.55);
  const unpaired = view.counts.length > view.pairs.length;
  const revised = view.counts.some(({ first, latest }) => first !== null && first.value !== latest.value);
  const interval = view.points.some(({ score }) => score?.low != null && score.high !== null);
  const name = view.country === null ? "" : countryByCode(view.country).name;
  return [
    ...(view.points.length === 0
      ? []
      : [{ label: `${name}: ${words.value}`, symbol: "line" as const, colour }]),
    ...(interval
      ? [
          {
            label: words.interval,
            symbol: "band" as const,
            colour: interpolateRgb(theme.ground, colour)(0.18),
          },
        ]
      : []),
    ...(view.counts.length === 0
      ? []
      : [{ label: words.count, symbol: "bar" as const, colour: unpaired ? pale : colour }]),
    ...(revised ? [{ label: words.firstLine, symbol: "line" as const, colour: theme.ink }] : []),
    ...(view.pairs.length === 0 ? [] : [{ label: words.both, symbol: "dot" as const, colour }]),
  ];
}

function decimalsOf(values: readonly number[]): number {
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  return step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step)));
}
