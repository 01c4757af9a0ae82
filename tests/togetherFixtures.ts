import type { ScoreIndex } from "../src/dataset/dataset.ts";
import { indexOf } from "./fixtures.ts";

type Values = Parameters<typeof indexOf>[0];
type Options = NonNullable<Parameters<typeof indexOf>[1]>;

/** The test index under a name of its own, so that several can stand together. */
export function namedIndex(id: string, values: Values, options: Options = {}): ScoreIndex {
  return { ...indexOf(values, { ...options, id }), label: `Index ${id} of regulation`, short: `Index ${id}` };
}

/** The same values in each of the years. */
export function inYears(values: Readonly<Record<string, number>>, years: readonly number[]): Values {
  return Object.fromEntries(
    Object.entries(values).map(([code, value]) => [
      code,
      Object.fromEntries(years.map((year) => [year, value])),
    ]),
  );
}
