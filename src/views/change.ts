import type { Choices, FigureChoice } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { groups, regionOf, type RegionId } from "../country/groups.ts";
import type { MethodBreak, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { dateSpan } from "../time/partialDate.ts";
import { countryChange, type CountryChange, type SideSummary } from "./change/country.ts";
import { otherYears, standingOf, type OtherYears, type Standing } from "./change/others.ts";
import { breaksWithin, coveredBy, windowsAt, type Covered, type Windows } from "./change/windows.ts";
import { dateAsked, subjectOf, type Moment } from "./change/moment.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf } from "./scope.ts";

/** Whole years on each side where the reader has not said how many. */
export const usualWindow = 5;

/** A country of the figure. The subject is the one whose change is compared with the pool and with other years. */
export interface ChangeSeries extends CountryChange {
  readonly role: "subject" | "chosen" | "pool";
  readonly inFocus: boolean;
  readonly inPool: boolean;
}

export interface ChangePool {
  readonly countries: readonly CountryCode[];
  /** Where they come from: the reader's own list, or the other countries of this region; null: there is no region. */
  readonly from: "own" | RegionId | null;
  /** The change of the subject among those of the pool. */
  readonly standing: Standing;
}

export interface ChangeView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  readonly moment: Moment | null;
  /** Why there is nothing to align. */
  readonly problem: "no-event" | "undated" | "no-country" | "no-values" | null;
  /** Years on each side. */
  readonly window: number;
  readonly windows: Windows | null;
  readonly covered: Covered;
  readonly subject: CountryCode | null;
  /** The subject first, then the other chosen countries, then the pool. */
  readonly series: readonly ChangeSeries[];
  readonly pool: ChangePool;
  readonly others: OtherYears | null;
  /** Changes of method within the windows: they forbid a difference. */
  readonly breaks: readonly MethodBreak[];
  readonly sources: readonly Source[];
}

/** An index before and after a date: in the chosen countries, in a pool to compare with, and at all other years. */
export function changeView(library: Library, choices: Choices, figure: FigureChoice): ChangeView {
  const index = indexOf(library, choices, figure);
  const scope = scopeOf(library, choices, figure);
  const window = Math.max(1, Math.round(figure.window ?? usualWindow));
  const covered = coveredBy(index);
  const asked = dateAsked(library, scope, figure);
  const span = asked === null ? null : dateSpan(asked.date);
  const windows = asked === null ? null : windowsAt(asked.date, window, covered);
  const subject = subjectOf(scope, asked?.event ?? null);
  const pool = poolOf(figure, asked?.event?.country ?? null, subject);
  const shown = {
    title: figure.title ?? null,
    index,
    moment: asked === null || span === null ? null : { ...asked, span },
    window,
    windows,
    covered,
    subject,
  };
  const problem = asked === null ? "no-event" : windows === null ? "undated" : "no-country";
  if (windows === null || subject === null) {
    const nobody = { ...pool, standing: standingOf(null, []) };
    return { ...shown, problem, series: [], pool: nobody, others: null, breaks: [], sources: [] };
  }
  const { years } = scope.filter;
  const codes = [...new Set([subject, ...scope.chosen, ...pool.countries])];
  const series = codes.map((country): ChangeSeries => {
    const chosen = scope.chosen.includes(country);
    return {
      ...countryChange(index, country, windows, years),
      role: country === subject ? "subject" : chosen ? "chosen" : "pool",
      inFocus: country === subject || (chosen ? scope.focus : scope.members).includes(country),
      inPool: pool.countries.includes(country),
    };
  });
  const own = series[0]?.mean ?? null;
  const changes = series.filter(({ inPool }) => inPool).flatMap(({ mean }) => mean ?? []);
  const empty = series.every((each) => each.years.every(({ score }) => score === null));
  return {
    ...shown,
    problem: empty ? "no-values" : null,
    series,
    pool: { ...pool, standing: standingOf(own, changes) },
    others: otherYears(index, subject, windows, years, own),
    breaks: breaksWithin(index, windows),
    sources: sourcesOf(library, index, series),
  };
}

function poolOf(
  figure: FigureChoice,
  eventCountry: CountryCode | null,
  subject: CountryCode | null,
): Omit<ChangePool, "standing"> {
  if (figure.pool !== undefined) {
    return { countries: figure.pool.filter((code) => code !== subject), from: "own" };
  }
  const centre = eventCountry ?? subject;
  const from = centre === null ? null : regionOf(centre);
  const region = from === null ? [] : groups[from];
  return { countries: region.filter((code) => code !== subject), from };
}

