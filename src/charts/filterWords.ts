import { panel } from "../choices/actions.ts";
import type { Choices, Clause, ClauseField, FigureChoice, FigureKind } from "../choices/choices.ts";
import { countryByCode } from "../country/country.ts";
import { allEvents } from "../dataset/allEvents.ts";
import type { Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";
import { named } from "./penalties/names.ts";

/** One filter in words: what it is, and where it was made where that was in a figure. */
export function clauseWords(clause: Clause, choices: Choices, library: Library, text: Messages): string {
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

/**
 * The filters that bear on one figure and cannot be read off it, in words. Years stand on its axis or in its
 * title, the event at its rule, and what was not known on a day is told in the footer.
 */
export function filtersTold(
  choices: Choices,
  choice: FigureChoice,
  library: Library,
  text: Messages,
): readonly string[] {
  return choices.clauses
    .filter((clause) => clause.source !== choice.id && bearsOn(clause, choice))
    .map((clause) => clauseWords(clause, choices, library, text));
}

const counting: readonly FigureKind[] = ["penalties", "against", "share"];

/**
 * The kinds of figure that read the filters of some fields alone. Focus (countries, scores) is drawn by all
 * but the regions.
 */
const readers: Partial<Readonly<Record<ClauseField, readonly FigureKind[]>>> = {
  edition: ["ranks", "movement", "places"],
  measure: counting,
  category: counting,
  eventKinds: ["timeline", "cases"],
};

function bearsOn({ field }: Clause, { kind, lanes }: FigureChoice): boolean {
  if (field === "scores" || field === "countries") return kind !== "regions" || lanes === true;
  return readers[field]?.includes(kind) === true || (field === "eventKinds" && lanes === true);
}
