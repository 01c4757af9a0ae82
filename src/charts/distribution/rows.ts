import { dot, link, type Markish } from "@observablehq/plot";
import { shownStatistics, type DistributionView } from "../../views/distribution.ts";
import type { Target } from "../chart.ts";
import { colourOf, wordColourOf } from "./dots.ts";
import { flagRows, flagsFor } from "./flags.ts";
import { painted, valueScale, words, type Painted, type Word } from "./paint.ts";
import {
  dotWords,
  nameOf,
  publishedText,
  publishedWords,
  statisticText,
  statisticWords,
  valueText,
} from "./words.ts";
import type { Frame } from "../frame.ts";
import { rowHeightIn } from "../stretch.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";

/** Below this width a name stands above its line, not beside it. */
const columnFrom = 380;
const labelHeight = 16;
/** The axis under the rows, px. */
const underRows = 26;

/** A rule across all rows: a statistic, computed or published. */
interface Rule {
  readonly x: number;
  readonly text: string;
  readonly published: boolean;
  readonly words: Pick<Target, "label" | "details" | "year" | "value" | "steps">;
}

/** Few countries: one a row, the highest first, with statistics as rules across all rows. */
export function rowsBody(view: DistributionView, frame: Frame): Painted {
  const theme = themes[frame.theme];
  const dots = view.whole.dots.toReversed();
  const gaps = view.missing.filter((gap) => gap.chosen);
  const beside = frame.width >= columnFrom;
  const names = [...dots, ...gaps].map((row) => nameOf(row.country));
  const nameWidth = Math.min(
    frame.width * 0.34,
    Math.max(0, ...names.map((name) => textWidth(name, 13, 600))),
  );
  const left = beside ? Math.ceil(nameWidth) + 16 : 8;
  const valueWidth = Math.max(12, ...dots.map((d) => textWidth(valueText(d.score, view, frame), 13, 600)));
  const right = Math.ceil(valueWidth) + 16;
  const scale = valueScale(view, valuesOf(view), [left, frame.width - right], frame);
  const fromZero = view.index.scale[0] === 0;

  const rules = rulesOf(view, scale.x, frame);
  const flags = flagsFor(
    rules.map((rule) => ({ x: rule.x, width: textWidth(rule.text, 12) })),
    [0, frame.width],
  );
  const top = rules.length === 0 ? 4 : flagRows(flags) * labelHeight + 6;
  const ruled = Math.max(1, dots.length);
  const steps = beside ? { least: 20, usual: 30, most: 52 } : { least: 36, usual: 42, most: 60 };
  const fixed = top + underRows;
  const step = rowHeightIn(frame, fixed, ruled + gaps.length, steps);
  const lineY = (i: number) => top + (i + 1) * step - (beside ? step / 2 : 10);
  // rules end above the rows of missing countries, whose reasons they would cross
  const rulesBottom = top + ruled * step;
  const bottom = top + (ruled + gaps.length) * step + 2;
  const height = Math.round(fixed + (ruled + gaps.length) * step);
  const least = Math.ceil(fixed + (ruled + gaps.length) * steps.least);
  const flagY = (i: number) => (flagRows(flags) - flags[i]!.row - 0.5) * labelHeight;

  const rows = dots.map((d, i) => ({
    dot: d,
    x: scale.x(d.score.value),
    y: lineY(i),
    low: d.score.low === null ? null : scale.x(d.score.low),
    high: d.score.high === null ? null : scale.x(d.score.high),
    stroke: colourOf(d, frame),
  }));
  const intervals = rows.flatMap(({ low, high, y }) =>
    low === null || high === null ? [] : [{ low, high, y }],
  );
  const named = (code: string, i: number, fill: string): Word => ({
    x: 0,
    y: beside ? lineY(i) : lineY(i) - 15,
    text: shortened(nameOf(code), beside ? nameWidth + 6 : frame.width - right, 13, 600),
    fill,
    size: 13,
  });
  const nameBoxes = beside
    ? []
    : dots.map((d, i) => ({ end: textWidth(nameOf(d.country), 13) + 4, y: lineY(i) - 15 }));
  const marks: Markish[] = [
    link(scale.ticks, { x1: "x", x2: "x", y1: top, y2: bottom, stroke: theme.hairline }),
    ...[true, false].map((published) =>
      link(
        rules.flatMap((rule, i) =>
          rule.published === published ? aroundNames(rule.x, flagY(i) - 5, rulesBottom, nameBoxes) : [],
        ),
        {
          x1: "x",
          x2: "x",
          y1: "y1",
          y2: "y2",
          stroke: theme.muted,
          strokeWidth: 1.5,
          ...(published ? { strokeDasharray: "2 3" } : {}),
        },
      ),
    ),
    link(rows, {
      x1: fromZero ? scale.x(0) : left,
      x2: fromZero ? "x" : () => frame.width - right,
      y1: "y",
      y2: "y",
      stroke: fromZero ? "stroke" : () => theme.hairline,
      strokeWidth: fromZero ? 2 : 1,
    }),
    link(intervals, {
      x1: "low",
      x2: "high",
      y1: "y",
      y2: "y",
      stroke: theme.neutralPale,
      strokeWidth: 6,
      strokeOpacity: 0.6,
    }),
    dot(rows, { x: "x", y: "y", r: 5, fill: "stroke" }),
    ...words(
      [
        ...rows.map((row, i) => named(row.dot.country, i, wordColourOf(row.dot, frame))),
        ...rows.map((row) => ({
          x: besideRules(Math.max(row.x, row.high ?? row.x) + 10, valueWidth, rules, frame.width),
          y: row.y,
          text: valueText(row.dot.score, view, frame),
          fill: wordColourOf(row.dot, frame),
          size: 13,
          weight: 600,
        })),
        ...gaps.flatMap((gap, k) => [
          named(gap.country, ruled + k, theme.muted),
          {
            x: left,
            y: lineY(ruled + k),
            text: frame.text.missing[gap.reason],
            fill: theme.muted,
            italic: true,
          },
        ]),
        ...rules.map((rule, i) => ({ x: flags[i]!.left, y: flagY(i), text: rule.text, fill: theme.muted })),
        ...scale.ticks.map(({ x, label }) => ({
          x,
          y: bottom + 14,
          text: label,
          fill: theme.muted,
          anchor: "middle" as const,
        })),
      ],
      frame,
    ),
  ];
  const targets = (): Target[] => [
    ...rows.map((row) => ({ x: row.x, y: row.y, ...dotWords(row.dot, view, frame) })),
    ...gaps.map((gap, k) => ({
      x: left,
      y: lineY(ruled + k),
      country: gap.country,
      ...(view.year === null
        ? {}
        : {
            value: { kind: "score" as const, index: view.index.id, country: gap.country, year: view.year },
          }),
      label: frame.text.distribution.gap(nameOf(gap.country), view.year ?? 0, frame.text.missing[gap.reason]),
      details: [],
    })),
    ...rules.map((rule, i) => ({ x: rule.x, y: flagY(i), ...rule.words })),
  ];
  return { body: painted(marks, height, frame), height, least, targets, scale };
}