function sourcesOf(library: Library, index: ScoreIndex, series: readonly ChangeSeries[]): readonly Source[] {
  const shown = series.flatMap(({ years }) => years.flatMap(({ score }) => score?.sourceId ?? []));
  return [...new Set(shown.length > 0 ? shown : [index.sourceId])].flatMap(
    (id) => library.sources.get(id) ?? [],
  );
}

/**
 * What the figure shows: `value` rows for a country and a year of the windows; `change` rows for a country; a `pool` row with
 * the spread of the pool; an `other year` row for each year that the same difference was computed at; and one `other years`
 * row that says where the difference at the date stands among them.
 */
export function changeRows(view: ChangeView, library: Library): readonly FlatRow[] {
  const date = view.moment?.date.iso ?? null;
  const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
    ...emptyRow,
    index: view.index.id,
    date,
    event: view.moment?.event?.id ?? null,
    window: view.window,
    ...given,
  });
  const named = (country: CountryCode) => ({ iso3: country, country: countryByCode(country).name });
  const changed = (change: CountryChange) => ({
    n_before: change.before.n,
    n_after: change.after.n,
    years_before: yearsOf(change.before),
    years_after: yearsOf(change.after),
    mean_before: change.before.mean,
    mean_after: change.after.mean,
    median_before: change.before.median,
    median_after: change.after.median,
    change: change.mean,
    change_of_median: change.median,
    missing: change.reason,
  });
  const values = view.series.flatMap(({ country, role, inPool, years }) =>
    years.map(({ year, side, offset, score, missing }) =>
      row({
        kind: "value",
        ...named(country),
        role,
        in_pool: inPool ? "yes" : "no",
        year,
        offset,
        side,
        value: score?.value ?? null,
        low: score?.low ?? null,
        high: score?.high ?? null,
        missing,
        source_id: score?.sourceId ?? null,
        source: score === null ? null : (library.sources.get(score.sourceId)?.title ?? null),
        note: score?.note || null,
      }),
    ),
  );
  const changes = view.series.map((series) =>
    row({
      kind: "change",
      ...named(series.country),
      role: series.role,
      in_pool: series.inPool ? "yes" : "no",
      ...changed(series),
      last_before: series.ends?.from.year ?? null,
      first_after: series.ends?.to.year ?? null,
      last_to_first: series.ends?.difference ?? null,
      change_rule: series.ends?.verdict ?? null,
    }),
  );
  const own = { change: view.series[0]?.mean ?? null, ...(view.subject === null ? {} : named(view.subject)) };
  const pool = row({ kind: "pool", ...own, ...standingRow(view.pool.standing) });
  if (view.others === null) return [...values, ...changes];
  const others = view.others.years.map(({ year, change, reachesOver }) =>
    row({
      kind: "other year",
      ...named(change.country),
      year,
      ...changed(change),
      reaches_over_date: reachesOver ? "yes" : "no",
    }),
  );
  const { tooFew, broken, standing } = view.others;
  const left = [
    ...tooFew.map((year) => ({ year, missing: "too-few" })),
    ...broken.map((year) => ({ year, missing: "method-break" })),
  ].map(({ year, missing }) => row({ kind: "other year", ...own, change: null, year, missing }));
  return [
    ...values,
    ...changes,
    pool,
    ...others,
    ...left,
    row({ kind: "other years", ...own, ...standingRow(standing) }),
  ];
}

const emptyRow = {
  kind: null,
  index: null,
  date: null,
  event: null,
  window: null,
  iso3: null,
  country: null,
  role: null,
  in_pool: null,
  year: null,
  offset: null,
  side: null,
  value: null,
  low: null,
  high: null,
  missing: null,
  n_before: null,
  n_after: null,
  years_before: null,
  years_after: null,
  mean_before: null,
  mean_after: null,
  median_before: null,
  median_after: null,
  change: null,
  change_of_median: null,
  last_before: null,
  first_after: null,
  last_to_first: null,
  change_rule: null,
  reaches_over_date: null,
  n: null,
  lower: null,
  equal: null,
  higher: null,
  least: null,
  lower_quartile: null,
  median: null,
  upper_quartile: null,
  most: null,
  source_id: null,
  source: null,
  note: null,
};

function standingRow({ n, lower, equal, higher, summary }: Standing) {
  return {
    n,
    lower,
    equal,
    higher,
    least: summary?.min ?? null,
    lower_quartile: summary?.lowerQuartile ?? null,
    median: summary?.median ?? null,
    upper_quartile: summary?.upperQuartile ?? null,
    most: summary?.max ?? null,
  };
}

function yearsOf({ scores }: SideSummary): string {
  return scores.map(({ year }) => year).join(" ");
}
