import { useLayoutEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useDesk } from "./context.ts";
import type { Fetched } from "./useFetched.ts";

interface UnfetchedProps {
  readonly words: string;
  readonly fetched: Pick<Fetched<unknown>, "attempt" | "again">;
}

/** Says that something could not be fetched, and tries again. The focus stays with what comes in its place. */
export function Unfetched({ words, fetched: { attempt, again } }: UnfetchedProps) {
  const { text } = useDesk();
  const alert = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = alert.current;
    return () => {
      if (element?.contains(document.activeElement) !== true) return;
      element.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={alert} role="alert" className="alert">
      <p key={attempt /* the same words again are said again */}>{words}</p>
      <Button className="quiet" onPress={again}>
        {text.fetching.again}
      </Button>
    </div>
  );
}
