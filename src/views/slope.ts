import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { MethodBreak, Score, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import { breaksBetween, changeBetween, type ChangeBetween } from "./change/rule.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf, type Scope } from "./scope.ts";
import { countIn, yearStatistics } from "./yearStatistics.ts";

export interface SlopeSeries {
  readonly country: CountryCode;
  readonly chosen: boolean;
  readonly inFocus: boolean;
  readonly from: Score;
  readonly to: Score;
  /** Their difference and what the publisher's rule says of it; null where both are the same year. */
  readonly change: ChangeBetween | null;
}

/** A country without a value in one or both of the years. */
export interface SlopeMissing {
  readonly country: CountryCode;
  readonly chosen: boolean;
  /** The values there are, in the order of the years. */
  readonly values: readonly (Score | null)[];
  readonly gaps: readonly { readonly year: number; readonly reason: MissingReason }[];
}

export interface SlopeView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  /** The two years, the earlier first; the same year twice where there is one only; null where there is none. */
  readonly between: readonly [number, number] | null;
  readonly series: readonly SlopeSeries[];
  readonly missing: readonly SlopeMissing[];
  /** Members of the group and chosen countries together: what the series and the missing add up to. */
  readonly countries: number;
  /** Breaks of method between the two years: then nothing is joined. */
  readonly breaks: readonly MethodBreak[];
  readonly sources: readonly Source[];
}

/** An index in two years, a pair of values for each country of the group. */
export function slopeView(library: Library, choices: Choices, figure: FigureChoice): SlopeView {
  const index = indexOf(library, choices, figure);
  const scope = scopeOf(library, choices, figure);
  const between = betweenOf(index, scope, figure);
  const codes = [...new Set([...scope.chosen, ...scope.members])];
  const [isChosen, isInFocus] = [within(scope.chosen), within(scope.focus)];
  const series: SlopeSeries[] = [];
  const missing: SlopeMissing[] = [];
  for (const country of between === null ? [] : codes) {
    const chosen = isChosen(country);
    const years = between ?? [0, 0];
    const from = index.at(country, years[0]);
    const to = index.at(country, years[1]);
    if (from !== null && to !== null) {
      const inFocus = chosen ? isInFocus(country) : scope.filter.inFocus(country);
      const change = from.year === to.year ? null : changeBetween(index, from, to);
      series.push({ country, chosen, inFocus, from, to, change });
    } else {
      const gaps = [...new Set(years)]
        .filter((year) => index.at(country, year) === null)
        .map((year) => ({ year, reason: missingReason(index, country, year) }));
      missing.push({ country, chosen, values: [from, to], gaps });
    }
  }
  return {
    title: figure.title ?? null,
    index,
    between,
    series,
    missing,
    countries: codes.length,
    breaks: between === null ? [] : breaksBetween(index, ...between),
    sources: sourcesOf(library, index, series),
  };
}

/**
 * What the figure shows: a row for a country and a year, missing values too with their reason. The row of the later year
 * holds the change and what the publisher's rule says of it.
 */
export function slopeRows(view: SlopeView, library: Library): readonly FlatRow[] {
  const years = [...new Set(view.between ?? [])];
  const rowOf = (
    country: CountryCode,
    chosen: boolean,
    year: number,
    score: Score | null,
    missing: string,
    change: ChangeBetween | null,
  ) => ({
    index: view.index.id,
    iso3: country,
    country: countryByCode(country).name,
    role: chosen ? "chosen" : "context",
    year,
    value: score?.value ?? null,
    low: score?.low ?? null,
    high: score?.high ?? null,
    change: change?.difference ?? null,
    change_rule: change?.verdict ?? null,
    missing,
    source_id: score?.sourceId ?? "",
    source: library.sources.get(score?.sourceId ?? "")?.title ?? "",
    note: score?.note ?? "",
  });
  return [
    ...view.series.flatMap(({ country, chosen, from, to, change }) =>
      years.map((year, i) => rowOf(country, chosen, year, i === 0 ? from : to, "", i === 0 ? null : change)),
    ),
    ...view.missing.flatMap(({ country, chosen, values, gaps }) =>
      years.map((year, i) => {
        const reason = gaps.find((gap) => gap.year === year)?.reason ?? "";
        return rowOf(country, chosen, year, values[i] ?? null, reason, null);
      }),
    ),
  ];
}

/** The years asked for, the earlier first; else the first and last in view that at least half of the members have. */
function betweenOf(
  index: ScoreIndex,
  { filter, members }: Scope,
  figure: FigureChoice,
): readonly [number, number] | null {
  if (figure.between !== undefined) {
    const [a, b] = figure.between;
    return a <= b ? [a, b] : [b, a];
  }
  const inView = index.years.filter((year) => year >= filter.years[0] && year <= filter.years[1]);
  const statistics = yearStatistics(index, members);
  const held = (year: number) => countIn(statistics, year);
  const wellHeld = inView.filter((year) => held(year) > 0 && held(year) * 2 >= members.length);
  // An index of few countries never reaches half of the group: then any year with values will do.
  const usable = wellHeld.length > 0 ? wellHeld : inView.filter((year) => held(year) > 0);
  const [first, last] = [usable[0], usable.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function sourcesOf(library: Library, index: ScoreIndex, series: readonly SlopeSeries[]): readonly Source[] {
  const ids = new Set(series.flatMap(({ from, to }) => [from.sourceId, to.sourceId]));
  return [...(ids.size > 0 ? ids : [index.sourceId])].flatMap((id) => library.sources.get(id) ?? []);
}
