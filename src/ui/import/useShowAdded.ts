import { useCallback, useEffect, useState } from "react";
import type { Choices } from "../../choices/choices.ts";
import type { Dataset, ScoreIndex } from "../../dataset/dataset.ts";
import { panelYears } from "../chips.ts";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";
import { unseenOf } from "./unseen.ts";

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
    const { index: now, figures } = store.choices();
    const ids = new Set(dataset.indices.map(({ id }) => id));
    const awaited = [now, ...figures.map((figure) => figure.index)].some(
      (id) => id !== undefined && ids.has(id),
    );
    const index = awaited ? dataset.indices.find(({ id }) => id === now) : dataset.indices[0];
    if (!awaited && index !== undefined) store.act((choices) => showing(choices, index));
    const unseen = index === undefined ? null : unseenOf(index, store.choices(), panelYears(store.choices()));
    const shown = plainly(index?.short ?? "");
    const told = [
      replaced ? t.replaced(plainly(dataset.title)) : "",
      t.loaded(plainly(dataset.title), dataset.indices.length, index === undefined ? null : shown),
      unseen?.countries != null ? t.unseenCountries(shown) : "",
      unseen?.years != null && index !== undefined
        ? t.unseenYears(shown, index.years[0] ?? 0, index.years.at(-1) ?? 0)
        : "",
    ];
    announce(told.filter((words) => words !== "").join(" "));
  }, [waiting, library, store, text, announce]);
  return useCallback((dataset, replaced) => setWaiting({ dataset, replaced }), []);
}

/** The choices with this index for the page and for the trends. */
function showing(choices: Choices, index: ScoreIndex): Choices {
  return {
    ...choices,
    index: index.id,
    story: null,
    figures: choices.figures.map((figure) =>
      figure.kind === "trend" && figure.index !== undefined ? { ...figure, index: index.id } : figure,
    ),
  };
}
