import type { CountryCode } from "../country/country.ts";
import { openProfile, ordered, panel, setYears, type Action } from "./actions.ts";
import type { Choices, FigureChoice, FigureKind } from "./choices.ts";
import { filterFor, widestYears } from "./filter.ts";

/** The kinds of figure on the page of a country, in their order. */
export const pageKinds = [
  "profile",
  "timeline",
  "ranks",
  "penalties",
  "tariffs",
  "cases",
] as const satisfies readonly FigureKind[];

export type PageKind = (typeof pageKinds)[number];

/**
 * The choices that the figures of a country's page are drawn from: that country alone in colour, the reader's years, event,
 * group and notes as they are. What was pinned or brushed in a figure concerns other countries and is left out, except
 * the years, which become those of the page.
 */
export function pageChoices(
  choices: Choices,
  country: CountryCode,
  kinds: readonly PageKind[] = pageKinds,
): Choices {
  const own = choices.clauses.filter(({ source, field }) => source === panel && !leftOut.includes(field));
  const { years } = filterFor(choices, "");
  const page: Choices = {
    ...choices,
    countries: [country],
    clauses: own,
    figures: kinds.map((kind): FigureChoice => ({
      id: kind,
      kind,
      ...(kind === "tariffs" ? { form: "slope" as const } : {}),
    })),
    enlarged: null,
    story: null,
    profile: null,
  };
  return years[0] === widestYears[0] && years[1] === widestYears[1] ? page : setYears(...years)(page);
}

const leftOut: readonly string[] = ["countries", "scores", "years"];

/**
 * What an action that was made on the page of a country does to the reader's choices: years that were brushed are those of
 * the bar, an event that was chosen is chosen everywhere, notes are kept, another country's page is opened. Pins have no
 * meaning there.
 */
export function fromPage(action: Action, country: CountryCode): Action {
  return (choices) => {
    const before = pageChoices(choices, country);
    const after = action(before);
    const event = after.clauses.filter(({ field }) => field === "event");
    const others = choices.clauses.filter(({ field, source }) => field !== "event" || source !== panel);
    const kept: Choices = { ...choices, notes: after.notes, clauses: ordered([...others, ...event]) };
    const brushed = after.clauses.find(({ source, field }) => source !== panel && field === "years");
    const moved = brushed?.field === "years" ? setYears(...brushed.value)(kept) : kept;
    return after.profile === null || after.profile === country ? moved : openProfile(after.profile)(moved);
  };
}
