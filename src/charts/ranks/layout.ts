import { scaleLinear } from "d3";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RankSeries, RanksView } from "../../views/ranks.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { keptWith } from "../kept.ts";
import { heightsIn, type Heights } from "../stretch.ts";
import { midYear } from "../yearAxis.ts";
import { tieShifts } from "./ties.ts";

/** A country's mark in one edition, px. */
export interface Placed {
  readonly point: RankPoint;
  readonly x: number;
  readonly y: number;
}

/** A stretch between two neighbouring editions that may be joined. */
export interface Join {
  readonly from: Placed;
  readonly to: Placed;
  /** Both places lie within the list. */
  readonly within: boolean;
}

export interface Lane {
  readonly kind: "rank-unknown" | "not-listed";
  readonly top: number;
  readonly bottom: number;
}

/** Where everything of the two panels stands, px from the top left of the body. */
export interface RanksLayout {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly left: number;
  readonly right: number;
  readonly years: readonly [number, number];
  readonly yearWidth: number;
  readonly x: (edition: number) => number;
  readonly narrow: boolean;
  /** The panel of ranks, with the lanes under it. */
  readonly ranks: { readonly top: number; readonly bottom: number; readonly y: (rank: number) => number };
  readonly listEnd: number;
  readonly lowest: number;
  readonly ticks: readonly number[];
  readonly lanes: readonly Lane[];
  readonly lanesBottom: number;
  /** The panel of scores, null where none is known. */
  readonly scores: ScorePanel | null;
  readonly place: (series: RankSeries) => readonly Placed[];
}

export interface ScorePanel {
  readonly heading: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (score: number) => number;
  readonly ticks: readonly number[];
  /** Editions whose scores are of another method than the last ones, and the seam (px) after them. */
  readonly older: readonly number[];
  readonly seam: number | null;
}

/** So many countries have a label; more could not be told apart. */
const mostLabels = 20;

/** The things to label, the first chosen first, and how many are left without one. */
export function labelledFirst<T>(things: readonly T[]): {
  readonly kept: readonly T[];
  readonly more: number;
} {
  const kept = things.length <= mostLabels ? things : things.slice(0, mostLabels - 1);
  return { kept, more: things.length - kept.length };
}

/** So many countries not listed, or not known, in the last edition still have a label each. */
export const mostAbsent = 4;

/** How many labels of one line stand beside the ranks: many that are absent share one, the rest is counted in two lines. */
function labelsBeside(chosen: readonly RankSeries[]): number {
  const last = (state: string) => chosen.filter(({ points }) => points.at(-1)?.state === state).length;
  const shared = [last("not-listed"), last("unknown")].filter((count) => count > mostAbsent);
  const single = shared.reduce((rest, count) => rest - count, chosen.length);
  return Math.min(single, mostLabels + 2) + shared.length;
}

const laneHeading = 17;
const axisHeight = 26;

/** Lays out the panels: ranks on top, lanes of those without a rank, the years, then the scores on the same years. */
export function ranksLayout(view: RanksView, frame: Frame): RanksLayout {
  const { width } = frame;
  const margins = sideMargins(width);
  const [left, right] = [margins.left, width - margins.right];
  const [first, last] = view.years;
  const yearWidth = (right - left) / (last + 1 - first);
  const x = (edition: number) => left + (midYear(edition) - first) * yearWidth;
  const chosen = view.series.filter((series) => series.chosen);

  // The list had 51 names once; the axis ends where it ends now.
  const listEnd = Math.max(1, view.editions.at(-1)?.listLength ?? 1);
  const outermost = Math.max(listEnd, ...view.series.flatMap((s) => s.points.map((p) => p.rank ?? 0)));
  const lowest = outermost > listEnd ? Math.max(outermost, listEnd + 6) : listEnd;
  const top = 8 + (view.event === null ? 0 : 16) + (view.breaks.length > 0 || view.edition !== null ? 16 : 0);
  const labelRoom = labelsBeside(chosen) * 15;
  const rankUsual = Math.max(((lowest - 1) / 49) * 290, 120, labelRoom);
  const rankLeast = Math.min(rankUsual, Math.max(130, labelRoom));
  const rankHeights = { least: rankLeast, usual: rankUsual, most: rankUsual * 2 };

  const rowsOf = rowsInLanes(chosen);
  const rowHeight = chosen.length > 12 ? 6 : 10;
  let below = 0;
  const laneBoxes: Lane[] = [];
  for (const kind of ["rank-unknown", "not-listed"] as const) {
    const rows = Math.max(0, ...rowsOf[kind].values());
    if (rows === 0) continue;
    const laneTop = below + 4;
    below = laneTop + laneHeading + rows * rowHeight + 3;
    laneBoxes.push({ kind, top: laneTop, bottom: below });
  }
  const scored = scoresIn(view);
  const fixed = top + below + axisHeight + (scored === null ? 0 : 14 + scored.head + axisHeight);
  const parts = [rankHeights, ...(scored === null ? [] : [scored.heights])];
  const [rankHeight = rankUsual, scoreHeight = 0] = heightsIn(frame, fixed, parts);
  const bottom = top + rankHeight;
  const lanes = laneBoxes.map((lane) => ({ ...lane, top: lane.top + bottom, bottom: lane.bottom + bottom }));
  const laneY = (kind: Lane["kind"], row: number) => {
    const lane = lanes.find((candidate) => candidate.kind === kind);
    return (lane?.top ?? bottom) + laneHeading + (row + 0.5) * rowHeight;
  };
  const lanesBottom = bottom + below;
  const shift = tieShifts(chosen, yearWidth);
  const rankY = scaleLinear([1, lowest], [top + 8, bottom - 6]);
  const scores =
    scored === null
      ? null
      : scorePanel(
          view,
          scored,
          lanesBottom + axisHeight + 14,
          scoreHeight,
          (year) => x(year) - yearWidth / 2,
        );

  return {
    width,
    height: Math.round((scores?.bottom ?? lanesBottom) + axisHeight),
    least: Math.ceil(parts.reduce((sum, part) => sum + part.least, fixed)),
    left,
    right,
    years: view.years,
    yearWidth,
    x,
    narrow: width < 480,
    ranks: { top, bottom, y: rankY },
    listEnd,
    lowest,
    ticks: [
      1,
      ...scaleLinear([1, listEnd], [0, 1])
        .ticks(5)
        .filter((tick) => tick > 4 && tick < listEnd - 3),
      listEnd,
    ],
    lanes,
    lanesBottom,
    scores,
    place: keptWith((series: RankSeries) =>
      series.points.flatMap((point) => {
        const { rank, edition, state } = point;
        if (rank !== null) return [{ point, x: x(edition) + shift(series, point), y: rankY(rank) }];
        if (state === "unknown" || !series.chosen) return [];
        const kind = state === "rank-unknown" ? state : "not-listed";
        const row = rowInLane(series, point, chosen, rowsOf[kind].get(series.country));
        return [{ point, x: x(edition), y: laneY(kind, row) }];
      }),
    ),
  };
}

