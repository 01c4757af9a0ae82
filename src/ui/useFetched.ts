import { useCallback, useEffect, useState } from "react";

/** What is here of something that is fetched when it is first shown. */
export interface Fetched<T> {
  readonly here: T | null;
  /** Why it cannot be fetched; null while nothing went wrong. */
  readonly why: string | null;
  /** Which time it was that failed, from 0. */
  readonly attempt: number;
  readonly again: () => void;
}

interface Told {
  readonly of: () => unknown;
  readonly attempt: number;
  readonly why: string | null;
}

/**
 * Fetches something unless it is here already. Where that fails it is tried again on demand, and once the browser has a
 * connection again. `fetching` is to be the same function as long as the same thing is meant.
 */
export function useFetched<T>(here: T | null, fetching: () => Promise<unknown>): Fetched<T> {
  const [told, setTold] = useState<Told | null>(null);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const missing = here === null;
  useEffect(() => {
    if (!missing) return;
    let shown = true;
    const tell = (why: string | null) => {
      if (!shown) return;
      setTold({ of: fetching, attempt, why });
      if (why !== null) addEventListener("online", again);
    };
    fetching().then(
      () => tell(null),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      shown = false;
      removeEventListener("online", again);
    };
  }, [missing, fetching, attempt, again]);
  const why = missing && told?.of === fetching ? told.why : null;
  return { here, why, attempt: told?.attempt ?? 0, again };
}
