import type { Choices, FigureChoice } from "../../choices/choices.ts";
import type { Library } from "../../dataset/library.ts";

/** The years of the figure's index, the last first, to pick from. */
export function yearOptions(library: Library, choice: FigureChoice, choices: Choices) {
  const years = library.indices.get(choice.index ?? choices.index)?.years ?? [];
  return years.toReversed().map((year) => ({ id: String(year), name: String(year) }));
}
