import type { CountryCode } from "../country/country.ts";
import { blockOf, valueAt } from "../dataset/block.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";
import { spreadOf, standingAmong, zScore } from "./statistics.ts";

/**
 * A value on the scale that all indices share, up always meaning more restrictive (less free, worse), with every number
 * that was used on the way, so that the step can be told and undone.
 */
export type Scaled =
  | {
      readonly scaling: "percentile";
      readonly value: number;
      /** Of `n` countries, how many stand lower once the index is turned, and how many are equal, itself included. */
      readonly below: number;
      readonly equal: number;
      readonly n: number;
    }
  | {
      readonly scaling: "min-max";
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly scaling: "z-score";
      readonly value: number;
      /** Mean and sample standard deviation of the published values of `n` countries. */
      readonly mean: number;
      readonly deviation: number;
      readonly n: number;
    };

/** Whether higher published values mean freer or better, so that the index is turned upside down. */
export function isTurned({ direction }: Pick<ScoreIndex, "direction">): boolean {
  return direction === "freer" || direction === "better";
}

/** Whether both ends of the published scale are known: min-max needs them. */
export function hasScale({ scale: [low, high] }: Pick<ScoreIndex, "scale">): boolean {
  return low !== null && high !== null && low < high;
}

/** A percentile among the published values `pool` of the same year. null among none. */
export function percentileIn(pool: readonly number[], value: number, turned: boolean): Scaled | null {
  const n = pool.length;
  if (n === 0) return null;
  const { below: lower, equal } = standingAmong(pool, value);
  const below = turned ? n - lower - equal : lower;
  return { scaling: "percentile", value: (100 * (below + equal / 2)) / n, below, equal, n };
}

/** The place between the ends of the published scale, 0 to 100. null where an end is not known. */
export function minMaxOf(
  { scale }: Pick<ScoreIndex, "scale">,
  value: number,
  turned: boolean,
): Scaled | null {
  const [low, high] = scale;
  if (low === null || high === null || low >= high) return null;
  const share = (100 * (value - low)) / (high - low);
  return { scaling: "min-max", value: turned ? 100 - share : share, low, high };
}

/** The distance from the mean of the published values `pool`, in standard deviations. null where they do not vary. */
export function zScoreIn(pool: readonly number[], value: number, turned: boolean): Scaled | null {
  const z = zScore(pool, value);
  const spread = spreadOf(pool);
  if (z === null || spread === null) return null;
  // A plain minus would make a mean of zero a "minus zero".
  return {
    scaling: "z-score",
    value: turned ? 0 - z : z,
    mean: spread.mean,
    deviation: spread.deviation,
    n: pool.length,
  };
}

/** The published value of a place on a scale that can be undone by arithmetic; null for a percentile, which is an order. */
export function publishedOf(scaled: Scaled, turned: boolean): number | null {
  switch (scaled.scaling) {
    case "percentile":
      return null;
    case "min-max": {
      const share = turned ? 100 - scaled.value : scaled.value;
      return scaled.low + (share / 100) * (scaled.high - scaled.low);
    }
    case "z-score":
      return scaled.mean + (turned ? -scaled.value : scaled.value) * scaled.deviation;
  }
}

/**
 * The countries that every index is measured among in one year: those of `common` with a value of every index that
 * has any in that year. The same countries for each, so that no index moves because of who else was assessed.
 */
export function yardstick(
  indices: readonly ScoreIndex[],
  common: readonly CountryCode[],
  year: number,
): readonly CountryCode[] {
  return yardsticks(indices, common)(year);
}

/** The same for any year: where each country stands in each index is looked up once. */
export function yardsticks(
  indices: readonly ScoreIndex[],
  common: readonly CountryCode[],
): (year: number) => readonly CountryCode[] {
  const lines = indices.map((index) => {
    const block = blockOf(index);
    return { block, starts: common.map((code) => (block.placeOf.get(code) ?? NaN) * block.span) };
  });
  return (year) => {
    const held = lines.flatMap(({ block, starts }) => {
      const column = year - block.first;
      if (!(column >= 0 && column < block.span)) return [];
      const has = (i: number) => (block.rows[starts[i]! + column] ?? -1) >= 0;
      return common.some((_, i) => has(i)) ? [has] : [];
    });
    return held.length === 0 ? [] : common.filter((_, i) => held.every((has) => has(i)));
  };
}

/** The published values of an index in a year, of countries that have one. */
export function valuesOf(
  index: ScoreIndex,
  countries: readonly CountryCode[],
  year: number,
): readonly number[] {
  const block = blockOf(index);
  return countries.map((country) => valueAt(block, country, year)).filter((value) => !Number.isNaN(value));
}

/** The members that every index holds, and the others with the indices that do not hold them. */
export function heldByAll(indices: readonly ScoreIndex[], members: readonly CountryCode[]) {
  const sets = indices.map((index) => ({ index, countries: new Set(index.countries) }));
  const lacking = members.map((country) => ({
    country,
    lacks: sets.filter(({ countries }) => !countries.has(country)).map(({ index }) => index),
  }));
  return {
    common: lacking.filter(({ lacks }) => lacks.length === 0).map(({ country }) => country),
    left: lacking.filter(({ lacks }) => lacks.length > 0),
  };
}
