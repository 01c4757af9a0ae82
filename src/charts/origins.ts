import type { FigureKind } from "../choices/choices.ts";
import type { Dataset, LegalEvent, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";

/** The parts of a data set that a drawing may be read from. */
type Part = "indices" | "rankings" | "penalties" | "fines" | "tariffs" | "events" | "cases" | "designations";

const indices: readonly Part[] = ["indices"];
const happenings: readonly Part[] = ["events", "cases", "designations"];

/** What each kind of figure is read from, besides the event that it marks. */
const parts: Readonly<Record<FigureKind, readonly Part[]>> = {
  trend: indices,
  timeline: happenings,
  ranks: ["rankings"],
  distribution: indices,
  penalties: ["penalties", "indices"],
  tariffs: ["tariffs"],
  heatmap: indices,
  slope: indices,
  table: indices,
  change: indices,
  compare: indices,
  scatter: indices,
  disagreement: indices,
  panels: indices,
  regions: indices,
  places: ["rankings", "indices"],
  movement: ["rankings"],
  against: ["indices", "penalties"],
  share: ["penalties"],
  imposed: ["fines", "tariffs"],
  cases: ["cases"],
  map: indices,
  profile: indices,
};

/**
 * The data sets that a figure of a kind is read from: those that hold its sources and such parts. One
 * document may be a source of several data sets; a set without a row of such a part had no share in the
 * drawing.
 */
export function datasetsRead(
  library: Library,
  sources: readonly Source[],
  kind: FigureKind,
): readonly Dataset[] {
  const ids = new Set(sources.map(({ id }) => id));
  return library.datasets.filter(
    (dataset) =>
      parts[kind].some((part) => dataset[part].length > 0) && dataset.sources.some(({ id }) => ids.has(id)),
  );
}

/** The data sets that tell of an event: a step of a case is one too. */
export function datasetsTelling(library: Library, event: LegalEvent): readonly Dataset[] {
  const telling = library.datasets.filter(({ events }) => events.some(({ id }) => id === event.id));
  return telling.length > 0
    ? telling
    : library.datasets.filter(({ cases }) => cases.some(({ sourceId }) => sourceId === event.sourceId));
}
