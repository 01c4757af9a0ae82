import { useCallback } from "react";
import type { FigureCode } from "../charts/kind.ts";
import { codeHere, fetchedCode } from "../charts/kindsOnDemand.ts";
import type { FigureChoice } from "../choices/choices.ts";
import { useFetched, type Fetched } from "./useFetched.ts";

/**
 * The code that a figure is drawn with, fetched when the first of its kind is shown. While that of the lanes is on its way the
 * figure stands without them: what hangs on it, an open dialog above all, must not go.
 */
export function useCode({ kind, lanes = false }: FigureChoice): Fetched<FigureCode> {
  const fetching = useCallback(() => fetchedCode({ kind, lanes }), [kind, lanes]);
  const fetched = useFetched(codeHere({ kind, lanes }), fetching);
  const isComing = lanes && fetched.here === null && fetched.why === null;
  return isComing ? { ...fetched, here: codeHere({ kind }) } : fetched;
}
