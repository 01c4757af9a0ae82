import { countryByCode } from "../../country/country.ts";
import { isDirected, type ScoreIndex } from "../../dataset/dataset.ts";
import { isTurned } from "../../views/scaled.ts";
import type { ScatterPoint, ScatterView } from "../../views/scatter.ts";
import type { Correlation } from "../../views/statistics.ts";
import type { Extreme } from "../../text/enValues.ts";
import type { LegendItem } from "../chart.ts";
import { coverageWords } from "../coverage.ts";
import type { Frame } from "../frame.ts";
import { gapsTogether } from "../gapsTogether.ts";
import { groupTitle } from "../groupNames.ts";
import { countryColour, themes } from "../theme.ts";

export function scatterTitle(view: ScatterView, frame: Frame): string {
  const words = frame.text.scatter;
  if (view.title !== null) return view.title;
  return view.axes === null
    ? words.noTitle
    : words.title(
        view.axes.x.short,
        view.axes.y.short,
        view.year,
        view.spearman === null ? null : frame.text.number(view.spearman.r, 2),
      );
}

export function scatterSubtitle(view: ScatterView, frame: Frame): string {
  return frame.text.scatter.subtitle(view.year ?? 0, groupTitle(view.group, frame.text), hasTrail(view));
}

/** Why nothing can be drawn, and what to do; null where something can. */
export function scatterEmpty(view: ScatterView, frame: Frame): string | null {
  const words = frame.text.scatter;
  if (view.axes === null) return words.noIndices(view.absent);
  if (view.countries.length > 0) return null;
  return view.single && view.year !== null
    ? words.noPairs(view.year, view.year)
    : words.noPairs(...view.years);
}

/** A coefficient with its interval, two digits after the point. */
export function coefficientWords(
  kind: "spearman" | "pearson",
  { r, interval }: Correlation,
  frame: Frame,
): string {
  const format = (value: number) => frame.text.number(value, 2);
  return frame.text.scatter[kind](
    format(r),
    interval === null ? null : [format(interval[0]), format(interval[1])],
  );
}

/** What is told above the plot: each coefficient or why there is none, then whom they count. */
export function coefficientLines(view: ScatterView, frame: Frame): readonly string[] {
  const words = frame.text.scatter;
  const { axes, year } = view;
  if (axes === null || year === null) return [];
  const undirected = [axes.x, axes.y].filter((index) => !isDirected(index)).map(({ short }) => short);
  return [
    ...(view.pearson === null ? [words.noCoefficient] : []),
    ...(view.spearman === null ? [] : [coefficientWords("spearman", view.spearman, frame)]),
    ...(view.pearson === null ? [] : [coefficientWords("pearson", view.pearson, frame)]),
    words.counted(view.n, view.groupSize),
    ...(undirected.length > 0 ? [words.noSpearman(undirected)] : []),
  ];
}

export function scatterLegend(view: ScatterView, frame: Frame): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.scatter.legend;
  const way = view.countries.find(({ trail }) => trail.some((stretch) => stretch.length > 1));
  const colour = way === undefined ? theme.ink : countryColour(way.country, frame.theme);
  const context = view.countries.some(({ role, now }) => role === "context" && now !== null);
  const outside = view.countries.some(({ role, counted, now }) => role !== "context" && !counted && now);
  return [
    ...(context
      ? [
          {
            label: words.context(groupTitle(view.group, frame.text)),
            symbol: "dot" as const,
            colour: theme.neutralPale,
          },
        ]
      : []),
    ...(way === undefined
      ? []
      : [
          { label: words.trail, symbol: "line" as const, colour },
          { label: words.start, symbol: "hollow" as const, colour },
        ]),
    ...(outside ? [{ label: words.outside, symbol: "hollow" as const, colour: theme.muted }] : []),
  ];
}

/** Whether a line is drawn: a chosen country has both indices in more years than one. */
export function hasTrail({ single, countries }: ScatterView): boolean {
  return !single && countries.some(({ trail }) => trail.some((stretch) => stretch.length > 1));
}

