import { useCallback } from "react";
import type { FigureCode } from "../charts/kind.ts";
import { codeHere, fetchedCode } from "../charts/kindsOnDemand.ts";
import type { FigureChoice } from "../choices/choices.ts";
import { useFetched, type Fetched } from "./useFetched.ts";

/** The code that a figure is drawn with, fetched when the first of its kind is shown. */
export function useCode({ kind, lanes = false }: FigureChoice): Fetched<FigureCode> {
  const fetching = useCallback(() => fetchedCode({ kind, lanes }), [kind, lanes]);
  return useFetched(codeHere({ kind, lanes }), fetching);
}
