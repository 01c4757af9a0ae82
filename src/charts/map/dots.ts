import type { Point } from "./rings.ts";

/** Radius of the dot of a country that is drawn smaller than it, px. */
export const dotRadius = 5;

/** A country whose drawn area is smaller than this gets a dot, px². */
export const smallArea = 70;

/**
 * Places for dots so that none covers another: each starts where its country lies and is pushed away from those that it
 * touches. In the order given, px, kept inside the frame.
 */
export function spreadDots(wishes: readonly Point[], width: number, height: number): readonly Point[] {
  const least = 2 * dotRadius + 1.5;
  // Those at one place part in different directions: each starts a hair off, by the golden angle.
  const places = wishes.map(([x, y], i): [number, number] => [
    x + 0.02 * Math.cos(i * 2.4),
    y + 0.02 * Math.sin(i * 2.4),
  ]);
  for (let round = 0; round < 300; round++) {
    let moved = false;
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        moved = true;
        const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        const by = (least - distance) / 2 + 0.05;
        a[0] -= ux * by;
        a[1] -= uy * by;
        b[0] += ux * by;
        b[1] += uy * by;
      }
    });
    for (const place of places) {
      place[0] = Math.max(dotRadius + 1, Math.min(width - dotRadius - 1, place[0]));
      place[1] = Math.max(dotRadius + 1, Math.min(height - dotRadius - 1, place[1]));
    }
    if (!moved) break;
  }
  return places.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}
