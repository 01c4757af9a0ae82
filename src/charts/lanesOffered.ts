import type { FigureChoice, FigureKind } from "../choices/choices.ts";
import type { Axis } from "./chart.ts";

/**
 * The kinds of figure whose plot has one axis of years across it, so that lanes of events can stand under it.
 * A profile has its years in a column of a table.
 */
export const kindsWithLanes: readonly FigureKind[] = [
  "trend",
  "ranks",
  "penalties",
  "tariffs",
  "heatmap",
  "regions",
  "against",
  "imposed",
  "cases",
];

/**
 * Whether a drawn figure can be asked for lanes: its plot has an axis of years as it is drawn now (tariffs before and after
 * have none), or they were asked for already and can be taken away.
 */
export function offersLanes({ kind, lanes }: FigureChoice, axis: Axis | null): boolean {
  return kindsWithLanes.includes(kind) && (axis?.field === "years" || lanes === true);
}
