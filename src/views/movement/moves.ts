import type { RankPoint } from "../rankEditions.ts";

/**
 * What became of a country from one edition of a list to another. `both`, `earlier` and `later` stand for lists of unlike
 * method: named in both, or in one only, which is no movement. `outside`: never within the list, yet with a published
 * place beyond its end. `unknown`: an incomplete edition, or a rank that is not known, leaves it open.
 */
export const moves = [
  "up",
  "down",
  "same",
  "entered",
  "left",
  "both",
  "earlier",
  "later",
  "outside",
  "unknown",
] as const;

export type Move = (typeof moves)[number];

/** From the states in the two editions; `broken`: the method changed between them. */
export function moveOf(from: RankPoint, to: RankPoint, broken: boolean): Move {
  if (from.state === "unknown" || to.state === "unknown") return "unknown";
  const [was, is] = [isListed(from), isListed(to)];
  if (was && is) {
    if (broken) return "both";
    if (from.rank === null || to.rank === null) return "unknown";
    return to.rank < from.rank ? "up" : to.rank > from.rank ? "down" : "same";
  }
  if (!was && !is) return "outside";
  if (broken) return was ? "earlier" : "later";
  return was ? "left" : "entered";
}

/** Within the list, whether its rank is known or not. */
function isListed({ state }: RankPoint): boolean {
  return state === "ranked" || state === "rank-unknown";
}
