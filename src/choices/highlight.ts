import { createStore } from "zustand/vanilla";
import type { CountryCode } from "../country/country.ts";

/** What the pointer or the arrow keys rest on. It is not a choice: it has no address and no undo. */
export interface Highlight {
  /** The figure pointed at. */
  readonly figure: string;
  readonly country: CountryCode | null;
  readonly year: number | null;
  readonly event: string | null;
  /** Place of the target in its own figure's list. */
  readonly target: number;
}

/** One highlight for all figures. They draw it in an overlay and rebuild nothing. */
export const highlight = createStore<{ readonly current: Highlight | null }>(() => ({ current: null }));

export function setHighlight(current: Highlight | null): void {
  const before = highlight.getState().current;
  if (before?.figure === current?.figure && before?.target === current?.target) return;
  highlight.setState({ current });
}
