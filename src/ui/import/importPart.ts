import type { Understood } from "../../browser/readerMessages.ts";
import type { Plan, Recipe } from "../../read/plan.ts";

/** What every part of the check reads, and the way to correct it. */
export interface ImportPart {
  readonly reading: Understood;
  /** The plan as it is corrected, which the reading may not have caught up with. */
  readonly plan: Plan;
  readonly correct: (change: Recipe) => void;
}