/** The pieces of an upright rule that run through no name. */
function aroundNames(
  x: number,
  from: number,
  to: number,
  names: readonly { readonly end: number; readonly y: number }[],
): readonly { readonly x: number; readonly y1: number; readonly y2: number }[] {
  const crossed = names.filter(({ end }) => x < end);
  const starts = [from, ...crossed.map(({ y }) => y + 10)];
  const ends = [...crossed.map(({ y }) => y - 10), to];
  return starts.flatMap((y1, i) => {
    const y2 = ends[i] ?? to;
    return y2 > y1 ? [{ x, y1, y2 }] : [];
  });
}

/** The nearest place to the right at which no rule runs through a number, if there is one. */
function besideRules(x: number, width: number, rules: readonly Rule[], end: number): number {
  const free = rules
    .map((rule) => rule.x)
    .toSorted((a, b) => a - b)
    .reduce((at, rule) => (rule > at - 4 && rule < at + width + 3 ? rule + 6 : at), x);
  return free + width <= end ? free : x;
}

function valuesOf(view: DistributionView): number[] {
  return [
    ...view.whole.dots.flatMap(({ score }) => [
      score.value,
      score.low ?? score.value,
      score.high ?? score.value,
    ]),
    ...view.published.map((aggregate) => aggregate.value),
  ];
}

function rulesOf(view: DistributionView, x: (value: number) => number, frame: Frame): Rule[] {
  const texts = frame.text.distribution;
  return [
    ...shownStatistics(view, view.whole).map((shown) => ({
      x: x(shown.value),
      text: texts.marked(texts.statistic[shown.statistic], statisticText(shown, frame)),
      published: false,
      words: statisticWords(shown, view.whole, view, frame),
    })),
    ...view.published.map((aggregate) => ({
      x: x(aggregate.value),
      text: publishedText(aggregate, view, frame),
      published: true,
      words: publishedWords(aggregate, view, frame),
    })),
  ];
}
