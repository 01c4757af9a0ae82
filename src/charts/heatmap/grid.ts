import type { CountryCode } from "../../country/country.ts";
import { blockOf, cellOf } from "../../dataset/block.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import { missingReason, type MissingReason } from "../../dataset/missing.ts";
import type { HeatmapView } from "../../views/heatmap.ts";

/** The cells of a heatmap as numbers, line after line: what is drawn of very many needs no object each. */
export interface HeatmapGrid {
  readonly columns: number;
  readonly rows: number;
  /** NaN where there is no value. */
  readonly values: Float64Array;
  /** For each cell without a value its place in `reasons`; `valued` for the others. */
  readonly missing: Uint8Array;
  /** The reasons that occur. */
  readonly occurring: ReadonlySet<MissingReason>;
}

export const reasons: readonly MissingReason[] = [
  "not-assessed",
  "not-held",
  "not-state",
  "no-survey",
  "not-covered",
  "not-published",
];
const valued = reasons.length;

/** The grid of a view, equal to the cells of its lines. */
export function heatmapGrid({ index, years, lines }: HeatmapView): HeatmapGrid {
  const columns = years.length;
  const from = (years[0] ?? 0) - (index.years[0] ?? 0);
  const values = new Float64Array(columns * lines.length);
  const missing = new Uint8Array(values.length);
  lines.forEach(({ country }, row) => {
    const line = lineOf(index, country);
    values.set(line.values.subarray(from, from + columns), row * columns);
    missing.set(line.missing.subarray(from, from + columns), row * columns);
  });
  const occurs = new Uint8Array(valued + 1);
  for (const reason of missing) occurs[reason] = 1;
  const occurring = new Set(reasons.filter((_, reason) => occurs[reason] === 1));
  return { columns, rows: lines.length, values, missing, occurring };
}

/** The last column with a value; null where there is none. */
export function lastColumn({ missing, columns, rows }: HeatmapGrid): number | null {
  for (let column = columns - 1; column >= 0; column--)
    for (let row = 0; row < rows; row++) if (missing[row * columns + column] === valued) return column;
  return null;
}

/** What an index says of one country, from its first year to its last. */
type Line = Pick<HeatmapGrid, "values" | "missing">;

/** It does not change with what is chosen: each line is made once. */
const kept = new WeakMap<ScoreIndex, Map<CountryCode, Line>>();

function lineOf(index: ScoreIndex, country: CountryCode): Line {
  const lines = kept.get(index) ?? new Map<CountryCode, Line>();
  kept.set(index, lines);
  const before = lines.get(country);
  if (before !== undefined) return before;
  const block = blockOf(index);
  const [first = 0, last = -1] = [index.years[0], index.years.at(-1)];
  const values = new Float64Array(last - first + 1).fill(NaN);
  const missing = new Uint8Array(values.length).fill(valued);
  for (let i = 0; i < values.length; i++) {
    const cell = cellOf(block, country, first + i);
    if (cell >= 0 && block.rows[cell]! >= 0) values[i] = block.values[cell]!;
    else missing[i] = reasons.indexOf(missingReason(index, country, first + i));
  }
  const line = { values, missing };
  lines.set(country, line);
  return line;
}
