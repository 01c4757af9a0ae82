import { countryByCode } from "../country/country.ts";
import type { Observations, Reading } from "../read/reading.ts";
import { packageWords } from "../text/enPackage.ts";
import { scoreColumnsOf } from "./importedColumns.ts";
import type { ImportedIds, ImportedTable } from "./importedTable.ts";

/** The values of countries, a row a value. Standard deviations and texts as written have a column where there are any. */
export function scoresTable({ observations: seen }: Reading, { ids, source }: ImportedIds): ImportedTable {
  const withSd = seen.sd.some((sd) => !Number.isNaN(sd));
  const isTaken = (i: number) => hasValue(seen, i) && !isGroup(seen, i);
  const withRaw = anyRaw(seen, isTaken);
  return {
    kind: "scores",
    columns: [
      "index_id",
      "iso3",
      "year",
      "value",
      "low",
      "high",
      ...(withSd ? ["sd"] : []),
      ...(withRaw ? ["raw"] : []),
      "source_id",
      "note",
    ],
    rows: rowsWhere(seen, isTaken, (i) => {
      const { low, high, remark } = intervalOf(seen, i);
      return [
        ids[seen.indicator[i] ?? -1] ?? "",
        nameOf(seen, i),
        String(seen.year[i]),
        numberText(seen.value[i]),
        low,
        high,
        ...(withSd ? [numberText(seen.sd[i])] : []),
        ...(withRaw ? [rawOf(seen, i)] : []),
        source,
        joined(noteOf(seen, i), remark),
      ];
    }),
    table: () => scoreColumnsOf(seen, { ids, source }, { isTaken, withSd, withRaw }),
  };
}

/** The values of groups as their publisher printed them: the file does not say whether they are means, medians or sums. */
export function groupsTable({ observations: seen }: Reading, { ids, source }: ImportedIds): ImportedTable {
  const isTaken = (i: number) => hasValue(seen, i) && isGroup(seen, i);
  const withRaw = anyRaw(seen, isTaken);
  return {
    kind: "aggregates",
    columns: [
      "index_id",
      "group",
      "year",
      "statistic",
      "value",
      ...(withRaw ? ["raw"] : []),
      "source_id",
      "note",
    ],
    rows: rowsWhere(seen, isTaken, (i) => [
      ids[seen.indicator[i] ?? -1] ?? "",
      nameOf(seen, i),
      String(seen.year[i]),
      "published",
      numberText(seen.value[i]),
      ...(withRaw ? [rawOf(seen, i)] : []),
      source,
      joined(noteOf(seen, i), intervalText(seen, i)),
    ]),
  };
}

/** The ranks, a row an entry, each with the score of the same row. A group that is ranked has its name and no code. */
export function rankingsTable({ observations: seen }: Reading, { ids, source }: ImportedIds): ImportedTable {
  const isTaken = (i: number) => hasRank(seen, i);
  const withRaw = anyRaw(seen, isTaken);
  return {
    kind: "rankings",
    columns: [
      "ranking_id",
      "edition_year",
      "iso3",
      "country",
      "rank",
      "score",
      ...(withRaw ? ["score_raw"] : []),
      "source_id",
      "note",
    ],
    rows: rowsWhere(seen, isTaken, (i) => [
      ids[seen.indicator[i] ?? -1] ?? "",
      String(seen.year[i]),
      isGroup(seen, i) ? "" : nameOf(seen, i),
      isGroup(seen, i) ? nameOf(seen, i) : countryByCode(nameOf(seen, i)).name,
      numberText(seen.rank[i]),
      numberText(seen.value[i]),
      ...(withRaw ? [rawOf(seen, i)] : []),
      source,
      noteOf(seen, i),
    ]),
  };
}

/**
 * The editions of the rankings. None is complete: a country that the file does not name may still be on the publisher's
 * list. The list is as long as its last rank, or its entries where more of them are here.
 */
export function editionsTable({ observations: seen }: Reading, { ids }: ImportedIds): ImportedTable {
  const lengths = new Map<string, { indicator: number; year: number; rows: number; last: number }>();
  for (let i = 0; i < seen.length; i++) {
    if (!hasRank(seen, i)) continue;
    const [indicator, year, rank] = [seen.indicator[i] ?? -1, seen.year[i] ?? 0, seen.rank[i] ?? 0];
    const key = `${indicator} ${year}`;
    const found = lengths.get(key) ?? { indicator, year, rows: 0, last: 0 };
    lengths.set(key, { ...found, rows: found.rows + 1, last: Math.max(found.last, rank) });
  }
  return {
    kind: "editions",
    columns: ["ranking_id", "edition_year", "list_length", "complete"],
    rows: [...lengths.values()].map(({ indicator, year, rows, last }) => [
      ids[indicator] ?? "",
      String(year),
      String(Math.max(rows, last)),
      "false",
    ]),
  };
}

/** The shortest text that reads back to the same number; "" for a missing one. */
export function numberText(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "" : String(value);
}

/** The country's code or the group's name. */
export function nameOf(seen: Observations, i: number): string {
  return seen.countries[seen.country[i] ?? -1]?.name ?? "";
}

/** The note of an observation, "" where it has none. */
export function noteOf(seen: Observations, i: number): string {
  return seen.notes[seen.note[i] ?? -1] ?? "";
}

/** The value as the file writes it, "" where that is the number as printed. */
export function rawOf({ raw }: Observations, i: number): string {
  return raw?.dictionary[raw.codes[i] ?? -1] ?? "";
}

export function isGroup(seen: Observations, i: number): boolean {
  return seen.countries[seen.country[i] ?? -1]?.group === true;
}

export function hasValue(seen: Observations, i: number): boolean {
  return !Number.isNaN(seen.value[i]);
}

export function hasRank(seen: Observations, i: number): boolean {
  return !Number.isNaN(seen.rank[i]);
}

function anyRaw({ raw }: Observations, isTaken: (i: number) => boolean): boolean {
  return raw?.codes.some((code, i) => code >= 0 && isTaken(i)) === true;
}

function* rowsWhere(
  { length }: Observations,
  isTaken: (i: number) => boolean,
  rowOf: (i: number) => readonly string[],
): Iterable<readonly string[]> {
  for (let i = 0; i < length; i++) if (isTaken(i)) yield rowOf(i);
}

/** Bounds in their columns when both are there and hold the value between them; else as a remark, so that none is lost. */
function intervalOf(seen: Observations, i: number) {
  const [value, low, high] = [seen.value[i] ?? NaN, seen.low[i] ?? NaN, seen.high[i] ?? NaN];
  if (low <= value && value <= high) return { low: numberText(low), high: numberText(high), remark: "" };
  const has = !Number.isNaN(low) || !Number.isNaN(high);
  return { low: "", high: "", remark: has ? packageWords.bounds(numberText(low), numberText(high)) : "" };
}

/** Bounds and deviation in words: group values have no columns for them. */
function intervalText(seen: Observations, i: number): string {
  const [low, high, sd] = [seen.low[i] ?? NaN, seen.high[i] ?? NaN, seen.sd[i] ?? NaN];
  return joined(
    Number.isNaN(low) && Number.isNaN(high) ? "" : packageWords.bounds(numberText(low), numberText(high)),
    Number.isNaN(sd) ? "" : packageWords.publishedSd(numberText(sd)),
  );
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("; ");
}
