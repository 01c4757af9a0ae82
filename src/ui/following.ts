import { createStore } from "zustand/vanilla";
import { highlight, type Highlight } from "../choices/highlight.ts";

/** ms: what the pointer rests on as long as this, the other figures show. */
const rest = 80;
/** ms: while it goes on moving they are this far behind at most. Every time they follow the whole window is painted. */
const lag = 250;

/**
 * What the figures that are not pointed at themselves show of the highlight: what it rests on, and four times a second what it
 * passes on its way through a figure. Where it enters or leaves a figure, or moves after a rest, they follow in the same turn.
 */
export const following = createStore<{ readonly current: Highlight | null }>(() => ({ current: null }));

let followed = -Infinity;
let waiting: ReturnType<typeof setTimeout> | undefined;

function follow(): void {
  clearTimeout(waiting);
  followed = performance.now();
  following.setState({ current: highlight.getState().current });
}

highlight.subscribe(({ current }) => {
  const left = lag - (performance.now() - followed);
  if (left <= 0 || current?.figure !== following.getState().current?.figure) return follow();
  clearTimeout(waiting);
  waiting = setTimeout(follow, Math.min(rest, left));
});
