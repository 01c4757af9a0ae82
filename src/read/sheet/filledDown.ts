import type { TextColumn } from "../../table/table.ts";
import type { FindingLog } from "../rows/findingLog.ts";
import type { ColumnPlan } from "../plan.ts";
import { cellAt, type Sheet } from "./sheet.ts";

/**
 * The sheet with each country put into the rows below it, where the table writes a country once above its rows, as merged
 * cells are saved: no country is written twice in a row, at least a third of the rows have none, and no period (or
 * indicator) comes twice under one country. Each row that is filled is told. Any other sheet stays as it is.
 */
export function filledDown(
  sheet: Sheet,
  columns: readonly ColumnPlan[],
  { rows, log }: { readonly rows: Int32Array; readonly log: FindingLog },
): Sheet {
  const of = (...roles: readonly string[]) =>
    columns.flatMap(({ role }, column) => (roles.includes(role.role) ? [column] : []));
  const countries = of("country");
  const keys = of("period", "indicator");
  const [first] = countries;
  if (first === undefined || keys.length === 0) return sheet;
  const source = sourcesOf(sheet, rows, countries, keys);
  if (source === null) return sheet;
  for (const [record, from] of source) {
    const line = sheet.lines[record] ?? null;
    log.add("filled-down", "used", line, columns[first]?.name ?? null, cellAt(sheet, from, first).trim());
  }
  const filled = (column: TextColumn): TextColumn => {
    const codes = column.codes.slice();
    for (const [record, from] of source) codes[record] = column.codes[from] ?? -1;
    return { ...column, codes };
  };
  return {
    ...sheet,
    columns: sheet.columns.map((column, i) => (countries.includes(i) ? filled(column) : column)),
  };
}

/** For each row without a country the row whose country it has; null where the table is not written so. */
function sourcesOf(
  sheet: Sheet,
  rows: Int32Array,
  countries: readonly number[],
  keys: readonly number[],
): ReadonlyMap<number, number> | null {
  const said = (record: number, columns: readonly number[]) =>
    columns.map((column) => cellAt(sheet, record, column).trim()).join("\n");
  const isBlank = (text: string) => text.trim() === "";
  const source = new Map<number, number>();
  let [from, country] = [-1, ""];
  let under = new Set<string>();
  for (const record of rows) {
    const here = said(record, countries);
    const key = said(record, keys);
    if (!isBlank(here)) {
      if (here === country) return null;
      [from, country, under] = [record, here, new Set()];
    } else if (from < 0) return null;
    // A row without key is a total or a note, and is held back for that.
    if (isBlank(key)) continue;
    if (under.has(key)) return null;
    under.add(key);
    if (isBlank(here)) source.set(record, from);
  }
  return source.size >= 2 && source.size * 3 >= rows.length ? source : null;
}
