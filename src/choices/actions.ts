import type { CountryCode } from "../country/country.ts";
import type { GroupId, OwnGroup, OwnGroupId } from "../country/groups.ts";
import type { EventKind } from "../dataset/dataset.ts";
import {
  defaultChoices,
  type Choices,
  type Clause,
  type ClauseField,
  type ClauseValues,
  type FigureChoice,
  type FigureKind,
  type Note,
} from "./choices.ts";

/** A change: choices in, choices out. All of them are pure, so undo, the address and tests need nothing else. */
export type Action = (choices: Choices) => Choices;

/** The source of clauses that are set in the side panel, the chips and the years' bar. */
export const panel = "filters";

/** Sets the clause of this source on this field, or removes it when the value is null. */
export function withClause<F extends ClauseField>(
  source: string,
  field: F,
  value: ClauseValues[F] | null,
): Action {
  return (choices) => {
    const others = choices.clauses.filter((clause) => clause.source !== source || clause.field !== field);
    const clause = { source, field, value } as Clause; // the field names the type of its value
    return { ...choices, clauses: value === null ? others : ordered([...others, clause]) };
  };
}

/** Clauses in one order, so that the same filters are the same object however they were made. */
export function ordered(clauses: readonly Clause[]): readonly Clause[] {
  const key = (clause: Clause) => `${clause.source === panel ? "" : clause.source} ${clause.field}`;
  return [...clauses].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The value a source has set on a field, or null. */
export function clauseValue<F extends ClauseField>(
  choices: Choices,
  source: string,
  field: F,
): ClauseValues[F] | null {
  const found = choices.clauses.find((clause) => clause.source === source && clause.field === field);
  return found === undefined ? null : (found.value as ClauseValues[F]); // found by its field
}

/** Takes the country in, or out when it was in. */
export function toggleCountry(country: CountryCode): Action {
  return (choices) => ({
    ...choices,
    countries: choices.countries.includes(country)
      ? choices.countries.filter((code) => code !== country)
      : [...choices.countries, country],
  });
}

export function setCountries(countries: readonly CountryCode[]): Action {
  return (choices) => ({ ...choices, countries: [...new Set(countries)] });
}

export function setGroup(group: GroupId): Action {
  return (choices) => ({ ...choices, group });
}

export function setIndex(index: string): Action {
  return (choices) => ({ ...choices, index });
}

/** The years of the bar at the foot of the window, in order whichever handle crossed the other. */
export function setYears(first: number, last: number): Action {
  return withClause(panel, "years", [Math.min(first, last), Math.max(first, last)]);
}

/** Takes a kind of event out of the lanes or back in. All kinds on is no clause at all. */
export function toggleEventKind(kind: EventKind, all: readonly EventKind[]): Action {
  return (choices) => {
    const shown = clauseValue(choices, panel, "eventKinds") ?? all;
    const next = all.filter((k) => (k === kind ? !shown.includes(k) : shown.includes(k)));
    return withClause(panel, "eventKinds", next.length === all.length ? null : next)(choices);
  };
}

/** Chooses the event whose rule is drawn on every axis of years; the same event again takes the rule away. */
export function chooseEvent(event: string): Action {
  return (choices) =>
    withClause(panel, "event", clauseValue(choices, panel, "event") === event ? null : event)(choices);
}

/** Pins a country in a figure: the other figures dim the rest. Pinning it again releases it. */
export function pin(figure: string, country: CountryCode, together: boolean): Action {
  return (choices) => {
    const pinned = clauseValue(choices, figure, "countries") ?? [];
    const next = pinned.includes(country)
      ? pinned.filter((code) => code !== country)
      : together
        ? [...pinned, country]
        : [country];
    return withClause(figure, "countries", next.length === 0 ? null : next)(choices);
  };
}

/** Lets go of everything that was clicked or brushed in a figure. */
export function releasePins(choices: Choices): Choices {
  const clauses = choices.clauses.filter((clause) => clause.source === panel);
  return clauses.length === choices.clauses.length ? choices : { ...choices, clauses };
}

/** No filter at all: every year, every country as context, no event, no pin. The figures stay. */
export function clearFilters(choices: Choices): Choices {
  return {
    ...choices,
    countries: [],
    clauses: [],
    group: defaultChoices.group,
    index: defaultChoices.index,
    story: null,
  };
}

/** Kinds of several panels, or of many options: they begin at full width. */
const wideKinds: readonly FigureKind[] = ["change", "compare", "panels", "regions", "cases", "profile"];

/** Adds a figure of this kind at the end. */
export function addFigure(kind: FigureKind): Action {
  return (choices) => ({
    ...choices,
    figures: [
      ...choices.figures,
      { id: freeId(kind, choices.figures), kind, ...(wideKinds.includes(kind) && { wide: true }) },
    ],
  });
}

/** Removes a figure and the clauses that were made in it. */
export function removeFigure(id: string): Action {
  return (choices) => ({
    ...choices,
    figures: choices.figures.filter((figure) => figure.id !== id),
    clauses: choices.clauses.filter((clause) => clause.source !== id),
    enlarged: choices.enlarged === id ? null : choices.enlarged,
  });
}

/** Moves a figure `by` places, to the ends at most. */
export function moveFigure(id: string, by: number): Action {
  return (choices) => {
    const from = choices.figures.findIndex((figure) => figure.id === id);
    const to = Math.max(0, Math.min(choices.figures.length - 1, from + by));
    const moved = choices.figures[from];
    if (moved === undefined || from === to) return choices;
    const others = choices.figures.filter((figure) => figure.id !== id);
    return { ...choices, figures: [...others.slice(0, to), moved, ...others.slice(to)] };
  };
}

/** Changes options of a figure; an option set to undefined follows the page again. */
export function changeFigure(
  id: string,
  options: { readonly [K in keyof FigureChoice]?: FigureChoice[K] | undefined },
): Action {
  return (choices) => ({
    ...choices,
    figures: choices.figures.map((figure) =>
      figure.id === id
        ? (Object.fromEntries(
            Object.entries({ ...figure, ...options }).filter(([, value]) => value !== undefined),
          ) as unknown as FigureChoice) // id and kind are kept from the figure
        : figure,
    ),
  });
}

/** One figure over the whole page, or all of them again. */
export function enlarge(id: string | null): Action {
  return (choices) => ({ ...choices, enlarged: id });
}

function freeId(kind: FigureKind, figures: readonly FigureChoice[]): string {
  const taken = new Set(figures.map((figure) => figure.id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? kind : `${kind}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Adds a group of the reader's own, or changes the one with this id, and takes it as context. */
export function setOwnGroup(group: OwnGroup): Action {
  return (choices) => ({
    ...choices,
    group: group.id,
    groups: choices.groups.some(({ id }) => id === group.id)
      ? choices.groups.map((other) => (other.id === group.id ? group : other))
      : [...choices.groups, group],
  });
}

/** Removes a group of the reader's own wherever it is shown. */
export function removeOwnGroup(id: OwnGroupId): Action {
  return (choices) => ({
    ...choices,
    group: choices.group === id ? defaultChoices.group : choices.group,
    groups: choices.groups.filter((group) => group.id !== id),
    figures: choices.figures.map((figure) => {
      if (!figure.regions?.includes(id)) return figure;
      const { regions, ...others } = figure;
      const left = regions.filter((group) => group !== id);
      return left.length === 0 ? others : { ...others, regions: left };
    }),
  });
}

/** The first id that no group of the reader's own has yet. */
export function freeGroupId(groups: readonly OwnGroup[]): OwnGroupId {
  for (let n = 1; ; n++) if (groups.every(({ id }) => id !== `own-${n}`)) return `own-${n}`;
}

/** Adds a note, or writes the one at `place` anew. An empty text removes it. */
export function setNote(note: Note, place: number | null = null): Action {
  return (choices) => {
    const written = place === null ? [...choices.notes, note] : choices.notes.with(place, note);
    return { ...choices, notes: written.filter(({ text }) => text.trim() !== "") };
  };
}

/** Opens the page of a country, or with null goes back to the figures. */
export function openProfile(country: CountryCode | null): Action {
  return (choices) => ({ ...choices, profile: country });
}
