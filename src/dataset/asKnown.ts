import type { PartialDate } from "../time/partialDate.ts";
import type { Aggregate, Ranking, RankingEntry, Score, ScoreIndex, Source } from "./dataset.ts";
import type { Library } from "./library.ts";

/**
 * The day by which a source was certainly out, YYYY-MM-DD: the last day of the month or year where only that is known. null
 * where the source states no date of publication, or says something else in its place. "dated 2019-02-10" is understood.
 */
export function publishedBy({ date }: Pick<Source, "date">): string | null {
  const stated =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? /\bdated (\d{4})-(\d{2})-(\d{2})\b/.exec(date);
  if (stated === null) return null;
  const [, year, month = "12", day] = stated;
  return `${year}-${month}-${day ?? lastDays[Number(month) - 1] ?? "31"}`;
}

/** Of February the 29th: as text it comes after every day that February has. */
const lastDays = ["31", "29", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"] as const;

/**
 * The library with only what its sources had published by a day. Scores published later are missing with that reason; later
 * counts, places, published means, fines, designations and facts are left out, and a list that thereby lacks places is no
 * longer complete. What a source without a date of publication says stays, as far as it tells of a time that had begun by
 * then. Laws, events (steps of cases among them), tariffs and rates stay too: they hold from their own dates.
 */
export function libraryAsKnown(library: Library, day: string): Library {
  const isOut = outBy(library, day);
  const penalties = library.penalties.filter((count) => isOut(count, count.periodStart));
  const isOutOnDate = (row: Sourced & { readonly date: PartialDate }) => isOut(row, row.date.iso ?? "");
  const isOutInYear = (row: Sourced & { readonly year: number }) => isOut(row, String(row.year));
  const rankings = [...library.rankings.values()].map((ranking) =>
    rankingAsKnown(ranking, (entry) => isOut(entry, String(entry.edition)), day),
  );
  return {
    ...library,
    indices: new Map([...library.indices].map(([id, index]) => [id, indexAsKnown(index, isOutInYear)])),
    rankings: new Map(rankings.map(({ ranking }) => [ranking.id, ranking])),
    penalties,
    fines: library.fines.filter(isOutOnDate),
    organisations: library.organisations.filter(isOutOnDate),
    designations: library.designations.filter(isOutInYear),
    designationLists: library.designationLists.filter(isOutInYear),
    facts: library.facts.filter(isOutInYear),
    known: {
      day,
      // Without a date of publication there is nothing to say of a ghost.
      later: library.penalties.filter((count) => !isOut(count, "")),
      withheld: rankings.reduce(
        (sum, { withheld }) => sum + withheld,
        library.penalties.length - penalties.length,
      ),
    },
  };
}

/** The days on which something that can be rewound was published, ascending. */
export function publicationDays(library: Library): readonly string[] {
  const rewound = new Set([
    ...[library.penalties, library.fines, library.organisations, library.designations, library.facts].flatMap(
      (rows) => rows.map(({ sourceId }) => sourceId),
    ),
    ...[...library.rankings.values()].flatMap(({ entries }) => entries.map(({ sourceId }) => sourceId)),
    ...[...library.indices.values()].flatMap(({ sourceId, aggregates }) => [
      sourceId,
      ...aggregates.map((aggregate) => aggregate.sourceId),
    ]),
  ]);
  const days = [...rewound].flatMap((id) => {
    const source = library.sources.get(id);
    return (source && publishedBy(source)) ?? [];
  });
  return [...new Set(days)].sort();
}

interface Sourced {
  readonly sourceId: string;
}

/**
 * Whether a row was out by the day: its source was, or states no date of publication but the time that the row tells of,
 * from `begin` on (a year or a day), had begun.
 */
function outBy(library: Library, day: string): (row: Sourced, begin: string) => boolean {
  const out = new Map([...library.sources.values()].map((source) => [source.id, publishedBy(source)]));
  return ({ sourceId }, begin) => (out.get(sourceId) ?? begin) <= day;
}

function indexAsKnown(index: ScoreIndex, isOut: (row: Score | Aggregate) => boolean): ScoreIndex {
  return {
    ...index,
    aggregates: index.aggregates.filter(isOut),
    at: (country, year) => {
      const score = index.at(country, year);
      return score === null || isOut(score) ? score : null;
    },
    isLater: (country, year) => {
      const score = index.at(country, year);
      return score !== null && !isOut(score);
    },
  };
}

function rankingAsKnown(
  ranking: Ranking,
  isOut: (entry: RankingEntry) => boolean,
  day: string,
): { readonly ranking: Ranking; readonly withheld: number } {
  const entries = ranking.entries.filter(isOut);
  const whole = (year: number) => ranking.entries.every((entry) => entry.edition !== year || isOut(entry));
  const editions = ranking.editions
    .filter(({ year }) => year <= Number(day.slice(0, 4)))
    .map((edition) => ({ ...edition, complete: edition.complete && whole(edition.year) }));
  return {
    ranking: { ...ranking, entries, editions },
    withheld: ranking.entries.length - entries.length,
  };
}
