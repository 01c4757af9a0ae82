import type { StoredDataset } from "../src/dataset/stored.ts";

type Extras = Omit<
  StoredDataset,
  "id" | "title" | "description" | "licence" | "limits" | "rows" | "sources" | "indices" | "scores"
>;

/** What a large data set holds beside its scores: rankings, counts, events, cases and the like, some thousands of each. */
export function largeExtras(
  codes: readonly string[],
  firstYear: number,
  years: number,
  chance: () => number,
): Extras {
  const some = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const day = () =>
    `${firstYear + Math.floor(chance() * years)}-0${1 + Math.floor(chance() * 9)}-${10 + Math.floor(chance() * 18)}`;
  const many = <T>(count: number, make: (i: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const cited = { sourceId: "s0", note: "" };
  const editions = many(30, (i) => ({
    year: firstYear + years - 30 + i,
    listLength: 50,
    complete: i % 7 !== 0,
    coversFrom: `${firstYear + years - 31 + i}-01-01`,
    coversTo: `${firstYear + years - 31 + i}-12-31`,
    method: i < 12 ? "A" : "B",
  }));
  return {
    rankings: [
      {
        id: "large_ranking",
        dataset: "large",
        label: "Large ranking",
        short: "Ranking",
        methodBreaks: [],
        editions,
        entries: editions.flatMap(({ year }) => {
          const from = Math.floor(chance() * (codes.length - 60));
          return codes.slice(from, from + 60).map((country, i) => ({
            edition: year,
            country,
            name: country,
            rank: i > 3 && i % 9 === 0 ? i : i + 1,
            score: 100 - i,
            ...cited,
          }));
        }),
      },
    ],
    designations: many(2000, (i) => ({
      body: `Body ${i % 3}`,
      country: some(codes),
      year: firstYear + Math.floor(chance() * years),
      status: `List ${i % 2}`,
      inferred: false,
      ...cited,
    })),
    designationLists: [],
    penalties: codes.slice(0, 60).flatMap((country) =>
      many(20, (i) => firstYear + years - 20 + i).flatMap((year) =>
        ["prosecutions", "punished", "fines"].map((measure, i) => ({
          country,
          year,
          measure,
          category: "all",
          value: Math.floor(chance() * 500 * (3 - i)),
          isMinimum: chance() < 0.3,
          periodStart: `${year}-01-01`,
          periodEnd: `${year}-12-31`,
          scope: "national",
          revision: "only" as const,
          ...cited,
        })),
      ),
    ),
    tariffs: [],
    rates: { mci: [], tengePerDollar: [], monthlyWage: [] },
    prices: [],
    fines: [],
    organisations: [],
    events: many(3000, (i) => ({
      id: `event-${i}`,
      date: { iso: day(), precision: "day" as const },
      country: some(codes),
      kind: some(["law", "amendment", "court", "other"] as const),
      title: `Event ${i}`,
      detail: "",
      sourceId: "s1",
      disputed: false,
    })),
    cases: many(800, (i) => ({
      caseId: `case-${Math.floor(i / 8)}`,
      person: `Person ${Math.floor(i / 8)}`,
      country: codes[Math.floor(i / 8) % codes.length]!,
      date: { iso: day(), precision: "day" as const },
      step: "sentenced",
      detail: "",
      sourceId: "s1",
    })),
    facts: [],
  };
}
