import { useEffect } from "react";
import { createStore } from "zustand/vanilla";
import type { Figure } from "../charts/figureOf.ts";

/** Which notes each figure on the page shows, by the figure's id: told by the figures as they are drawn. */
export const notesShown = createStore<ReadonlyMap<string, readonly number[]>>(() => new Map());

/** Tells which notes a figure shows for as long as it is on the page. */
export function useNotesTold(id: string, { notes }: Figure): void {
  useEffect(() => {
    const places = notes.map(({ place }) => place);
    tell(id, places);
    return () => tell(id, []);
  }, [id, notes]);
}

function tell(id: string, places: readonly number[]): void {
  const before = notesShown.getState();
  if ((before.get(id) ?? []).join() === places.join()) return;
  const next = new Map(before);
  if (places.length === 0) next.delete(id);
  else next.set(id, places);
  notesShown.setState(next, true);
}
