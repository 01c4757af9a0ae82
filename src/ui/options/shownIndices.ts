import { useMemo } from "react";
import type { Choices, FigureChoice } from "../../choices/choices.ts";
import { membersOf } from "../../country/groups.ts";
import type { Library } from "../../dataset/library.ts";
import { usualIndices } from "../../views/indicesPicked.ts";

/** The indices of a figure that shows several: its own, else those that it takes by itself. */
export function useShownIndices(library: Library, choices: Choices, choice: FigureChoice): readonly string[] {
  const { index, group, groups } = choices;
  const { indices } = choice;
  return useMemo(
    () => indices ?? usualIndices(library, index, membersOf(group, library.countries, groups)),
    [library, index, group, groups, indices],
  );
}

/** Years, the last first, in which at least two of the indices were assessed. */
export function yearsOfTwo(library: Library, ids: readonly string[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const id of ids) {
    for (const year of new Set(library.indices.get(id)?.years)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([year]) => year)
    .toSorted((a, b) => b - a);
}
