import { dot, line, ruleX, text, type Markish } from "@observablehq/plot";
import { countryByCode } from "../../country/country.ts";
import type { TrendSeries, TrendView, YearSummary } from "../../views/trend.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";
import type { TrendLayout } from "./layout.ts";
import { midYear } from "../yearAxis.ts";
import { groupTitle } from "../groupNames.ts";

const labelHeight = 15;
const twoLines = 28;
/** More names than this beside a plot are not read; the others are reached by pointing. */
const mostLabels = 16;
const widestName = 190;

/**
 * The chosen countries' names and last values beside the ends of their lines, pushed apart with leaders. Where they have too
 * little room they thin out in this order: the value goes under its name; the value goes; the name is shortened. Lines
 * without room for any label are counted, the first chosen keep theirs.
 */
export function endLabels(
  chosen: readonly TrendSeries[],
  view: TrendView,
  frame: Frame,
  at: TrendLayout,
): Markish[] {
  const theme = themes[frame.theme];
  const ends = chosen.flatMap((series) => {
    const last = series.points.findLast((p) => p.score !== null);
    if (last === undefined || last.score === null) return [];
    const name = countryByCode(series.country).name;
    const value = frame.text.number(last.score.value, view.index.decimals);
    const colour = series.role === "focus" ? countryColour(series.country, frame.theme) : theme.faint;
    return [{ score: last.score, name, value, colour, last }];
  });
  if (ends.length === 0) return [];
  const room = Math.floor((at.bottom - at.top + 16) / labelHeight);
  const most = Math.min(room, mostLabels);
  const besideMore = Math.floor((at.bottom - at.top + 8 - labelHeight) / labelHeight);
  const left = ends.length > most ? ends.splice(Math.min(most - 1, besideMore)) : [];
  const lineEnd = Math.max(...ends.map((end) => at.x(midYear(end.last.year))));
  const range = [at.top - 8, at.bottom + (left.length > 0 ? -labelHeight : 8)] as const;
  const across = frame.width - lineEnd - 18;
  const twice = ends.length * twoLines <= range[1] - range[0];
  const words = ends.map(({ name, value }) => wordsWithin(across, name, value, twice));
  const places = spread(
    ends.map((end) => at.y(end.score.value)),
    words.some((label) => label.includes("\n")) ? twoLines : labelHeight,
    range,
  );
  return [
    ...ends.map((end, i) =>
      line(
        [
          [at.x(midYear(end.last.year)) + 4, at.y(end.score.value)],
          [lineEnd + 8, places[i]!],
          [lineEnd + 14, places[i]!],
        ].map(([px, py]) => [at.yearAt(px!), at.valueAt(py!)] as [number, number]),
        { stroke: end.colour, strokeWidth: 0.9, strokeOpacity: 0.6 },
      ),
    ),
    text(
      [
        ...ends.map(({ colour }, i) => ({ words: words[i]!, colour, y: at.valueAt(places[i]!) })),
        ...(left.length > 0
          ? [
              {
                words: frame.text.trend.moreLabels(left.length),
                colour: theme.muted,
                y: at.valueAt(at.bottom - 7),
              },
            ]
          : []),
      ],
      {
        x: at.yearAt(lineEnd + 18),
        y: "y",
        text: "words",
        textAnchor: "start",
        fill: "colour",
        fontSize: 12,
        lineHeight: 1.1,
        fontWeight: 600,
        stroke: theme.ground,
        strokeWidth: 3,
        paintOrder: "stroke",
      },
    ),
  ];
}

/** A name and a value in so many px, on two lines where `twice` allows them. */
function wordsWithin(room: number, name: string, value: string, twice: boolean): string {
  if (textWidth(`${name} ${value}`, 12, 600) <= room) return `${name} ${value}`;
  const fitted = shortened(name, room, 12, 600);
  return twice ? `${fitted}\n${value}` : fitted;
}

/** "median of ..." on the dashed line itself, where a stretch of the plot is wide enough. */
export function statisticLabels(view: TrendView, frame: Frame, { x, y }: TrendLayout): Markish[] {
  const run = longestRun(view);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || Math.abs(y(first.mean) - y(first.median)) < 2) return [];
  const theme = themes[frame.theme];
  const label = frame.text.trend.median(groupTitle(view.group, frame.text));
  if (textWidth(label, 11) > x(midYear(last.year)) - x(midYear(first.year))) return [];
  const at = run[Math.min(1, run.length - 1)]!;
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

/** The longest stretch of years in a row that have a statistic. */
function longestRun(view: TrendView): readonly YearSummary[] {
  const runs: YearSummary[][] = [];
  for (const summary of view.summaries) {
    const last = runs.at(-1);
    if (last?.at(-1)?.year === summary.year - 1) last?.push(summary);
    else runs.push([summary]);
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Published means and medians: diamonds with their value, never joined to anything. */
export function publishedMarks(view: TrendView, frame: Frame, { x }: TrendLayout): Markish[] {
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

/** Says where the index ends or begins, when the years in view go on without it. */
export function voidNotes(view: TrendView, frame: Frame, { x }: TrendLayout): Markish[] {
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
  const named = view.series.filter(({ role }) => role !== "context").length;
  const besideLabels = named > 8 ? widestName : 0; // a long list of names comes down to where the note stands
  if (right - x(last + 1) > textWidth(words.ends(short, last), 11) + 10 + besideLabels) {
    notes.push(note(words.ends(short, last), view.years[1] + 1, "end"));
  }
  if (x(first) - x(view.years[0]) > textWidth(words.begins(short, first), 11) + 10) {
    notes.push(note(words.begins(short, first), view.years[0], "start"));
  }
  return notes;
}

/** Where the method changed: a seam that no line crosses. */
export function seams(view: TrendView, colour: string, label: string): Markish[] {
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
