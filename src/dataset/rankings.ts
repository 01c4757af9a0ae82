import type { Ranking, RankingEdition, RankingEntry } from "./dataset.ts";
import type { DataPackage } from "./package.ts";
import { rowsOf, type ReadFile, type Row } from "./rows.ts";

/** The rankings that a package declares: editions by year, entries by edition and then as in the file. */
export function rankingsOf(pack: DataPackage, files: readonly ReadFile[]): readonly Ranking[] {
  const editions = rowsOf(files, "editions");
  const entries = rowsOf(files, "rankings");
  return pack.regulens.rankings.map(({ id, label, short, methodBreaks }) => ({
    id,
    dataset: pack.name,
    label,
    short,
    methodBreaks,
    editions: editions
      .filter((row) => row.text("ranking_id") === id)
      .map(editionOf)
      .sort((a, b) => a.year - b.year),
    entries: entries
      .filter((row) => row.text("ranking_id") === id)
      .map(entryOf)
      .sort((a, b) => a.edition - b.edition),
  }));
}

function editionOf(row: Row): RankingEdition {
  return {
    year: row.number("edition_year"),
    listLength: row.number("list_length"),
    complete: row.flag("complete"),
    coversFrom: row.textOrNull("covers_from"),
    coversTo: row.textOrNull("covers_to"),
    method: row.textOrEmpty("method"),
  };
}

/** Part of a state that is ranked by itself has no code: its name stands in, so that it is no one else's entry. */
function entryOf(row: Row): RankingEntry {
  const name = row.text("country");
  return {
    edition: row.number("edition_year"),
    country: row.textOrNull("iso3") ?? name,
    name,
    rank: row.numberOrNull("rank"),
    score: row.numberOrNull("score"),
    ...row.written("score", "score_raw"),
    sourceId: row.text("source_id"),
    note: row.textOrEmpty("note"),
  };
}
