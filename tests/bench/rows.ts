import { quantileOf, type Figures } from "./measure.ts";

/**
 * What the issue asks of a row. `atMost`: ours divided by the peer's. `timesFaster`: the peer's divided by ours. `ownAtMost`:
 * ours alone, in the row's unit.
 */
export type Goal =
  { readonly atMost: number } | { readonly timesFaster: number } | { readonly ownAtMost: number };

/** The figures of one contestant, summed up. Without a median where it could not do the work: `failed` says why. */
export interface Summary {
  readonly name: string;
  readonly runs: number;
  readonly median: number | null;
  readonly p95: number | null;
  readonly failed?: string;
}

/** One row of the table: ours, and each peer with the goal against it. */
export interface Row {
  /** The work, as the table says it: "600,000 rows (29 MB) to columns". Unique in its part, together with `where`. */
  readonly work: string;
  readonly where: "Node" | "Chromium";
  /** "ms", "MB", "kB". */
  readonly unit: string;
  readonly ours: Summary;
  /** A goal for ours alone. */
  readonly goal?: Goal;
  readonly peers: readonly (Summary & { readonly goal?: Goal })[];
  /** What a reader of the row must know. */
  readonly note?: string;
}

/** What a row is made of before its figures are known. */
export interface Work {
  readonly work: string;
  readonly where: Row["where"];
  readonly unit: string;
  /** The goal for ours alone. */
  readonly goal?: Goal;
  /** The goals against peers, by the names of the contestants. */
  readonly goals?: Readonly<Record<string, Goal>>;
  readonly note?: string;
}

/** The row of a piece of work: the first of the figures are ours. Throws where there are none, or a goal names nobody. */
export function rowOf({ goals = {}, ...work }: Work, [own, ...others]: readonly Figures[]): Row {
  if (own === undefined) throw new Error(`no figures: ${work.work}`);
  const lost = Object.keys(goals).filter((name) => others.every((peer) => peer.name !== name));
  if (lost.length > 0) throw new Error(`a goal against nobody: ${lost.join(", ")}`);
  return {
    ...work,
    ours: summaryOf(own),
    peers: others.map((peer) => {
      const goal = goals[peer.name];
      return goal === undefined ? summaryOf(peer) : { ...summaryOf(peer), goal };
    }),
  };
}

/** Median and 95th percentile of what was measured. */
export function summaryOf({ name, runs, failed }: Figures): Summary {
  if (failed !== undefined || runs.length === 0)
    return { name, runs: 0, median: null, p95: null, failed: failed ?? "not measured" };
  return { name, runs: runs.length, median: quantileOf(runs, 0.5), p95: quantileOf(runs, 0.95) };
}

/** Ours divided by the peer's; null where either could not be measured. */
export function ratioOf(ours: Summary, peer: Summary): number | null {
  return ours.median === null || peer.median === null ? null : ours.median / peer.median;
}

/**
 * Whether a goal is reached. A peer that cannot do the work at all is no reason for praise: null, as where ours was not
 * measured against it.
 */
export function isMet(goal: Goal, ours: Summary, peer: Summary | null): boolean | null {
  if (ours.median === null) return false;
  if ("ownAtMost" in goal) return ours.median <= goal.ownAtMost;
  const ratio = peer === null ? null : ratioOf(ours, peer);
  if (ratio === null) return null;
  return "atMost" in goal ? ratio <= goal.atMost : 1 / ratio >= goal.timesFaster;
}
