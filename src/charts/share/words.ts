import { countryByCode } from "../../country/country.ts";
import type { ShareView } from "../../views/share.ts";
import type { ShareGap, SharePair } from "../../views/share/pairs.ts";
import { saidOf } from "../../views/share/bounds.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import { countSpoken } from "../penalties/numbers.ts";
import { yearRanges } from "../yearRanges.ts";

export function shareTitle(view: ShareView, frame: Frame): string {
  const words = frame.text.share;
  const { country, measures } = view;
  if (view.title !== null) return view.title;
  if (country === null) return words.titleWithoutCountry;
  const { measures: names, categories } = frame.text.penalties;
  const category = view.category === "all" ? null : named(categories, view.category);
  const { name } = countryByCode(country);
  return measures.cases === "prosecutions"
    ? words.titlePunished(name, category)
    : words.title(named(names, measures.punished), name, category);
}

export function shareSubtitle(view: ShareView, frame: Frame): string {
  const words = frame.text.share;
  if (view.country === null) return words.noCountry;
  const { measures } = frame.text.penalties;
  const { cases, punished } = view.measures;
  if (view.years === null) {
    return words.empty(countryByCode(view.country).name, named(measures, cases), named(measures, punished));
  }
  if (view.pairs.length === 0) return words.nonePaired;
  const bounded = view.pairs.some(({ ofKnown }) => saidOf(ofKnown) === "atLeast");
  const known = named(measures, cases);
  return bounded
    ? words.lowerBound(known, isNarrow(frame) ? words.sign.short : words.sign.long)
    : words.subtitle(known);
}

/** Whether shares are said in signs and stand over their counts, for want of room. */
export function isNarrow({ width }: Frame): boolean {
  return width < 480;
}

/** The share of the known cases as its bounds allow it to be said: "at least 92.4%". */
export function shareSaid(pair: SharePair, short: boolean, frame: Frame): string {
  const words = frame.text.share;
  const ratio = pair.punished.value / pair.cases.value;
  const { low, high } = pair.ofKnown ?? { low: ratio, high: ratio };
  const said = (short ? words.saidShort : words.said)[saidOf(pair.ofKnown)];
  return said(words.percent(cut(low)), words.percent(lifted(high)));
}

/** "258 of 279" */
export function ofWhat({ punished, cases }: SharePair, frame: Frame): string {
  return frame.text.share.ofCases(frame.text.number(punished.value), frame.text.number(cases.value));
}

/** The year, or the period where it is not a whole year, with its place where it is not the whole country. */
export function periodOf({ cases }: Pick<SharePair, "cases">, frame: Frame): string {
  const period = frame.text.share.period(cases.periodStart, cases.periodEnd);
  return cases.scope === "national" ? period : `${period}, ${frame.text.share.place(cases.scope)}`;
}

export function gapReason({ cases, reason }: ShareGap, frame: Frame): string {
  const words = frame.text.share;
  const [first] = cases;
  return first === undefined
    ? words.gaps[reason]
    : words.gapCases(countSpoken(cases.at(-1) ?? first, frame), words.gaps[reason]);
}

export function pairLabel(pair: SharePair, country: string, frame: Frame): string {
  const { text } = frame;
  return text.share.label(
    country,
    periodOf(pair, frame),
    shareSaid(pair, false, frame),
    text.number(pair.punished.value),
    text.number(pair.cases.value),
  );
}

/** How the share was made, what bounds it, and both sources. */
export function pairDetails(pair: SharePair, view: ShareView, frame: Frame): string[] {
  const words = frame.text.share;
  const { number } = frame.text;
  const { punished, cases, ofKnown, ofAll } = pair;
  const titleOf = (id: string) => view.sources.find((source) => source.id === id)?.title ?? id;
  const revision = words.revisions[pair.revision];
  const all = words.ofAll[saidOf(ofAll)];
  const left = cases.value - punished.value;
  return [
    ...(revision === "" ? [] : [`${revision.charAt(0).toUpperCase()}${revision.slice(1)}.`]),
    ...(pair.whole || cases.scope !== "national" ? [] : [words.partYear]),
    ...(cases.scope === "national" ? [] : [words.otherPlace(words.place(cases.scope))]),
    words.how(number(punished.value), number(cases.value), words.percent(cut(punished.value / cases.value))),
    words.bounds[saidOf(ofKnown)],
    ...(left === 0 ? [] : [words.left(left)]),
    typeof all === "string"
      ? all
      : all(words.percent(cut(ofAll?.low ?? 0)), words.percent(lifted(ofAll?.high ?? 1))),
    pair.stated ? words.stated : words.paired,
    ...new Set([
      words.sourceLine(titleOf(punished.sourceId), punished.note),
      words.sourceLine(titleOf(cases.sourceId), cases.note),
    ]),
  ];
}

