import { useEffect, useLayoutEffect, useRef } from "react";
import type { CountryCode } from "../../country/country.ts";
import { shown } from "../../choices/store.ts";
import { useDesk } from "../context.ts";

/** Frames in which the figures that come back may grow to their height. */
const patience = 40;

/** The heading that a page opens with. */
export const headingId = "country-name";

/** A country's page opens at its top with the focus on its heading. Called by the page itself. */
export function useArrival(): void {
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: "instant" });
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, []);
}

/**
 * When a country's page closes, the page is where it was before and the focus on what opened it, or on the figures where that
 * is gone.
 */
export function usePageFocus(profile: CountryCode | null): void {
  const { store } = useDesk();
  const before = useRef<{ readonly top: number; readonly opener: Element | null }>({ top: 0, opener: null });
  const last = useRef<CountryCode | null>(null);
  useEffect(
    () =>
      store.subscribe((state, old) => {
        if (shown(old).profile === null && shown(state).profile !== null)
          before.current = { top: scrollY, opener: document.activeElement };
      }),
    [store],
  );
  useLayoutEffect(() => {
    if (last.current === profile) return;
    last.current = profile;
    if (profile !== null) return; // `useArrival`, once the page is there
    const { top, opener } = before.current;
    const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    (isThere ? opener : document.getElementById("figures"))?.focus({ preventScroll: true });
    let left = patience;
    let frame = 0;
    const settle = () => {
      scrollTo({ top, behavior: "instant" });
      left -= 1;
      if (left > 0 && Math.abs(scrollY - top) > 1) frame = requestAnimationFrame(settle);
    };
    settle();
    return () => cancelAnimationFrame(frame);
  }, [profile]);
}
