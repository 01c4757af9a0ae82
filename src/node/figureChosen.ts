import type { Choices, FigureChoice } from "../choices/choices.ts";
import { cliWords } from "../text/enCli.ts";
import type { Wrong } from "./input.ts";
import { printable } from "./words.ts";

/**
 * Which figure is to be drawn: the one named, else the one that the file was about, else the enlarged one, else the only one. Where
 * none of these says it, the figures are listed.
 */
export function figureChosen(
  { figures, enlarged }: Choices,
  named: string | null,
  ofFile: string | null,
): FigureChoice | Wrong {
  const wanted = named ?? ofFile ?? enlarged ?? (figures.length === 1 ? figures[0]?.id : undefined);
  const ids = figures.map(({ id }) => id);
  if (wanted === undefined) return { wrong: cliWords.whichFigure(ids) };
  return figures.find(({ id }) => id === wanted) ?? { wrong: cliWords.noFigure(printable(wanted), ids) };
}
