import type { Choices, FigureChoice, FigureKind } from "../choices/choices.ts";
import type { LegalEvent } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { yearOf } from "../time/partialDate.ts";
import { changeRows, changeView } from "../views/change.ts";
import { compareRows, compareView } from "../views/compare.ts";
import { scatterRows, scatterView } from "../views/scatter.ts";
import { disagreementRows, disagreementView } from "../views/disagreement.ts";
import { panelsRows, panelsView } from "../views/panels.ts";
import { regionsRows, regionsView } from "../views/regions.ts";
import { placesRows, placesView } from "../views/places.ts";
import { movementRows, movementView } from "../views/movement.ts";
import { againstRows, againstView } from "../views/against.ts";
import { shareRows, shareView } from "../views/share.ts";
import { imposedRows, imposedView } from "../views/imposed.ts";
import { casesRows, casesView } from "../views/cases.ts";
import { mapRows, mapView } from "../views/map.ts";
import { profileRows, profileView } from "../views/profile.ts";
import { distributionRows, distributionView } from "../views/distribution.ts";
import { heatmapRows, heatmapView } from "../views/heatmap.ts";
import { penaltiesRows, penaltiesView } from "../views/penalties.ts";
import { ranksRows, ranksView } from "../views/ranks.ts";
import type { FlatRow } from "../views/row.ts";
import { slopeRows, slopeView } from "../views/slope.ts";
import { tableRows, tableView } from "../views/table.ts";
import { tariffsRows, tariffsView } from "../views/tariffs.ts";
import { timelineRows, timelineView } from "../views/timeline.ts";
import { trendRows, trendView } from "../views/trend.ts";
import type { Chart } from "./chart.ts";
import { changeChart } from "./change.ts";
import { compareChart } from "./compare.ts";
import { scatterChart } from "./scatter.ts";
import { disagreementChart } from "./disagreement.ts";
import { panelsChart } from "./panels.ts";
import { regionsChart } from "./regions.ts";
import { placesChart } from "./places.ts";
import { movementChart } from "./movement.ts";
import { againstChart } from "./against.ts";
import { shareChart } from "./share.ts";
import { imposedChart } from "./imposed.ts";
import { casesChart } from "./cases.ts";
import { mapChart } from "./map.ts";
import { profileChart } from "./profile.ts";
import { distributionChart } from "./distribution.ts";
import type { Frame } from "./frame.ts";
import { datasetsRead, datasetsTelling } from "./origins.ts";
import { heatmapChart } from "./heatmap.ts";
import { penaltiesChart } from "./penalties.ts";
import { ranksChart } from "./ranks.ts";
import { slopeChart } from "./slope.ts";
import { tableChart } from "./table.ts";
import { tariffsChart } from "./tariffs.ts";
import { timelineChart } from "./timeline.ts";
import { trendChart } from "./trend.ts";

/** A view of one figure, waiting for a frame to be drawn in. */
export interface Drawn {
  readonly chart: (frame: Frame) => Chart;
  readonly rows: () => readonly FlatRow[];
}

export type Kind = (library: Library, choices: Choices, figure: FigureChoice) => Drawn;

/** Every kind of figure: its view, its chart and its rows. A new kind is one line here. */
export const kinds: Readonly<Record<FigureKind, Kind>> = {
  trend: kindOf(trendView, trendChart, trendRows),
  timeline: kindOf(timelineView, timelineChart, timelineRows),
  ranks: kindOf(ranksView, ranksChart, ranksRows),
  distribution: kindOf(distributionView, distributionChart, distributionRows),
  penalties: kindOf(penaltiesView, penaltiesChart, penaltiesRows),
  tariffs: kindOf(tariffsView, tariffsChart, tariffsRows),
  heatmap: kindOf(heatmapView, heatmapChart, heatmapRows),
  slope: kindOf(slopeView, slopeChart, slopeRows),
  table: kindOf(tableView, tableChart, tableRows),
  change: kindOf(changeView, changeChart, changeRows),
  compare: kindOf(compareView, compareChart, compareRows),
  scatter: kindOf(scatterView, scatterChart, scatterRows),
  disagreement: kindOf(disagreementView, disagreementChart, disagreementRows),
  panels: kindOf(panelsView, panelsChart, panelsRows),
  regions: kindOf(regionsView, regionsChart, regionsRows),
  places: kindOf(placesView, placesChart, placesRows),
  movement: kindOf(movementView, movementChart, movementRows),
  against: kindOf(againstView, againstChart, againstRows),
  share: kindOf(shareView, shareChart, shareRows),
  imposed: kindOf(imposedView, imposedChart, imposedRows),
  cases: kindOf(casesView, casesChart, casesRows),
  map: kindOf(mapView, mapChart, mapRows),
  profile: kindOf(profileView, profileChart, profileRows),
};

function kindOf<View extends Eventful>(
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
        return withEvent({ ...drawn, datasets }, seen, library, frame);
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
  return {
    ...chart,
    description: chart.description.includes(event.title)
      ? chart.description
      : `${chart.description} ${words}`,
    sources: isTold ? chart.sources : [...chart.sources, source],
    datasets: [...new Set([...(chart.datasets ?? []), ...datasetsTelling(library, event)])],
  };
}

function drawnEvent(
  { axis, targets }: Chart,
  { event = null, years, moment = null }: Eventful,
): LegalEvent | null {
  if (targets.length === 0) return null;
  if (moment !== null) return moment.event;
  const year = event === null ? null : yearOf(event.date);
  if (year === null) return null;
  const [from, to] =
    axis?.field === "years"
      ? [axis.from, axis.to - 1]
      : [Math.min(...(years ?? [])), Math.max(...(years ?? []))];
  return year < from || year > to ? null : event;
}
