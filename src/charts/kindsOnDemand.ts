import type { FigureChoice, FigureKind } from "../choices/choices.ts";
import { kindOf, type FigureCode, type Kind } from "./kind.ts";

/** How each kind of figure is fetched when a page first shows one. */
const kindsOnDemand: Readonly<Record<FigureKind, () => Promise<Kind>>> = {
  trend: async () => {
    const [view, chart] = await Promise.all([import("../views/trend.ts"), import("./trend.ts")]);
    return kindOf(view.trendView, chart.trendChart, view.trendRows);
  },
  timeline: async () => {
    const [view, chart] = await Promise.all([import("../views/timeline.ts"), import("./timeline.ts")]);
    return kindOf(view.timelineView, chart.timelineChart, view.timelineRows);
  },
  ranks: async () => {
    const [view, chart] = await Promise.all([import("../views/ranks.ts"), import("./ranks.ts")]);
    return kindOf(view.ranksView, chart.ranksChart, view.ranksRows);
  },
  distribution: async () => {
    const [view, chart] = await Promise.all([
      import("../views/distribution.ts"),
      import("./distribution.ts"),
    ]);
    return kindOf(view.distributionView, chart.distributionChart, view.distributionRows);
  },
  penalties: async () => {
    const [view, chart] = await Promise.all([import("../views/penalties.ts"), import("./penalties.ts")]);
    return kindOf(view.penaltiesView, chart.penaltiesChart, view.penaltiesRows);
  },
  tariffs: async () => {
    const [view, chart] = await Promise.all([import("../views/tariffs.ts"), import("./tariffs.ts")]);
    return kindOf(view.tariffsView, chart.tariffsChart, view.tariffsRows);
  },
  heatmap: async () => {
    const [view, chart] = await Promise.all([import("../views/heatmap.ts"), import("./heatmap.ts")]);
    return kindOf(view.heatmapView, chart.heatmapChart, view.heatmapRows);
  },
  slope: async () => {
    const [view, chart] = await Promise.all([import("../views/slope.ts"), import("./slope.ts")]);
    return kindOf(view.slopeView, chart.slopeChart, view.slopeRows);
  },
  table: async () => {
    const [view, chart] = await Promise.all([import("../views/table.ts"), import("./table.ts")]);
    return kindOf(view.tableView, chart.tableChart, view.tableRows);
  },
  change: async () => {
    const [view, chart] = await Promise.all([import("../views/change.ts"), import("./change.ts")]);
    return kindOf(view.changeView, chart.changeChart, view.changeRows);
  },
  compare: async () => {
    const [view, chart] = await Promise.all([import("../views/compare.ts"), import("./compare.ts")]);
    return kindOf(view.compareView, chart.compareChart, view.compareRows);
  },
  scatter: async () => {
    const [view, chart] = await Promise.all([import("../views/scatter.ts"), import("./scatter.ts")]);
    return kindOf(view.scatterView, chart.scatterChart, view.scatterRows);
  },
  disagreement: async () => {
    const [view, chart] = await Promise.all([
      import("../views/disagreement.ts"),
      import("./disagreement.ts"),
    ]);
    return kindOf(view.disagreementView, chart.disagreementChart, view.disagreementRows);
  },
  panels: async () => {
    const [view, chart] = await Promise.all([import("../views/panels.ts"), import("./panels.ts")]);
    return kindOf(view.panelsView, chart.panelsChart, view.panelsRows);
  },
  regions: async () => {
    const [view, chart] = await Promise.all([import("../views/regions.ts"), import("./regions.ts")]);
    return kindOf(view.regionsView, chart.regionsChart, view.regionsRows);
  },
  places: async () => {
    const [view, chart] = await Promise.all([import("../views/places.ts"), import("./places.ts")]);
    return kindOf(view.placesView, chart.placesChart, view.placesRows);
  },
  movement: async () => {
    const [view, chart] = await Promise.all([import("../views/movement.ts"), import("./movement.ts")]);
    return kindOf(view.movementView, chart.movementChart, view.movementRows);
  },
  against: async () => {
    const [view, chart] = await Promise.all([import("../views/against.ts"), import("./against.ts")]);
    return kindOf(view.againstView, chart.againstChart, view.againstRows);
  },
  share: async () => {
    const [view, chart] = await Promise.all([import("../views/share.ts"), import("./share.ts")]);
    return kindOf(view.shareView, chart.shareChart, view.shareRows);
  },
  imposed: async () => {
    const [view, chart] = await Promise.all([import("../views/imposed.ts"), import("./imposed.ts")]);
    return kindOf(view.imposedView, chart.imposedChart, view.imposedRows);
  },
  cases: async () => {
    const [view, chart] = await Promise.all([import("../views/cases.ts"), import("./cases.ts")]);
    return kindOf(view.casesView, chart.casesChart, view.casesRows);
  },
  map: async () => {
    const [view, chart] = await Promise.all([import("../views/map.ts"), import("./map.ts")]);
    return kindOf(view.mapView, chart.mapChart, view.mapRows);
  },
  profile: async () => {
    const [view, chart] = await Promise.all([import("../views/profile.ts"), import("./profile.ts")]);
    return kindOf(view.profileView, chart.profileChart, view.profileRows);
  },
};

const asked = new Map<string, Promise<FigureCode>>();
const here = new Map<string, FigureCode>();

/** The code of a figure where it is here already; null where not. */
export function codeHere(figure: Pick<FigureChoice, "kind" | "lanes">): FigureCode | null {
  return here.get(keyOf(figure)) ?? null;
}

/** The code that a figure needs, fetched once. Rejects where it cannot be fetched; the next call tries again. */
export function fetchedCode(figure: Pick<FigureChoice, "kind" | "lanes">): Promise<FigureCode> {
  const key = keyOf(figure);
  const before = asked.get(key);
  if (before !== undefined) return before;
  const coming = Promise.all([
    kindsOnDemand[figure.kind](),
    figure.lanes === true ? import("./lanes.ts") : null,
  ]).then(([kind, lanes]) => {
    const code = { kind, lanes };
    here.set(key, code);
    return code;
  });
  asked.set(key, coming);
  coming.catch(() => asked.delete(key));
  return coming;
}

function keyOf({ kind, lanes = false }: Pick<FigureChoice, "kind" | "lanes">): string {
  return `${kind} ${lanes}`;
}
