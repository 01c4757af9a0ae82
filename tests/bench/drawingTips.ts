import { lineY, plot } from "@observablehq/plot";
import type { ChartRow } from "./startRows.ts";

/** Nine charts of Plot whose nearest point tells its value under the pointer. */
export function show(rows: readonly ChartRow[]): void {
  document.body.style.setProperty("display", "grid");
  document.body.style.setProperty("grid-template-columns", "1fr 1fr");
  for (let i = 0; i < 9; i++) {
    document.body.append(
      plot({
        width: 660,
        height: 340,
        x: { tickFormat: "d" },
        y: { grid: true },
        marks: [
          lineY(rows, {
            x: "year",
            y: "value",
            z: "country",
            stroke: (row: ChartRow) => row.colour,
            tip: true,
          }),
        ],
      }),
    );
  }
}
