import { countryByCode } from "../../country/country.ts";
import type { PublishedStatistic, Score } from "../../dataset/dataset.ts";
import {
  membersIn,
  shownGroups,
  shownStatistics,
  publishedDecimals,
  type DistributionDot,
  type DistributionGroup,
  type DistributionView,
  type Statistic,
} from "../../views/distribution.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { citedSource } from "../sourceWords.ts";
import { groupTitle } from "../groupNames.ts";

/** How many names of missing countries the footer gives before it counts the rest. */
const mostNames = 12;

export function distributionTitle(view: DistributionView, frame: Frame): string {
  const words = frame.text.distribution;
  if (view.title !== null) return view.title;
  return view.year === null
    ? words.titleEmpty(view.index.short)
    : words.title(view.index.short, view.year, view.whole.n, view.whole.of, view.outside.length);
}

/** What, unit, scale where both ends are known, direction. */
export function distributionSubtitle({ index }: DistributionView, frame: Frame): string {
  const [low, high] = index.scale;
  const told = low === null || high === null || index.unit.includes(String(high));
  const scale = told ? "" : frame.text.distribution.scale(frame.text.number(low), frame.text.number(high));
  const unit = index.label.toLowerCase().includes(index.unit.toLowerCase()) ? "" : index.unit;
  return frame.text.distribution.subtitle(index.label, unit, scale, frame.text.direction[index.direction]);
}

export function distributionFooter(view: DistributionView, frame: Frame): string[] {
  const words = frame.text.distribution;
  const { index, whole, year } = view;
  const { summary } = whole;
  const dimmed = whole.dots.filter((dot) => dot.dimmed).length;
  return [
    [
      ...(index.coverage === "" ? [] : [words.coverage(index.coverage)]),
      ...(index.remark === "" ? [] : [/[.!?]$/.test(index.remark) ? index.remark : `${index.remark}.`]),
    ].join(" "),
    ...(year === null
      ? []
      : [
          [
            summary === null
              ? words.noStatistic(whole.n, whole.of)
              : words.method(whole.n, whole.of, computedMarks(view, frame)),
            ...(view.published.length === 0
              ? []
              : [words.publishedNote([...new Set(view.published.map((a) => a.group))])]),
            ...(view.outside.length === 0 ? [] : [words.outside(view.outside.map(nameOf))]),
            ...(dimmed === 0 ? [] : [words.dimmed(dimmed)]),
          ].join(" "),
          ...(view.missing.length === 0
            ? []
            : [words.missing(year, view.missing.length, missingByReason(view, frame))]),
        ]),
  ].filter((paragraph) => paragraph !== "");
}

export function distributionDescription(view: DistributionView, frame: Frame): string {
  const words = frame.text.distribution;
  const { dots, n, of } = view.whole;
  const members = membersIn(view, view.whole);
  const [lowest, highest] = [members[0], members.at(-1)];
  if (view.year === null || (dots.length === 0 && view.published.length === 0)) {
    return words.describedEmpty(view.index.short);
  }
  const named = (dot: DistributionDot) => `${nameOf(dot.country)} ${valueText(dot.score, view, frame)}`;
  const extreme = (end: DistributionDot): [string, readonly string[]] => {
    const value = valueText(end.score, view, frame);
    const same = members.filter(({ score }) => valueText(score, view, frame) === value);
    return [value, same.map(({ country }) => nameOf(country))];
  };
  const marks = [
    ...computedMarks(view, frame),
    ...view.published.map((aggregate) => publishedText(aggregate, view, frame)),
  ];
  const chosen = dots.filter((dot) => dot.chosen).map(named);
  return [
    ...(lowest && highest
      ? [
          words.description(
            view.index.short,
            view.year,
            n,
            of,
            view.outside.length,
            extreme(lowest),
            extreme(highest),
          ),
        ]
      : []),
    ...(marks.length === 0 ? [] : [words.describedStatistics(marks)]),
    ...(chosen.length === 0 ? [] : [words.describedChosen(chosen)]),
    ...missingWords(view, frame),
  ].join(" ");
}

/** How many countries have no value, by reason. */
function missingWords({ missing }: DistributionView, frame: Frame): readonly string[] {
  const words = frame.text.distribution;
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  if (reasons.length === 0) return [frame.text.summary.complete(false)];
  return [
    words.describedMissing(
      reasons.map((reason) =>
        words.describedMissingItem(
          missing.filter((gap) => gap.reason === reason).length,
          frame.text.missing[reason],
        ),
      ),
    ),
  ];
}

