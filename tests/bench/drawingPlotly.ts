// First: it counts the script of what is loaded after it.
import { drawingPage, type Form, type Shown } from "./drawingRun.ts";
import Plotly from "plotly.js-dist-min";
import {
  chosen,
  codes,
  colourOf,
  firstYear,
  heights,
  lastYear,
  rowsMade,
  width,
  years,
} from "./drawingData.ts";

const values = rowsMade().map(({ value }) => value);
const series = codes.map((_, i) => values.slice(i * years.length, (i + 1) * years.length));

/** `relayout` with the new range, as its documentation does it. */
function shown(form: Form, traces: () => Plotly.Data[], half: number) {
  return async (place: HTMLElement): Promise<Shown> => {
    await Plotly.newPlot(
      place,
      traces(),
      {
        width,
        height: heights[form],
        margin: { l: 50, r: 20, t: 20, b: 30 },
        showlegend: false,
        xaxis: { range: [firstYear - half, lastYear + half] },
        yaxis: form === "lines" ? { range: [0, 100] } : { type: "category" },
      },
      { displayModeBar: false },
    );
    return {
      update: (from) =>
        Plotly.relayout(place, { "xaxis.range": [from - half, lastYear + half] } as Partial<Plotly.Layout>),
      remove: () => {
        Plotly.purge(place);
        place.remove();
      },
    };
  };
}

const lines = (): Plotly.Data[] =>
  codes.map((country, i) => ({
    type: "scatter",
    mode: "lines",
    name: country,
    x: [...years],
    y: [...(series[i] ?? [])],
    line: { color: colourOf(country), width: chosen.includes(country) ? 2 : 1 },
  }));

const cells = (): Plotly.Data[] => [
  {
    type: "heatmap",
    x: [...years],
    y: [...codes],
    z: series,
    zmin: 0,
    zmax: 100,
    colorscale: "YlOrRd",
    showscale: false,
  },
];

export const { draw, drag, remove } = drawingPage({
  lines: shown("lines", lines, 0),
  cells: shown("cells", cells, 0.5),
});
