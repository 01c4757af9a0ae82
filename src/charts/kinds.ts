import type { FigureKind } from "../choices/choices.ts";
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
import { slopeRows, slopeView } from "../views/slope.ts";
import { tableRows, tableView } from "../views/table.ts";
import { tariffsRows, tariffsView } from "../views/tariffs.ts";
import { timelineRows, timelineView } from "../views/timeline.ts";
import { trendRows, trendView } from "../views/trend.ts";
import { kindOf, type Kind } from "./kind.ts";
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
import { heatmapChart } from "./heatmap.ts";
import { penaltiesChart } from "./penalties.ts";
import { ranksChart } from "./ranks.ts";
import { slopeChart } from "./slope.ts";
import { tableChart } from "./table.ts";
import { tariffsChart } from "./tariffs.ts";
import { timelineChart } from "./timeline.ts";
import { trendChart } from "./trend.ts";

/** Every kind of figure, all in one. A new kind is one line here and one in `kindsOnDemand.ts`. */
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
