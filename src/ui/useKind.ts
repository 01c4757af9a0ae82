import { useEffect, useState } from "react";
import { fetchedKind, kindHere } from "../charts/kindsOnDemand.ts";
import type { Kind } from "../charts/kind.ts";
import type { FigureKind } from "../choices/choices.ts";

/** The code of a kind of figure, null until it is here; or the reason why it cannot be fetched. */
export function useKind(kind: FigureKind): Kind | string | null {
  const here = kindHere(kind);
  const [told, setTold] = useState<{ readonly kind: FigureKind; readonly why: string | null } | null>(null);
  useEffect(() => {
    if (here !== null) return;
    let shown = true;
    const tell = (why: string | null) => shown && setTold({ kind, why });
    fetchedKind(kind).then(
      () => tell(null),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      shown = false;
    };
  }, [kind, here]);
  return here ?? (told?.kind === kind ? told.why : null);
}
