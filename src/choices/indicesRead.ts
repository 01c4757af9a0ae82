import { kindsWithIndex, type Choices, type FigureChoice, type FigureKind } from "./choices.ts";
import { filterFor } from "./filter.ts";

/** Kinds of figure that read the values of one index, their own or the page's, and of no other. */
const kindsOfOne: readonly FigureKind[] = kindsWithIndex.filter((kind) => kind !== "against");

/** Kinds that read no values of indices. */
const kindsOfNone: readonly FigureKind[] = [
  "timeline",
  "ranks",
  "tariffs",
  "movement",
  "share",
  "imposed",
  "cases",
];

/** Kinds that read those they name; unnamed ones are chosen among all that are open. */
const kindsOfNamed: readonly FigureKind[] = ["compare", "scatter", "disagreement"];

/** The ids of every index that choices name, each once, whether such an index is open or not. */
export function indicesNamed({ index, figures, clauses }: Choices): readonly string[] {
  const ids = [
    index,
    ...figures.flatMap((figure) =>
      [figure.index ?? [], figure.population ?? [], figure.indices ?? []].flat(),
    ),
    ...clauses.flatMap((clause) => (clause.field === "scores" ? clause.value.index : [])),
  ];
  return [...new Set(ids)];
}

/**
 * The ids of the indices whose values the first figure of the page is drawn from; null where more is read than the choices
 * tell, or the page does not begin with a figure.
 */
export function indicesOfFirst(choices: Choices): readonly string[] | null {
  const { enlarged, figures, profile } = choices;
  const first = figures.find(({ id }) => id === enlarged) ?? figures[0];
  if (first === undefined || profile !== null) return null;
  const { known, scores } = filterFor(choices, first.id);
  const own = indicesOf(first, choices.index);
  // As it was known on a day, every index of the library is gone through.
  return own === null || known !== null ? null : [...new Set([...own, ...scores.map(({ index }) => index)])];
}

/** Whether the first figure of the page is drawn from an index with its events, and from no other data. */
export function readsIndexAlone({ enlarged, figures }: Choices): boolean {
  const first = figures.find(({ id }) => id === enlarged) ?? figures[0];
  return first !== undefined && first.lanes !== true && kindsOfOne.includes(first.kind);
}

function indicesOf({ kind, index, indices, form }: FigureChoice, page: string): readonly string[] | null {
  if (kindsOfOne.includes(kind)) return [index ?? page];
  if (kindsOfNamed.includes(kind)) return indices ?? null;
  if (kindsOfNone.includes(kind) || (kind === "penalties" && form !== "per-million")) return [];
  return null;
}
