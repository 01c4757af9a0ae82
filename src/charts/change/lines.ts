import { countryByCode, type CountryCode } from "../../country/country.ts";
import type { ChangeSeries, ChangeView } from "../../views/change.ts";
import { sidesOf } from "../../views/change/windows.ts";
import type { ChangeLayout } from "./layout.ts";
import { pathThrough, px, type Pen } from "./pen.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { countryColour, countryDash, themes } from "../theme.ts";

const labelHeight = 15;
/** The line and the dots of the subject, px: both larger than those of all others. */
export const [subjectWidth, subjectDot] = [2.6, 4];

/** The values of the windows by year: the date as a rule, what straddles it shaded, the mean of each side as a bar. */
export function drawLines(view: ChangeView, layout: ChangeLayout, pen: Pen, frame: Frame): void {
  drawGround(view, layout, pen, frame);
  const codes = shownCodes(view);
  // From the back: the pool, then the chosen from the last to the first, the subject on top.
  for (const series of view.series.toReversed()) drawSeries(series, codes, view, layout, pen, frame);
  drawLabels(view, layout, pen, frame);
}

/** The words alone: what is drawn around them is painted on a canvas. */
export function writeLines(view: ChangeView, layout: ChangeLayout, pen: Pen, frame: Frame): void {
  const nothing = () => undefined;
  const words: Pen = {
    text: pen.text,
    stroke: nothing,
    band: nothing,
    dot: nothing,
    area: nothing,
    put: nothing,
  };
  drawGround(view, layout, words, frame);
  drawLabels(view, layout, words, frame);
}

export function seriesColour({ role, inFocus, country }: ChangeSeries, frame: Frame): string {
  const theme = themes[frame.theme];
  if (role === "pool") return theme.context;
  return inFocus ? countryColour(country, frame.theme) : theme.neutralPale;
}

function drawGround(view: ChangeView, { lines }: ChangeLayout, pen: Pen, frame: Frame): void {
  const theme = themes[frame.theme];
  const words = frame.text.change;
  const { windows, moment } = view;
  if (windows === null || moment === null) return;
  const { left, right, top, bottom, x, y } = lines;
  const from = x((windows.before.at(-1) ?? 0) + 1);
  const to = x(windows.after[0] ?? 0);
  pen.band(from, top, to - from, bottom - top, theme.band);
  for (const tick of lines.ticks) {
    pen.stroke(`M${px(left)},${px(y(tick))}H${px(right)}`, theme.hairline, 1);
    pen.text(frame.text.number(tick, decimalsOf(lines.ticks)), left - 8, y(tick) + 4, { anchor: "end" });
  }
  for (const { year } of view.breaks) {
    pen.stroke(`M${px(x(year))},${top}V${bottom}`, theme.muted, 1.2, { "stroke-dasharray": "3 3" });
  }
  const [start, end] = moment.span;
  const date = frame.text.date(moment.date);
  if (start === end) pen.stroke(`M${px(x(start))},${top - 6}V${bottom}`, theme.ink, 1.2);
  const centre = x((start + end) / 2);
  pen.text(date, centre, top - 12, { anchor: "middle", fill: theme.ink, weight: 600 });
  const half = textWidth(date, 12, 600) / 2 + 12;
  const [wideBefore, wideAfter] = [words.wideBefore(view.window), words.wideAfter(view.window)];
  const fits =
    textWidth(wideBefore, 12) < centre - half - left && textWidth(wideAfter, 12) < right - centre - half;
  pen.text(fits ? wideBefore : words.before, centre - half, top - 12, { anchor: "end" });
  pen.text(fits ? wideAfter : words.after, centre + half, top - 12);
  drawAxis(view, lines, pen, frame);
}

/** Calendar years, and below them the years before and after. */
function drawAxis(view: ChangeView, lines: ChangeLayout["lines"], pen: Pen, frame: Frame): void {
  const theme = themes[frame.theme];
  if (view.windows === null) return;
  const each = (lines.right - lines.left) / (lines.last + 1 - lines.first);
  const step = [1, 2, 5, 10, 20].find((years) => each * years >= 36) ?? 50;
  for (const { year, offset } of sidesOf(view.windows)) {
    if ((year - view.windows.year) % step !== 0) continue;
    const x = lines.x(year + 0.5);
    pen.text(String(year), x, lines.bottom + 17, { anchor: "middle" });
    if (offset === 0) continue;
    pen.text(frame.text.change.offset(offset), x, lines.bottom + 33, {
      anchor: "middle",
      size: 11,
      fill: theme.faint,
    });
  }
}

