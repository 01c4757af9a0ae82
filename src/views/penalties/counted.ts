import type { PenaltyCount } from "../../dataset/dataset.ts";

/** One count as first published and as later revised, where both are known. */
export interface Counted {
  readonly year: number;
  /** The figure first published; null where only a revised or a single figure is known. */
  readonly first: PenaltyCount | null;
  /** The latest figure: the revised one, else the only one, else the first. */
  readonly latest: PenaltyCount;
  /** How many of them ended in punishment, one for each revision that has both numbers, the latest last. */
  readonly punished: readonly PunishedShare[];
}

/** Punished cases and the cases they are a part of: numbers of the same revision, period and scope. */
export interface PunishedShare {
  readonly punished: PenaltyCount;
  readonly of: PenaltyCount;
}

/** How a source gives a number: as a floor, as a ceiling, roughly, or as it is. */
export type Bound = "atLeast" | "atMost" | "about" | "exact";

/** Bounds as a column of a CSV gives them. */
export const givenAs = { atLeast: "at least", atMost: "at most", about: "about", exact: "exact" } as const;

/** Read from the count itself: marked as a minimum, or its note says upper bound, approximate or estimate. */
export function boundOf({ isMinimum, note }: PenaltyCount): Bound {
  if (isMinimum) return "atLeast";
  if (/upper bound/i.test(note)) return "atMost";
  return /approximate|estimate/i.test(note) ? "about" : "exact";
}

/** The count is of the whole calendar year and of the whole country. */
export function isWholeYear(count: PenaltyCount): boolean {
  return (
    count.scope === "national" &&
    count.periodStart === `${count.year}-01-01` &&
    count.periodEnd === `${count.year}-12-31`
  );
}

/** The count's period begins and ends in different years. */
export function crossesYears(count: PenaltyCount): boolean {
  return count.periodStart.slice(0, 4) !== count.periodEnd.slice(0, 4);
}

/**
 * Counts of one measure and category, the first-published paired with the revised figure of the same period and scope.
 * Where a period has several of either, sources differ, nothing says which belong together, and each stays by itself.
 */
export function countedOf(
  counts: readonly PenaltyCount[],
  punished: readonly PenaltyCount[],
): readonly Counted[] {
  return [...new Set(counts.map(periodOf))]
    .flatMap((period) => {
      const ofPeriod = counts.filter((count) => periodOf(count) === period);
      const firsts = ofPeriod.filter((count) => count.revision === "first");
      const revised = ofPeriod.filter((count) => count.revision === "revised");
      const [first, latest] = [firsts[0], revised[0]];
      if (first === undefined || latest === undefined || firsts.length + revised.length > 2) {
        return ofPeriod.map((count) => single(count, punished));
      }
      return [
        { year: first.year, first, latest, punished: sharesOf([first, latest], punished) },
        ...ofPeriod.filter((c) => c !== first && c !== latest).map((count) => single(count, punished)),
      ];
    })
    .sort((a, b) => a.year - b.year || a.latest.periodStart.localeCompare(b.latest.periodStart, "en"));
}

function single(count: PenaltyCount, punished: readonly PenaltyCount[]): Counted {
  return {
    year: count.year,
    first: count.revision === "first" ? count : null,
    latest: count,
    punished: sharesOf([count], punished),
  };
}

function sharesOf(
  counts: readonly PenaltyCount[],
  punished: readonly PenaltyCount[],
): readonly PunishedShare[] {
  return counts.flatMap((of) => {
    const same = punished.filter((p) => p.revision === of.revision && periodOf(p) === periodOf(of));
    return same.length === 1 && same[0] !== undefined ? [{ punished: same[0], of }] : [];
  });
}

function periodOf(count: PenaltyCount): string {
  return [count.country, count.year, count.periodStart, count.periodEnd, count.scope].join(" ");
}
