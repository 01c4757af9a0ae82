import vegaEmbed, { type VisualizationSpec } from "vega-embed";
import type { ChartRow } from "./startRows.ts";
import spec from "./startVegaSpec.json" with { type: "json" };

declare const rows: ChartRow[]; // in the page

void vegaEmbed("#chart", { ...spec, data: { values: rows } } as VisualizationSpec); // JSON has no literal types
