import type { GalleryCase } from "./gallery/case.ts";

const law =
  "«Діни қызмет және діни бірлестіктер туралы» Қазақстан Республикасының Заңы, өзгерістер мен толықтырулар";
const title =
  "A title of one's own that says in two long sentences what the reader should see here, because nobody stopped its writer. The second sentence is no shorter than the first one.";

/** The case with the longest words that people give: an own title, names of data, an event in Kazakh, three sources. */
export function withLongWords(piece: GalleryCase): GalleryCase {
  const { library, choices } = piece;
  const named = <T extends { readonly short: string; readonly label: string }>(each: T): T => ({
    ...each,
    short: `${each.short} as its publisher names it in full: government restrictions on religious practice and association`,
    label: `${each.label} as its publisher names it in full: government restrictions on religious practice and association`,
  });
  const valuesOf = <K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V) =>
    new Map([...map].map(([key, value]) => [key, change(value)]));
  return {
    ...piece,
    name: "long-words",
    about:
      "The longest names that data have, an event in Kazakh, a title of one's own: nothing overlaps or is cut unsaid.",
    library: {
      ...library,
      indices: valuesOf(library.indices, named),
      rankings: valuesOf(library.rankings, named),
      events: library.events.map((event) => ({ ...event, title: law })),
      sources: valuesOf(library.sources, (source) => ({
        ...source,
        title: `${source.title} of the working group on freedom of religion or belief, seventh revised edition`,
      })),
    },
    choices: { ...choices, figures: choices.figures.map((figure) => ({ ...figure, title })) },
  };
}
