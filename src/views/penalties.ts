import type { Choices, FigureChoice } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { LegalEvent, PenaltyCount, Source } from "../dataset/dataset.ts";
import { publishedBy } from "../dataset/asKnown.ts";
import type { Library } from "../dataset/library.ts";
import { boundOf, countedOf, crossesYears, givenAs, isWholeYear, type Counted } from "./penalties/counted.ts";
import { mostCounted, penaltyCountry, tally } from "./penalties/country.ts";
import { penaltiesForm, populationSources, type PenaltiesForm } from "./penalties/form.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";

/** A number that was not yet known on the day whose knowledge is shown, and the day by which it was (YYYY-MM-DD). */
export interface LaterCount {
  readonly count: PenaltyCount;
  readonly publishedBy: string;
}

/** Known penalties of one country by year: one measure, one category. */
export interface PenaltiesView {
  readonly title: string | null;
  /** Where none is chosen, the one of the group with most counts; null where that has none either. */
  readonly country: CountryCode | null;
  /** The country is chosen but not in focus: drawn grey. */
  readonly dimmed: boolean;
  /** Other chosen countries with counts of any measure. */
  readonly others: readonly CountryCode[];
  readonly measure: string;
  readonly category: string;
  /** Whether every count drawn is a minimum, some are, or none is. */
  readonly floor: "all" | "some" | "none";
  /** A source calls these counts administrative. */
  readonly administrative: boolean;
  /** First and last year in view, or null when no year with counts is in view. */
  readonly years: readonly [number, number] | null;
  /** National counts of whole years. More than one in a year: sources differ, and all stay. */
  readonly bars: readonly Counted[];
  /** Part years, longer periods and other scopes: never summed or joined with the bars. */
  readonly apart: readonly Counted[];
  /** Numbers of a bar's year that were published only after the day whose knowledge is shown. */
  readonly later: readonly LaterCount[];
  /** Years in view without any count, each with those of fines and prosecutions that are counted in it. */
  readonly noCount: readonly { readonly year: number; readonly measures: readonly string[] }[];
  /** Other categories that have counts of the measure. */
  readonly otherCategories: readonly string[];
  /** Counts a year, added up, or by a million inhabitants. */
  readonly form: PenaltiesForm;
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** Known penalties of the first country in focus that has any, by year, after every clause but the figure's own. */
export function penaltiesView(library: Library, choices: Choices, figure: FigureChoice): PenaltiesView {
  const scope = scopeOf(library, choices, figure);
  const country = penaltyCountry(library, scope);
  const ofCountry = library.penalties.filter((count) => count.country === country);
  const measure =
    scope.filter.measure ??
    mostCounted(
      ofCountry.map((c) => c.measure),
      "prosecutions",
    );
  const ofMeasure = ofCountry.filter((count) => count.measure === measure);
  const category =
    scope.filter.category ??
    mostCounted(
      ofMeasure.map((c) => c.category),
      "all",
    );
  const years = yearsInView(ofCountry, ofMeasure, scope.filter.years);
  const inView = (count: PenaltyCount) =>
    years !== null && yearIn(count.periodEnd) >= years[0] && yearIn(count.periodStart) <= years[1];
  const ofCategory = ofCountry.filter((count) => count.category === category && inView(count));
  const counts = ofCategory.filter((count) => count.measure === measure);
  const punished = measure === "prosecutions" ? ofCategory.filter((c) => c.measure === "punished") : [];
  const bars = countedOf(counts.filter(isWholeYear), punished);
  const apart = countedOf(
    counts.filter((count) => !isWholeYear(count)),
    punished,
  );
  const shown = [...bars, ...apart].flatMap(countsOf);
  // A computed number is made of the latest whole-year figures alone.
  const cited =
    figure.form === "cumulative" || figure.form === "per-million" ? bars.map((b) => b.latest) : shown;
  const later = bars.length === 0 ? [] : laterCounts(library, bars);
  const form = penaltiesForm(library, figure, { country, measure, years, bars, apart });
  return {
    title: figure.title ?? null,
    country,
    dimmed: country !== null && scope.chosen.length > 0 && !scope.focus.includes(country),
    others: scope.chosen.filter(
      (code) => code !== country && library.penalties.some((count) => count.country === code),
    ),
    measure,
    category,
    floor: !shown.some((count) => count.isMinimum)
      ? "none"
      : shown.every((count) => count.isMinimum)
        ? "all"
        : "some",
    administrative: ofMeasure.some((count) => count.note.includes("administrative")),
    years,
    bars,
    apart,
    later,
    noCount: noCounts(years, [...bars, ...apart], ofCategory),
    form,
    otherCategories: tally(ofMeasure.map((count) => count.category))
      .map(([other]) => other)
      .filter((other) => other !== category),
    event: scope.event,
    sources: [
      ...new Set([
        ...[...cited, ...later.map(({ count }) => count)].map((count) => count.sourceId),
        ...populationSources(form),
      ]),
    ].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** The measures and categories that a country has counts of, with the number of counts, most counted first. */
export function penaltyMeasures(library: Library, country: CountryCode) {
  const counts = library.penalties.filter((count) => count.country === country);
  return tally(counts.map((count) => count.measure)).map(([measure, rows]) => ({
    measure,
    rows,
    categories: tally(counts.filter((c) => c.measure === measure).map((c) => c.category)).map(
      ([category, n]) => ({ category, rows: n }),
    ),
  }));
}

/** Every count that is drawn, as published, and the years without one. */
export function penaltiesRows(view: PenaltiesView, library: Library): readonly FlatRow[] {
  const { country } = view;
  if (country === null) return [];
  const name = countryByCode(country).name;
  const rowOf = (count: PenaltyCount, drawn: string): FlatRow => ({
    country,
    country_name: name,
    year: count.year,
    measure: count.measure,
    category: count.category,
    value: count.value,
    is_minimum: count.isMinimum ? "true" : "false",
    given_as: givenAs[boundOf(count)],
    period_start: count.periodStart,
    period_end: count.periodEnd,
    scope: count.scope,
    revision: count.revision,
    drawn,
    source_id: count.sourceId,
    source: library.sources.get(count.sourceId)?.title ?? null,
    note: count.note,
  });
  const published = [
    ...view.bars.flatMap((bar) => countsOf(bar).map((count) => rowOf(count, "bar"))),
    ...view.apart.flatMap((bar) => countsOf(bar).map((count) => rowOf(count, "apart"))),
    ...view.later.map(({ count }) => rowOf(count, "published later")),
    ...view.noCount.map(({ year }): FlatRow => ({
      country,
      country_name: name,
      year,
      measure: view.measure,
      category: view.category,
      value: null,
      is_minimum: null,
      given_as: null,
      period_start: null,
      period_end: null,
      scope: null,
      revision: null,
      drawn: "no count",
      source_id: null,
      source: null,
      note: null,
    })),
  ].sort((a, b) => Number(a.year) - Number(b.year));
  return view.form.kind === "counts"
    ? published
    : [...computedRows(view, view.form), ...published.map(padded)];
}

/** A published count among computed numbers: the same columns, those of a computed number empty. */
function padded(row: FlatRow): FlatRow {
  return {
    computed: null,
    computed_value: null,
    computed_given_as: null,
    n: null,
    since: null,
    population: null,
    missing: null,
    ...row,
  };
}

/** The running sums or the numbers a million people, with what they were made from, and the years without. */
function computedRows(view: PenaltiesView, form: Exclude<PenaltiesForm, { kind: "counts" }>): FlatRow[] {
  const row = (year: number, given: FlatRow): FlatRow => ({
    ...padded({}),
    country: view.country,
    country_name: countryByCode(view.country ?? "").name,
    year,
    measure: view.measure,
    category: view.category,
    value: null,
    is_minimum: null,
    given_as: null,
    period_start: null,
    period_end: null,
    scope: null,
    revision: null,
    drawn: form.kind,
    source_id: null,
    source: null,
    note: null,
    computed: form.kind,
    ...given,
  });
  if (form.kind === "cumulative") {
    return [
      ...form.sums.map(({ year, value, bound, since, counts }) =>
        row(year, { computed_value: value, computed_given_as: givenAs[bound], n: counts.length, since }),
      ),
      ...form.gaps.map(({ year, reason }) => row(year, { missing: reason })),
    ];
  }
  return form.values.map(({ year, value, bound, count, population }) =>
    row(year, {
      value: count.value,
      computed_value: value,
      computed_given_as: givenAs[bound],
      population: population?.value ?? null,
      missing: value === null ? "no population for that year" : null,
      source_id: population?.sourceId ?? null,
      note: form.population === null ? null : `by ${form.population.id}`,
    }),
  );
}

/** The later numbers of the years that have a bar: of the same measure, category, period and scope. */
function laterCounts(library: Library, bars: readonly Counted[]): readonly LaterCount[] {
  return (library.known?.later ?? []).flatMap((count) => {
    const isSame = ({ latest }: Counted) =>
      (["country", "measure", "category", "scope", "periodStart", "periodEnd"] as const).every(
        (key) => latest[key] === count[key],
      );
    const source = library.sources.get(count.sourceId);
    return bars.some(isSame) ? [{ count, publishedBy: (source && publishedBy(source)) ?? "" }] : [];
  });
}

/** All published numbers behind one bar: first, later, and the punished ones of the same revisions. */
export function countsOf(counted: Counted): readonly PenaltyCount[] {
  return [
    ...new Set([counted.first, counted.latest, ...counted.punished.map((share) => share.punished)]),
  ].filter((count) => count !== null);
}

/**
 * From the country's first year with fines, prosecutions or the measure itself to the last with the measure, whatever
 * the category: so the years without a count are seen as such.
 */
function yearsInView(
  ofCountry: readonly PenaltyCount[],
  ofMeasure: readonly PenaltyCount[],
  [from, to]: readonly [number, number],
): readonly [number, number] | null {
  if (ofMeasure.length === 0) return null;
  const leading = ofCountry.filter(isLeading);
  const starts = [...leading, ...ofMeasure].map((count) => yearIn(count.periodStart));
  const first = Math.max(from, Math.min(...starts));
  const last = Math.min(to, Math.max(...ofMeasure.map((count) => yearIn(count.periodEnd))));
  return first <= last ? [first, last] : null;
}

function noCounts(
  years: readonly [number, number] | null,
  shown: readonly Counted[],
  ofCategory: readonly PenaltyCount[],
): PenaltiesView["noCount"] {
  if (years === null) return [];
  return Array.from({ length: years[1] - years[0] + 1 }, (_, i) => years[0] + i)
    .filter((year) => !shown.some((counted) => covers(counted, year)))
    .map((year) => ({
      year,
      measures: [
        ...new Set(
          ofCategory
            .filter((count) => count.year === year && isWholeYear(count) && isLeading(count))
            .map((count) => count.measure),
        ),
      ],
    }));
}

function covers(counted: Counted, year: number): boolean {
  const { periodStart, periodEnd } = counted.latest;
  return crossesYears(counted.latest)
    ? yearIn(periodStart) <= year && yearIn(periodEnd) >= year
    : counted.latest.year === year;
}

/** The two measures by which a country's history of penalties is mostly told. */
function isLeading(count: PenaltyCount): boolean {
  return count.measure === "fines" || count.measure === "prosecutions";
}

function yearIn(iso: string): number {
  return Number(iso.slice(0, 4));
}
