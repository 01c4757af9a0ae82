import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { CountryCode } from "../country/country.ts";
import type { Choices } from "../choices/choices.ts";
import { shown, type ChoicesStore } from "../choices/store.ts";
import type { Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";

/** What every part of the page reads. */
export interface Desk {
  readonly library: Library;
  readonly store: ChoicesStore;
  readonly text: Messages;
  readonly theme: "light" | "dark";
  /** Says one sentence in the polite status region; unless `visible` is false, also shows it for a few seconds. */
  readonly announce: (words: string, visible?: boolean) => void;
  /** Shows an error until it is closed. */
  readonly alert: (words: string) => void;
  /** The country whose page this is: it is alone there, so that pins have no meaning. Absent among the figures. */
  readonly pageOf?: CountryCode;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the page around this component. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no desk around this component");
  return desk;
}

/** The choices now shown; the component renders again when they change. */
export function useChoices(): Choices {
  return shown(useStore(useDesk().store));
}
