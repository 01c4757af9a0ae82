import type { Axis, Target } from "../charts/chart.ts";
import { withClause, type Action } from "../choices/actions.ts";
import type { Highlight } from "../choices/highlight.ts";
import type { CountryCode } from "../country/country.ts";

/** A pointer further from every mark than this points at nothing, px. */
const reach = 28;

/** The place of the mark nearest to a point, or -1. A mark with a size is hit anywhere inside it. */
export function nearest(targets: readonly Target[], x: number, y: number): number {
  let best = -1;
  let least = reach;
  targets.forEach((target, i) => {
    const dx = Math.max(0, Math.abs(x - target.x) - (target.width ?? 0) / 2);
    const dy = Math.max(0, Math.abs(y - target.y) - (target.height ?? 0) / 2);
    const distance = Math.hypot(dx, dy);
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}

/** The marks that stand for the same thing as the one pointed at in another figure: its event, or its country and year. */
export function twins(targets: readonly Target[], lit: Highlight): readonly Target[] {
  return targets.filter((target) =>
    lit.event !== null
      ? target.event === lit.event || target.members?.some((member) => member.event === lit.event) === true
      : lit.country !== null &&
        target.country === lit.country &&
        (lit.year === null || target.year === lit.year),
  );
}

/** The lines of these countries as SVG paths, one for each stretch without a gap. */
export function traces(
  targets: readonly Target[],
  countries: readonly CountryCode[],
): readonly { readonly country: CountryCode; readonly path: string }[] {
  const lines = new Map<string, { country: CountryCode; points: string[] }>();
  for (const { country, line, x, y } of targets) {
    if (country === undefined || line === undefined || !countries.includes(country)) continue;
    const points = lines.get(line)?.points ?? [];
    lines.set(line, { country, points: [...points, `${x},${y}`] });
  }
  return [...lines.values()].map(({ country, points }) => ({ country, path: `M${points.join("L")}` }));
}

/**
 * The mark that an arrow key goes to. Right and left walk along the marks of the same line or country in the order of
 * their place; up and down go to the nearest mark above or below. From nowhere, to the first mark.
 */
export function neighbour(targets: readonly Target[], from: number, key: string): number {
  const here = targets[from];
  if (here === undefined) return targets.length === 0 ? -1 : 0;
  const across = key === "ArrowLeft" || key === "ArrowRight";
  const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  const sameRow = (target: Target) =>
    target.country === here.country && (target.line === undefined) === (here.line === undefined);
  let best = from;
  let least = Infinity;
  targets.forEach((target, i) => {
    const along = sign * (across ? target.x - here.x : target.y - here.y);
    if (along <= 0.01 && (across || !sameSpot(target, here) || sign * (i - from) <= 0)) return;
    const aside = Math.abs(across ? target.y - here.y : target.x - here.x);
    const cost = along + aside * (across && sameRow(target) ? 0.01 : 4);
    if (cost < least) {
      least = cost;
      best = i;
    }
  });
  return best;
}

/** Two marks drawn over each other: up and down go through them in the order of the list. */
function sameSpot(a: Target, b: Target): boolean {
  return Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;
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