/** What the coefficients are of, dropped pairs with their reasons, breaks, sources: a paragraph each. */
export function scatterFooter(view: ScatterView, frame: Frame): readonly string[] {
  const words = frame.text.scatter;
  const { axes, year } = view;
  if (axes === null || scatterEmpty(view, frame) !== null) return [];
  const both = isDirected(axes.x) && isDirected(axes.y);
  const group = groupTitle(view.group, frame.text);
  const outside = view.countries
    .filter(({ counted, now }) => !counted && now !== null)
    .map(({ country }) => countryByCode(country).name);
  return [
    [
      ...(year === null || view.pearson === null ? [] : [words.rule(year)]),
      ...(view.spearman !== null && both && isTurned(axes.x) !== isTurned(axes.y) ? [words.opposite] : []),
      ...(outside.length === 0 ? [] : [words.outside(outside, group)]),
    ].join(" "),
    droppedWords(view, frame),
    [
      ...(hasTrail(view) ? [words.trailRule] : []),
      ...breakWords(view, axes, frame),
      coverageWords([axes.x, axes.y], frame.text),
    ].join(" "),
  ].filter((paragraph) => paragraph !== "");
}

/** The whole in words, by rules from the data. */
export function scatterDescription(view: ScatterView, frame: Frame): string {
  const words = frame.text.scatter;
  const { axes, year } = view;
  const empty = scatterEmpty(view, frame);
  if (axes === null || empty !== null) return empty ?? "";
  const points = view.countries.flatMap(({ now }) => now ?? []);
  return [
    `${words.title(axes.x.short, axes.y.short, year, null)}.`,
    scatterSubtitle(view, frame),
    ...coefficientLines(view, frame).map((line) => `${line}.`),
    ...(["x", "y"] as const).flatMap((axis) => endsWords(points, axis, axes[axis], frame)),
    ...longestWay(view, axes, frame),
    ...breakWords(view, axes, frame),
    droppedWords(view, frame),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function endsWords(
  points: readonly ScatterPoint[],
  axis: "x" | "y",
  index: ScoreIndex,
  frame: Frame,
): readonly string[] {
  const words = frame.text.scatter;
  const values = points.map((point) => point[axis].value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const format = (value: number) => frame.text.number(value, index.decimals);
  const told = (value: number): Extreme => [
    format(value),
    points.filter((point) => point[axis].value === value).map(({ country }) => countryByCode(country).name),
  ];
  if (points.length < 2) return [];
  return low === high
    ? [words.describeEqual(index.short, format(low))]
    : [words.describeEnds(index.short, told(high), told(low))];
}

/** The longest stretch of the first of the chosen countries that has one: nothing is told across a gap or a break. */
function longestWay(
  view: ScatterView,
  { x, y }: { readonly x: ScoreIndex; readonly y: ScoreIndex },
  frame: Frame,
): readonly string[] {
  const stretch = view.countries.flatMap(({ trail }) => trail).toSorted((a, b) => b.length - a.length)[0];
  const [from, to] = [stretch?.[0], stretch?.at(-1)];
  if (from === undefined || to === undefined || from === to) return [];
  const told = (point: ScatterPoint) =>
    [
      point.year,
      frame.text.number(point.x.value, x.decimals),
      frame.text.number(point.y.value, y.decimals),
    ] as const;
  return [frame.text.scatter.describeTrail(countryByCode(from.country).name, ...told(from), ...told(to))];
}

/** Who has no pair, those with the same reason in one breath. */
function droppedWords(view: ScatterView, frame: Frame): string {
  const words = frame.text.scatter;
  const items = gapsTogether(view.dropped).map(({ countries, indices, reason }) =>
    words.droppedItem(countries, indices, frame.text.missing[reason]),
  );
  return items.length === 0 ? "" : words.dropped(items);
}

function breakWords(
  view: ScatterView,
  { x, y }: { readonly x: ScoreIndex; readonly y: ScoreIndex },
  frame: Frame,
): readonly string[] {
  if (view.single) return [];
  return [x, y].flatMap(({ short, methodBreaks }) =>
    methodBreaks
      .filter(({ year }) => year > view.years[0] && year <= view.years[1])
      .map(({ year }) => frame.text.scatter.seam(short, year)),
  );
}
