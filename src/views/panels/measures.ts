import { linearRegression, sampleStandardDeviation } from "simple-statistics";
import type { PanelSort } from "../../choices/choices.ts";
import type { Score, ScoreIndex } from "../../dataset/dataset.ts";
import { breaksBetween, changeBetween, type ChangeBetween } from "../change/rule.ts";

/** Why a country has no number of that kind. */
export type NoMeasure = "no-value" | "one-value" | "break" | "no-pair" | "few-values" | "few-pairs";

/** A number that panels are sorted by, with the years it comes from; or why there is none. */
export type Measure =
  | {
      readonly value: number;
      /** First and last year it comes from. */
      readonly from: number;
      readonly to: number;
      /** How many values, changes or years it counts. */
      readonly n: number;
      /** The two values that it is the difference of, with what the publisher's rule says of them. */
      readonly between?: ChangeBetween;
    }
  | { readonly none: NoMeasure };

export type MeasureName = Exclude<PanelSort, "name">;

/** The numbers, in the order of the options. */
export const measureNames: readonly MeasureName[] = [
  "last",
  "change",
  "slope",
  "jump",
  "volatility",
  "missing",
];

/** A least-squares slope needs three values, a standard deviation two changes. */
const leastForSlope = 3;
const leastPairs = 2;

/** Every number of one country, from its values in view in the order of years; `surveyed` are the publisher's years. */
export function measuresOf(
  index: ScoreIndex,
  values: readonly Score[],
  surveyed: readonly number[],
): Readonly<Record<MeasureName, Measure>> {
  const [first, last] = [values[0], values.at(-1)];
  const pairs = pairsOf(index, values);
  const held = new Set(values.map(({ year }) => year));
  const missing = surveyed.filter((year) => !held.has(year)).length;
  return {
    last: last === undefined ? { none: "no-value" } : spanning([last], last.value),
    change:
      first === undefined || last === undefined
        ? { none: "no-value" }
        : first === last
          ? { none: "one-value" }
          : differenceOf(changeBetween(index, first, last), 2),
    slope: slopeOf(index, values),
    jump: jumpOf(pairs),
    volatility: volatilityOf(pairs),
    missing:
      surveyed.length === 0
        ? { none: "no-value" }
        : {
            value: missing / surveyed.length,
            from: surveyed[0] ?? NaN,
            to: surveyed.at(-1) ?? NaN,
            n: surveyed.length,
          },
  };
}

function differenceOf(between: ChangeBetween, n: number): Measure {
  const { from, to, difference } = between;
  return difference === null
    ? { none: "break" }
    : { value: difference, from: from.year, to: to.year, n, between };
}

/** Least squares over the values since the last method break: points a year. Years without a value just do not count. */
function slopeOf(index: ScoreIndex, values: readonly Score[]): Measure {
  const last = values.at(-1);
  if (last === undefined) return { none: "no-value" };
  const stretch = values.filter(({ year }) => breaksBetween(index, year, last.year).length === 0);
  if (stretch.length < leastForSlope) return { none: "few-values" };
  // Years from the first of the stretch: near 2000 the squares of whole years cost digits.
  const start = stretch[0]?.year ?? 0;
  return spanning(stretch, linearRegression(stretch.map(({ year, value }) => [year - start, value])).m);
}

/** The change from one year to the next that is largest either way; of equal ones the earliest. */
function jumpOf(pairs: readonly ChangeBetween[]): Measure {
  const size = ({ difference }: ChangeBetween) => Math.abs(difference ?? 0);
  const largest = pairs.reduce<ChangeBetween | null>(
    (best, pair) => (best === null || size(pair) > size(best) ? pair : best),
    null,
  );
  return largest === null ? { none: "no-pair" } : differenceOf(largest, pairs.length);
}

/** Sample standard deviation (n - 1) of the changes from one year to the next. */
function volatilityOf(pairs: readonly ChangeBetween[]): Measure {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return { none: "no-pair" };
  if (pairs.length < leastPairs) return { none: "few-pairs" };
  return {
    value: sampleStandardDeviation(pairs.map(({ difference }) => difference ?? 0)),
    from: first.from.year,
    to: last.to.year,
    n: pairs.length,
  };
}

/** Changes from one year to the next, none across a method break. */
function pairsOf(index: ScoreIndex, values: readonly Score[]): ChangeBetween[] {
  const pairs: ChangeBetween[] = [];
  for (let i = 1; i < values.length; i++) {
    const [from, to] = [values[i - 1]!, values[i]!];
    if (to.year !== from.year + 1) continue;
    const between = changeBetween(index, from, to);
    if (between.difference !== null) pairs.push(between);
  }
  return pairs;
}

function spanning(scores: readonly Score[], value: number): Measure {
  return { value, from: scores[0]?.year ?? NaN, to: scores.at(-1)?.year ?? NaN, n: scores.length };
}
