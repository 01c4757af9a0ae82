import type { ClauseField, FigureChoice, FigureKind } from "../choices/choices.ts";

/** Who is in focus: by name, or by a brushed range of values. */
const focus = ["countries", "scores"] as const;

/** What every figure reads: the foot of each says of which day its knowledge is. */
const always = ["known"] as const;

/**
 * The fields of clauses that a figure of each kind reads, for its picture as for its rows: a clause on any other field leaves
 * it as it is. Colophons of printed and exported pictures are apart: their link holds all choices.
 */
export const reads: Readonly<Record<FigureKind, readonly ClauseField[]>> = {
  trend: [...always, ...focus, "years", "event"],
  timeline: [...always, ...focus, "years", "event", "eventKinds"],
  ranks: [...always, ...focus, "years", "event", "edition"],
  distribution: [...always, ...focus, "years"],
  penalties: [...always, ...focus, "years", "event", "measure", "category"],
  tariffs: [...always, ...focus, "years", "event"],
  heatmap: [...always, ...focus, "years", "event"],
  slope: [...always, ...focus, "years"],
  table: [...always, ...focus, "years"],
  change: [...always, ...focus, "years", "event"],
  compare: [...always, ...focus, "years", "event"],
  scatter: [...always, ...focus, "years"],
  disagreement: [...always, ...focus, "years"],
  panels: [...always, ...focus, "years", "event"],
  regions: [...always, "years", "event"],
  places: [...always, ...focus, "years", "edition"],
  movement: [...always, ...focus, "years", "edition"],
  against: [...always, ...focus, "years", "event", "measure", "category"],
  share: [...always, ...focus, "years", "event", "measure", "category"],
  imposed: [...always, ...focus, "years", "event"],
  cases: [...always, ...focus, "years", "event", "eventKinds"],
  map: [...always, ...focus, "years"],
  profile: [...always, ...focus, "years", "event"],
};

/** The fields that one figure reads: those of its kind, and those of a timeline where its lanes stand under the plot. */
export function fieldsRead({ kind, lanes }: Pick<FigureChoice, "kind" | "lanes">): readonly ClauseField[] {
  return lanes === true ? [...new Set([...reads[kind], ...reads.timeline])] : reads[kind];
}
