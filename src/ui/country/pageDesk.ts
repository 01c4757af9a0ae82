import type { Choices } from "../../choices/choices.ts";
import { fromPage } from "../../choices/page.ts";
import { choicesStore } from "../../choices/store.ts";
import type { CountryCode } from "../../country/country.ts";
import type { Desk } from "../context.ts";

/**
 * The desk of the figures on a country's page: they read the choices made for the page, and what is done in them is done to
 * the reader's own choices, as far as it has a meaning there.
 */
export function pageDesk(desk: Desk, page: Choices, country: CountryCode): Desk {
  const { store } = desk;
  return {
    ...desk,
    pageOf: country,
    store: {
      ...choicesStore(page),
      act: (action, gesture) => store.act(fromPage(action, country), gesture),
      endGesture: store.endGesture,
      undo: store.undo,
      redo: store.redo,
      canUndo: store.canUndo,
      canRedo: store.canRedo,
    },
  };
}
