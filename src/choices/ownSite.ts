import type { CountryCode } from "../country/country.ts";
import { defaultChoices, type Choices } from "./choices.ts";

/** So many countries of an index are in colour where nobody has chosen any. */
const mostCountries = 6;

/**
 * What a site with data of its own opens on, where its data lack the index that the app opens on: that index in the figures
 * that every index has, all its countries as the context.
 */
export function choicesOfSite(index: {
  readonly id: string;
  readonly countries: readonly CountryCode[];
}): Choices {
  const usual = defaultChoices.countries.filter((code) => index.countries.includes(code));
  return {
    ...defaultChoices,
    index: index.id,
    group: "all",
    countries: usual.length > 0 ? usual : index.countries.slice(0, mostCountries),
    clauses: [],
    figures: [
      { id: "trend", kind: "trend", wide: true },
      { id: "distribution", kind: "distribution" },
      { id: "slope", kind: "slope" },
      { id: "heatmap", kind: "heatmap", wide: true },
      { id: "table", kind: "table" },
    ],
  };
}
