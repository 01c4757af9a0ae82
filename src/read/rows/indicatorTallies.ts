import type { IndicatorPlan } from "../plan.ts";
import type { IndicatorUse, Observations } from "../reading.ts";

/** What the values of an indicator show, as they are come upon. */
export interface IndicatorTally {
  readonly plan: IndicatorPlan;
  readonly countries: Set<number>;
  values: number;
  first: number;
  last: number;
  least: number;
  most: number;
  decimals: number;
}

/** The indicators of a table in the order in which they are come upon. */
export class IndicatorTallies {
  readonly #planOf: (indicator: string) => IndicatorPlan;
  readonly #places = new Map<string, number>();
  readonly #tallies: IndicatorTally[] = [];

  constructor(planOf: (indicator: string) => IndicatorPlan) {
    this.#planOf = planOf;
  }

  /** The place of an indicator by its name, which is new where it was not met before. */
  placeOf(name: string): number {
    const there = this.#places.get(name);
    if (there !== undefined) return there;
    const at = this.#places.size;
    this.#places.set(name, at);
    this.#tallies.push({
      plan: this.#planOf(name),
      countries: new Set(),
      values: 0,
      first: Infinity,
      last: -Infinity,
      least: Infinity,
      most: -Infinity,
      decimals: 0,
    });
    return at;
  }

  at(place: number): IndicatorTally {
    const tally = this.#tallies[place];
    if (tally === undefined) throw new Error(`unknown indicator: ${place}`);
    return tally;
  }

  /** Counts every observation in. */
  count({ length, countries, indicator, country, year, value }: Observations): void {
    let last = -1;
    let lastIndicator = -1;
    for (let i = 0; i < length; i += 1) {
      const tally = this.at(indicator[i]!);
      const [place, at, number] = [country[i]!, year[i]!, value[i]!];
      tally.values += 1;
      const same = place === last && indicator[i] === lastIndicator;
      if (!same && countries[place]?.group === false) tally.countries.add(place);
      last = place;
      lastIndicator = indicator[i]!;
      if (at < tally.first) tally.first = at;
      if (at > tally.last) tally.last = at;
      if (number < tally.least) tally.least = number;
      if (number > tally.most) tally.most = number;
    }
  }

  names(): readonly string[] {
    return [...this.#places.keys()];
  }

  uses(): readonly IndicatorUse[] {
    return this.#tallies.map(({ plan, countries, values, first, last, least, most, decimals }) => ({
      ...plan,
      values,
      countries: countries.size,
      years: values === 0 || first > last ? null : [first, last],
      least: Number.isFinite(least) ? least : null,
      most: Number.isFinite(most) ? most : null,
      decimals,
    }));
  }
}

/** Counts one value in. `country` is -1 (of a group too) and `year` null where they are not known, `value` NaN where there is none. */
export function counted(
  tally: IndicatorTally,
  { country, year, value }: { country: number; year: number | null; value: number },
): void {
  tally.values += 1;
  if (country >= 0) tally.countries.add(country);
  if (year !== null) {
    tally.first = Math.min(tally.first, year);
    tally.last = Math.max(tally.last, year);
  }
  if (!Number.isNaN(value)) {
    tally.least = Math.min(tally.least, value);
    tally.most = Math.max(tally.most, value);
  }
}
