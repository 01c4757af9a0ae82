import type { Choices } from "../../choices/choices.ts";
import type { Library } from "../../dataset/library.ts";
import { dataHash } from "../../views/dataHash.ts";
import type { FlatRow } from "../../views/row.ts";

const known = new WeakMap<Library, WeakMap<Choices, Map<string, string>>>();

/**
 * `dataHash` of the rows of the figure `id`. The same data and choices give the same rows, so it is worked out once for them:
 * the foot of a picture and its state both hold it, a picture is drawn several times until it fits, and hashing the 3 MB of 200
 * countries in 75 years takes longer than drawing them.
 */
export function rowsHash(
  library: Library,
  choices: Choices,
  id: string,
  rows: () => readonly FlatRow[],
): string {
  const byChoices = known.get(library) ?? new WeakMap<Choices, Map<string, string>>();
  known.set(library, byChoices);
  const byFigure = byChoices.get(choices) ?? new Map<string, string>();
  byChoices.set(choices, byFigure);
  const hash = byFigure.get(id) ?? dataHash(rows());
  byFigure.set(id, hash);
  return hash;
}
