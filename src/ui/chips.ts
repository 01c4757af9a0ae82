import {
  clauseValue,
  panel,
  setGroup,
  setIndex,
  toggleCountry,
  withClause,
  type Action,
} from "../choices/actions.ts";
import { defaultChoices, type Choices, type Clause } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";
import { allEvents } from "../dataset/allEvents.ts";
import { nameOfGroup } from "../charts/groupNames.ts";
import { named } from "../charts/penalties/names.ts";

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

function clauseWords(clause: Clause, choices: Choices, library: Library, text: Messages): string {
  const { chip } = text.ui;
  const kind = choices.figures.find((figure) => figure.id === clause.source)?.kind;
  const where = kind === undefined ? "" : text.kinds[kind];
  const placed = (words: string) => (clause.source === panel ? words : chip.brushed(words, where));
  switch (clause.field) {
    case "years":
      return placed(chip.years(...clause.value));
    case "countries": {
      const names = clause.value.map((code) => countryByCode(code).name);
      return clause.source === panel ? chip.only(names) : chip.pinned(names, where);
    }
    case "edition":
      return placed(chip.edition(clause.value));
    case "measure":
      return placed(chip.measure(named(text.penalties.measures, clause.value)));
    case "category":
      return placed(chip.category(named(text.penalties.categories, clause.value)));
    case "eventKinds":
      return placed(chip.eventKinds(clause.value.map((name) => text.eventKinds[name])));
    case "known":
      return placed(chip.known(text.date({ iso: clause.value, precision: "day" })));
    case "event":
      return placed(
        chip.event(allEvents(library).find(({ id }) => id === clause.value)?.title ?? clause.value),
      );
    case "scores": {
      const index = library.indices.get(clause.value.index);
      const [low, high] = clause.value.range.map((value) => text.number(value, index?.decimals ?? 0));
      return placed(
        chip.scores(index?.short ?? clause.value.index, clause.value.year, low ?? "", high ?? ""),
      );
    }
  }
}

/** The years that the panel has set, or null. */
export function panelYears(choices: Choices): readonly [number, number] | null {
  return clauseValue(choices, panel, "years");
}