/** The rules, counts without a partner, sources; why a year has no share stands in its row. */
export function shareFooter(view: ShareView, frame: Frame): string[] {
  const words = frame.text.share;
  const { penalties } = frame.text;
  const notes = [
    view.pairs.length === 0 ? "" : words.rule,
    view.pairs.length === 0 ? "" : words.noInterval,
    view.pairs.some(({ ofAll }) => saidOf(ofAll) === "unknown") ? words.allUnknown : "",
    view.unpaired.length === 0
      ? ""
      : words.unpaired(
          view.unpaired.map((count) =>
            words.unpairedItem(
              periodOf({ cases: count }, frame),
              countSpoken(count, frame),
              words.revisions[count.revision],
            ),
          ),
        ),
    view.notShared === null ? "" : words.notShared(named(penalties.measures, view.notShared)),
    view.otherCategories.length === 0
      ? ""
      : words.otherCategories(view.otherCategories.map((other) => named(penalties.categories, other))),
    view.dimmed && view.country !== null ? words.dimmed(countryByCode(view.country).name) : "",
    view.others.length === 0 ? "" : words.others(view.others.map((code) => countryByCode(code).name)),
  ].filter((note) => note !== "");
  return notes.length === 0 ? [] : [notes.join(" ")];
}

/** The shares in words: highest, lowest and last lower bound, and what is missing. */
export function shareDescription(view: ShareView, frame: Frame): string {
  const words = frame.text.share;
  const { number } = frame.text;
  if (view.country === null || view.years === null) return shareSubtitle(view, frame);
  const ratio = (pair: SharePair) => pair.punished.value / pair.cases.value;
  const sorted = [...view.pairs].sort((a, b) => ratio(b) - ratio(a));
  const [highest, lowest, last] = [sorted[0], sorted.at(-1), view.pairs.at(-1)];
  const told = (say: (share: string, period: string, p: string, n: string) => string, pair: SharePair) =>
    say(
      shareSaid(pair, false, frame),
      periodOf(pair, frame),
      number(pair.punished.value),
      number(pair.cases.value),
    );
  const bounded = view.pairs.length > 1 && view.pairs.every((pair) => saidOf(pair.ofKnown) === "atLeast");
  return [
    view.pairs.length === 0
      ? words.describeNone(countryByCode(view.country).name, ...view.years)
      : words.describe(
          countryByCode(view.country).name,
          view.pairs.length,
          yearRanges(view.pairs.map((pair) => pair.year)),
        ),
    ...(highest === undefined ? [] : [told(words.describeHighest, highest)]),
    ...(lowest === undefined || lowest === highest ? [] : [told(words.describeLowest, lowest)]),
    ...(last === undefined || last === highest || last === lowest ? [] : [told(words.describeLast, last)]),
    ...(bounded ? [words.describeOverlap] : []),
    ...view.gaps
      .filter((gap, i, all) => all.findIndex((other) => other.reason === gap.reason) === i)
      .map(({ reason }) =>
        words.missing(
          yearRanges(view.gaps.filter((gap) => gap.reason === reason).map((gap) => gap.year)),
          words.gaps[reason],
        ),
      ),
  ].join(" ");
}

/** A lower end is never rounded up, nor an upper end down: both to a tenth of a per cent. */
function cut(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 1000;
}

function lifted(share: number): number {
  return Math.ceil(share * 1000 - 1e-9) / 1000;
}
