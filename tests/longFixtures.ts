import type { ScoreIndex } from "../src/dataset/dataset.ts";
import { event } from "./eventFixtures.ts";

/** A title somebody wrote: three lines on a phone. */
export const longTitle =
  "Restrictions on religious associations rose in Bosnia and Herzegovina, North Macedonia and Kazakhstan in the five years " +
  "after the law, and fell nowhere among the countries that are compared here";

/** A law whose name is longer than a phone is wide, in Kazakh. */
export const longLaw = event(
  "2011-10-11",
  "law",
  "Діни қызмет және діни бірлестіктер туралы Қазақстан Республикасының Заңы, ұлттық басылым",
);

/** Countries with long names, one short. */
export const longNames = ["BIH", "MKD", "KAZ", "TKM", "CZE", "UZB"];

/** The same index under a name of 120 letters. */
export function longWords(index: ScoreIndex): ScoreIndex {
  return {
    ...index,
    label:
      "Index of the regulation of religion by the state and of hostility to religious minorities in society, all sub-scales",
    short: `Index of the regulation of religion, ${index.short}`,
  };
}
