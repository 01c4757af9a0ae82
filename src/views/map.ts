import { max, min, tickStep } from "d3-array";
import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import type { MethodBreak, Score, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf } from "./scope.ts";
import { countIn, summaryIn, yearStatistics } from "./yearStatistics.ts";

/** A country in one of the years drawn. */
export interface MapCell {
  readonly year: number;
  readonly score: Score | null;
  /** Why there is no value; null where there is one. */
  readonly reason: MissingReason | null;
  /** Which class the value lies in, counted from the lowest; null without a value. */
  readonly step: number | null;
}

export interface MapCountry {
  readonly country: CountryCode;
  readonly chosen: boolean;
  /** A member of the group; a chosen country may stand outside it. */
  readonly member: boolean;
  readonly inFocus: boolean;
  /** One for every year of the view. */
  readonly cells: readonly MapCell[];
}

export interface MapView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  readonly group: NamedGroup;
  readonly form: "map" | "tiles";
  /** One year, or two with the earlier first; none where the index has no value in view. */
  readonly years: readonly number[];
  /** The members of the group, then chosen countries outside it. */
  readonly countries: readonly MapCountry[];
  /**
   * Limits of the classes, ascending, one more than there are classes. A value on a limit lies in the class above it; the
   * last limit belongs to the last class. Made from all years of the index, so that colours stay while years change.
   */
  readonly limits: readonly number[];
  /** Breaks of method between the two years: their colours are then not comparable. */
  readonly breaks: readonly MethodBreak[];
  readonly sources: readonly Source[];
}

/** About how many classes the values are put in: 4 to 7 as round limits allow. */
const classes = 4.5;

/** One index by country in one year, or in two years on one scale. */
export function mapView(library: Library, choices: Choices, figure: FigureChoice): MapView {
  const index = indexOf(library, choices, figure);
  const { filter, chosen, members } = scopeOf(library, choices, figure);
  const codes = [...new Set([...members, ...chosen])];
  const [isChosen, isMember] = [within(chosen), within(members)];
  const inFocus = new Set(scopeOf(library, { ...choices, countries: codes }, figure).focus);
  const years = yearsOf(index, codes, filter.years, figure);
  const limits = classLimits(endsOf(index, codes), index.decimals);
  const countries = codes.map((country): MapCountry => ({
    country,
    chosen: isChosen(country),
    member: isMember(country),
    inFocus: inFocus.has(country),
    cells: years.map((year) => {
      const score = index.at(country, year);
      return {
        year,
        score,
        reason: score === null ? missingReason(index, country, year) : null,
        step: score === null ? null : classOf(score.value, limits),
      };
    }),
  }));
  const ids = new Set(countries.flatMap(({ cells }) => cells.flatMap(({ score }) => score?.sourceId ?? [])));
  return {
    title: figure.title ?? null,
    index,
    group: namedGroup(choices.group, choices.groups),
    form: figure.form === "tiles" ? "tiles" : "map",
    years,
    countries,
    limits,
    breaks: index.methodBreaks.filter(
      ({ year }) => years.length === 2 && year > years[0]! && year <= years[1]!,
    ),
    sources: [...(ids.size > 0 ? ids : [index.sourceId])].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** What the figure shows: a row a country and year with the class it is coloured by, missing values with their reason. */
export function mapRows(view: MapView, library: Library): readonly FlatRow[] {
  return view.countries.flatMap(({ country, chosen, member, cells }) =>
    cells.map(({ year, score, reason, step }) => ({
      index: view.index.id,
      iso3: country,
      country: countryByCode(country).name,
      role: chosen ? "chosen" : "context",
      in_group: member ? "yes" : "no",
      year,
      value: score?.value ?? null,
      low: score?.low ?? null,
      high: score?.high ?? null,
      class: step === null ? null : step + 1,
      class_from: step === null ? null : (view.limits[step] ?? null),
      class_to: step === null ? null : (view.limits[step + 1] ?? null),
      missing: reason ?? "",
      source_id: score?.sourceId ?? "",
      source: library.sources.get(score?.sourceId ?? "")?.title ?? "",
      note: score?.note ?? "",
    })),
  );
}

/**
 * Round limits of some five equal classes that hold all values, on steps of 1, 2 or 5 times a power of ten; never finer
 * than the digits published. Empty without values.
 */
export function classLimits(values: readonly number[], decimals: number): readonly number[] {
  const [low, high] = [min(values), max(values)];
  if (low === undefined || high === undefined) return [];
  const finest = 10 ** -decimals;
  const step = low === high ? finest : Math.max(finest, tickStep(low, high, classes));
  // Counted in whole steps: sums of 0.1 would drift.
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toPrecision(12)));
}

/** The class that a value lies in, from 0; a value beyond the ends lies in the nearest. */
export function classOf(value: number, limits: readonly number[]): number {
  const above = limits.slice(1, -1).filter((limit) => value >= limit).length;
  return Math.min(above, Math.max(0, limits.length - 2));
}

/** The lowest and the highest value of each year of the index. */
function endsOf(index: ScoreIndex, codes: readonly CountryCode[]): readonly number[] {
  const statistics = yearStatistics(index, codes);
  return index.years.flatMap((year) => {
    const summary = summaryIn(statistics, year);
    return summary === null ? [] : [summary.min, summary.max];
  });
}

/** The year or the two years asked for; else the last in view in which any of the countries has a value. */
function yearsOf(
  index: ScoreIndex,
  codes: readonly CountryCode[],
  [first, last]: readonly [number, number],
  { between, year }: FigureChoice,
): readonly number[] {
  if (between !== undefined) return [...new Set(between)].sort((a, b) => a - b);
  if (year !== undefined) return [year];
  const statistics = yearStatistics(index, codes);
  const found = index.years.findLast(
    (candidate) => candidate >= first && candidate <= last && countIn(statistics, candidate) > 0,
  );
  return found === undefined ? [] : [found];
}
