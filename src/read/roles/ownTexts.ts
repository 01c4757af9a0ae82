/** Columns in which the app's own tables keep a value as its publisher wrote it, and the columns beside it there. */
const ownTexts: readonly (readonly [column: string, beside: readonly string[]])[] = [
  ["raw", ["index_id", "year", "value", "source_id"]],
  ["raw", ["measure", "is_minimum", "value", "source_id"]],
  ["score_raw", ["ranking_id", "edition_year", "score", "source_id"]],
];

/** The columns that say a value of the app's own tables once more, as it was written: taken for values they would be doubled. */
export function ownTextColumns(names: readonly string[]): readonly number[] {
  return ownTexts.flatMap(([column, beside]) =>
    names.includes(column) && beside.every((name) => names.includes(name)) ? [names.indexOf(column)] : [],
  );
}
