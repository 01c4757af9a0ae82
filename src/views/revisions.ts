import type { PenaltyCount, Revision } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";

/** First published numbers first, revised ones last. */
const order: readonly Revision[] = ["first", "only", "full_year", "revised"];

/**
 * For each measure among these counts, every number that was published of the same country, year, category and scope:
 * whole years before parts of them, the first number before the revised one.
 */
export function revisionsOf(
  library: Library,
  counts: readonly PenaltyCount[],
): readonly (readonly PenaltyCount[])[] {
  const byThing = new Map<string, readonly PenaltyCount[]>();
  for (const count of counts) {
    const key = JSON.stringify([count.country, count.year, count.measure, count.category, count.scope]);
    if (byThing.has(key)) continue;
    const known = library.penalties.filter((other) => sameThing(other, count));
    // A number that was published after the day shown is not among them, but may be the one asked about.
    const later = counts.filter((own) => sameThing(own, count) && !known.some((k) => sameNumber(k, own)));
    const all = [...known, ...later];
    byThing.set(key, all.toSorted(byPeriodAndRevision));
  }
  return [...byThing.values()];
}

function sameThing(a: PenaltyCount, b: PenaltyCount): boolean {
  return (
    a.country === b.country &&
    a.year === b.year &&
    a.measure === b.measure &&
    a.category === b.category &&
    a.scope === b.scope
  );
}

function sameNumber(a: PenaltyCount, b: PenaltyCount): boolean {
  return a.sourceId === b.sourceId && a.revision === b.revision && a.value === b.value;
}

function byPeriodAndRevision(a: PenaltyCount, b: PenaltyCount): number {
  const whole = (count: PenaltyCount) =>
    count.periodStart.endsWith("-01-01") && count.periodEnd.endsWith("-12-31") ? 0 : 1;
  return (
    whole(a) - whole(b) ||
    a.periodEnd.localeCompare(b.periodEnd) ||
    order.indexOf(a.revision) - order.indexOf(b.revision)
  );
}