function drawSeries(
  series: ChangeSeries,
  codes: readonly CountryCode[],
  view: ChangeView,
  { lines }: ChangeLayout,
  pen: Pen,
  frame: Frame,
): void {
  const theme = themes[frame.theme];
  const colour = seriesColour(series, frame);
  const subject = series.role === "subject";
  const at = (year: number, value: number) => [lines.x(year + 0.5), lines.y(value)] as const;
  if (subject) drawIntervals(series, view, lines, pen, colour);
  for (const side of ["before", "after"] as const) {
    const { mean } = series[side];
    const years = view.windows?.[side] ?? [];
    const [first, last] = [years[0], years.at(-1)];
    if (mean === null || series.role === "pool" || !series.inFocus || first === undefined) continue;
    const y = lines.y(mean);
    const width = subject ? 7 : 4;
    pen.stroke(`M${px(lines.x(first))},${px(y)}H${px(lines.x((last ?? first) + 1))}`, colour, width, {
      "stroke-opacity": subject ? "0.35" : "0.2",
    });
  }
  const dash = series.role === "pool" ? null : countryDash(series.country, codes, frame.theme);
  for (const run of runsOf(series, view)) {
    pen.stroke(
      pathThrough(run.map(({ year, score }) => (score === null ? null : at(year, score.value)))),
      colour,
      subject ? subjectWidth : series.role === "pool" ? 1 : 1.7,
      { "stroke-linejoin": "round", ...(dash === null ? {} : { "stroke-dasharray": dash }) },
    );
  }
  const r = subject ? subjectDot : series.role === "pool" ? 1.8 : 3;
  for (const { year, side, score } of series.years) {
    if (score === null) continue;
    const [x, y] = at(year, score.value);
    if (side === "straddles") pen.dot(x, y, r, theme.ground, colour, subject ? 1.8 : 1.3);
    else pen.dot(x, y, r, colour);
  }
}

/** The years of a series cut where the method changed: nothing joins across. */
export function runsOf(
  { years }: ChangeSeries,
  view: ChangeView,
): readonly (readonly ChangeSeries["years"][number][])[] {
  const seams = view.breaks.map(({ year }) => year);
  const runs: ChangeSeries["years"][number][][] = [[]];
  for (const each of years) {
    if (seams.includes(each.year)) runs.push([]);
    runs.at(-1)?.push(each);
  }
  return runs;
}

function drawIntervals(
  series: ChangeSeries,
  view: ChangeView,
  lines: ChangeLayout["lines"],
  pen: Pen,
  colour: string,
): void {
  for (const run of runsOf(series, view)) {
    for (const { year, score } of run) {
      if (score === null || score.low === null || score.high === null) continue;
      const x = px(lines.x(year + 0.5));
      pen.stroke(`M${x},${px(lines.y(score.low))}V${px(lines.y(score.high))}`, colour, 1.4, {
        "stroke-opacity": "0.55",
      });
    }
  }
}

/** Names at the ends of the lines, as many of the chosen as find room; the others are counted. */
function drawLabels(view: ChangeView, { lines, width }: ChangeLayout, pen: Pen, frame: Frame): void {
  const theme = themes[frame.theme];
  const ends = view.series.flatMap((series) => {
    const last = series.years.findLast(({ score }) => score !== null);
    return series.role === "pool" || last === undefined || last.score === null
      ? []
      : [{ series, x: lines.x(last.year + 0.5), y: lines.y(last.score.value) }];
  });
  const most = Math.floor((lines.bottom - lines.top + labelHeight) / labelHeight);
  const shown = ends.length > most ? ends.slice(0, most - 1) : ends;
  const more = ends.length - shown.length;
  const wishes = [...shown.map(({ y }) => y), ...(more > 0 ? [lines.bottom] : [])];
  const ys = spread(wishes, labelHeight, [lines.top - 8, lines.bottom + 8]);
  const left = lines.right + 8;
  const size = width < 480 ? 11 : 12;
  shown.forEach(({ series, x, y }, i) => {
    const labelY = ys[i] ?? y;
    const colour = series.inFocus ? seriesColour(series, frame) : theme.muted;
    const weight = series.role === "subject" ? 650 : 500;
    if (Math.abs(labelY - y) > 4 || left - x > 24) {
      pen.stroke(`M${px(x + 6)},${px(y)}L${px(left - 2)},${px(labelY)}`, colour, 0.8, {
        "stroke-opacity": "0.5",
      });
    }
    const name = shortened(countryByCode(series.country).name, width - left, size, 600);
    pen.text(name, left, labelY + 4, { size, weight, fill: colour });
  });
  if (more > 0) {
    pen.text(frame.text.change.more(more), left, (ys.at(-1) ?? lines.bottom) + 4, { size: 11 });
  }
}

function shownCodes(view: ChangeView): readonly CountryCode[] {
  return view.series.filter(({ role }) => role !== "pool").map(({ country }) => country);
}

function decimalsOf(ticks: readonly number[]): number {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return step >= 1 ? 0 : Math.min(4, Math.ceil(-Math.log10(step) - 1e-9));
}
