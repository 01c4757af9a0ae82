import type { ColumnPlan, ValueRules } from "../plan.ts";
import type { Question } from "../reading.ts";
import type { Sheet, SheetColumn } from "../sheet/sheet.ts";
import { valueOf } from "./value.ts";

/** Numbers of value columns that look like codes for "no value", and what is asked about them. */
export interface MissingCodes {
  /** By column: the cells as written, trimmed. */
  readonly ofColumn: ReadonlyMap<number, ReadonlySet<string>>;
  readonly question: Question | null;
}

/** Polity's -66, -77 and -88, the -99 and -999 of many, with or without decimals that are zero. */
const code = /^-(9{1,5}|66|77|88|777|888|7777|8888)(\.0+)?$/;

/**
 * Cells such as -999 that lie far outside all other values of their column: a publisher's code for "no value", unless it
 * is a value after all, which only a person can say. Rules that name a cell as missing, or as a number, have settled it.
 */
export function missingCodesOf(
  sheet: Sheet,
  columns: readonly ColumnPlan[],
  { rows, rules }: { readonly rows: Int32Array; readonly rules: ValueRules },
): MissingCodes {
  const settled = new Set([...rules.missing, ...(rules.numbers ?? [])]);
  const ofColumn = new Map<number, ReadonlySet<string>>();
  const codes = new Set<string>();
  let values = 0;
  columns.forEach(({ role }, column) => {
    if (role.role !== "value" || role.part === "note") return;
    const found = sheet.columns[column];
    if (found === undefined) return;
    if (!hasCode(found, settled)) return;
    const counts = countsIn(found.codes, found.dictionary.length, rows);
    const here = new Set<string>();
    const others: number[] = [];
    found.dictionary.forEach((raw, i) => {
      if (counts[i] === 0) return;
      if (isCode(raw)) return void here.add(raw.trim());
      const value = valueOf(raw, rules);
      if (value.kind === "number") others.push(value.value);
    });
    const apart = new Set([...here].filter((raw) => !settled.has(raw) && liesApart(Number(raw), others)));
    if (apart.size === 0) return;
    ofColumn.set(column, apart);
    for (const raw of apart) codes.add(raw);
    found.dictionary.forEach((raw, i) => {
      if (apart.has(raw.trim())) values += counts[i] ?? 0;
    });
  });
  const question: Question | null =
    codes.size === 0
      ? null
      : { question: "code-or-value", example: [...codes].join(", "), codes: [...codes], values };
  return { ofColumn, question };
}

function hasCode(column: SheetColumn, settled: ReadonlySet<string>): boolean {
  const { plain } = column;
  const isOne = (raw: string) => isCode(raw) && !settled.has(raw.trim());
  if (plain === undefined) return column.dictionary.some(isOne);
  return plain.numeric.some((numeric, i) => (numeric === 0 || plain.numbers[i]! < 0) && isOne(plain.text(i)));
}

function isCode(raw: string): boolean {
  return raw.length < 20 && raw.includes("-") && code.test(raw.trim());
}

/** Every other value is no less than zero, or the gap is more than twice as wide as all of them lie apart. */
function liesApart(value: number, others: readonly number[]): boolean {
  if (others.length < 2) return false;
  let [least, most] = [Infinity, -Infinity];
  for (const other of others) {
    least = Math.min(least, other);
    most = Math.max(most, other);
  }
  // A change of minus nine is nothing strange; a minus nine among the grades 0 to 10 is.
  if (value === -9) return least >= 0 && most <= 10 && others.every(Number.isInteger);
  return least >= 0 || value < least - 2 * (most - least);
}

function countsIn(codes: Int32Array, length: number, rows: Int32Array): Uint32Array {
  const counts = new Uint32Array(length);
  for (const row of rows) {
    const at = codes[row] ?? -1;
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