/** The words of one dot: its number as published, and where it was read. */
export function dotWords(dot: DistributionDot, view: DistributionView, frame: Frame) {
  const words = frame.text.distribution;
  const { score } = dot;
  const digits = (value: number) => frame.text.number(value, view.index.decimals);
  const source = view.sources.find((candidate) => candidate.id === score.sourceId);
  const rank = view.ranks.get(dot.country);
  return {
    country: dot.country,
    year: score.year,
    value: { kind: "score", index: view.index.id, country: dot.country, year: score.year },
    label: words.dot(nameOf(dot.country), score.year, valueText(score, view, frame)),
    details: [
      ...(score.low === null || score.high === null
        ? []
        : [words.interval(digits(score.low), digits(score.high))]),
      ...(rank === undefined ? [] : [words.computedRank(rank, view.whole.n)]),
      ...(source === undefined ? [] : [citedSource(source)]),
      ...(score.note === "" ? [] : [score.note]),
    ],
  } satisfies Partial<Target>;
}

const stepOf = {
  mean: "mean",
  median: "median",
  lower_quartile: "quartile",
  upper_quartile: "quartile",
} as const;

/** The words of a statistic computed here. */
export function statisticWords(
  shown: Statistic,
  group: DistributionGroup,
  view: DistributionView,
  frame: Frame,
) {
  const words = frame.text.distribution;
  const name = words.statistic[shown.statistic];
  return {
    label: words.computedMark(
      name,
      groupTitle(group, frame.text),
      view.year ?? 0,
      statisticText(shown, frame),
    ),
    details: [words.computedFrom(group.n, group.of)],
    value: {
      kind: "computed" as const,
      from: membersIn(view, group).map(({ country, score }) => ({
        index: view.index.id,
        country,
        year: score.year,
      })),
    },
    steps: [frame.text.card[stepOf[shown.statistic]](group.n, group.of, groupTitle(group, frame.text))],
  };
}

/** The words of a statistic that the publisher printed. */
export function publishedWords(aggregate: PublishedStatistic, view: DistributionView, frame: Frame) {
  const words = frame.text.distribution;
  const source = view.sources.find((candidate) => candidate.id === aggregate.sourceId);
  const digits = publishedDigits(aggregate, view, frame);
  return {
    year: aggregate.year,
    value: { kind: "aggregate" as const, aggregate },
    label: words.publishedMark(words.statistic[aggregate.statistic], aggregate.year, digits),
    details: [words.publishedFor(aggregate.group), ...(source === undefined ? [] : [citedSource(source)])],
  };
}

export function publishedText(aggregate: PublishedStatistic, view: DistributionView, frame: Frame): string {
  const words = frame.text.distribution;
  return words.published(words.statistic[aggregate.statistic], publishedDigits(aggregate, view, frame));
}

export function valueText(score: Score, view: DistributionView, frame: Frame): string {
  return frame.text.number(score.value, view.index.decimals);
}

export function statisticText({ value, decimals }: Statistic, frame: Frame): string {
  return frame.text.number(value, decimals);
}

/** Statistics of a group in one line: "median 41, mean 37.2", or nothing where none is computed. */
export function groupStatistics(group: DistributionGroup, view: DistributionView, frame: Frame): string {
  const words = frame.text.distribution;
  return shownGroups(view).includes(group)
    ? shownStatistics(view, group)
        .filter(({ statistic }) => statistic === "median" || statistic === "mean")
        .map((shown) => words.marked(words.statistic[shown.statistic], statisticText(shown, frame)))
        .join(", ")
    : "";
}

export function nameOf(code: string): string {
  return countryByCode(code).name;
}

function publishedDigits({ value }: PublishedStatistic, { index }: DistributionView, frame: Frame): string {
  return frame.text.number(value, publishedDecimals(value, index.decimals));
}

function computedMarks(view: DistributionView, frame: Frame): string[] {
  const words = frame.text.distribution;
  return shownStatistics(view, view.whole).map((shown) =>
    words.marked(words.statistic[shown.statistic], statisticText(shown, frame)),
  );
}

function missingByReason(view: DistributionView, frame: Frame): string[] {
  const reasons = [...new Set(view.missing.map((gap) => gap.reason))];
  return reasons.map((reason) => {
    const names = view.missing
      .filter((gap) => gap.reason === reason)
      .toSorted((a, b) => Number(b.chosen) - Number(a.chosen))
      .map((gap) => nameOf(gap.country));
    const kept = names.length <= mostNames ? names : names.slice(0, mostNames - 1);
    return frame.text.distribution.missingReason(
      names.length,
      frame.text.missing[reason],
      kept,
      names.length - kept.length,
    );
  });
}
