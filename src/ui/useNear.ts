import { useEffect, useState, type RefObject } from "react";

/** How far from the window a figure is still counted as near, as the observer of the browser writes it: half a window. */
const nearby = "50% 0px";

/** Whether an element is in the window or near it: what is further away waits. */
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
