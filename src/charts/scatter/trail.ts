import type { ScatterCountry, ScatterView } from "../../views/scatter.ts";
import { placeOf, type ScatterLayout } from "./layout.ts";

/** How the dot of a country of the context looks, px. */
export const contextDot = { r: 3.2, fillOpacity: 0.45, strokeOpacity: 0.7, strokeWidth: 0.8 } as const;

/** How a way looks, px: its line, its dots, the rings at its beginning and at an end that is not of the year shown. */
export const trailLook = { width: 1.4, opacity: 0.65, dot: 1.7, end: 3.4 } as const;

/** The way of a country: a dot a year, joined within a stretch; the ends that wear a ring. */
export function trailOf({ trail }: ScatterCountry, view: ScatterView, layout: ScatterLayout) {
  const spots = trail.flatMap((stretch, s) =>
    stretch.map((point) => ({ stretch: s, ...placeOf(point, layout) })),
  );
  const last = trail.at(-1)?.at(-1);
  const behind = last !== undefined && last.year !== view.year ? [placeOf(last, layout)] : [];
  return { spots, ends: [...spots.slice(0, 1), ...behind] };
}
