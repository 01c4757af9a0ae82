import { useEffect, useRef } from "react";
import type { ChoicesStore } from "../choices/store.ts";

/** ms without a key, after which the next key on a handle is another step to undo. */
const restAfter = 1000;

export interface GestureEnd {
  /** The gesture is over. */
  readonly now: () => void;
  /** It is over unless it goes on within a second. */
  readonly soon: () => void;
  /** It goes on. */
  readonly not: () => void;
}

/** Ends a gesture of the store, so that several presses of a key in a row are one step to undo, as a drag is. */
export function useGestureEnd(store: ChoicesStore): GestureEnd {
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  return {
    now: () => {
      clearTimeout(rest.current);
      store.endGesture();
    },
    soon: () => {
      clearTimeout(rest.current);
      rest.current = setTimeout(store.endGesture, restAfter);
    },
    not: () => clearTimeout(rest.current),
  };
}
