import type { CountryCode } from "../../country/country.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RankSeries } from "../../views/ranks.ts";

/** Chosen countries that share a rank stand side by side: how far from the middle, px. */
export function tieShifts(
  chosen: readonly RankSeries[],
  yearWidth: number,
): (series: RankSeries, point: RankPoint) => number {
  const placeOf = ({ edition, rank }: RankPoint) => `${edition} ${rank}`;
  const shared = new Map<string, CountryCode[]>();
  for (const { country, points } of chosen) {
    for (const point of points) {
      if (point.rank === null || point.tiedWith.length === 0) continue;
      const same = shared.get(placeOf(point));
      if (same === undefined) shared.set(placeOf(point), [country]);
      else same.push(country);
    }
  }
  return (series, point) => {
    const tied = series.chosen ? (shared.get(placeOf(point)) ?? []) : [];
    const step = Math.min(7, yearWidth / tied.length);
    return tied.length < 2 ? 0 : (tied.indexOf(series.country) - (tied.length - 1) / 2) * step;
  };
}
