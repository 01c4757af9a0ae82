import type { Axis, Target } from "../charts/chart.ts";
import { withClause, type Action } from "../choices/actions.ts";
import type { Highlight } from "../choices/highlight.ts";
import type { CountryCode } from "../country/country.ts";
import { markIndexOf, reach } from "./markIndex.ts";

/** The place of the mark nearest to a point, or -1. A mark with a size is hit anywhere inside it. */
export function nearest(targets: readonly Target[], x: number, y: number): number {
  let best = -1;
  let least = reach;
  for (const place of markIndexOf(targets).around(x, y)) {
    const distance = distanceTo(targets[place]!, x, y);
    // Of marks at the same distance the first of the list.
    if (distance < least || (distance === least && place < best)) {
      least = distance;
      best = place;
    }
  }
  return best;
}

function distanceTo(target: Target, x: number, y: number): number {
  if (target.outline !== undefined) return beside(target.outline, x - target.x, y - target.y);
  const dx = Math.max(0, Math.abs(x - target.x) - (target.width ?? 0) / 2);
  const dy = Math.max(0, Math.abs(y - target.y) - (target.height ?? 0) / 2);
  return Math.hypot(dx, dy);
}

/** Beside an outline lies another country, so only a near miss counts: a px off it is like four off another mark. */
function beside(outline: NonNullable<Target["outline"]>, x: number, y: number): number {
  let [inside, least] = [false, Infinity];
  for (const ring of outline) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
      const [dx, dy] = [x2 - x1, y2 - y1];
      const t = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
      const along = Math.max(0, Math.min(1, t));
      least = Math.min(least, Math.hypot(x1 + along * dx - x, y1 + along * dy - y));
      [x1, y1] = [x2, y2];
    }
  }
  return inside ? 0 : least * 4;
}

/** An outline around a point as the data of an SVG path, px of the figure. */
export function outlinePath(outline: NonNullable<Target["outline"]>, { x, y }: Target): string {
  return outline.map((ring) => `M${ring.map(([dx, dy]) => `${x + dx},${y + dy}`).join("L")}Z`).join("");
}

/** The same mark in a figure that was drawn again: it may have moved. */
export function sameMark(a: Target, b: Target): boolean {
  return a.label === b.label && a.country === b.country && a.year === b.year && a.event === b.event;
}

/** The marks that stand for the same thing as the one pointed at in another figure: its event, or its country and year. */
export function twins(targets: readonly Target[], { event, country, year }: Highlight): readonly Target[] {
  const { ofEvent, ofCountry } = markIndexOf(targets);
  if (event !== null) return (ofEvent.get(event) ?? []).map((place) => targets[place]!);
  const places = country === null ? [] : (ofCountry.get(country) ?? []);
  return places.map((place) => targets[place]!).filter((target) => year === null || target.year === year);
}

/** The lines of these countries as SVG paths, one for each stretch without a gap. */
export function traces(
  targets: readonly Target[],
  countries: readonly CountryCode[],
): readonly { readonly country: CountryCode; readonly path: string }[] {
  const { ofCountry } = markIndexOf(targets);
  const places = [...new Set(countries)].flatMap((country) => ofCountry.get(country) ?? []);
  const lines = new Map<string, { readonly country: CountryCode; readonly points: string[] }>();
  for (const place of places.toSorted((a, b) => a - b)) {
    const { country, line, x, y } = targets[place]!;
    if (country === undefined || line === undefined) continue;
    const before = lines.get(line);
    if (before === undefined) lines.set(line, { country, points: [`${x},${y}`] });
    else before.points.push(`${x},${y}`);
  }
  return [...lines.values()].map(({ country, points }) => ({ country, path: `M${points.join("L")}` }));
}

/**
 * The mark that an arrow key goes to. Right and left stay in the row: along the line of the same country, over its gaps,
 * or among marks that stand at the same height. Up and down go to the next line at about the same place, or to the next
 * row and there to the nearest mark. On a map they go to the nearest country about there. From nowhere, to the first mark;
 * where there is none further, the mark itself.
 */
export function neighbour(targets: readonly Target[], from: number, key: string): number {
  const here = targets[from];
  if (here === undefined) return targets.length === 0 ? -1 : 0;
  const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  if (targets.some(({ outline }) => outline !== undefined)) return towards(targets, from, here, key, sign);
  if (key === "ArrowUp" || key === "ArrowDown") return above(targets, from, here, sign);
  const row = (target: Target) => (here.line === undefined ? level(target, here) : sameLine(target, here));
  const next = along(targets, from, here, sign, row);
  return next === from ? along(targets, from, here, sign, (target) => samePoint(target, here)) : next;
}

