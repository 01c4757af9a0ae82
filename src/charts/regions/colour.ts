import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";

/** The one colour of a figure of regions: the mean of the same countries, beside the plain one in grey. */
export function fixedColour(frame: Frame): string {
  return themes[frame.theme].ramp[1];
}
