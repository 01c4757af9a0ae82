import type { FindingLog } from "./findingLog.ts";
import type { ObservationStore } from "./observationStore.ts";
import type { FindingKind } from "../reading.ts";

/** Repeated rows of fewer countries and years are mistakes of the file. */
const leastDifferent = 3;

/**
 * Drops what is no value of a whole country and year though nothing else stands beside it, tells of each, and gives the
 * number of cells.
 *
 * Where an indicator has several values within a year (`withinYear`), what a single month or day of another year says is
 * no value of that year either. Where the file has several rows for most countries and years of an indicator, and not the
 * same again, its rows are of parts (events, persons, regions), and so is one that happens to stand alone.
 */
export function partsHeld(
  store: ObservationStore,
  { names, withinYear }: { readonly names: readonly string[]; readonly withinYear: ReadonlySet<number> },
  log: FindingLog,
): number {
  const inParts = indicatorsInParts(store, names.length);
  if (withinYear.size === 0 && inParts.size === 0) return 0;
  let held = 0;
  for (let at = 0; at < store.length; at += 1) {
    const indicator = store.indicatorAt(at);
    const ofMonth = withinYear.has(indicator) && store.spanAt(at) !== 0;
    if (!ofMonth && !inParts.has(indicator)) continue;
    const cells = store.drop(at);
    held += cells;
    if (cells === 0) continue;
    const kind: FindingKind = ofMonth ? "within-year" : "one-of-several";
    const raw = String(store.valueAt(at));
    log.add(kind, "value-held", store.lineAt(at), names[indicator] ?? null, raw);
  }
  return held;
}

function indicatorsInParts(store: ObservationStore, indicators: number): ReadonlySet<number> {
  const all = new Uint32Array(indicators);
  const repeated = new Uint32Array(indicators);
  const different = new Uint32Array(indicators);
  for (let at = 0; at < store.length; at += 1) {
    const indicator = store.indicatorAt(at);
    all[indicator]! += 1;
    if (!store.isRepeated(at)) continue;
    repeated[indicator]! += 1;
    if (store.isDropped(at)) different[indicator]! += 1;
  }
  const found = new Set<number>();
  different.forEach((count, indicator) => {
    const several = repeated[indicator]!;
    if (count >= leastDifferent && several * 2 >= all[indicator]! && count * 10 >= several)
      found.add(indicator);
  });
  return found;
}
