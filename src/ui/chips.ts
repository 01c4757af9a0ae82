import {
  clauseValue,
  panel,
  setGroup,
  setIndex,
  toggleCountry,
  withClause,
  type Action,
} from "../choices/actions.ts";
import { defaultChoices, type Choices } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";
import { clauseWords } from "../charts/filterWords.ts";
import { nameOfGroup } from "../charts/groupNames.ts";

/** One active filter in words, and the action that takes it away. */
export interface Chip {
  readonly key: string;
  readonly words: string;
  readonly country?: CountryCode;
  readonly remove: Action;
}

/** Every active filter: countries first, then the clauses, then context and index where they are not the usual ones. */
export function chipsOf(choices: Choices, library: Library, text: Messages): readonly Chip[] {
  const { chip } = text.ui;
  return [
    ...choices.countries.map((code) => ({
      key: code,
      words: countryByCode(code).name,
      country: code,
      remove: toggleCountry(code),
    })),
    ...choices.clauses.map((clause) => ({
      key: `${clause.source} ${clause.field}`,
      words: clauseWords(clause, choices, library, text),
      remove: withClause(clause.source, clause.field, null),
    })),
    ...(choices.group === defaultChoices.group
      ? []
      : [
          {
            key: "group",
            words: chip.group(nameOfGroup(choices.group, choices.groups, text)),
            remove: setGroup(defaultChoices.group),
          },
        ]),
    ...(choices.index === defaultChoices.index
      ? []
      : [
          {
            key: "index",
            words: chip.index(library.indices.get(choices.index)?.short ?? choices.index),
            remove: setIndex(defaultChoices.index),
          },
        ]),
  ];
}

/** The years that the panel has set, or null. */
export function panelYears(choices: Choices): readonly [number, number] | null {
  return clauseValue(choices, panel, "years");
}
