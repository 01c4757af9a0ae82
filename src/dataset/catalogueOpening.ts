import type { StoredDataset } from "./stored.ts";

/** Of a data set nothing but one of its events and the source of that: what a figure needs to mark it. */
export function eventAlone(
  { id, title, description, licence, limits, sources, events }: StoredDataset,
  event: string,
): StoredDataset {
  const marked = events.filter((each) => each.id === event);
  const cited = new Set(marked.map(({ sourceId }) => sourceId));
  return {
    id,
    title,
    description,
    licence,
    limits,
    rows: marked.length,
    sources: sources.filter((source) => cited.has(source.id)),
    events: marked,
    indices: [],
    rankings: [],
    designations: [],
    designationLists: [],
    penalties: [],
    tariffs: [],
    rates: { mci: [], tengePerDollar: [], monthlyWage: [] },
    prices: [],
    fines: [],
    organisations: [],
    cases: [],
    facts: [],
    scores: noScores,
  };
}

const noScores: StoredDataset["scores"] = {
  year: new Int32Array(),
  value: new Float64Array(),
  low: new Float64Array(),
  high: new Float64Array(),
  source: new Int32Array(),
  note: new Int32Array(),
  sources: [],
  notes: [],
};
