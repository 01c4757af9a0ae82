import type { LegalEvent } from "../../dataset/dataset.ts";
import { dateSpan } from "../../time/partialDate.ts";

/** Marks nearer than this are drawn as one count. */
const crowding = 11;

/** Marks of one lane that are drawn as one: a single event, or several too close to tell apart. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly events: readonly LegalEvent[];
}

/** Walks a lane from left to right and joins what stands closer than marks can be told apart. */
export function clustersOf(
  events: readonly LegalEvent[],
  x: (year: number) => number,
  y: number,
  end: number,
): Cluster[] {
  const placed = events
    .flatMap((event) => {
      const span = dateSpan(event.date);
      return span === null ? [] : [{ event, x: Math.min(end, x((span[0] + span[1]) / 2)) }];
    })
    .sort((a, b) => a.x - b.x);
  const clusters: { x: number; last: number; events: LegalEvent[] }[] = [];
  for (const { event, x: at } of placed) {
    const before = clusters.at(-1);
    // a count is wider than a mark, and a run of neighbours is cut before its count stands far from its ends
    const near = before !== undefined && before.events.length > 1 ? crowding * 1.5 : crowding;
    if (before !== undefined && at - before.last < near && at - before.x < crowding * 2.4) {
      before.events.push(event);
      before.last = at;
    } else {
      clusters.push({ x: at, last: at, events: [event] });
    }
  }
  return clusters.map((c) => ({ x: (c.x + c.last) / 2, y, events: c.events }));
}
