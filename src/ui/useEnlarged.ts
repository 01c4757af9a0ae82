import { useEffect, useLayoutEffect, useRef } from "react";
import { shown } from "../choices/store.ts";
import { useDesk } from "./context.ts";
import { moreButton } from "./FigureMenu.tsx";

/** Frames in which the figures that come back may grow to their height. */
const patience = 40;

/**
 * Shows an enlarged figure from its top, and comes back to where the page was when it is small again. The focus stays
 * with the figure.
 */
export function useEnlarged(enlarged: string | null): void {
  const { store } = useDesk();
  const place = useRef<number | null>(null);
  const last = useRef<string | null>(enlarged);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const { enlarged: next } = shown(state);
        if (shown(before).enlarged === null && next !== null) place.current = topOf(next);
      }),
    [store],
  );
  useLayoutEffect(() => {
    const before = last.current;
    last.current = enlarged;
    if (before === enlarged) return;
    const id = enlarged ?? before ?? "";
    const keepFocus = () => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>(moreButton(id))?.focus({ preventScroll: true });
    };
    let frame = 0;
    let left = patience;
    const settle = () => {
      keepFocus();
      const top = topOf(id);
      const off = top === null || place.current === null ? 0 : top - place.current;
      if (enlarged !== null) elementOf(id)?.scrollIntoView({ block: "start" });
      else scrollBy({ top: off, behavior: "instant" });
      left -= enlarged === null ? 1 : 8;
      if (left > 0) frame = requestAnimationFrame(settle);
      else if (enlarged === null) place.current = null;
    };
    // A reader who scrolls meanwhile goes where they like.
    const leave = () => {
      left = 0;
    };
    const gestures = ["wheel", "touchstart", "keydown"] as const;
    for (const gesture of gestures) addEventListener(gesture, leave, { passive: true });
    settle();
    return () => {
      cancelAnimationFrame(frame);
      for (const gesture of gestures) removeEventListener(gesture, leave);
    };
  }, [enlarged]);
}

function elementOf(id: string): Element | null {
  return document.querySelector(`[data-figure="${CSS.escape(id)}"]`);
}

/** How far the top of a figure stands from that of the window, px; null where it is not on the page. */
function topOf(id: string): number | null {
  return elementOf(id)?.getBoundingClientRect().top ?? null;
}
