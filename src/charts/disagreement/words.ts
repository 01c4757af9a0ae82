import { countryByCode } from "../../country/country.ts";
import type { DisagreementLine, DisagreementView } from "../../views/disagreement.ts";
import { isTurned } from "../../views/scaled.ts";
import type { LegendItem } from "../chart.ts";
import { coverageWords } from "../coverage.ts";
import type { Frame } from "../frame.ts";
import { gapsTogether } from "../gapsTogether.ts";
import { groupTitle } from "../groupNames.ts";
import { indexColour, indexLetter } from "../indexInk.ts";
import { themes } from "../theme.ts";

export function disagreementTitle(view: DisagreementView, frame: Frame): string {
  const words = frame.text.disagreement;
  if (view.title !== null) return view.title;
  return view.year === null || disagreementEmpty(view, frame) !== null
    ? words.noTitle
    : words.title(view.indices.length, view.year, ...mostAndLeast(view));
}

/** The countries that the indices put furthest apart and those closest; none where all are at one place or alike. */
function mostAndLeast({
  lines,
}: DisagreementView): readonly [most: readonly string[], least: readonly string[]] {
  const [most, least] = [lines[0]?.difference ?? 0, lines.at(-1)?.difference ?? 0];
  const named = (difference: number) =>
    lines.filter((line) => isAsFar(line, difference)).map(({ country }) => countryByCode(country).name);
  return [most < tolerance ? [] : named(most), most - least < tolerance ? [] : named(least)];
}

/** Differences of percentiles that are equal but for the rounding of fractions: 100 − 66.7 and 66.7 − 33.3. */
const tolerance = 1e-9;

function isAsFar({ difference }: DisagreementLine, other: number): boolean {
  return Math.abs(difference - other) < tolerance;
}

/** Why nothing can be drawn, and what to do; null where something can. */
export function disagreementEmpty(view: DisagreementView, frame: Frame): string | null {
  const words = frame.text.disagreement;
  const { year, indices, silent } = view;
  const asked = indices.length + silent.length;
  if (asked < 2) return words.fewIndices(asked);
  if (year === null) return words.noYear(...view.years);
  if (indices.length < 2) {
    return words.fewInYear(
      year,
      indices.map(({ short }) => short),
    );
  }
  return view.lines.length === 0 ? words.noPool(year) : null;
}

export function disagreementSubtitle(view: DisagreementView, frame: Frame): string {
  return frame.text.disagreement.subtitle(
    view.pool.length,
    groupTitle(view.group, frame.text),
    view.year ?? 0,
  );
}

export function disagreementLegend(view: DisagreementView, frame: Frame): readonly LegendItem[] {
  return [
    ...view.indices.map((index, i) => ({
      label: `${indexLetter(i)} ${isTurned(index) ? frame.text.compare.legendTurned(index.short) : index.short}`,
      symbol: "dot" as const,
      colour: indexColour(i, frame.theme),
    })),
    {
      label: frame.text.disagreement.legendBar,
      symbol: "line" as const,
      colour: themes[frame.theme].neutralPale,
    },
  ];
}

/** The rule, the year, among whom, who is missing, what was refused, sources: a paragraph each. */
export function disagreementFooter(view: DisagreementView, drawn: number, frame: Frame): readonly string[] {
  const words = frame.text.disagreement;
  const refused = view.refused.map(({ name, reason }) => frame.text.compare.refused(name, reason));
  if (disagreementEmpty(view, frame) !== null || view.year === null) return refused;
  const outside = view.lines
    .filter(({ counted }) => !counted)
    .map(({ country }) => countryByCode(country).name)
    .toSorted();
  return [
    [
      words.rule,
      frame.text.compare.turned(view.indices.filter(isTurned).map(({ short }) => short)),
      ...(drawn < view.lines.length ? [words.first(drawn, view.lines.length)] : []),
    ].join(" "),
    [
      words.year(view.year, view.chosenYear),
      words.measured(view.pool.length, view.groupSize),
      coverageWords(view.indices, frame.text),
      ...(outside.length === 0 ? [] : [words.outsiders(outside)]),
    ].join(" "),
    [
      ...refused,
      ...(view.silent.length === 0
        ? []
        : [
            words.silent(
              view.silent.map(({ short }) => short),
              view.year,
            ),
          ]),
    ].join(" "),
    missingWords(view, frame),
  ].filter((paragraph) => paragraph !== "");
}

/** The whole in words, by rules from the data: what, most and least apart, the chosen, what is missing. */
export function disagreementDescription(view: DisagreementView, frame: Frame): string {
  const words = frame.text.disagreement;
  const empty = disagreementEmpty(view, frame);
  if (empty !== null) return [empty, ...disagreementFooter(view, 0, frame)].join(" ");
  const [most, least] = [view.lines[0], view.lines.at(-1)];
  const named = ({ country }: DisagreementLine) => countryByCode(country).name;
  const points = ({ difference }: DisagreementLine) => frame.text.number(difference);
  const ends = (line: DisagreementLine) =>
    [
      named(line),
      points(line),
      frame.text.number(line.lowest.scaled.value),
      line.lowest.index.short,
      frame.text.number(line.highest.scaled.value),
      line.highest.index.short,
    ] as const;
  const tied = ({ difference }: DisagreementLine) => view.lines.filter((line) => isAsFar(line, difference));
  const own = view.lines.find((line) => line.country === view.leading && line !== most);
  return [
    words.describe(
      view.indices.map(({ short }) => short),
      view.lines.length,
      view.year ?? 0,
    ),
    disagreementSubtitle(view, frame),
    ...(most?.difference === 0 ? [words.describeSame] : []),
    ...(most === undefined || most.difference === 0
      ? []
      : [
          words.describeMost(...ends(most)),
          ...(tied(most).length > 1 ? [words.describeTied(tied(most).slice(1).map(named))] : []),
        ]),
    ...(most === undefined || least === undefined || isAsFar(least, most.difference)
      ? []
      : [words.describeLeast(points(least), tied(least).map(named))]),
    ...(own === undefined || most?.difference === 0 ? [] : [words.describeOwn(...ends(own))]),
    missingWords(view, frame),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Who has fewer than two places, and who lacks one of them, those with the same reason in one breath. */
function missingWords(view: DisagreementView, frame: Frame): string {
  const words = frame.text.disagreement;
  const items = (lines: Parameters<typeof gapsTogether>[0]) =>
    gapsTogether(lines).map(({ countries, indices, reason }) =>
      words.gapItem(countries, indices, frame.text.missing[reason]),
    );
  const [none, some] = [items(view.missing), items(view.lines)];
  return [
    ...(none.length === 0 ? [] : [words.missing(none)]),
    ...(some.length === 0 ? [] : [words.gaps(some)]),
  ].join(" ");
}
