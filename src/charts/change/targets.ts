import { countryByCode } from "../../country/country.ts";
import type { Score } from "../../dataset/dataset.ts";
import type { ChangeSeries, ChangeView } from "../../views/change.ts";
import type { CountryChange, SideSummary } from "../../views/change/country.ts";
import type { ValueRef } from "../../views/valueRef.ts";
import { verdictWords } from "./badge.ts";
import { markRoom, otherRadius, type ChangeLayout } from "./layout.ts";
import { runsOf } from "./lines.ts";
import {
  addsUp,
  meanPair,
  medianPair,
  shownChange,
  shownDifference,
  shownMean,
  shownMedian,
  shownValue,
} from "./numbers.ts";
import { othersSentence, poolSentence, publisherOf } from "./words.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { titledSource } from "../sourceWords.ts";
import { yearRanges } from "../yearRanges.ts";

/**
 * Every mark: values, means, changes, the pool's median, other years, the date; each computed number with its steps. The
 * values come first, because the first arrow key goes to the first mark and the next ones along its line.
 */
export function changeTargets(view: ChangeView, layout: ChangeLayout, frame: Frame): readonly Target[] {
  return [
    ...view.series.flatMap((series) => [
      ...valueTargets(series, view, layout, frame),
      ...meanTargets(series, view, layout, frame),
    ]),
    ...layout.table.rows.map(({ series, y }) => changeTarget(series, y, view, layout, frame)),
    ...poolTargets(view, layout, frame),
    ...otherTargets(view, layout, frame),
    ...eventTargets(view, layout, frame),
  ];
}

function eventTargets(view: ChangeView, { lines }: ChangeLayout, frame: Frame): readonly Target[] {
  const { moment } = view;
  if (moment === null) return [];
  const day = frame.text.date(moment.date);
  const { event } = moment;
  return [
    {
      x: lines.x((moment.span[0] + moment.span[1]) / 2),
      y: lines.top - 16,
      label: event === null ? frame.text.change.target.event(day) : `${event.title}, ${day}`,
      details: event === null || event.detail === "" ? [] : [event.detail],
      ...(event === null ? {} : { event: event.id, value: { kind: "event", event } as const }),
    },
  ];
}

function valueTargets(
  series: ChangeSeries,
  view: ChangeView,
  { lines }: ChangeLayout,
  frame: Frame,
): readonly Target[] {
  const words = frame.text.change.target;
  const name = countryByCode(series.country).name;
  return runsOf(series, view).flatMap((run, part) => {
    let piece = 0;
    return run.flatMap(({ year, side, offset, score }): readonly Target[] => {
      if (score === null) {
        piece++;
        return [];
      }
      const source = view.sources.find(({ id }) => id === score.sourceId);
      const number = (value: number) => frame.text.number(value, view.index.decimals);
      const place = side === "straddles" ? words.straddles : words.offset(offset);
      return [
        {
          x: lines.x(year + 0.5),
          y: lines.y(score.value),
          country: series.country,
          year,
          line: `change ${series.country} ${part}.${piece}`,
          label: words.value(name, year, shownValue(score, view, frame)),
          details: [
            place,
            ...(score.low === null || score.high === null
              ? []
              : [words.interval(number(score.low), number(score.high))]),
            ...(score.note === "" ? [] : [score.note]),
            ...(source === undefined ? [] : [titledSource(source)]),
          ],
          value: { kind: "score", index: view.index.id, country: series.country, year },
          steps: [place],
        },
      ];
    });
  });
}

function meanTargets(
  series: ChangeSeries,
  view: ChangeView,
  { lines }: ChangeLayout,
  frame: Frame,
): readonly Target[] {
  const words = frame.text.change.target;
  if (series.role === "pool" || !series.inFocus) return [];
  return (["before", "after"] as const).flatMap((side): readonly Target[] => {
    const summary = series[side];
    const years = view.windows?.[side] ?? [];
    const mean = shownMean(summary.mean, view, frame);
    if (summary.mean === null || mean === null) return [];
    const edge = side === "before" ? (years[0] ?? 0) : (years.at(-1) ?? 0) + 1;
    return [
      {
        x: lines.x(edge),
        y: lines.y(summary.mean),
        country: series.country,
        label: words.mean(countryByCode(series.country).name, side, mean),
        details: [
          meanOf(summary, view, frame),
          words.medianOf(shownMedian(summary.median, view, frame) ?? ""),
        ],
        value: computedFrom(view, summary.scores),
        steps: [meanOf(summary, view, frame)],
      },
    ];
  });
}

