import type { Letters } from "../bytes/letters.ts";
import { cellFormOf, isTyped } from "./cellForm.ts";
import type { Dialect } from "../plan.ts";
import { sampleOf } from "./sample.ts";

/** A shorter text is cut into records before it is judged: that takes no time. */
const long = 1 << 20;
/** Where fewer lines are numbers or dates, the column is one of text. */
const leastTyped = 0.1;

/** Whether a long text is no table and has no column of numbers: no mark sets fields apart, and its lines are words. */
export function isShapeless(text: Letters, { delimiter }: Dialect): boolean {
  if (delimiter !== "" || text.length < long) return false;
  const lines = sampleOf(text).flatMap((part) => part.split(/[\r\n]+/));
  const filled = lines.filter((line) => line.trim() !== "");
  return filled.filter((line) => isTyped(cellFormOf(line))).length < leastTyped * filled.length;
}
