import { pageChoices } from "../../choices/page.ts";
import { countryPageView } from "../../views/countryPage.ts";
import { knownLibrary } from "../../views/known.ts";
import type { Desk } from "../context.ts";
import { pageDesk } from "../country/pageDesk.ts";

/** The desk of the figures that the page now shows: on a country's page those that are made for it. */
export function exportDesk(desk: Desk): Desk {
  const choices = desk.store.choices();
  const { profile } = choices;
  if (profile === null) return desk;
  const { kinds } = countryPageView(knownLibrary(desk.library, choices, ""), choices, profile);
  return pageDesk(desk, pageChoices(choices, profile, kinds), profile);
}
