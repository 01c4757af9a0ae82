import { blockOf, lineBetween } from "../../dataset/block.ts";
import type { MissingReason } from "../../dataset/missing.ts";
import type { HeatmapView } from "../../views/heatmap.ts";
import { missingLine, reasons, valued } from "../../views/missingLine.ts";

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

/** The grid of a view, equal to the cells of its lines. */
export function heatmapGrid({ index, years, lines }: HeatmapView): HeatmapGrid {
  const columns = years.length;
  const [first = 0, last = -1] = [years[0], years.at(-1)];
  const start = first - (index.years[0] ?? 0);
  const block = blockOf(index);
  const values = new Float64Array(columns * lines.length).fill(NaN);
  const missing = new Uint8Array(values.length);
  lines.forEach(({ country }, row) => {
    const known = lineBetween(block, country, [first, last]);
    if (known.length > 0) values.set(known, row * columns + Math.max(0, block.first - first));
    missing.set(missingLine(index, country).subarray(start, start + columns), row * columns);
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
