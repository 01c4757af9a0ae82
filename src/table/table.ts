/** A column of numbers. Missing is NaN in `values`. */
export interface NumberColumn {
  readonly kind: "number";
  readonly values: Float64Array;
  /** The cells as their file writes them where that is not the number as printed: "63.0". Absent where all are. */
  readonly written?: TextColumn;
}

/** A column of text as codes into its dictionary. Missing is -1 in `codes`. */
export interface TextColumn {
  readonly kind: "text";
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

export type Column = NumberColumn | TextColumn;

/** A table is its columns, all of `length` rows. */
export interface Table {
  readonly length: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/** The number in a row of a number column, or null where it is missing or the column is absent. */
export function numberAt(table: Table, name: string, row: number): number | null {
  const column = table.columns.get(name);
  if (column?.kind !== "number") return null;
  const value = column.values[row];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** The cell of a number as its file writes it, or null where it is missing or the number as printed. */
export function writtenAt(table: Table, name: string, row: number): string | null {
  const column = table.columns.get(name);
  if (column?.kind !== "number" || column.written === undefined) return null;
  return column.written.dictionary[column.written.codes[row] ?? -1] ?? null;
}

/** The text in a row of a text column, or null where it is missing or the column is absent. */
export function textAt(table: Table, name: string, row: number): string | null {
  const column = table.columns.get(name);
  if (column?.kind !== "text") return null;
  return column.dictionary[column.codes[row] ?? -1] ?? null;
}
