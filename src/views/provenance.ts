import type { Aggregate, PenaltyCount, RankingEdition, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";
import { revisionsOf } from "./revisions.ts";
import type { ScoreRef, ValueRef } from "./valueRef.ts";

/** Where a published thing was read: its source, and the data set that holds it. */
export interface Origin {
  readonly source: Source | null;
  /** The words of the row itself, "" where it has none. */
  readonly note: string;
  /** Title of the data set, null where none of those open holds it. */
  readonly dataset: string | null;
}

/** A value of an index as it stands in the data set, or the reason why it is missing. */
export interface PublishedScore extends Origin, ScoreRef {
  readonly value: number | null;
  /** The value as its file writes it, only where that is not the number as printed. */
  readonly raw?: string;
  /** The publisher's own interval. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly missing: MissingReason | null;
}

/** A count with all that was published of the same thing: the first number, and what later editions made of it. */
export interface PublishedCount extends Origin {
  readonly count: PenaltyCount;
  /** It is one of those that the mark was drawn from. */
  readonly shown: boolean;
}

/** Everything that is known of how a value came to be, by the kind of value. Words belong to the card. */
export type Provenance =
  | { readonly kind: "score"; readonly index: ScoreIndex | null; readonly score: PublishedScore }
  | {
      readonly kind: "computed";
      /** The indices that it was made from, in the order of their first value. */
      readonly indices: readonly ScoreIndex[];
      readonly inputs: readonly PublishedScore[];
    }
  | {
      readonly kind: "aggregate";
      readonly index: ScoreIndex | null;
      readonly aggregate: Aggregate;
      readonly origin: Origin;
    }
  | {
      readonly kind: "place";
      readonly ranking: string;
      readonly edition: RankingEdition | null;
      readonly entry: Extract<ValueRef, { readonly kind: "place" }>["entry"];
      readonly origin: Origin;
    }
  | {
      readonly kind: "penalty";
      /** One list for each measure that the mark stands for: every number published of it, first to last. */
      readonly histories: readonly (readonly PublishedCount[])[];
    }
  | (Exclude<ValueRef, { readonly kind: "score" | "computed" | "aggregate" | "place" | "penalty" }> & {
      readonly origin: Origin;
    });

/** What is known of where a mark's value comes from: pure data from the open data sets. */
export function provenanceOf(library: Library, ref: ValueRef): Provenance {
  switch (ref.kind) {
    case "score":
      return {
        kind: "score",
        index: library.indices.get(ref.index) ?? null,
        score: publishedScore(library, ref),
      };
    case "computed": {
      const ids = [...new Set(ref.from.map(({ index }) => index))];
      return {
        kind: "computed",
        indices: ids.flatMap((id) => library.indices.get(id) ?? []),
        inputs: ref.from.map((input) => publishedScore(library, input)),
      };
    }
    case "aggregate": {
      const { aggregate } = ref;
      const index = library.indices.get(aggregate.indexId) ?? null;
      const origin = originOf(library, aggregate.sourceId, "", datasetNamed(library, index?.dataset));
      return { kind: "aggregate", index, aggregate, origin };
    }
    case "place": {
      const ranking = library.rankings.get(ref.ranking);
      const entry =
        ranking?.entries.find((e) => e.edition === ref.entry.edition && e.country === ref.entry.country) ??
        ref.entry;
      return {
        kind: "place",
        ranking: ranking?.label ?? ref.ranking,
        edition: ranking?.editions.find(({ year }) => year === entry.edition) ?? null,
        entry,
        origin: originOf(library, entry.sourceId, entry.note, datasetNamed(library, ranking?.dataset)),
      };
    }
    case "penalty":
      return {
        kind: "penalty",
        histories: revisionsOf(library, ref.counts).map((numbers) =>
          numbers.map((count) => ({
            count,
            shown: ref.counts.includes(count),
            ...originOf(library, count.sourceId, count.note, holderOf(library, "penalties", count)),
          })),
        ),
      };
    case "tariff":
      return {
        ...ref,
        origin: rowOrigin(library, ref.tariff, holderOf(library, "tariffs", ref.tariff)),
      };
    case "fine":
      return { ...ref, origin: rowOrigin(library, ref.fine, holderOf(library, "fines", ref.fine)) };
    case "designation":
      return {
        ...ref,
        origin: rowOrigin(library, ref.designation, holderOf(library, "designations", ref.designation)),
      };
    case "event":
      return {
        ...ref,
        origin: originOf(library, ref.event.sourceId, "", holderOfSource(library, ref.event.sourceId)),
      };
    case "step":
      return {
        ...ref,
        origin: originOf(library, ref.step.sourceId, "", holderOf(library, "cases", ref.step)),
      };
  }
}

/** Every distinct source behind a value, in the order in which they are first named. */
export function originsOf(provenance: Provenance): readonly Origin[] {
  const all = (): readonly Origin[] => {
    switch (provenance.kind) {
      case "score":
        return [provenance.score];
      case "computed":
        return provenance.inputs;
      case "penalty":
        return provenance.histories.flat();
      default:
        return [provenance.origin];
    }
  };
  const bySource = new Map<string, Origin>();
  for (const origin of all())
    if (origin.source !== null && !bySource.has(origin.source.id)) bySource.set(origin.source.id, origin);
  return [...bySource.values()];
}

function publishedScore(library: Library, ref: ScoreRef): PublishedScore {
  const { index: id, country, year } = ref;
  const index = library.indices.get(id);
  const dataset = datasetNamed(library, index?.dataset);
  const score = index?.at(country, year) ?? null;
  return {
    index: id,
    country,
    year,
    value: score?.value ?? null,
    ...(score?.raw === undefined ? {} : { raw: score.raw }),
    interval: intervalOf(score),
    missing: score !== null || index === undefined ? null : missingReason(index, country, year),
    ...originOf(library, score?.sourceId ?? index?.sourceId ?? "", score?.note ?? "", dataset),
  };
}

function intervalOf(
  score: { readonly low: number | null; readonly high: number | null } | null,
): readonly [number, number] | null {
  return score === null || score.low === null || score.high === null ? null : [score.low, score.high];
}

function originOf(library: Library, sourceId: string, note: string, dataset: string | null): Origin {
  return { source: library.sources.get(sourceId) ?? null, note, dataset };
}

function rowOrigin(
  library: Library,
  row: { readonly sourceId: string; readonly note: string },
  dataset: string | null,
): Origin {
  return originOf(library, row.sourceId, row.note, dataset);
}

function datasetNamed(library: Library, id: string | undefined): string | null {
  return library.datasets.find((dataset) => dataset.id === id)?.title ?? null;
}

/** The data set that holds this very row: two data sets may cite the same source. */
function holderOf(
  library: Library,
  kind: "penalties" | "tariffs" | "fines" | "designations" | "cases",
  row: unknown,
): string | null {
  return (
    library.datasets.find((dataset) => (dataset[kind] as readonly unknown[]).includes(row))?.title ?? null
  );
}

/** Steps of cases become events of their own making: those are found by their source. */
function holderOfSource(library: Library, sourceId: string): string | null {
  const holds = (kind: "events" | "cases") =>
    library.datasets.find((dataset) => dataset[kind].some((row) => row.sourceId === sourceId))?.title;
  return holds("events") ?? holds("cases") ?? null;
}
