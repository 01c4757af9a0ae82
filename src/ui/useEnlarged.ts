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
        if (shown(before).enlarged === null && shown(state).enlarged !== null) place.current = scrollY;
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
      if (enlarged !== null)
        document.querySelector(`[data-figure="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "start" });
      else if (place.current !== null) scrollTo({ top: place.current, behavior: "instant" });
      const arrived = enlarged === null && (place.current === null || Math.abs(scrollY - place.current) < 2);
      left -= enlarged === null ? 1 : 8;
      if (left > 0 && !arrived) frame = requestAnimationFrame(settle);
      else if (enlarged === null) place.current = null;
    };
    settle();
    return () => cancelAnimationFrame(frame);
  }, [enlarged]);
}
