import type { Ranking, RankingEdition, RankingEntry } from "../src/dataset/dataset.ts";

/** A rank, a rank with its score, "?" for listed without a known rank. */
type Given = number | "?" | readonly [rank: number, score: number];

interface RankingOptions {
  readonly listLength?: number;
  readonly incomplete?: readonly number[];
  readonly breaks?: readonly number[];
  readonly covers?: boolean;
  /** The method by edition, empty where not given. */
  readonly methods?: Readonly<Record<number, string>>;
  /** Lengths of editions whose list is longer or shorter than the others. */
  readonly lengths?: Readonly<Record<number, number>>;
}

/** A ranking from literal rows: `{ KAZ: { 2014: [39, 49], 2015: 42 } }`; its editions are the years named. */
export function rankingOf(
  ranks: Readonly<Record<string, Readonly<Record<number, Given>>>>,
  {
    listLength = 50,
    incomplete = [],
    breaks = [],
    covers = false,
    methods = {},
    lengths = {},
  }: RankingOptions = {},
): Ranking {
  const entries = Object.entries(ranks).flatMap(([country, byEdition]) =>
    Object.entries(byEdition).map(([edition, given]): RankingEntry => {
      const [rank, score] = typeof given === "object" ? given : [given === "?" ? null : given, null];
      return { edition: Number(edition), country, name: country, rank, score, sourceId: "s1", note: "" };
    }),
  );
  const years = [...new Set([...entries.map(({ edition }) => edition), ...incomplete])].sort((a, b) => a - b);
  return {
    id: "test_list",
    dataset: "test",
    label: "Test List",
    short: "Test list",
    methodBreaks: breaks.map((year) => ({ year, note: "" })),
    editions: years.map((year): RankingEdition => ({
      year,
      listLength: lengths[year] ?? listLength,
      complete: !incomplete.includes(year),
      coversFrom: covers ? `${year - 2}-11-01` : null,
      coversTo: covers ? `${year - 1}-10-31` : null,
      method: methods[year] ?? "",
    })),
    entries,
  };
}
