import type { changeFigure } from "../../choices/actions.ts";
import type { Choices, FigureChoice } from "../../choices/choices.ts";

/** What the options of one kind of figure are given. */
export interface OptionsProps {
  readonly choice: FigureChoice;
  readonly choices: Choices;
  /** Sets options of the figure; undefined lets one follow the page again. */
  readonly change: (options: Parameters<typeof changeFigure>[1]) => void;
}
