import { useEffect, useState } from "react";
import type { FigureCode } from "../charts/kind.ts";
import { codeHere, fetchedCode } from "../charts/kindsOnDemand.ts";
import type { FigureChoice } from "../choices/choices.ts";

/** The code that a figure is drawn with, null until it is here; or the reason why it cannot be fetched. */
export function useCode({ kind, lanes = false }: FigureChoice): FigureCode | string | null {
  const here = codeHere({ kind, lanes });
  const [told, setTold] = useState<{ readonly of: string; readonly why: string | null } | null>(null);
  const of = `${kind} ${lanes}`;
  useEffect(() => {
    if (here !== null) return;
    let shown = true;
    const tell = (why: string | null) => shown && setTold({ of, why });
    fetchedCode({ kind, lanes }).then(
      () => tell(null),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      shown = false;
    };
  }, [kind, lanes, of, here]);
  return here ?? (told?.of === of ? told.why : null);
}
