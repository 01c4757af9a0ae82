import { orderOf, type OrderKey } from "../../table/order.ts";
import { numberAt, textAt, type Column, type Table } from "../../table/table.ts";

/** A row that has the same key as an earlier one, both from 0. */
export interface Repeated {
  readonly row: number;
  readonly earlier: number;
  /** The cells of the key that are not missing, as text. */
  readonly key: readonly string[];
}

/** The rows whose cells in the columns `names` together occurred before, in the order of the rows. */
export function repeatedRows(table: Table, names: readonly string[]): readonly Repeated[] {
  const keys = names.flatMap((name) => keyOf(table.columns.get(name)));
  if (keys.length === 0) return [];
  const order = orderOf(table.length, keys);
  const found: Repeated[] = [];
  let first = 0;
  for (let i = 1; i < order.length; i++) {
    const [row, earlier] = [order[i]!, order[first]!];
    if (keys.some(({ codes }) => codes[row] !== codes[earlier])) first = i;
    else found.push({ row, earlier, key: cellsOf(table, names, row) });
  }
  return found.sort((a, b) => a.row - b.row);
}

function keyOf(column: Column | undefined): OrderKey | [] {
  if (column === undefined) return [];
  if (column.kind === "text") {
    return { codes: column.codes.map((code) => code + 1), size: column.dictionary.length + 1 };
  }
  const codeOf = new Map<number, number>();
  const codes = Int32Array.from(column.values, (value) => {
    const code = codeOf.get(value) ?? codeOf.size;
    codeOf.set(value, code);
    return code;
  });
  return { codes, size: codeOf.size };
}

function cellsOf(table: Table, names: readonly string[], row: number): readonly string[] {
  return names
    .map((name) => textAt(table, name, row) ?? String(numberAt(table, name, row) ?? ""))
    .filter((cell) => cell !== "");
}
