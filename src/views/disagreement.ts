import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import type { Score, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import { workings } from "./compare.ts";
import { indicesPicked, type Refusal } from "./indicesPicked.ts";
import type { FlatRow } from "./row.ts";
import { isTurned, percentileIn, valuesOf, yardstick, type Scaled } from "./scaled.ts";
import { scopeOf } from "./scope.ts";
import { countIn, yearStatistics } from "./yearStatistics.ts";

/** Where one index puts a country. */
export interface Place {
  readonly index: ScoreIndex;
  readonly score: Score;
  readonly scaled: Scaled;
}

export interface DisagreementLine {
  readonly country: CountryCode;
  readonly role: "focus" | "dimmed" | "context";
  /** Whether it is one of the countries that all are measured among. */
  readonly counted: boolean;
  /** At least two, in the order of the indices. */
  readonly places: readonly Place[];
  readonly lowest: Place;
  readonly highest: Place;
  /** Highest less lowest, percentile points. */
  readonly difference: number;
  readonly gaps: readonly { readonly index: ScoreIndex; readonly reason: MissingReason }[];
}

/** A country that fewer than two of the indices have in that year. */
export interface DisagreementMissing {
  readonly country: CountryCode;
  readonly gaps: readonly { readonly index: ScoreIndex; readonly reason: MissingReason }[];
}

export interface DisagreementView {
  readonly title: string | null;
  readonly group: NamedGroup;
  readonly groupSize: number;
  /** null where no year in view has values of two of the indices. */
  readonly year: number | null;
  readonly years: readonly [number, number];
  /** Whether the year was chosen, or is the last that most of the indices have. */
  readonly chosenYear: boolean;
  /** Those with a value in that year. */
  readonly indices: readonly ScoreIndex[];
  /** Those without. */
  readonly silent: readonly ScoreIndex[];
  readonly refused: readonly Refusal[];
  /** The countries that every index is measured among: those that have a value of each. */
  readonly pool: readonly CountryCode[];
  /** Those that differ most first. */
  readonly lines: readonly DisagreementLine[];
  readonly missing: readonly DisagreementMissing[];
  /** The first of the chosen countries in focus. */
  readonly leading: CountryCode | null;
  readonly sources: readonly Source[];
}

/** For each country that two of the indices have in one year, how far apart they put it. */
export function disagreementView(library: Library, choices: Choices, figure: FigureChoice): DisagreementView {
  const { filter, focus, chosen, members } = scopeOf(library, choices, figure);
  const { shown, refused } = indicesPicked(library, choices.index, figure.indices, members);
  const has = (index: ScoreIndex, year: number) => countIn(yearStatistics(index, members), year) > 0;
  const year = figure.year ?? lastCommonYear(shown, filter.years, has);
  const indices = year === null ? [] : shown.filter((index) => has(index, year));
  const pool = year === null ? [] : yardstick(indices, members, year);
  const codes = [...new Set([...members, ...chosen])];
  const measured = indices.map((index) => ({ index, values: valuesOf(index, pool, year ?? 0) }));
  const [isChosen, isInFocus, isPooled] = [within(chosen), within(focus), within(pool)];
  const lines: DisagreementLine[] = [];
  const missing: DisagreementMissing[] = [];
  for (const country of year === null || indices.length < 2 ? [] : codes) {
    const places = measured.flatMap(({ index, values }) => placeOf(index, country, year ?? 0, values) ?? []);
    const gaps = indices
      .filter((index) => index.at(country, year ?? 0) === null)
      .map((index) => ({ index, reason: missingReason(index, country, year ?? 0) }));
    const [lowest, highest] = endsOf(places);
    if (places.length < 2 || lowest === undefined || highest === undefined) {
      missing.push({ country, gaps });
      continue;
    }
    const role = isInFocus(country) ? "focus" : isChosen(country) ? "dimmed" : "context";
    const counted = isPooled(country);
    const difference = highest.scaled.value - lowest.scaled.value;
    lines.push({ country, role, counted, places, lowest, highest, difference, gaps });
  }
  const name = (code: CountryCode) => countryByCode(code).name;
  const cited = lines.flatMap(({ places }) => places.map(({ score }) => score.sourceId));
  return {
    title: figure.title ?? null,
    group: namedGroup(choices.group, choices.groups),
    groupSize: members.length,
    year,
    years: filter.years,
    chosenYear: figure.year !== undefined,
    indices,
    silent: shown.filter((index) => !indices.includes(index)),
    refused,
    pool,
    lines: lines.toSorted(
      (a, b) => b.difference - a.difference || (name(a.country) < name(b.country) ? -1 : 1),
    ),
    missing,
    leading: focus[0] ?? null,
    sources: [...new Set(cited)].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** A row a dot, a row a country with its difference, then what is missing, refused and left out. */
export function disagreementRows(view: DisagreementView, library: Library): readonly FlatRow[] {
  const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
    ...emptyRow,
    year: view.year,
    ...given,
  });
  const at = (country: CountryCode) => ({ iso3: country, country: countryByCode(country).name });
  const of = (index: ScoreIndex) => ({
    index: index.id,
    index_name: index.short,
    direction: index.direction,
    turned: isTurned(index) ? "yes" : "no",
  });
  return [
    ...view.lines.flatMap(({ country, role, counted, places, lowest, highest, difference, gaps }, i) => [
      row({
        kind: "difference",
        ...at(country),
        role,
        counted: counted ? "yes" : "no",
        order: i + 1,
        difference,
        lowest: lowest.index.id,
        highest: highest.index.id,
        n: places.length,
      }),
      ...places.map(({ index, score, scaled }) =>
        row({
          kind: "place",
          ...of(index),
          ...at(country),
          role,
          value: score.value,
          unit: index.unit,
          percentile: scaled.value,
          ...workings(scaled),
          source_id: score.sourceId,
          source: library.sources.get(score.sourceId)?.title ?? null,
          note: score.note || null,
        }),
      ),
      ...gaps.map(({ index, reason }) =>
        row({ kind: "missing", ...of(index), ...at(country), role, missing: reason }),
      ),
    ]),
    ...view.missing.flatMap(({ country, gaps }) =>
      gaps.map(({ index, reason }) =>
        row({ kind: "left out", ...of(index), ...at(country), missing: reason }),
      ),
    ),
    row({ kind: "countries measured among", n: view.pool.length, of: view.groupSize }),
    ...view.silent.map((index) => row({ kind: "index without values", ...of(index) })),
    ...view.refused.map(({ id, name, reason }) =>
      row({ kind: "index not shown", index: id, index_name: name, note: reason }),
    ),
  ];
}

const emptyRow = {
  kind: null,
  index: null,
  index_name: null,
  direction: null,
  turned: null,
  iso3: null,
  country: null,
  role: null,
  counted: null,
  order: null,
  year: null,
  value: null,
  unit: null,
  percentile: null,
  below: null,
  equal: null,
  n: null,
  of: null,
  difference: null,
  lowest: null,
  highest: null,
  missing: null,
  source_id: null,
  source: null,
  note: null,
};

function placeOf(
  index: ScoreIndex,
  country: CountryCode,
  year: number,
  pool: readonly number[],
): Place | null {
  const score = index.at(country, year);
  const scaled = score === null ? null : percentileIn(pool, score.value, isTurned(index));
  return score === null || scaled === null ? null : { index, score, scaled };
}

function endsOf(places: readonly Place[]): readonly [Place | undefined, Place | undefined] {
  const sorted = places.toSorted((a, b) => a.scaled.value - b.scaled.value);
  return [sorted[0], sorted.at(-1)];
}

/** The last year in view that as many of the indices have as any year does, and at least two. */
function lastCommonYear(
  indices: readonly ScoreIndex[],
  [from, to]: readonly [number, number],
  has: (index: ScoreIndex, year: number) => boolean,
): number | null {
  let [best, most] = [null as number | null, 1];
  for (let year = from; year <= to; year++) {
    const count = indices.filter((index) => has(index, year)).length;
    if (count > 1 && count >= most) [best, most] = [year, count];
  }
  return best;
}
