/** A row as it leaves the app: columns in snake_case, the same in every row of a view, missing as null. */
export type FlatRow = Readonly<Record<string, string | number | null>>;
