import { eventKinds, type CaseStep, type LegalEvent } from "./dataset.ts";
import { oneOf, rowsOf, type ReadFile, type Row } from "./rows.ts";

/** Laws, rulings, meetings and other happenings, each with an id that links can hold. */
export function eventsOf(files: readonly ReadFile[]): readonly LegalEvent[] {
  const rows = rowsOf(files, "events");
  const ids = eventIds(rows);
  return rows.map((row, i) => {
    const detail = row.textOrEmpty("detail");
    return {
      id: ids[i] ?? "",
      date: row.date(),
      country: row.text("country_iso3"),
      kind: oneOf(eventKinds, row.text("kind")),
      title: row.text("title"),
      detail,
      sourceId: row.text("source_id"),
      disputed: /conflict|disputed/i.test(detail),
    };
  });
}

/** Steps in the cases of single persons, in the order of the file. */
export function casesOf(files: readonly ReadFile[]): readonly CaseStep[] {
  return rowsOf(files, "cases").map((row) => ({
    caseId: row.text("case_id"),
    person: row.text("person"),
    country: row.text("country_iso3"),
    date: row.date(),
    step: row.text("step"),
    detail: row.textOrEmpty("detail"),
    sourceId: row.text("source_id"),
  }));
}

/**
 * Country and date: KAZ-2011-10-11. More than one on a date: the second ends in -b, the third in -c, by the order of
 * the file. Undated: KAZ-undated-a. So a new row goes after its namesakes, or links to them change.
 */
function eventIds(rows: readonly Row[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { iso } = row.date();
    const stem = `${row.text("country_iso3")}-${iso ?? "undated"}`;
    const count = seen.get(stem) ?? 0;
    seen.set(stem, count + 1);
    return count === 0 && iso !== null ? stem : `${stem}-${letters(count)}`;
  });
}

/** 0 is a, 25 is z, 26 is aa. */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last;
}
