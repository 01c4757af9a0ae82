import type { CountryCode } from "../country/country.ts";
import { isDirected, type ScoreIndex } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";

/** Why an index that was asked for is not shown with the others. */
export type RefusalReason = "neutral" | "unstated" | "absent" | "too-many" | "no-scale";

export interface Refusal {
  readonly id: string;
  /** The short name; the id of an index that no open data set has. */
  readonly name: string;
  readonly reason: RefusalReason;
}

export interface IndicesPicked {
  readonly shown: readonly ScoreIndex[];
  readonly refused: readonly Refusal[];
}

/** More lines than this in one plot are not read. */
export const mostIndices = 6;

/** So many are shown where nobody has chosen. */
const mostUsual = 4;

/**
 * The indices that may stand together, in the order asked for, and those that may not with the reason: an index without a
 * direction is never ranked nor averaged with others. Where none were asked for: that of the page and those most related.
 */
export function indicesPicked(
  library: Library,
  page: string,
  asked: readonly string[] | undefined,
  members: readonly CountryCode[],
): IndicesPicked {
  const shown: ScoreIndex[] = [];
  const refused: Refusal[] = [];
  for (const id of asked ?? usualIndices(library, page, members)) {
    const index = library.indices.get(id);
    const reason =
      index === undefined ? "absent" : shown.length === mostIndices ? "too-many" : undirected(index);
    if (index !== undefined && reason === null) shown.push(index);
    else refused.push({ id, name: index?.short ?? id, reason: reason ?? "absent" });
  }
  return { shown, refused };
}

/** Why an index may not stand with others, or null where it may. */
export function undirected(index: ScoreIndex): "neutral" | "unstated" | null {
  if (isDirected(index)) return null;
  return index.direction === "neutral" ? "neutral" : "unstated";
}

/** The index of the page, and the others that share most countries and years with it. */
export function usualIndices(
  library: Library,
  page: string,
  members: readonly CountryCode[],
): readonly string[] {
  return [page, ...relatedIndices(library, page, members).slice(0, mostUsual - 1)];
}

/**
 * The other indices with a direction that share countries of the group and years with this one, those that share most
 * first, else in the order of the library. Counted by the lists of countries and years, so that thousands of indices cost
 * nothing.
 */
export function relatedIndices(
  library: Library,
  id: string,
  members: readonly CountryCode[],
): readonly string[] {
  const own = library.indices.get(id);
  if (own === undefined) return [];
  const group = new Set(members);
  const countries = new Set(own.countries.filter((country) => group.has(country)));
  const years = new Set(own.years);
  const shared = (index: ScoreIndex) =>
    index.countries.filter((country) => countries.has(country)).length *
    index.years.filter((year) => years.has(year)).length;
  return [...library.indices.values()]
    .filter((index) => index.id !== id && isDirected(index))
    .map((index) => ({ id: index.id, shared: shared(index) }))
    .filter((candidate) => candidate.shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map((candidate) => candidate.id);
}
