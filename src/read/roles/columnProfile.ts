import type { Sheet } from "../sheet/sheet.ts";
import { valueOf } from "../values/value.ts";
import type { ValueRules } from "../plan.ts";

/** What stands in the rows of a column. */
export interface ColumnProfile {
  /** Distinct cells that are not empty, in the order of their first row, at most `mostDistinct`. */
  readonly distinct: readonly string[];
  /** Rows of each of them. */
  readonly counts: readonly number[];
  /** Rows whose cell is not empty. */
  readonly filled: number;
  /** Of the distinct cells: numbers, and words that mean no value. */
  readonly numbers: number;
  readonly missing: number;
  /** How many different cells there are, those beyond the limit included. */
  readonly different: number;
}

const mostDistinct = 1000;

/** What stands in a column in these records. */
export function columnProfile(
  sheet: Sheet,
  column: number,
  records: Int32Array,
  rules: ValueRules,
): ColumnProfile {
  const { codes, dictionary } = sheet.columns[column] ?? { codes: new Int32Array(0), dictionary: [] };
  const rows = new Uint32Array(dictionary.length);
  const order: number[] = [];
  for (const record of records) {
    const code = codes[record] ?? -1;
    if (code < 0) continue;
    if (rows[code] === 0) order.push(code);
    rows[code] = (rows[code] ?? 0) + 1;
  }
  const there = order.filter((code) => (dictionary[code] ?? "").trim() !== "");
  const kept = there.slice(0, mostDistinct);
  const distinct = kept.map((code) => dictionary[code] ?? "");
  let [numbers, missing, filled] = [0, 0, 0];
  for (const raw of distinct) {
    const value = valueOf(raw, rules);
    if (value.kind === "missing") missing += 1;
    else if (value.kind === "number" || value.why !== "not-a-number") numbers += 1;
  }
  for (const code of there) filled += rows[code] ?? 0;
  return {
    distinct,
    counts: kept.map((code) => rows[code] ?? 0),
    filled,
    numbers,
    missing,
    different: there.length,
  };
}

/** The share of the distinct cells that are numbers, words for "no value" left aside; 0 where nothing is left. */
export function numberShare({ distinct, numbers, missing }: ColumnProfile): number {
  const words = distinct.length - missing;
  return words === 0 ? 0 : numbers / words;
}
