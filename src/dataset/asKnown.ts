import type { RankingEntry, Ranking, ScoreIndex, Source } from "./dataset.ts";
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
 * counts, places and published means are left out, and a list that thereby lacks places is no longer complete. What a
 * source without a date of publication says stays. Laws, events, tariffs and rates stay too: they hold from their own dates.
 */
export function libraryAsKnown(library: Library, day: string): Library {
  const late = new Set(
    [...library.sources.values()].filter((source) => (publishedBy(source) ?? "") > day).map(({ id }) => id),
  );
  const isOut = ({ sourceId }: { readonly sourceId: string }) => !late.has(sourceId);
  const later = library.penalties.filter((count) => !isOut(count));
  const rankings = [...library.rankings.values()].map((ranking) => rankingAsKnown(ranking, isOut, day));
  return {
    ...library,
    indices: new Map([...library.indices].map(([id, index]) => [id, indexAsKnown(index, late)])),
    rankings: new Map(rankings.map(({ ranking }) => [ranking.id, ranking])),
    penalties: library.penalties.filter(isOut),
    known: {
      day,
      later,
      withheld: later.length + rankings.reduce((sum, { withheld }) => sum + withheld, 0),
    },
  };
}

/** The days on which something that can be rewound was published, ascending. */
export function publicationDays(library: Library): readonly string[] {
  const rewound = new Set([
    ...library.penalties.map(({ sourceId }) => sourceId),
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

function indexAsKnown(index: ScoreIndex, late: ReadonlySet<string>): ScoreIndex {
  if (late.size === 0) return index;
  return {
    ...index,
    aggregates: index.aggregates.filter(({ sourceId }) => !late.has(sourceId)),
    at: (country, year) => {
      const score = index.at(country, year);
      return score === null || late.has(score.sourceId) ? null : score;
    },
    isLater: (country, year) => late.has(index.at(country, year)?.sourceId ?? ""),
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
    .filter(({ year }) => String(year) <= day.slice(0, 4))
    .map((edition) => ({ ...edition, complete: edition.complete && whole(edition.year) }));
  return {
    ranking: { ...ranking, entries, editions },
    withheld: ranking.entries.length - entries.length,
  };
}
