import type { CountryCode } from "../country/country.ts";
import type { Aggregate, Score, ScoreIndex } from "./dataset.ts";
import type { DataPackage } from "./package.ts";
import { oneOf, rowsOf, type ReadFile, type Row } from "./rows.ts";

/** The indices that a package declares, with their values and the aggregates that their publishers printed. */
export function scoreIndicesOf(pack: DataPackage, files: readonly ReadFile[]): readonly ScoreIndex[] {
  const rows = rowsOf(files, "scores");
  const aggregates = rowsOf(files, "aggregates").map(aggregateOf);
  return pack.regulens.indices.map((meta) => ({
    ...meta,
    dataset: pack.name,
    aggregates: aggregates.filter((aggregate) => aggregate.indexId === meta.id),
    ...valuesOf(rows.filter((row) => row.text("index_id") === meta.id)),
  }));
}

/**
 * Values in dense arrays: a grid of countries x years holds the number of the row, or -1; the numbers lie in typed
 * arrays by row. A lookup is two additions, and a scan over years or countries reads memory in order.
 */
function valuesOf(rows: readonly Row[]): Pick<ScoreIndex, "years" | "countries" | "at"> {
  const years = [...new Set(rows.map((row) => row.number("year")))].sort((a, b) => a - b);
  const countries = [...new Set(rows.map((row) => row.text("iso3")))].sort();
  const firstYear = years[0] ?? 0;
  const width = (years.at(-1) ?? -1) - firstYear + 1;
  const lineOf = new Map(countries.map((code, i) => [code, i * width]));
  const grid = new Int32Array(countries.length * Math.max(0, width)).fill(-1);
  const values = Float64Array.from(rows, (row) => row.number("value"));
  const lows = Float64Array.from(rows, (row) => row.numberOrNull("low") ?? NaN);
  const highs = Float64Array.from(rows, (row) => row.numberOrNull("high") ?? NaN);
  rows.forEach((row, i) => {
    grid[(lineOf.get(row.text("iso3")) ?? 0) + row.number("year") - firstYear] = i;
  });
  const numberOrNull = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? null : value;
  const at = (country: CountryCode, year: number): Score | null => {
    const line = lineOf.get(country);
    const column = year - firstYear;
    if (line === undefined || column < 0 || column >= width) return null;
    const i = grid[line + column] ?? -1;
    const row = rows[i];
    const value = values[i];
    if (row === undefined || value === undefined) return null;
    return {
      country,
      year,
      value,
      low: numberOrNull(lows[i]),
      high: numberOrNull(highs[i]),
      sourceId: row.text("source_id"),
      note: row.textOrEmpty("note"),
    };
  };
  return { years, countries, at };
}

function aggregateOf(row: Row): Aggregate {
  return {
    indexId: row.text("index_id"),
    group: row.text("group"),
    year: row.number("year"),
    statistic: oneOf(["mean", "median"], row.text("statistic")),
    value: row.number("value"),
    sourceId: row.text("source_id"),
  };
}
