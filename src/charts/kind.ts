import type { Choices, FigureChoice } from "../choices/choices.ts";
import type { LegalEvent } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { yearOf } from "../time/partialDate.ts";
import type { FlatRow } from "../views/row.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import type * as lanes from "./lanes.ts";
import { changed } from "./lazily.ts";
import { datasetsRead, datasetsTelling } from "./origins.ts";

/** A view of one figure, waiting for a frame to be drawn in. */
export interface Drawn {
  readonly chart: (frame: Frame) => Chart;
  readonly rows: () => readonly FlatRow[];
}

/** One kind of figure: from what is open and chosen to what can be drawn. */
export type Kind = (library: Library, choices: Choices, figure: FigureChoice) => Drawn;

/** The code that a figure is drawn with: its kind, and the lanes of events where it has any under its plot. */
export interface FigureCode {
  readonly kind: Kind;
  readonly lanes: LanesCode | null;
}

/** What puts lanes of events under a plot. */
export type LanesCode = Pick<typeof lanes, "lanesOf" | "rowsWithLanes" | "withLanes">;

/** A kind of figure from its view, its chart and its rows. */
export function kindOf<View extends Eventful>(
  view: (library: Library, choices: Choices, figure: FigureChoice) => View,
  chart: (view: View, frame: Frame) => Chart,
  rows: (view: View, library: Library) => readonly FlatRow[],
): Kind {
  return (library, choices, figure) => {
    const seen = view(library, choices, figure);
    return {
      chart: (frame) => {
        const drawn = chart(seen, frame);
        const datasets = datasetsRead(library, drawn.sources, figure.kind);
        return withEvent(changed(drawn, { datasets }), seen, library, frame);
      },
      rows: () => rows(seen, library),
    };
  };
}

/** What views share: a title, and most of them an event that is drawn where its year is among theirs. */
interface Eventful {
  readonly title?: string | null;
  readonly event?: LegalEvent | null;
  readonly years?: readonly number[] | null;
  /** What the values are aligned at: its event is always drawn. */
  readonly moment?: { readonly event: LegalEvent | null } | null;
}

/**
 * An event that is drawn stands whole in the description, since its label may be shortened; the document that
 * tells of it is a source of the drawing too, after those of the data.
 */
function withEvent(chart: Chart, view: Eventful, library: Library, { text }: Frame): Chart {
  const event = drawnEvent(chart, view);
  if (event === null) return chart;
  const source = library.sources.get(event.sourceId);
  const isTold = source === undefined || chart.sources.some(({ id }) => id === source.id);
  const words = text.timeline.marked(event.title, text.date(event.date));
  return changed(chart, {
    description: chart.description.includes(event.title)
      ? chart.description
      : `${chart.description} ${words}`,
    sources: isTold ? chart.sources : [...chart.sources, source],
    datasets: [...new Set([...(chart.datasets ?? []), ...datasetsTelling(library, event)])],
  });
}

function drawnEvent(chart: Chart, { event = null, years, moment = null }: Eventful): LegalEvent | null {
  if (chart.isEmpty ?? chart.targets.length === 0) return null;
  const { axis } = chart;
  if (moment !== null) return moment.event;
  const year = event === null ? null : yearOf(event.date);
  if (year === null) return null;
  const [from, to] =
    axis?.field === "years"
      ? [axis.from, axis.to - 1]
      : [Math.min(...(years ?? [])), Math.max(...(years ?? []))];
  return year < from || year > to ? null : event;
}
