import type { Choices, Note } from "../choices/choices.ts";
import { storiesOf } from "../choices/stories.ts";
import type { Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";
import { countryByCode } from "../country/country.ts";
import { membersOf, type OwnGroup } from "../country/groups.ts";
import { placeWords } from "../charts/notes.ts";
import { chipsOf } from "./chips.ts";
import { optionWords } from "./optionWords.ts";

/** More changes than this are counted, not told one by one. */
const told = 3;

/** What a step changed. */
export interface Change {
  /** In words, or "" where nothing changed that has words. */
  readonly words: string;
  /** Whether the words are also for the eye: no chip tells of the change. */
  readonly seen: boolean;
}

/** What differs between two states of the page, to be told after the step from one to the other. */
export function changeOf(before: Choices, after: Choices, library: Library, text: Messages): Change {
  const story = storiesOf(text).find(({ id }) => id === after.story);
  if (story !== undefined && before.story !== after.story)
    return { words: `${story.name}. ${story.words}`, seen: false };
  const unchipped = [
    ...figureWords(before, after, library, text),
    ...noteWords(before.notes, after.notes, library, text),
    ...groupWords(before.groups, after.groups, text),
  ];
  const sentences = [...filterWords(before, after, library, text), ...unchipped];
  return { words: sentences.join(" "), seen: unchipped.length > 0 };
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

function figureWords(before: Choices, after: Choices, library: Library, text: Messages): readonly string[] {
  const { changed } = text.ui;
  if (after.profile !== null && before.profile !== after.profile)
    return [text.profile.page.opened(countryByCode(after.profile).name)];
  const enlarged = after.figures.find(({ id }) => id === after.enlarged);
  if (enlarged !== undefined && before.enlarged !== after.enlarged)
    return [changed.enlarged(text.kinds[enlarged.kind])];
  if (before.profile !== after.profile || before.enlarged !== after.enlarged)
    return [changed.allFigures, ...listWords(before, after, library, text)];
  return listWords(before, after, library, text);
}

/** What became of the list of figures and of each of them. */
function listWords(before: Choices, after: Choices, library: Library, text: Messages): readonly string[] {
  const { changed } = text.ui;
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
      const was = before.figures.find(({ id }) => id === figure.id);
      const name = text.kinds[figure.kind];
      if ((was?.wide ?? false) !== (figure.wide ?? false))
        return figure.wide ? changed.widened(name) : changed.narrowed(name);
      return changed.options(name, optionWords(was, figure, library, after.groups, text));
    });
}

function noteWords(
  before: readonly Note[],
  after: readonly Note[],
  library: Library,
  text: Messages,
): readonly string[] {
  const { told } = text.notes;
  const isIn = (notes: readonly Note[], note: Note) => notes.some((other) => sameNote(other, note));
  const gone = before.filter((note) => !isIn(after, note));
  const come = after.filter((note) => !isIn(before, note));
  const place = (note: Note) => placeWords(note, library, text);
  const [only] = come;
  if (gone.length === 1 && come.length === 1 && only !== undefined) return [told.changed(place(only))];
  return [...gone.map((note) => told.removed(place(note))), ...come.map((note) => told.added(place(note)))];
}

function sameNote(a: Note, b: Note): boolean {
  return a.text === b.text && a.index === b.index && a.country === b.country && a.year === b.year;
}

function groupWords(
  before: readonly OwnGroup[],
  after: readonly OwnGroup[],
  text: Messages,
): readonly string[] {
  const { told } = text.ownGroups;
  const was = new Map(before.map((group) => [group.id, group]));
  const gone = before.filter(({ id }) => after.every((group) => group.id !== id));
  return [
    ...gone.map(({ name }) => told.removed(name)),
    ...after.flatMap(({ id, name, countries }) => {
      const old = was.get(id);
      if (old === undefined) return [told.made(name, countries.length)];
      return [
        ...(old.name === name ? [] : [told.renamed(old.name, name)]),
        ...(old.countries.join() === countries.join() ? [] : [told.changed(name, countries.length)]),
      ];
    }),
  ];
}
