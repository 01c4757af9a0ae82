import { nameOfGroup } from "../../charts/groupNames.ts";
import type { Choices, FigureChoice } from "../../choices/choices.ts";
import { countryByCode } from "../../country/country.ts";
import { groupIds, membersOf, type GroupId } from "../../country/groups.ts";
import type { Library } from "../../dataset/library.ts";
import { valuesOver, type How, type Over } from "../../export/batch/plan.ts";
import type { Messages } from "../../text/messages.ts";

/** A value that the figure can be made for. */
export interface Option {
  readonly id: string;
  readonly name: string;
}

/** Every value that a figure can be made for, in the order in which they are listed: countries of the page first. */
export function optionsOver(
  over: Over,
  library: Library,
  choices: Choices,
  figure: FigureChoice,
  text: Messages,
): readonly Option[] {
  switch (over) {
    case "countries": {
      const members = membersOf(choices.group, library.countries, choices.groups);
      const named = (codes: readonly string[]) =>
        codes
          .map((id) => ({ id, name: countryByCode(id).name }))
          .sort((a, b) => a.name.localeCompare(b.name, text.language));
      const first = new Set([...choices.countries, ...members]);
      return [...named([...first]), ...named(library.countries.filter((code) => !first.has(code)))];
    }
    case "indices":
      return valuesOver(library, choices, figure).indices.map((id) => ({
        id,
        name: library.indices.get(id)?.label ?? id,
      }));
    case "groups":
      return [...groupIds, ...choices.groups.map(({ id }) => id)].map((id) => ({
        id,
        name: nameOfGroup(id, choices.groups, text),
      }));
    case "editions":
      return valuesOver(library, choices, figure)
        .editions.toReversed()
        .map((year) => ({ id: String(year), name: String(year) }));
  }
}

/** The values that are ticked at first: the page's countries, everything else where that is not too many. */
export function firstTicked(over: Over, options: readonly Option[], choices: Choices): readonly string[] {
  if (over === "countries") return options.map(({ id }) => id).filter((id) => choices.countries.includes(id));
  return options.slice(0, 12).map(({ id }) => id);
}

/** What is to be made, from what is ticked. */
export function howOf(figure: string, over: Over | "page", ticked: readonly string[]): How {
  switch (over) {
    case "page":
      return { kind: "page" };
    case "countries":
    case "indices":
      return { kind: "each", figure, over, values: ticked };
    case "groups":
      return { kind: "each", figure, over, values: ticked as readonly GroupId[] }; // ids of `optionsOver`
    case "editions":
      return { kind: "each", figure, over, values: ticked.map(Number) };
  }
}
