import type { FigureKind } from "../choices/choices.ts";
import type { Messages } from "../text/messages.ts";

/** The kinds of figure as the list to add one shows them: by what a reader asks. */
export const kindSections = [
  { id: "time", kinds: ["trend", "heatmap", "panels", "regions", "change"] },
  { id: "place", kinds: ["distribution", "map", "slope", "table", "profile"] },
  { id: "together", kinds: ["compare", "scatter", "disagreement"] },
  { id: "rankings", kinds: ["ranks", "places", "movement"] },
  { id: "penalties", kinds: ["penalties", "against", "share", "tariffs", "imposed"] },
  { id: "events", kinds: ["timeline", "cases"] },
] as const satisfies readonly {
  readonly id: keyof Messages["ui"]["kindSections"];
  readonly kinds: readonly FigureKind[];
}[];
