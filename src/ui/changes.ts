import type { Choices } from "../choices/choices.ts";
import { storiesOf } from "../choices/stories.ts";
import type { Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";
import { countryByCode } from "../country/country.ts";
import { membersOf } from "../country/groups.ts";
import { chipsOf } from "./chips.ts";

/** More changes than this are counted, not told one by one. */
const told = 3;

/** What a step changed. */
export interface Change {
  /** In words, or "" where nothing changed that has words. */
  readonly words: string;
  /** Whether it changed which figures are on the page, or how. */
  readonly figures: boolean;
}

/** What differs between two states of the page, to be told after the step from one to the other. */
export function changeOf(before: Choices, after: Choices, library: Library, text: Messages): Change {
  const story = storiesOf(text).find(({ id }) => id === after.story);
  if (story !== undefined && before.story !== after.story)
    return { words: `${story.name}. ${story.words}`, figures: false };
  const figures = figureWords(before, after, text);
  const sentences = [...filterWords(before, after, library, text), ...figures];
  return { words: sentences.join(" "), figures: figures.length > 0 };
}

function filterWords(before: Choices, after: Choices, library: Library, text: Messages): readonly string[] {
  const { changed } = text.ui;
  const was = new Map(chipsOf(before, library, text).map((chip) => [chip.key, chip]));
  const is = new Map(chipsOf(after, library, text).map((chip) => [chip.key, chip]));
  if (is.size === 0 && was.size > 1) return [changed.cleared];
  const gone = [...was.values()].filter(({ key }) => !is.has(key));
  const come = [...is.values()].filter(({ key }) => !was.has(key));
  const other = [...is.values()].filter(({ key, words }) => was.has(key) && was.get(key)?.words !== words);
  const count = gone.length + come.length + other.length;
  const counted = shownWords(before, after, library, text);
  if (count > told) {
    const allCountries = [...gone, ...come, ...other].every(({ country }) => country !== undefined);
    return [changed.many(allCountries, come.length, gone.length, other.length), ...counted];
  }
  return [
    ...gone.map(({ words }) => changed.removed(words)),
    ...come.map(({ words, country }) => (country === undefined ? changed.set(words) : changed.added(words))),
    ...other.map(({ words }) => changed.set(words)),
    ...counted,
  ];
}

/** How many of the context are shown, where that has changed. */
function shownWords(before: Choices, after: Choices, library: Library, text: Messages): readonly string[] {
  if (before.countries === after.countries && before.group === after.group) return [];
  if (before.countries.join() === after.countries.join() && before.group === after.group) return [];
  const members = membersOf(after.group, library.countries, after.groups);
  const shown = members.filter((code) => after.countries.includes(code)).length;
  return [`${text.ui.countriesShown(shown, members.length)}.`];
}

function figureWords(before: Choices, after: Choices, text: Messages): readonly string[] {
  const { changed } = text.ui;
  if (before.profile !== after.profile)
    return [
      after.profile === null
        ? changed.allFigures
        : text.profile.page.opened(countryByCode(after.profile).name),
    ];
  if (before.enlarged !== after.enlarged) {
    const kind = after.figures.find(({ id }) => id === after.enlarged)?.kind;
    return [kind === undefined ? changed.allFigures : changed.enlarged(text.kinds[kind])];
  }
  const gone = before.figures.filter(({ id }) => after.figures.every((figure) => figure.id !== id));
  const come = after.figures.filter(({ id }) => before.figures.every((figure) => figure.id !== id));
  if (gone.length + come.length > told) return [changed.otherFigures(after.figures.length)];
  if (gone.length + come.length > 0)
    return [
      ...gone.map(({ kind }) => changed.removed(text.kinds[kind])),
      ...come.map(({ kind }) => changed.added(text.kinds[kind])),
    ];
  const place = (choices: Choices, id: string) => choices.figures.findIndex((figure) => figure.id === id);
  const far = after.figures
    .map(({ id, kind }, i) => ({ kind, i, by: Math.abs(i - place(before, id)) }))
    .filter(({ by }) => by > 0);
  if (far.length === 2 && far[0] !== undefined)
    return [changed.moved(text.kinds[far[0].kind], far[0].i + 1, after.figures.length)];
  if (far.length > 0) return [changed.reordered];
  return after.figures
    .filter((figure, i) => JSON.stringify(figure) !== JSON.stringify(before.figures[i]))
    .map((figure) => {
      const wide = before.figures.find(({ id }) => id === figure.id)?.wide ?? false;
      const name = text.kinds[figure.kind];
      if (wide !== (figure.wide ?? false))
        return figure.wide ? changed.widened(name) : changed.narrowed(name);
      return changed.redrawn(name);
    });
}
