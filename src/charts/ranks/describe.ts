import { countryByCode } from "../../country/country.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RankSeries, RanksView } from "../../views/ranks.ts";
import type { Frame } from "../frame.ts";
import { lastState } from "./labels.ts";
import { scoreText } from "./targets.ts";
import { yearRanges } from "../yearRanges.ts";

/** The states of the last edition, the cut-off, who lost places while the score rose, breaks, what is incomplete. */
export function describeRanks(view: RanksView, frame: Frame): string {
  const words = frame.text.ranks;
  const label = view.ranking?.label ?? "";
  const chosen = view.series.filter((series) => series.chosen);
  const context = view.series.filter((series) => !series.chosen);
  if (chosen.length === 0 && context.length === 0) return words.describeNone(label, ...view.years);
  const described = chosen.length === 0 ? highest(context) : chosen;
  const states = described.flatMap(({ country, points }) => {
    const last = points.at(-1);
    if (last === undefined) return [];
    const { value, second } = lastState(last, frame);
    return [
      words.state(countryByCode(country).name, [value, second].filter((part) => part !== "").join(", ")),
    ];
  });
  const incomplete = view.editions.filter((edition) => !edition.complete).map(({ year }) => year);
  return [
    words.describe(label, chosen.length > 0 ? chosen.length : context.length, ...view.years),
    ...(chosen.length === 0 ? [words.describeContext] : []),
    ...(states.length > 0 ? [words.describeLast(view.years[1], states)] : []),
    ...chosen.flatMap((series) => lostWhileRising(series, view, frame)),
    ...cutOffMoved(view, frame),
    ...(view.breaks.length > 0
      ? [frame.text.ranks.summary.breaks(view.breaks.map(({ year }) => year)), words.notJoined]
      : []),
    ...(incomplete.length > 0 ? [words.incompleteEditions(yearRanges(incomplete))] : []),
  ].join(" ");
}

/** The three countries nearest to the top of the last edition. */
function highest(series: readonly RankSeries[]): readonly RankSeries[] {
  const rank = ({ points }: RankSeries) => points.at(-1)?.rank ?? Infinity;
  return series
    .filter((s) => rank(s) < Infinity)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, 3);
}

/** From its first to its last edition of the last method with rank and score: fewer places, yet a higher score. */
function lostWhileRising({ country, points }: RankSeries, view: RanksView, frame: Frame): readonly string[] {
  const full = sameMethod(points, view).filter(({ rank, score }) => rank !== null && score !== null);
  const [first, last] = [full[0], full.at(-1)];
  if (first === undefined || last === undefined) return [];
  if ((last.rank ?? 0) <= (first.rank ?? 0) || (last.score ?? 0) <= (first.score ?? 0)) return [];
  const state = ({ edition, rank, score }: RankPoint) =>
    frame.text.ranks.summary.state(edition, rank ?? 0, scoreText(score ?? 0, frame));
  return [frame.text.ranks.summary.lostWhileRising(countryByCode(country).name, state(first), state(last))];
}

/** The score of the last place, in the first and the last edition of the last method. */
function cutOffMoved(view: RanksView, frame: Frame): readonly string[] {
  const cutOffs = sameMethod(view.cutOffs, view);
  const [first, last] = [cutOffs[0], cutOffs.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    frame.text.ranks.cutOff(
      [...new Set([first.place, last.place])].join(" / "),
      scoreText(first.score, frame),
      first.edition,
      scoreText(last.score, frame),
      last.edition,
    ),
  ];
}

function sameMethod<T extends { readonly edition: number }>(
  things: readonly T[],
  view: RanksView,
): readonly T[] {
  const since = view.breaks.at(-1)?.year ?? -Infinity;
  return things.filter(({ edition }) => edition >= since);
}
