import type { Choices } from "../choices/choices.ts";
import type { Library } from "../dataset/library.ts";
import { figureOf, type Figure } from "./figureOf.ts";
import type { Frame } from "./frame.ts";
import { kinds } from "./kinds.ts";
import { lanesOf, rowsWithLanes, withLanes } from "./lanes.ts";

/**
 * The one way to draw: the figure `id` of the choices as a single SVG with title, subtitle, legend, plot and footer.
 * Pure: the same library, choices and frame give the same bytes. Throws for an id that the choices do not hold.
 */
export function figure(library: Library, choices: Choices, id: string, frame: Frame): Figure {
  const choice = choices.figures.find((candidate) => candidate.id === id);
  if (choice === undefined) throw new Error(`unknown figure: ${id}`);
  return figureOf({ kind: kinds[choice.kind], lanes }, library, choices, id, frame);
}

const lanes = { lanesOf, rowsWithLanes, withLanes };
