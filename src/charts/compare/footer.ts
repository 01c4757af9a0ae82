import { group as grouped } from "d3-array";
import { countryByCode } from "../../country/country.ts";
import { leastShare, type CompareView } from "../../views/compare.ts";
import { isTurned } from "../../views/scaled.ts";
import { isDrawn } from "./runs.ts";
import { coverageWords } from "../coverage.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { yearRanges } from "../yearRanges.ts";

/** Why nothing can be drawn, and what to do; null where something can. */
export function compareEmpty(view: CompareView, frame: Frame): string | null {
  const words = frame.text.compare;
  if (view.indices.length < 2) return words.fewIndices(view.indices.length);
  if (view.common.length === 0 && view.scaling !== "min-max") {
    return words.noCommon(groupTitle(view.group, frame.text));
  }
  if (view.series.every(({ points }) => points.length === 0)) return words.noYears(...view.years);
  return view.series.some(({ points }) => points.some(isDrawn)) ? null : words.noCountries;
}

/** The rule, what is in common, who is not, what is missing, breaks, sources: a paragraph each. */
export function compareFooter(view: CompareView, more: number, frame: Frame): readonly string[] {
  const words = frame.text.compare;
  const refused = view.refused.map(({ name, reason }) => words.refused(name, reason));
  if (compareEmpty(view, frame) !== null) return refused;
  const group = groupTitle(view.group, frame.text);
  const turned = view.indices.filter(isTurned).map(({ short }) => short);
  const outside = [
    ...new Set(view.series.filter((s) => s.role !== "context" && !s.counted).map((s) => s.country)),
  ].map((code) => countryByCode(code).name);
  return [
    [words.rule[view.scaling], words.turned(turned), ...(more > 0 ? [`${words.more(more)}.`] : [])].join(" "),
    [
      words.common(
        view.common.length,
        view.groupSize,
        view.scaling === "min-max" ? group : null,
        yearRanges(view.commonYears),
        view.commonYears.length,
      ),
      ...(view.scaling === "min-max" ? [] : [words.counts(countRuns(view))]),
      ...(view.scaling === "min-max" || new Set(view.counts.map(({ n }) => n)).size < 2
        ? []
        : [words.countsDiffer]),
      ...leftTogether(view, frame),
      ...(outside.length === 0 || view.scaling === "min-max" ? [] : [words.outsiders(outside)]),
    ].join(" "),
    refused.join(" "),
    missingWords(view, frame),
    [
      ...breaksOf(view).map(({ short, year }) => words.seam(short, year)),
      coverageWords(view.indices, frame.text),
    ].join(" "),
  ].filter((paragraph) => paragraph !== "");
}

/** How many countries a value is measured among, with the years of each number. */
function countRuns(view: CompareView): readonly (readonly [number, string])[] {
  const byCount = grouped(view.counts, ({ n }) => n);
  return [...byCount].map(([n, years]) => [n, yearRanges(years.map(({ year }) => year))] as const);
}

/** The members that an index does not hold, those with the same reason in one breath. */
function leftTogether(view: CompareView, frame: Frame): readonly string[] {
  const groups = grouped(view.left, ({ lacks }) => lacks.map(({ short }) => short).join("\n"));
  return [...groups].map(([names, countries]) =>
    frame.text.compare.notCounted(
      names.split("\n"),
      countries.map(({ country }) => countryByCode(country).name).toSorted(),
    ),
  );
}

/** Missing years of the chosen countries, then years in which there was nothing to measure by. */
export function missingWords(view: CompareView, frame: Frame): string {
  const words = frame.text.compare;
  const chosen = view.series.filter(({ role }) => role === "focus");
  const all = new Set(chosen.map(({ country }) => country)).size;
  const gaps = chosen.flatMap(({ index, country, points }) => {
    const reasons = grouped(
      points.flatMap(({ year, missing }) => (missing === null ? [] : [{ year, missing }])),
      ({ missing }) => missing,
    );
    return [...reasons].map(([reason, found]) => ({
      index,
      name: countryByCode(country).name,
      reason,
      years: yearRanges(found.map(({ year }) => year)),
    }));
  });
  // Countries that miss the same years of an index are told together, then the indices that miss the same.
  const perIndex = [
    ...grouped(gaps, ({ index, reason, years }) => `${index.id} ${years} ${reason}`).values(),
  ];
  const items = [
    ...grouped(
      perIndex.flatMap((same) => (same[0] ? [{ ...same[0], names: same.map(({ name }) => name) }] : [])),
      ({ names, reason, years }) => `${names.join(",")} ${years} ${reason}`,
    ).values(),
  ].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const indices =
      same.length === view.indices.length ? [words.everyIndex] : same.map(({ index }) => index.short);
    const names =
      first.names.length > 2 && first.names.length === all ? [words.everyChosen(all)] : first.names;
    return [words.missingItem(indices, names, first.years, frame.text.missing[first.reason])];
  });
  const unmeasured = view.series.flatMap(({ points }) =>
    points.filter(({ score, scaled }) => score !== null && scaled === null).map(({ year }) => year),
  );
  return [
    ...(items.length === 0 ? [] : [words.missing(items)]),
    ...(unmeasured.length === 0 ? [] : [words.unmeasured(yearRanges(unmeasured), 100 * leastShare)]),
  ].join(" ");
}

/** Changes of method within the years in view. */
export function breaksOf(view: CompareView) {
  return view.indices.flatMap(({ short, methodBreaks }) =>
    methodBreaks
      .filter(({ year }) => year > view.years[0] && year <= view.years[1])
      .map(({ year }) => ({ short, year })),
  );
}
