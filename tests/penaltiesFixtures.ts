import type { PenaltyCount } from "../src/dataset/dataset.ts";

/** A count of Kazakhstan for the whole of a year, at least, unless told otherwise. */
export function count(year: number, value: number, changes: Partial<PenaltyCount> = {}): PenaltyCount {
  return {
    country: "KAZ",
    year,
    measure: "prosecutions",
    category: "all",
    value,
    isMinimum: true,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    scope: "national",
    revision: "only",
    sourceId: "s1",
    note: "",
    ...changes,
  };
}

/** Prosecutions of Kazakhstan as DOMAIN.md states them, with the punished ones. */
export const prosecutions: readonly PenaltyCount[] = [
  count(2013, 150, { measure: "fines", revision: "full_year" }),
  count(2017, 279, { revision: "first", note: "administrative" }),
  count(2017, 284, { revision: "revised" }),
  count(2017, 258, { measure: "punished", revision: "first" }),
  count(2018, 171, { revision: "revised" }),
  count(2019, 152, { revision: "first" }),
  count(2019, 168, { revision: "revised" }),
  count(2019, 132, { measure: "punished", revision: "first" }),
  count(2020, 131, { revision: "first" }),
  count(2020, 134, { revision: "revised" }),
  count(2020, 116, { measure: "punished", revision: "first" }),
  count(2021, 127, { revision: "first" }),
  count(2021, 130, { revision: "revised" }),
  count(2021, 90, { periodEnd: "2021-08-31" }),
  count(2022, 143, { revision: "first" }),
  count(2022, 144, { revision: "revised" }),
  count(2022, 130, { measure: "punished", revision: "first" }),
  count(2022, 131, { measure: "punished", revision: "revised" }),
  count(2023, 192),
  count(2023, 168, { measure: "punished" }),
];
