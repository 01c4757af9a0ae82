import type { Observations, Reading, FieldRow } from "../reading.ts";

const previewRows = 8;

/**
 * The first rows as they are understood. The header holds the names of `Observations`, or the project's own columns; only
 * those in which a previewed row has something.
 */
export function previewOf(seen: Observations, rows: readonly FieldRow[]): Reading["after"] {
  if (rows.length > 0) return fieldPreview(rows.slice(0, previewRows));
  const number = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? "" : String(value);
  const all = Array.from({ length: Math.min(previewRows, seen.length) }, (_, i) => ({
    country: seen.countries[seen.country[i] ?? -1]?.name ?? "",
    year: number(seen.year[i]),
    indicator: seen.indicators[seen.indicator[i] ?? -1] ?? "",
    value: number(seen.value[i]),
    low: number(seen.low[i]),
    high: number(seen.high[i]),
    sd: number(seen.sd[i]),
    rank: number(seen.rank[i]),
    note: seen.notes[seen.note[i] ?? -1] ?? "",
  }));
  return fieldPreview(all);
}

function fieldPreview(rows: readonly FieldRow[]): Reading["after"] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const header = names.filter((name) => rows.some((row) => row[name] !== undefined && row[name] !== ""));
  return { header, rows: rows.map((row) => header.map((name) => row[name] ?? "")) };
}
