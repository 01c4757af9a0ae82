import type { Frame } from "./frame.ts";

/** Between which heights something of a plot may be drawn, and which it has where no height is asked for, px. */
export interface Heights {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/**
 * The height of each of `rows` rows, px: the usual one where no height is asked of the plot; else what that height leaves to
 * a row beside `fixed` px of other parts, within the limits, so that few rows do not drift apart on a tall page.
 */
export function rowHeightIn({ plotHeight }: Frame, fixed: number, rows: number, heights: Heights): number {
  if (plotHeight === undefined || rows === 0) return heights.usual;
  return Math.max(heights.least, Math.min(heights.most, (plotHeight - fixed) / rows));
}

/**
 * Heights of several parts that share what the height asked of the plot leaves beside `fixed` px: the usual ones where none is
 * asked for; with less each gives up the same share of what it has over its least; with more each grows by the same factor.
 */
export function heightsIn(
  { plotHeight }: Frame,
  fixed: number,
  parts: readonly Heights[],
): readonly number[] {
  const sum = (key: keyof Heights) => parts.reduce((total, part) => total + part[key], 0);
  const room = plotHeight === undefined ? sum("usual") : plotHeight - fixed;
  const between = (from: keyof Heights, to: keyof Heights) => {
    const span = sum(to) - sum(from);
    const share = span <= 0 ? 0 : Math.max(0, Math.min(1, (room - sum(from)) / span));
    return parts.map((part) => part[from] + share * (part[to] - part[from]));
  };
  return room < sum("usual") ? between("least", "usual") : between("usual", "most");
}

/**
 * The height of a row, px, where the height of the whole does not just follow from it: the usual one where no height is asked
 * of the plot; else the largest within the limits, to half a px, at which `heightAt` stays within that height.
 */
export function largestRowIn(
  { plotHeight }: Frame,
  { least, usual, most }: Heights,
  heightAt: (rowHeight: number) => number,
): number {
  if (plotHeight === undefined) return usual;
  let height = most;
  while (height > least && heightAt(height) > plotHeight) height -= 0.5;
  return Math.max(least, height);
}