function changeTarget(
  series: ChangeSeries,
  y: number,
  view: ChangeView,
  { strip }: ChangeLayout,
  frame: Frame,
): Target {
  const words = frame.text.change;
  const name = countryByCode(series.country).name;
  const change = shownChange(series.mean, view, frame);
  const why = words.table.none[series.reason ?? "too-few"];
  const none =
    series.reason === "method-break" ? why : words.table.noneWide(why, series.before.n, series.after.n);
  const steps = [...stepsOf(series, view, frame), ...(change === null ? [words.target.none(none)] : [])];
  const { ends } = series;
  const scores = [...series.before.scores, ...series.after.scores];
  const said = series.role === "subject" ? poolSentence(view, frame) : null;
  return {
    x: series.mean === null ? strip.left + 6 : strip.x(series.mean),
    y,
    country: series.country,
    label: words.target.change(name, change ?? none),
    details: [
      ...steps,
      ...(said === null ? [] : [said]),
      ...(ends === null
        ? []
        : [
            words.target.ends(
              ends.from.year,
              shownValue(ends.from, view, frame),
              ends.to.year,
              shownValue(ends.to, view, frame),
              ends.difference === null ? null : shownDifference(ends.difference, view, frame),
            ),
            verdictWords(ends, view.index, publisherOf(view), frame),
          ]),
    ],
    ...(scores.length === 0 ? {} : { value: computedFrom(view, scores) }),
    steps,
  };
}

function poolTargets(view: ChangeView, { strip, table }: ChangeLayout, frame: Frame): readonly Target[] {
  const { summary, n } = view.pool.standing;
  if (summary === null) return [];
  const words = frame.text.change.target;
  const shown = (value: number) => shownChange(value, view, frame) ?? "";
  const pooled = view.series.filter(({ inPool, mean }) => inPool && mean !== null);
  const steps = [
    words.medianOfPool(n),
    words.quartiles(shown(summary.lowerQuartile), shown(summary.upperQuartile), n),
  ];
  return [
    {
      x: strip.x(summary.median),
      y: table.rowsTop,
      label: words.poolMedian(shown(summary.median)),
      details: steps,
      value: computedFrom(
        view,
        pooled.flatMap(({ before, after }) => [...before.scores, ...after.scores]),
      ),
      steps,
    },
  ];
}

function otherTargets(view: ChangeView, { strip, others }: ChangeLayout, frame: Frame): readonly Target[] {
  const words = frame.text.change.target;
  const own = view.series[0];
  if (others === null || view.others === null || own === undefined) return [];
  const name = countryByCode(own.country).name;
  const marks = view.others.years.map(({ year, change, reachesOver }, i): Target => {
    const steps = stepsOf(change, view, frame);
    return {
      x: strip.x(change.mean ?? 0),
      y: others.base - markRoom - (others.heights[i] ?? otherRadius),
      country: own.country,
      year,
      label: words.other(name, year, shownChange(change.mean, view, frame) ?? ""),
      details: [...steps, ...(reachesOver ? [words.reaches] : [])],
      value: computedFrom(view, [...change.before.scores, ...change.after.scores]),
      steps,
    };
  });
  if (own.mean === null) return marks;
  const steps = [...stepsOf(own, view, frame), othersSentence(view, frame)];
  const atDate: Target = {
    x: strip.x(own.mean),
    y: others.base - 6,
    country: own.country,
    label: words.change(name, shownChange(own.mean, view, frame) ?? ""),
    details: steps,
    value: computedFrom(view, [...own.before.scores, ...own.after.scores]),
    steps,
  };
  return [...marks, atDate];
}

/** How a change was made: the two means, their difference, and the same for medians. */
function stepsOf(change: CountryChange, view: ChangeView, frame: Frame): readonly string[] {
  const words = frame.text.change.target;
  const [mean, median] = [meanPair(change, view, frame), medianPair(change, view, frame)];
  const { before, after } = change;
  const exact = (key: "mean" | "median") =>
    addsUp(before[key] ?? 0, after[key] ?? 0, change[key] ?? 0, view.index.decimals + 1);
  return [
    ...[before, after].filter(({ n }) => n > 0).map((side) => meanOf(side, view, frame)),
    ...(mean.change === null
      ? []
      : [words.minus(mean.after ?? "", mean.before ?? "", mean.change, exact("mean"))]),
    ...(median.change === null
      ? []
      : [words.minusMedian(median.after ?? "", median.before ?? "", median.change, exact("median"))]),
  ];
}

function meanOf({ scores, n, mean }: SideSummary, view: ChangeView, frame: Frame): string {
  const years = yearRanges(scores.map(({ year }) => year));
  return frame.text.change.target.meanOf(n, years, shownMean(mean, view, frame));
}

function computedFrom(view: ChangeView, scores: readonly Score[]): ValueRef {
  return {
    kind: "computed",
    from: scores.map(({ country, year }) => ({ index: view.index.id, country, year })),
  };
}
