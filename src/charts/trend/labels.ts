import { countryByCode } from "../../country/country.ts";
import type { TrendSeries, TrendView, YearSummary } from "../../views/trend.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { symbols } from "../marks/dot.ts";
import type { Attributes } from "../marks/group.ts";
import { lines, straightLine, type LinePoint } from "../marks/line.ts";
import { rules } from "../marks/rule.ts";
import { texts } from "../marks/text.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";
import type { TrendLayout } from "./layout.ts";
import { midYear } from "../yearAxis.ts";
import { groupTitle } from "../groupNames.ts";

/** Marks from back to front; null where there is nothing of one kind. */
export type Marks = readonly (SVGElement | null)[];

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
): Marks {
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
  const { document } = frame;
  return [
    ...ends.map((end, i) => {
      const leader: readonly LinePoint[] = [
        [at.x(midYear(end.last.year)) + 4, at.y(end.score.value)],
        [lineEnd + 8, places[i]!],
        [lineEnd + 14, places[i]!],
      ];
      return lines(document, [straightLine(leader)], {
        stroke: end.colour,
        "stroke-width": "0.9",
        "stroke-opacity": "0.6",
      });
    }),
    texts(
      document,
      [
        ...ends.map(({ colour }, i) => ({ words: words[i]!, fill: colour, y: places[i]! })),
        ...(left.length > 0
          ? [{ words: frame.text.trend.moreLabels(left.length), fill: theme.muted, y: at.bottom - 7 }]
          : []),
      ].map((label) => ({ ...label, x: lineEnd + 18 })),
      { "text-anchor": "start", "font-size": "12", "font-weight": "600", ...haloOf(frame) },
      { leading: 1.1 },
    ),
  ];
}

/** A rim of the ground around words, so that they are read on lines. */
function haloOf(frame: Frame): Attributes {
  return {
    stroke: themes[frame.theme].ground,
    "stroke-width": "3",
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
}

/** A name and a value in so many px, on two lines where `twice` allows them. */
function wordsWithin(room: number, name: string, value: string, twice: boolean): string {
  if (textWidth(`${name} ${value}`, 12, 600) <= room) return `${name} ${value}`;
  const fitted = shortened(name, room, 12, 600);
  return twice ? `${fitted}\n${value}` : fitted;
}

/** "median of ..." on the dashed line itself, where a stretch of the plot is wide enough. */
export function statisticLabels(view: TrendView, frame: Frame, { x, y }: TrendLayout): Marks {
  const run = longestRun(view);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || Math.abs(y(first.mean) - y(first.median)) < 2) return [];
  const theme = themes[frame.theme];
  const label = frame.text.trend.median(groupTitle(view.group, frame.text));
  if (textWidth(label, 11) > x(midYear(last.year)) - x(midYear(first.year))) return [];
  const at = run[Math.min(1, run.length - 1)]!;
  return [
    texts(frame.document, [{ x: x(midYear(at.year)), y: y(at.median), words: label }], {
      "text-anchor": "start",
      transform: "translate(0,11)",
      fill: theme.ink,
      "font-size": "11",
      ...haloOf(frame),
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
export function publishedMarks(view: TrendView, frame: Frame, { x, y }: TrendLayout): Marks {
  const theme = themes[frame.theme];
  const labelled = view.aggregates.map((a) => ({
    x: x(midYear(a.year)),
    y: y(a.value),
    words: frame.text.trend.published(a.statistic, frame.text.number(a.value, view.index.decimals)),
  }));
  const isToTheLeft = (a: (typeof labelled)[number]) => a.x - textWidth(a.words, 12) - 12 > x(view.years[0]);
  const common = { fill: theme.ink, "font-size": "12" };
  const { document } = frame;
  return [
    symbols(document, labelled, "diamond", 5, { fill: theme.ink }),
    texts(document, labelled.filter(isToTheLeft), {
      ...common,
      "text-anchor": "end",
      transform: "translate(-9,0)",
    }),
    texts(
      document,
      labelled.filter((a) => !isToTheLeft(a)),
      { ...common, "text-anchor": "start", transform: "translate(9,0)" },
    ),
  ];
}

/** Says where the index ends or begins, when the years in view go on without it. */
export function voidNotes(
  view: TrendView,
  frame: Frame,
  { x, left, plotWidth, top, bottom }: TrendLayout,
): Marks {
  const words = frame.text.trend;
  const fill = themes[frame.theme].faint;
  const { short, years } = view.index;
  const [first, last] = [years[0] ?? view.years[1], years.at(-1) ?? view.years[0]];
  if (first > view.years[1] || last < view.years[0]) {
    const middle = { x: (left + left + plotWidth) / 2, y: (top + bottom) / 2, words: words.nothing(short) };
    return [texts(frame.document, [middle], { fill, "font-size": "13" })];
  }
  const right = x(view.years[1] + 1);
  const note = (label: string, at: number, anchor: "start" | "end") =>
    texts(
      frame.document,
      [{ x: at, y: bottom, words: label }],
      { "text-anchor": anchor, transform: "translate(0,-6)", fill, "font-size": "11" },
      { anchor: "bottom" },
    );
  const named = view.series.filter(({ role }) => role !== "context").length;
  const besideLabels = named > 8 ? widestName : 0; // a long list of names comes down to where the note stands
  return [
    right - x(last + 1) > textWidth(words.ends(short, last), 11) + 10 + besideLabels
      ? note(words.ends(short, last), right, "end")
      : null,
    x(first) - x(view.years[0]) > textWidth(words.begins(short, first), 11) + 10
      ? note(words.begins(short, first), x(view.years[0]), "start")
      : null,
  ];
}

/** Where the method changed: a seam that no line crosses. */
export function seams(view: TrendView, frame: Frame, { x, top, bottom }: TrendLayout): Marks {
  const { muted } = themes[frame.theme];
  const at = view.index.methodBreaks
    .map((s) => s.year)
    .filter((year) => year > view.years[0] && year <= view.years[1])
    .map(x);
  return [
    rules(
      frame.document,
      at.map((px) => ({ x1: px, x2: px, y1: top, y2: bottom })),
      { stroke: muted, "stroke-dasharray": "2 3" },
    ),
    texts(
      frame.document,
      at.map((px) => ({ x: px, y: bottom, words: frame.text.trend.seam })),
      { "text-anchor": "start", transform: "translate(4,-4)", fill: muted, "font-size": "11" },
      { anchor: "bottom" },
    ),
  ];
}
