import { createContext, useContext } from "react";
import type { OpenedView } from "../reopen/useOpenedView.ts";
import type { Added } from "./useAdded.ts";

/** Everything that opens, changes or takes away data of the reader's own. */
export interface Adding extends Added {
  /** Opens the dialog with the ways of adding. */
  readonly openWays: () => void;
  /** Opens the check of a data set again, on the file it was read from. */
  readonly edit: (id: string) => void;
  /** The picture whose view was opened last, if any. */
  readonly view: OpenedView | null;
  /** Forgets that it was: the view itself stays. */
  readonly closeView: () => void;
}

export const AddingContext = createContext<Adding | null>(null);

/** The adding of the page around this component. */
export function useAdding(): Adding {
  const adding = useContext(AddingContext);
  if (adding === null) throw new Error("no adding around this component");
  return adding;
}
