import type { PlainCells, SheetColumn } from "../sheet/sheet.ts";

/** Distinct cells of a column, by their codes in it: the texts of plain numbers need not be made to judge them. */
export interface CodedCells {
  readonly codes: Int32Array;
  readonly plain: PlainCells;
}

/** Distinct cells of a column in the order of its dictionary. */
export type DistinctCells = readonly string[] | CodedCells;

export function isCoded(cells: DistinctCells): cells is CodedCells {
  return "plain" in cells;
}

/** The texts of distinct cells. */
export function textsOf(cells: DistinctCells): readonly string[] {
  return isCoded(cells) ? Array.from(cells.codes, (code) => cells.plain.text(code)) : cells;
}

/** The distinct cells of a column in some records: what stands in header and notes says nothing of its values. */
export function distinctIn(column: SheetColumn, records: Int32Array): DistinctCells {
  const { codes, plain } = column;
  const seen = new Uint8Array(plain?.size ?? column.dictionary.length);
  for (let i = 0; i < records.length; i++) {
    const code = codes[records[i]!] ?? -1;
    if (code >= 0) seen[code] = 1;
  }
  if (plain === undefined) return column.dictionary.filter((_, code) => seen[code] === 1);
  const there = new Int32Array(seen.length);
  let length = 0;
  for (let code = 0; code < seen.length; code++) if (seen[code] === 1) there[length++] = code;
  return { codes: there.subarray(0, length), plain };
}