/**
 * Areas stand in no rows: of the marks in the quarter of the plane that the key points to, the nearest and straightest;
 * where that quarter is empty, of those further aside.
 */
function towards(targets: readonly Target[], from: number, here: Target, key: string, sign: number): number {
  const upright = key === "ArrowUp" || key === "ArrowDown";
  const within = (slant: number) =>
    least(targets, from, sign, ({ x, y }) => {
      const [ahead, aside] = upright ? [y - here.y, x - here.x] : [x - here.x, y - here.y];
      const [far, off] = [sign * ahead, Math.abs(aside)];
      return far > 0.01 && off <= slant * far ? [far + off, off] : null;
    });
  const next = within(1);
  return next === from ? within(4) : next;
}

type Test = (target: Target) => boolean;

function along(targets: readonly Target[], from: number, here: Target, sign: number, row: Test): number {
  return least(targets, from, sign, (target) => {
    const dx = sign * (target.x - here.x);
    return dx > 0.01 && row(target) ? [dx, Math.abs(target.y - here.y)] : null;
  });
}

function above(targets: readonly Target[], from: number, here: Target, sign: number): number {
  const lines = here.line !== undefined;
  return least(targets, from, sign, (target, i) => {
    if (sameSpot(target, here)) return sign * (i - from) > 0 ? [-1, sign * (i - from)] : null;
    const dy = sign * (target.y - here.y);
    const dx = Math.abs(target.x - here.x);
    if (lines) return dy > 0.01 ? [Math.round(dx), dy] : null;
    return dy > 1 ? [Math.round(dy), dx] : null;
  });
}

/** The place of the least cost; of equal ones the first in the direction of the walk. Without any, `from`. */
function least(
  targets: readonly Target[],
  from: number,
  sign: number,
  cost: (target: Target, i: number) => readonly [number, number] | null,
): number {
  let best = from;
  let lowest: readonly [number, number] = [Infinity, Infinity];
  targets.forEach((target, i) => {
    const [first, second] = i === from ? [Infinity, Infinity] : (cost(target, i) ?? [Infinity, Infinity]);
    const ahead = first - lowest[0] || second - lowest[1];
    if (ahead < 0 || (ahead === 0 && sign < 0 && first < Infinity)) {
      best = i;
      lowest = [first, second];
    }
  });
  return best;
}

/** At the same height, or bars that stand on the same ground. */
function level(a: Target, b: Target): boolean {
  if (Math.abs(a.y - b.y) <= 1) return true;
  if (a.height === undefined || b.height === undefined) return false;
  return Math.abs(a.y + a.height / 2 - b.y - b.height / 2) <= 1;
}

function sameLine(a: Target, b: Target): boolean {
  return a.line === b.line || (a.line !== undefined && a.country !== undefined && a.country === b.country);
}

/** Dots of one country that no line joins, as where a method changed between them. */
function samePoint(a: Target, b: Target): boolean {
  const dot = (target: Target) =>
    target.width === undefined && target.event === undefined && target.members === undefined;
  return a.country !== undefined && a.country === b.country && dot(a) && dot(b);
}

/** Two marks drawn over each other: up and down go through them in the order of the list. */
function sameSpot(a: Target, b: Target): boolean {
  return Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;
}

/** What is said of a mark: its words, without a source that the step before has named already. */
export function spoken(
  target: Target,
  before: Target | undefined,
  isSource: (line: string) => boolean,
): string {
  const said = before?.details ?? [];
  const details = target.details.filter((line) => !isSource(line) || !said.includes(line));
  return [target.label, ...details].map((line) => line.replace(/[.\s]+$/, "")).join(". ");
}

/** The clause that a drag across the plot makes, in whole years or in scores. */
export function brushed(axis: Axis, figure: string, from: number, to: number): Action {
  const value = (px: number) => {
    const part = (px - axis.left) / (axis.right - axis.left);
    return axis.from + Math.max(0, Math.min(1, part)) * (axis.to - axis.from);
  };
  const [low, high] = [value(Math.min(from, to)), value(Math.max(from, to))];
  if (axis.field === "scores") {
    const rounded = (n: number) => Number(n.toPrecision(4));
    if (axis.scores === undefined) throw new Error("an axis of scores must name its index and year");
    return withClause(figure, "scores", { ...axis.scores, range: [rounded(low), rounded(high)] });
  }
  const last = Math.min(axis.to - 1, Math.floor(high));
  return withClause(figure, "years", [Math.min(Math.floor(low), last), last]);
}