/** Pairs of places in neighbouring years with no break of method between: only those are joined. */
export function joinsOf(placed: readonly Placed[], view: RanksView): readonly Join[] {
  return placed.flatMap((to, i) => {
    const from = placed[i - 1];
    if (from === undefined || from.point.rank === null || to.point.rank === null) return [];
    if (!isJoined(from.point.edition, to.point.edition, view)) return [];
    return [{ from, to, within: from.point.state === "ranked" && to.point.state === "ranked" }];
  });
}

/** Whether two editions follow each other, under one method. */
export function isJoined(from: number, to: number, view: RanksView): boolean {
  return to === from + 1 && !view.breaks.some(({ year }) => year > from && year <= to);
}

/**
 * Not listed: a country keeps one row through all editions, so that its absence reads as a line of marks.
 * Rank unknown is rare: a row only for those who share an edition.
 */
function rowsInLanes(chosen: readonly RankSeries[]) {
  const absent = chosen.filter(({ points }) => points.some(({ state }) => state === "not-listed"));
  const unranked = chosen.filter(({ points }) => points.some(({ state }) => state === "rank-unknown"));
  return {
    "not-listed": new Map(absent.map(({ country }, i) => [country, i + 1])),
    "rank-unknown": new Map(unranked.map(({ country }, i) => [country, i + 1])),
  };
}

function rowInLane(
  series: RankSeries,
  { edition, state }: RankPoint,
  chosen: readonly RankSeries[],
  row: number | undefined,
): number {
  if (state === "not-listed") return (row ?? 1) - 1;
  const sharing = chosen.filter(({ points }) =>
    points.some((point) => point.edition === edition && point.state === state),
  );
  return Math.max(0, sharing.indexOf(series));
}

/** What the panel of scores shows, and the heights that it may have; null where no score is known. */
interface Scored {
  readonly low: number;
  readonly high: number;
  readonly older: readonly number[];
  /** From the heading to the plot, px. */
  readonly head: number;
  readonly heights: Heights;
}

function scoresIn(view: RanksView): Scored | null {
  const chosen = view.series.filter((series) => series.chosen);
  const values = chosen.flatMap(({ points }) => points.flatMap(({ score }) => score ?? []));
  if (values.length === 0) return null;
  const all = [...values, ...view.cutOffs.map(({ score }) => score)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  // A country whose last score is an older edition's takes two lines.
  const lines = labelledFirst(
    chosen.filter(({ points }) => points.some(({ score }) => score !== null)),
  ).kept.map(({ points }) => {
    const last = points.findLast(({ score }) => score !== null);
    return last === undefined ? 0 : last === points.at(-1) ? 1 : 2;
  });
  const labels = lines.reduce<number>((sum, count) => sum + count, 4);
  const scored = [
    ...chosen.flatMap(({ points }) => points.filter(({ score }) => score !== null)),
    ...view.cutOffs,
  ].map(({ edition }) => edition);
  const methodOf = (edition: number) => view.breaks.filter(({ year }) => year <= edition).length;
  const latest = methodOf(Math.max(...scored));
  const older = [...new Set(scored)].filter((edition) => methodOf(edition) < latest).sort((a, b) => a - b);
  const head = 14 + (older.length > 0 ? 14 : 0);
  const usual = Math.max(120, labels * 15);
  return {
    low,
    high,
    older,
    head,
    heights: { least: Math.max(70, labels * 14 - 18), usual, most: usual * 1.6 },
  };
}

function scorePanel(
  view: RanksView,
  { low, high, older, head }: Scored,
  heading: number,
  height: number,
  seamX: (year: number) => number,
): ScorePanel {
  const pad = high === low ? 5 : (high - low) * 0.06;
  const after = view.breaks.find(({ year }) => year > (older.at(-1) ?? Infinity));
  const top = heading + head;
  const bottom = top + height;
  const y = scaleLinear([low - pad, high + pad], [bottom, top]);
  return {
    heading,
    top,
    bottom,
    y,
    ticks: y.ticks(3).filter(Number.isInteger),
    older,
    seam: after === undefined ? null : seamX(after.year),
  };
}
