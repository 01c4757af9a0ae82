import { countryByCode } from "../country/country.ts";
import type { Score, ScoreIndex } from "../dataset/dataset.ts";
import type { ValueSummary } from "../views/valueSummary.ts";
import type { Frame } from "./frame.ts";

/**
 * The summary in sentences: highest and lowest, largest change with the publisher's rule, breaks, what is missing. `ofChosen`
 * where it is about the chosen countries alone, while others are drawn as well.
 */
export function summaryWords(
  summary: ValueSummary,
  index: ScoreIndex,
  frame: Frame,
  ofChosen = false,
): readonly string[] {
  const words = frame.text.summary;
  const since = summary.breaks.at(-1);
  return [
    ...extremesOf(summary, index, frame, ofChosen).map((sentence) =>
      since === undefined ? sentence : `${words.sinceBreak(since.year)} ${lowered(sentence)}`,
    ),
    ...changeOf(summary, index, frame),
    ...(summary.breaks.length === 0 ? [] : [words.breaks(summary.breaks.map(({ year }) => year))]),
    summary.missing.length === 0
      ? words.complete(ofChosen)
      : words.missing(
          summary.missing.map(({ reason, count }) => words.missingItem(count, frame.text.missing[reason])),
          ofChosen,
        ),
  ];
}

function extremesOf(
  { highest, lowest }: ValueSummary,
  index: ScoreIndex,
  frame: Frame,
  ofChosen: boolean,
): readonly string[] {
  const words = frame.text.summary;
  const [top, bottom] = [highest[0], lowest[0]];
  if (top === undefined || bottom === undefined) return [words.none(index.short)];
  return top.value === bottom.value
    ? [words.only(printed(top.value, index, frame), ofChosen)]
    : [words.extremes(extreme(highest, top, index, frame), extreme(lowest, bottom, index, frame), ofChosen)];
}

/** One country with its years, or how many share the value. */
function extreme(scores: readonly Score[], first: Score, index: ScoreIndex, frame: Frame): string {
  const words = frame.text.summary;
  const value = printed(first.value, index, frame);
  const name = countryByCode(first.country).name;
  const years = scores.map(({ year }) => year);
  const inARow = years.every((year, i) => year === first.year + i);
  return scores.every(({ country }) => country === first.country) && inARow
    ? words.extreme(value, name, words.years(first.year, years.at(-1) ?? first.year))
    : words.extremeShared(value, scores.length, name, first.year);
}

function changeOf({ largest, pairs }: ValueSummary, index: ScoreIndex, frame: Frame): readonly string[] {
  const words = frame.text.summary;
  if (pairs === 0) return [];
  if (largest?.difference == null) return [words.noChange];
  const { from, to, difference, verdict } = largest;
  return [
    words.change(
      countryByCode(to.country).name,
      words.signed(printed(difference, index, frame), difference > 0),
      printed(from.value, index, frame),
      from.year,
      printed(to.value, index, frame),
      to.year,
    ) + words.rule(frame.text.change.badge[verdict]),
  ];
}

function printed(value: number, index: ScoreIndex, frame: Frame): string {
  return frame.text.number(value, index.decimals);
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
