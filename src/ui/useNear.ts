import { useEffect, useState, type RefObject } from "react";

/** How far from the window a figure is still counted as near, as the observer of the browser writes it: half a window. */
const nearby = "50% 0px";

/** Whether an element is in the window or near it. */
export function useNear(place: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      rootMargin: nearby,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return near;
}

/** The value as it was when `live` last was true; null before that. */
export function useHeld<T>(value: T, live: boolean): T | null {
  const [held, setHeld] = useState<{ readonly value: T } | null>(null);
  if (live && (held === null || held.value !== value)) setHeld({ value }); // React draws again at once, with this
  return live ? value : (held?.value ?? null);
}

/** Work that waits for the browser to have nothing else to do. */
const waiting = new Set<() => void>();
let asked = false;

/**
 * Whether a value that waits had its turn: one at a time, whenever the browser is idle, so that what is out of sight is up to
 * date in the end (for a search in the page, for a reader of screens), yet nobody ever waits for it.
 */
export function useTurn<T>(value: T, waits: boolean): boolean {
  const [turn, setTurn] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (!waits) return;
    const come = () => setTurn({ value });
    waiting.add(come);
    askForIdle();
    return () => {
      waiting.delete(come);
    };
  }, [value, waits]);
  return turn !== null && turn.value === value;
}

function askForIdle(): void {
  if (asked || waiting.size === 0) return;
  asked = true;
  whenIdle(() => {
    asked = false;
    const [first] = waiting;
    if (first === undefined) return;
    waiting.delete(first);
    first();
    setTimeout(askForIdle, restBetween); // the page answers what has come meanwhile before the next
  });
}

/** ms between two figures that are drawn out of sight. */
const restBetween = 60;

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 200); // Safari has none
}
