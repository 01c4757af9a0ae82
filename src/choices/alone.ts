import { isOwn, type OwnGroup } from "../country/groups.ts";
import {
  defaultChoices,
  kindsWithIndex,
  type Choices,
  type Clause,
  type FigureChoice,
  type FigureKind,
} from "./choices.ts";

/**
 * The choices that one figure is drawn from and nothing else of the page: it fills the page, with the figures in which
 * something was pinned or brushed that bears on it, the reader's own groups that it counts, and of the notes those at these
 * places. The same library draws the same figure from them.
 */
export function aloneChoices(
  choices: Choices,
  id: string,
  notes: readonly { readonly place: number }[],
): Choices {
  const figure = choices.figures.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`unknown figure: ${id}`);
  // What was pinned or brushed in the figure itself bears on the others only.
  const clauses = choices.clauses.filter(({ source }) => source !== id);
  const places = new Set(notes.map(({ place }) => place));
  return {
    index: pageIndex(choices, figure),
    group: choices.group,
    countries: countriesOf(choices, figure),
    clauses,
    figures: choices.figures.flatMap((other) => {
      if (other === figure) return [figure];
      const own = clauses.filter(({ source }) => source === other.id);
      return own.length === 0 ? [] : [bare(other, own)];
    }),
    enlarged: id,
    story: null,
    groups: ownGroups(choices, figure),
    notes: choices.notes.filter((_, place) => places.has(place)),
    profile: null,
  };
}

/** Kinds that show the page's index beside others, unless the reader has named theirs. */
const kindsOfSeveral: readonly FigureKind[] = ["compare", "scatter", "disagreement", "places"];

/** The page's index where the figure follows it; a figure with its own makes that the page's. */
function pageIndex({ index }: Choices, figure: FigureChoice): string {
  if (kindsWithIndex.includes(figure.kind)) return figure.index ?? index;
  return kindsOfSeveral.includes(figure.kind) ? index : defaultChoices.index;
}

/** A country's profile follows the page of a country where nobody is chosen: then that country is. */
function countriesOf({ countries, profile }: Choices, { kind }: FigureChoice): Choices["countries"] {
  return kind === "profile" && countries.length === 0 && profile !== null ? [profile] : countries;
}

/** Another figure, with no more than what its clauses were made on. */
function bare({ id, kind, index, year }: FigureChoice, clauses: readonly Clause[]): FigureChoice {
  const onScores = clauses.some(({ field }) => field === "scores");
  return {
    id,
    kind,
    ...(onScores && index !== undefined && { index }),
    ...(onScores && year !== undefined && { year }),
  };
}

function ownGroups({ group, groups }: Choices, { regions = [] }: FigureChoice): readonly OwnGroup[] {
  const used = new Set([group, ...regions].filter(isOwn));
  return groups.filter(({ id }) => used.has(id));
}
