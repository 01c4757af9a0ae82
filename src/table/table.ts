/** A column of numbers. Missing is NaN in `values`. */
export interface NumberColumn {
  readonly kind: "number";
  readonly values: Float64Array;
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

/** The text in a row of a text column, or null where it is missing or the column is absent. */
export function textAt(table: Table, name: string, row: number): string | null {
  const column = table.columns.get(name);
  if (column?.kind !== "text") return null;
  return column.dictionary[column.codes[row] ?? -1] ?? null;
}
