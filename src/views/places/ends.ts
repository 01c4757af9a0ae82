import { isDirected, type Ranking, type RankingEdition, type ScoreIndex } from "../../dataset/dataset.ts";
import type { Library } from "../../dataset/library.ts";
import { yearHoldingMost } from "../../time/interval.ts";
import type { Choices, FigureChoice } from "../../choices/choices.ts";
import type { CountryCode } from "../../country/country.ts";
import type { Scope } from "../scope.ts";

/** One side of the figure: an edition of a ranking, or an index in a year. */
export type PlacesEnd = {
  readonly id: string;
  /** Of the edition, or of the values. */
  readonly year: number;
  readonly label: string;
  readonly short: string;
  /** The calendar year that it tells of; null where the publisher does not say. */
  readonly covers: number | null;
} & (
  | { readonly kind: "edition"; readonly ranking: Ranking; readonly edition: RankingEdition }
  | { readonly kind: "index"; readonly index: ScoreIndex }
);

/** Why there is nothing to compare. */
export type NoEnds = "no-ranking" | "no-common-year" | "not-there" | "undirected";

/**
 * The two sides asked for; else the latest edition in view whose covered year the page's index has values for, complete
 * ones first, and that index in that year.
 */
export function endsOf(
  library: Library,
  choices: Choices,
  figure: FigureChoice,
  scope: Scope,
): readonly [PlacesEnd, PlacesEnd] | NoEnds {
  const ends = figure.ends === undefined ? usualEnds(library, choices, scope) : asked(library, figure.ends);
  if (typeof ends === "string") return ends;
  return ends.every((end) => end.kind === "edition" || isDirected(end.index)) ? ends : "undirected";
}

/** The end that an option names: "wwl:2015" or "ras3_nxx:2014"; null where the library has no such thing. */
export function endNamed(library: Library, name: string): PlacesEnd | null {
  const [, id = "", digits = ""] = /^(.+):(\d{4})$/.exec(name) ?? [];
  const year = Number(digits);
  const ranking = library.rankings.get(id);
  const edition = ranking?.editions.find((candidate) => candidate.year === year);
  if (ranking !== undefined && edition !== undefined) return editionEnd(ranking, edition);
  const index = library.indices.get(id);
  return index?.years.includes(year) === true ? indexEnd(index, year) : null;
}

/** The name of an end as an option holds it. */
export function nameOfEnd({ id, year }: PlacesEnd): string {
  return `${id}:${year}`;
}

function asked(library: Library, names: readonly [string, string]): readonly [PlacesEnd, PlacesEnd] | NoEnds {
  const [left, right] = [endNamed(library, names[0]), endNamed(library, names[1])];
  return left === null || right === null ? "not-there" : [left, right];
}

function usualEnds(
  library: Library,
  choices: Choices,
  { filter, chosen, members }: Scope,
): readonly [PlacesEnd, PlacesEnd] | NoEnds {
  const ranking = [...library.rankings.values()][0];
  const index = library.indices.get(choices.index);
  if (ranking === undefined) return "no-ranking";
  if (index === undefined) return "no-common-year";
  if (!isDirected(index)) return "undirected";
  const inView = ranking.editions
    .filter(({ year }) => year >= filter.years[0] && year <= filter.years[1])
    .filter(({ year }) => filter.edition === null || year === filter.edition)
    .toSorted((a, b) => Number(b.complete) - Number(a.complete) || b.year - a.year);
  for (const edition of inView) {
    const year = coveredYear(edition);
    const has = (code: CountryCode) => year !== null && index.at(code, year) !== null;
    if (year !== null && [...members, ...chosen].some(has))
      return [editionEnd(ranking, edition), indexEnd(index, year)];
  }
  return "no-common-year";
}

function editionEnd(ranking: Ranking, edition: RankingEdition): PlacesEnd {
  const { id, label, short } = ranking;
  return {
    kind: "edition",
    id,
    label,
    short,
    year: edition.year,
    covers: coveredYear(edition),
    ranking,
    edition,
  };
}

function indexEnd(index: ScoreIndex, year: number): PlacesEnd {
  return { kind: "index", id: index.id, label: index.label, short: index.short, year, covers: year, index };
}

/** The calendar year that holds most of what an edition covers. */
function coveredYear({ coversFrom, coversTo }: RankingEdition): number | null {
  if (coversFrom === null || coversTo === null) return null;
  return yearHoldingMost({ start: coversFrom, end: coversTo, exact: "months" });
}
