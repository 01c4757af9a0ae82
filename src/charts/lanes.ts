import type { Choices, FigureChoice } from "../choices/choices.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import type { FlatRow } from "../views/row.ts";
import { timelineRows, timelineView, type TimelineView } from "../views/timeline.ts";
import type { Axis, Chart, LegendItem, Target } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { changed, withLazy } from "./lazily.ts";
import { kindsWithLanes } from "./lanesOffered.ts";
import { datasetsRead } from "./origins.ts";
import { svgElement } from "./svgElement.ts";
import { timelineChart } from "./timeline.ts";

/** The lanes of a timeline that stand under a plot. */
export interface Lanes {
  /** The events of the years of the plot; none without a date. */
  readonly view: TimelineView;
  /** Events of the same choices that have no date, and so no place under the plot. */
  readonly undated: number;
  readonly axis: Axis;
  readonly datasets: readonly Dataset[];
}

/**
 * The lanes that the figure asks for, over the years of its plot; null where it asks for none or has no axis
 * of years.
 */
export function lanesOf(
  library: Library,
  choices: Choices,
  choice: FigureChoice,
  axis: Axis | undefined,
): Lanes | null {
  if (choice.lanes !== true || axis?.field !== "years" || !kindsWithLanes.includes(choice.kind)) return null;
  const years: readonly [number, number] = [axis.from, axis.to - 1];
  const clauses = [...choices.clauses, { source: "lanes", field: "years", value: years } as const];
  const view = timelineView(library, { ...choices, clauses }, choice);
  const drawn = [
    ...view.lanes.map(({ dated }) => dated),
    ...view.designationLanes.map((d) => d.designations),
  ];
  const cited = new Set(drawn.flat().map(({ sourceId }) => sourceId));
  const sources = view.sources.filter(({ id }) => cited.has(id));
  return {
    view: {
      ...view,
      years,
      sources,
      event: null, // its rule stands in the plot above, with its name
      lanes: view.lanes.flatMap((lane) => (lane.dated.length === 0 ? [] : [{ ...lane, undated: [] }])),
    },
    undated: view.lanes.reduce((sum, { undated }) => sum + undated.length, 0),
    axis,
    datasets: datasetsRead(library, sources, "timeline"),
  };
}

/**
 * The lanes begin so much above the end of the plot's own body: their drawing leaves room for the name of an
 * event.
 */
const overlap = 14;

/** The chart with the lanes under it: the same years at the same px, one legend, all marks within reach. */
export function withLanes(chart: Chart, { view, undated, axis, datasets }: Lanes, frame: Frame): Chart {
  const words = frame.text.footer.lanes;
  const { plotHeight: _, ...unstretched } = frame;
  const lanes = timelineChart(view, unstretched, { left: axis.left, right: frame.width - axis.right });
  const top = chart.height - overlap;
  const height = top + lanes.height;
  const body = svgElement(frame.document, "svg", {
    width: String(frame.width),
    height: String(height),
    viewBox: `0 0 ${frame.width} ${height}`,
    overflow: "visible",
  });
  lanes.body.setAttribute("y", String(top));
  body.append(chart.body, lanes.body);
  const told = new Set(chart.sources.map(({ id }) => id));
  const whole = changed(chart, {
    body,
    height,
    legend: [...chart.legend, ...lanes.legend.filter((item) => !chart.legend.some(isSame(item)))],
    sources: [...chart.sources, ...lanes.sources.filter(({ id }) => !told.has(id))],
    datasets: [...new Set([...(chart.datasets ?? []), ...datasets])],
    footer: [
      ...chart.footer,
      [...lanes.footer, ...(undated === 0 ? [] : [words.undated(undated)])].join(" "),
    ].filter((paragraph) => paragraph !== ""),
    description: `${chart.description} ${
      lanes.targets.length === 0 ? words.empty : words.described(lanes.description)
    }`,
  });
  return withLazy(whole, {
    targets: () => [...chart.targets, ...lanes.targets.map((target) => below(target, top))],
  });
}

/** The figure's rows, then those of the events under its plot, told apart by the column `part`. */
export function rowsWithLanes(
  own: readonly FlatRow[],
  { view }: Lanes,
  library: Library,
): readonly FlatRow[] {
  const events = timelineRows(view, library).map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [`event_${column}`, value])),
  );
  const noneOf = (rows: readonly FlatRow[]): FlatRow =>
    Object.fromEntries(Object.keys(rows[0] ?? {}).map((column) => [column, null]));
  const [noEvent, noRow] = [noneOf(events), noneOf(own)];
  return [
    ...own.map((row) => ({ part: "figure", ...row, ...noEvent })),
    ...events.map((event) => ({ part: "event under the plot", ...noRow, ...event })),
  ];
}

function isSame(item: LegendItem): (other: LegendItem) => boolean {
  return (other) =>
    other.label === item.label && other.symbol === item.symbol && other.colour === item.colour;
}

function below(target: Target, by: number): Target {
  const { members } = target;
  return {
    ...target,
    y: target.y + by,
    ...(members === undefined ? {} : { members: members.map((member) => below(member, by)) }),
  };
}
