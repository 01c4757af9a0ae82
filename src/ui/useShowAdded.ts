import { useCallback, useEffect, useState } from "react";
import { ordered, panel } from "../choices/actions.ts";
import type { Choices } from "../choices/choices.ts";
import type { Dataset, ScoreIndex } from "../dataset/dataset.ts";
import { useDesk } from "./context.ts";

/**
 * Shows a data set that was just opened, once the page has it: the page and its trends take its first index, in one step
 * that Undo takes back. Where the address already waits for one of its indices, the choices stay as they are. What was done
 * is told.
 */
export function useShowAdded(): (dataset: Dataset, replaced: boolean) => void {
  const { library, store, text, announce } = useDesk();
  const [waiting, setWaiting] = useState<{ readonly dataset: Dataset; readonly replaced: boolean } | null>(
    null,
  );
  useEffect(() => {
    if (waiting === null || !library.datasets.includes(waiting.dataset)) return;
    setWaiting(null);
    const { dataset, replaced } = waiting;
    const t = text.adding;
    const { index: now, figures, countries } = store.choices();
    const ids = new Set(dataset.indices.map(({ id }) => id));
    const awaited = [now, ...figures.map((figure) => figure.index)].some(
      (id) => id !== undefined && ids.has(id),
    );
    const index = awaited ? dataset.indices.find(({ id }) => id === now) : dataset.indices[0];
    if (!awaited && index !== undefined) store.act((choices) => showing(choices, index));
    const told = [
      replaced ? t.replaced(dataset.title) : "",
      t.loaded(dataset.title, dataset.indices.length, index?.short ?? null),
      index !== undefined && countries.length > 0 && !countries.some((code) => index.countries.includes(code))
        ? t.loadedOthers
        : "",
    ];
    announce(told.filter((words) => words !== "").join(" "));
  }, [waiting, library, store, text, announce]);
  return useCallback((dataset, replaced) => setWaiting({ dataset, replaced }), []);
}

/** The choices with this index for the page and for the trends; years that it has no value in give way to its own. */
function showing(choices: Choices, index: ScoreIndex): Choices {
  const [first, last] = [index.years[0], index.years.at(-1)];
  const seen = (year: number, range: readonly [number, number]) => year >= range[0] && year <= range[1];
  return {
    ...choices,
    index: index.id,
    story: null,
    figures: choices.figures.map((figure) =>
      figure.kind === "trend" && figure.index !== undefined ? { ...figure, index: index.id } : figure,
    ),
    clauses: ordered(
      choices.clauses.map((clause) =>
        clause.source === panel &&
        clause.field === "years" &&
        first !== undefined &&
        last !== undefined &&
        !index.years.some((year) => seen(year, clause.value))
          ? { ...clause, value: [first, last] as const }
          : clause,
      ),
    ),
  };
}
