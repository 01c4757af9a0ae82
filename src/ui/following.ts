import { createStore } from "zustand/vanilla";
import { highlight, type Highlight } from "../choices/highlight.ts";

/** ms that the other figures may lag behind the pointer: to the eye that is at once, and the window is painted less often. */
const lag = 100;

/**
 * What the figures that are not pointed at themselves show of the highlight: what it rests on, and ten times a second what it
 * passes on its way through a figure. Where it enters or leaves a figure they follow in the same turn.
 */
export const following = createStore<{ readonly current: Highlight | null }>(() => ({ current: null }));

let followed = -Infinity;
let waiting: ReturnType<typeof setTimeout> | undefined;

function follow(): void {
  clearTimeout(waiting);
  waiting = undefined;
  followed = performance.now();
  following.setState({ current: highlight.getState().current });
}

highlight.subscribe(({ current }) => {
  const since = performance.now() - followed;
  if (current?.figure !== following.getState().current?.figure || since >= lag) follow();
  else waiting ??= setTimeout(follow, lag - since);
});
