import { lettersIn, type Sheet, type SheetColumn } from "../sheet/sheet.ts";
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
const none: SheetColumn = { kind: "text", codes: new Int32Array(0), dictionary: [] };

/** What stands in a column in these records. */
export function columnProfile(
  sheet: Sheet,
  column: number,
  records: Int32Array,
  rules: ValueRules,
): ColumnProfile {
  const found = sheet.columns[column] ?? none;
  const { codes, plain } = found;
  const letters = lettersIn(found);
  const rows = new Uint32Array(letters.length);
  const there = new Int32Array(letters.length);
  let different = 0;
  for (let i = 0; i < records.length; i++) {
    const code = codes[records[i]!] ?? -1;
    if (code < 0 || letters[code] === 0) continue;
    if (rows[code] === 0) there[different++] = code;
    rows[code]! += 1;
  }
  const kept = [...there.subarray(0, Math.min(different, mostDistinct))];
  const distinct = kept.map((code) => plain?.text(code) ?? found.dictionary[code] ?? "");
  let [numbers, missing, filled] = [0, 0, 0];
  for (const raw of distinct) {
    const value = valueOf(raw, rules);
    if (value.kind === "missing") missing += 1;
    else if (value.kind === "number" || value.why !== "not-a-number") numbers += 1;
  }
  for (let i = 0; i < different; i++) filled += rows[there[i]!]!;
  return {
    distinct,
    counts: kept.map((code) => rows[code] ?? 0),
    filled,
    numbers,
    missing,
    different,
  };
}

/** The share of the distinct cells that are numbers, words for "no value" left aside; 0 where nothing is left. */
export function numberShare({ distinct, numbers, missing }: ColumnProfile): number {
  const words = distinct.length - missing;
  return words === 0 ? 0 : numbers / words;
}
