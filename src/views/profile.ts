import type { Choices, FigureChoice } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import type { LegalEvent, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { profileRowOf, type ProfileRow } from "./profile/row.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";

export interface ProfileView {
  readonly title: string | null;
  /** null where no country is chosen and none has its page open. */
  readonly country: CountryCode | null;
  readonly group: NamedGroup;
  readonly groupSize: number;
  /** First and last year of which a row tells, for the axis that all rows share; null without a row. */
  readonly years: readonly [number, number] | null;
  readonly rows: readonly ProfileRow[];
  /** Indices that hold the country and are not shown for want of room. */
  readonly more: number;
  /** Indices that hold the country, but no value of it in the years in view. */
  readonly empty: readonly ScoreIndex[];
  /** The first indices that do not hold the country, and how many there are. */
  readonly without: { readonly first: readonly ScoreIndex[]; readonly count: number };
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** A reader's own data may bring thousands of indices: nobody reads more rows than this. */
export const mostRows = 40;

/** Every index that holds one country: its years, its last value, its place, its change and the median beside it. */
export function profileView(library: Library, choices: Choices, figure: FigureChoice): ProfileView {
  const { filter, focus, members, event } = scopeOf(library, choices, figure);
  const country = focus[0] ?? choices.profile;
  const all = country === null ? [] : [...library.indices.values()];
  const holding = all.filter((index) => index.countries.includes(country ?? ""));
  const others = all.filter((index) => !index.countries.includes(country ?? ""));
  const taken = holding.slice(0, mostRows);
  const rows = taken.flatMap((index) => profileRowOf(index, country ?? "", members, filter.years) ?? []);
  const told = rows.flatMap(({ points }) => points.map(({ year }) => year));
  const sourceIds = new Set(
    rows.flatMap(({ points, published }) => [
      ...points.flatMap(({ score }) => score?.sourceId ?? []),
      ...(published === null ? [] : [published.sourceId]),
    ]),
  );
  return {
    title: figure.title ?? null,
    country,
    group: namedGroup(choices.group, choices.groups),
    groupSize: members.length,
    years: told.length === 0 ? null : [Math.min(...told), Math.max(...told)],
    rows,
    more: holding.length - taken.length,
    empty: taken.filter((index) => !rows.some((row) => row.index === index)),
    without: { first: others.slice(0, 3), count: others.length },
    event,
    sources: [...sourceIds].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** The name of the country shown, or "" where none is. */
export function profileName({ country }: ProfileView): string {
  return country === null ? "" : countryByCode(country).name;
}

/** Every value, gap, median, place and change of the figure, a row each; computed ones say so in `kind`. */
export function profileRows(view: ProfileView, library: Library): readonly FlatRow[] {
  const cited = (id: string) => ({ source_id: id, source: library.sources.get(id)?.title ?? null });
  return view.rows.flatMap((shown) => {
    const row = (kind: string, given: Given): FlatRow => ({
      kind,
      index: shown.index.id,
      index_name: shown.index.short,
      direction: shown.index.direction,
      iso3: view.country,
      country: countryByCode(view.country ?? "").name,
      ...emptyRow,
      ...given,
    });
    const group = view.group.name ?? view.group.id;
    return [
      ...shown.points.map(({ year, score, missing }) =>
        row("value", {
          year,
          missing,
          ...(score === null
            ? {}
            : { value: score.value, low: score.low, high: score.high, ...cited(score.sourceId) }),
          note: score?.note || null,
        }),
      ),
      ...shown.points.flatMap(({ median }) =>
        median === null
          ? []
          : [
              row("computed median", {
                year: median.year,
                value: median.value,
                n: median.n,
                of: view.groupSize,
                group,
              }),
            ],
      ),
      ...(shown.published === null
        ? []
        : [
            row("published median", {
              year: shown.published.year,
              value: shown.published.value,
              group: shown.published.group,
              ...cited(shown.published.sourceId),
            }),
          ]),
      placeRow(shown, view.groupSize, group, row),
      ...(shown.change === null
        ? []
        : [
            row("computed change", {
              from_year: shown.change.from.year,
              year: shown.change.to.year,
              value: shown.change.difference,
              verdict: shown.change.verdict,
              missing: shown.change.reason,
              ...cited(shown.change.to.sourceId),
            }),
          ]),
    ];
  });
}

const emptyRow = {
  year: null,
  from_year: null,
  value: null,
  low: null,
  high: null,
  n: null,
  of: null,
  verdict: null,
  group: null,
  missing: null,
  source_id: null,
  source: null,
  note: null,
};
type Given = Partial<Record<keyof typeof emptyRow, string | number | null>>;

function placeRow(
  { place, last, held }: ProfileRow,
  of: number,
  group: string,
  row: (kind: string, given: Given) => FlatRow,
): FlatRow {
  return typeof place === "string"
    ? row("computed place", { year: last.year, n: held.length, of, group, missing: place })
    : row("computed place", { year: place.year, value: place.rank, n: place.n, of, group });
}
