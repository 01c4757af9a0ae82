import type { Choices, FigureChoice } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { LegalEvent, PenaltyCount, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { boundOf, givenAs } from "./penalties/counted.ts";
import { mostCounted, penaltyCountry, tally } from "./penalties/country.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";
import { saidOf } from "./share/bounds.ts";
import { gapsOf, pairsOf, type ShareGap, type ShareMeasures, type SharePair } from "./share/pairs.ts";

export interface ShareView {
  readonly title: string | null;
  readonly country: CountryCode | null;
  readonly dimmed: boolean;
  readonly others: readonly CountryCode[];
  readonly measures: ShareMeasures;
  /** The measure chosen on the page, where it has no share. */
  readonly notShared: string | null;
  readonly category: string;
  readonly otherCategories: readonly string[];
  readonly years: readonly [number, number] | null;
  readonly pairs: readonly SharePair[];
  readonly gaps: readonly ShareGap[];
  /** Counts of cases in years with a pair that have no punished ones of their own revision, period and scope. */
  readonly unpaired: readonly PenaltyCount[];
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** Which measure is a part of which. */
const families: readonly ShareMeasures[] = [
  { cases: "prosecutions", punished: "punished" },
  { cases: "individuals_prosecuted", punished: "individuals_punished" },
  { cases: "organisations_prosecuted", punished: "organisations_punished" },
];

/** How many of the known cases ended in punishment, by year: numbers of equal revision only. */
export function shareView(library: Library, choices: Choices, figure: FigureChoice): ShareView {
  const scope = scopeOf(library, choices, figure);
  const { filter, chosen, focus } = scope;
  const family = families.find((f) => f.cases === filter.measure || f.punished === filter.measure);
  const measures = family ?? families[0]!;
  const country = penaltyCountry(library, {
    ...scope,
    filter: { ...filter, measure: measures.punished },
  });
  const ofCountry = library.penalties.filter((count) => count.country === country);
  const ofFamily = ofCountry.filter(
    (count) => count.measure === measures.cases || count.measure === measures.punished,
  );
  const paired = pairsOf(ofFamily, measures);
  const category =
    filter.category ??
    (paired.length > 0
      ? mostCounted(
          paired.map((pair) => pair.cases.category),
          "all",
        )
      : mostCounted(
          ofFamily.map((count) => count.category),
          "all",
        ));
  const inView = (count: PenaltyCount) =>
    yearIn(count.periodEnd) >= filter.years[0] && yearIn(count.periodStart) <= filter.years[1];
  const counts = ofFamily.filter((count) => count.category === category && inView(count));
  const pairs = pairsOf(counts, measures);
  const years = extentOf(counts);
  const gaps = gapsOf(counts, pairs, years, measures);
  const unpaired = counts.filter(
    (count) =>
      count.measure === measures.cases &&
      pairs.some((pair) => pair.year === count.year) &&
      !pairs.some((pair) => pair.cases === count),
  );
  const shown = [
    ...pairs.flatMap(({ punished, cases }) => [punished, cases]),
    ...unpaired,
    ...gaps.flatMap((gap) => [...gap.cases, ...gap.punished]),
  ];
  return {
    title: figure.title ?? null,
    country,
    dimmed: country !== null && chosen.length > 0 && !focus.includes(country),
    others: chosen.filter(
      (code) =>
        code !== country &&
        library.penalties.some((c) => c.country === code && c.measure === measures.punished),
    ),
    measures,
    notShared: family === undefined ? filter.measure : null,
    category,
    otherCategories: tally(paired.map((pair) => pair.cases.category))
      .map(([other]) => other)
      .filter((other) => other !== category),
    years,
    pairs,
    gaps,
    unpaired,
    event: scope.event,
    sources: [...new Set(shown.map((count) => count.sourceId))].flatMap(
      (id) => library.sources.get(id) ?? [],
    ),
  };
}

/** A row for each share with its bounds, each count that has no partner, and each year without a share. */
export function shareRows(view: ShareView, library: Library): readonly FlatRow[] {
  const { country } = view;
  if (country === null) return [];
  const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
    country,
    country_name: countryByCode(country).name,
    measure: `${view.measures.punished} of ${view.measures.cases}`,
    category: view.category,
    ...emptyRow,
    ...given,
  });
  const titled = (id: string) => library.sources.get(id)?.title ?? null;
  const percent = (share: number | undefined) => (share === undefined ? null : 100 * share);
  return [
    ...view.pairs.map(({ year, revision, punished, cases, ofKnown, ofAll, stated }) =>
      row({
        kind: "share",
        year,
        punished: punished.value,
        punished_given_as: givenAs[boundOf(punished)],
        n: cases.value,
        n_given_as: givenAs[boundOf(cases)],
        share_percent: (100 * punished.value) / cases.value,
        said: saidAs[saidOf(ofKnown)],
        low_percent: percent(ofKnown?.low),
        high_percent: percent(ofKnown?.high),
        not_known_punished: cases.value - punished.value,
        of_all_cases: saidAs[saidOf(ofAll)],
        of_all_low_percent: percent(ofAll?.low),
        of_all_high_percent: percent(ofAll?.high),
        paired_by: stated ? "the source" : "equal revision, period and scope",
        revision,
        period_start: cases.periodStart,
        period_end: cases.periodEnd,
        scope: cases.scope,
        source_id: punished.sourceId,
        source: titled(punished.sourceId),
        n_source_id: cases.sourceId,
        n_source: titled(cases.sourceId),
        note: punished.note || null,
      }),
    ),
    ...view.unpaired.map((count) =>
      row({
        kind: "no partner",
        year: count.year,
        n: count.value,
        n_given_as: givenAs[boundOf(count)],
        revision: count.revision,
        period_start: count.periodStart,
        period_end: count.periodEnd,
        scope: count.scope,
        missing: `no count of ${view.measures.punished} of the same revision, period and scope`,
        n_source_id: count.sourceId,
        n_source: titled(count.sourceId),
        note: count.note || null,
      }),
    ),
    ...view.gaps.map(({ year, reason, cases, punished }) =>
      row({
        kind: "no share",
        year,
        n: cases[0]?.value ?? null,
        punished: punished[0]?.value ?? null,
        missing: reason,
        source_id: punished[0]?.sourceId ?? null,
        source: titled(punished[0]?.sourceId ?? ""),
        n_source_id: cases[0]?.sourceId ?? null,
        n_source: titled(cases[0]?.sourceId ?? ""),
      }),
    ),
  ].sort((a, b) => Number(a["year"]) - Number(b["year"]));
}

const saidAs = { ...givenAs, between: "between", unknown: "unknown" } as const;

const emptyRow = {
  kind: null,
  year: null,
  punished: null,
  punished_given_as: null,
  n: null,
  n_given_as: null,
  share_percent: null,
  said: null,
  low_percent: null,
  high_percent: null,
  not_known_punished: null,
  of_all_cases: null,
  of_all_low_percent: null,
  of_all_high_percent: null,
  paired_by: null,
  missing: null,
  revision: null,
  period_start: null,
  period_end: null,
  scope: null,
  source_id: null,
  source: null,
  n_source_id: null,
  n_source: null,
  note: null,
};

/** From the first to the last year with a count of either. */
function extentOf(counts: readonly PenaltyCount[]): readonly [number, number] | null {
  const years = counts.map((count) => count.year);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

function yearIn(iso: string): number {
  return Number(iso.slice(0, 4));
}
